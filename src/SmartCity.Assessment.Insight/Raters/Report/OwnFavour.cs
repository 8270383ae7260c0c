namespace SmartCity.Assessment.Insight;

/// <summary>Whether an assessor gives candidates of their own institution more than the others do. Equal by content; no order.</summary>
/// <remarks>
/// A candidate is one's own where a text fact is the code or the name of the assessor's institution; where the scheme's rule on conflicts declares the fact
/// that names institutions, no other counts. With x the mark less the mean of the others' on the same
/// candidate and criterion, severities taken out of both, averaged over a candidate's criteria: the mean of x over one's own less that over all others
/// (the comparison of Emerson, Seltzer and Lin 2009, The American Statistician 63:124–131). Student's t with pooled variance, one-sided upper: more for one's own.
/// </remarks>
public sealed record OwnFavour
{
    internal OwnFavour(string assessor, string fact, int own, int others, Estimate favour) =>
        (Assessor, Fact, Own, Others, Favour) = (assessor, fact, own, others, favour);

    /// <summary>The assessor's code.</summary>
    public string Assessor { get; }

    /// <summary>The text fact that names the institution.</summary>
    public string Fact { get; }

    /// <summary>How many candidates of their own they and somebody else marked.</summary>
    public int Own { get; }

    /// <summary>How many others they and somebody else marked.</summary>
    public int Others { get; }

    /// <summary>The difference of the means in points, positive in favour of one's own, with standard error, two-sided interval and the one-sided test.</summary>
    public Estimate Favour { get; }

    /// <summary>The p-value after Holm's correction for all such tests of the report (Holm 1979, Scandinavian Journal of Statistics 6:65–70), or null without a test.</summary>
    public double? AdjustedP { get; private init; }

    /// <summary>The same with Holm's correction over those that have a test.</summary>
    internal static OwnFavour[] Corrected(OwnFavour[] all)
    {
        var adjusted = Holm.Adjusted([.. all.Select(f => f.Favour.Test?.P)]);
        return [.. all.Select((f, i) => f with { AdjustedP = adjusted[i] })];
    }
}
