using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Candidates with the same score, and how the declared breaks separated them, if they did. Equal by content; no order.</summary>
public sealed record Tie
{
    internal Tie(string rankingClass, IEnumerable<Candidate> candidates, IEnumerable<BreakStep> steps, IEnumerable<IReadOnlyList<Candidate>> groups)
    {
        Class = rankingClass;
        Candidates = new ContentList<Candidate>(candidates);
        Steps = new ContentList<BreakStep>(steps);
        Groups = new ContentList<IReadOnlyList<Candidate>>(groups);
    }

    /// <summary>The class in which they are ranked; empty when there is one ranking.</summary>
    public string Class { get; }

    /// <summary>Who has the score, listed by code, which means nothing.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The breaks that separated somebody, in the order in which they acted.</summary>
    public IReadOnlyList<BreakStep> Steps { get; }

    /// <summary>The order that came of it; a group of several is still a tie.</summary>
    public IReadOnlyList<IReadOnlyList<Candidate>> Groups { get; }

    /// <summary>Whether somebody is still equal to somebody.</summary>
    public bool Remains => Groups.Any(g => g.Count > 1);

    /// <summary>The first break that put two candidates into different groups, or null when none did.</summary>
    public TieBreak? Between(Candidate one, Candidate other)
    {
        Guard.Against.Null(one);
        Guard.Against.Null(other);
        return Steps.FirstOrDefault(s => GroupOf(s, one) is { } own && GroupOf(s, other) is { } its && !ReferenceEquals(own, its))?.Break;
    }

    /// <summary>Whether the breaks put one candidate before another: not when they are still equal, or when one of them is not in the tie.</summary>
    public bool IsBefore(Candidate one, Candidate other)
    {
        var (own, its) = (PlaceOf(Guard.Against.Null(one)), PlaceOf(Guard.Against.Null(other)));
        return own is not null && own < its;
    }

    /// <summary>The group of a candidate, who is known by the code alone, or null.</summary>
    private static IReadOnlyList<Candidate>? GroupOf(BreakStep step, Candidate candidate) => step.Groups.FirstOrDefault(g => g.Any(c => c.Code == candidate.Code));

    private int? PlaceOf(Candidate candidate)
    {
        for (var place = 0; place < Groups.Count; place++)
        {
            if (Groups[place].Any(c => c.Code == candidate.Code))
            {
                return place;
            }
        }

        return null;
    }
}
