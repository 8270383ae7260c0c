namespace SmartCity.Assessment;

/// <summary>Candidates and assessors that hang together through marks, and with nobody else. Equal by content; no order.</summary>
public sealed record DesignBlock
{
    internal DesignBlock(IEnumerable<Candidate> candidates, IEnumerable<Assessor> assessors) =>
        (Candidates, Assessors) = (new ContentList<Candidate>(candidates), new ContentList<Assessor>(assessors));

    /// <summary>The candidates, ascending by code.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The assessors, ascending by code.</summary>
    public IReadOnlyList<Assessor> Assessors { get; }

    /// <summary>The first few codes of either, for messages.</summary>
    public override string ToString() => $"{{{Names(Candidates.Select(c => c.Code))} | {Names(Assessors.Select(a => a.Code))}}}";

    private static string Names(IEnumerable<string> codes)
    {
        const int most = 10;
        var all = codes.ToArray();
        return string.Join(", ", all.Take(most)) + (all.Length > most ? ", …" : string.Empty);
    }
}
