namespace SmartCity.Assessment.Insight;

/// <summary>A group beside one of those with the highest selection rate. Equal by content; no order.</summary>
public sealed record GroupComparison
{
    internal GroupComparison(GroupRate lower, GroupRate highest)
    {
        (Lower, Highest) = (lower, highest);
        Ratio = GroupRate.Ratio(lower, highest);
        Test = ExactTest.Of([lower, highest]);
        var (up, down) = (lower.Moved(1), highest.Moved(-1));
        RatioAfterOneSeat = GroupRate.Ratio(up, down);
        TurnsWithOneSeat = down.IsBelow(up);
    }

    /// <summary>The group with the lower rate.</summary>
    public GroupRate Lower { get; }

    /// <summary>The group with the highest rate of all.</summary>
    public GroupRate Highest { get; }

    /// <summary>The lower rate over the highest, 0 to below 1.</summary>
    public Exact Ratio { get; }

    /// <summary>Whether the ratio is at least four fifths.</summary>
    public bool MeetsFourFifths => Ratio >= SelectionRates.FourFifths;

    /// <summary>Fisher's exact test of these two groups alone, two-sided; not corrected for other comparisons.</summary>
    public Fitted<ExactTest> Test { get; }

    /// <summary>The lesser rate of the two over the greater if one seat of <see cref="Highest"/> were with <see cref="Lower"/>, 0 to 1.</summary>
    public Exact RatioAfterOneSeat { get; }

    /// <summary>
    /// Whether with that one seat <see cref="Lower"/> would have the higher rate of the two. Such a difference is too small to mean anything
    /// (Questions and Answers on the Uniform Guidelines, 44 FR 11996, 1979, question 21).
    /// </summary>
    public bool TurnsWithOneSeat { get; }
}
