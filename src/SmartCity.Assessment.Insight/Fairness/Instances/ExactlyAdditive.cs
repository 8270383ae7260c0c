namespace SmartCity.Assessment.Insight;

/// <summary>Whether the marks on a criterion are exactly worth + leniency, and what everybody is then worth.</summary>
internal sealed class ExactlyAdditive
{
    private readonly Dictionary<string, (int Block, decimal Worth)> worth = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> leniency = new(StringComparer.Ordinal);
    private readonly HashSet<int> inexact = [];

    public ExactlyAdditive(IEnumerable<GivenMark> marks)
    {
        var all = marks.ToArray();
        var byCandidate = all.ToLookup(m => m.Candidate, StringComparer.Ordinal);
        var byAssessor = all.ToLookup(m => m.Assessor, StringComparer.Ordinal);
        foreach (var first in byCandidate)
        {
            if (worth.TryAdd(first.Key, (Blocks, 0)))
            {
                Spread(first.Key, byCandidate, byAssessor);
                Blocks++;
            }
        }

        foreach (var mark in all.Where(m => ExactLine.Of(-1, leniency[m.Assessor], m.Value) != worth[m.Candidate].Worth))
        {
            inexact.Add(worth[mark.Candidate].Block);
        }
    }

    /// <summary>Into how many parts the candidates fall that no marks join.</summary>
    public int Blocks { get; private set; }

    /// <summary>In which part a candidate is; null without a mark.</summary>
    public int? BlockOf(string candidate) => worth.TryGetValue(candidate, out var found) ? found.Block : null;

    /// <summary>By how much the one is worth more than the other; null when marks do not join them or are not exactly additive.</summary>
    public decimal? Difference(string one, string other) =>
        worth.TryGetValue(one, out var a) && worth.TryGetValue(other, out var b) && a.Block == b.Block && !inexact.Contains(a.Block) ? ExactLine.Of(-1, b.Worth, a.Worth) : null;

    /// <summary>The difference; where there is none, no mark of the part is of use.</summary>
    private decimal Known(decimal one, decimal other)
    {
        if (ExactLine.Of(-1, other, one) is { } difference)
        {
            return difference;
        }

        inexact.Add(Blocks);
        return 0;
    }

    private void Spread(string first, ILookup<string, GivenMark> byCandidate, ILookup<string, GivenMark> byAssessor)
    {
        var open = new Queue<string>([first]);
        while (open.TryDequeue(out var candidate))
        {
            foreach (var mark in byCandidate[candidate].Where(m => leniency.TryAdd(m.Assessor, Known(m.Value, worth[candidate].Worth))))
            {
                foreach (var next in byAssessor[mark.Assessor].Where(m => worth.TryAdd(m.Candidate, (Blocks, Known(m.Value, leniency[m.Assessor])))))
                {
                    open.Enqueue(next.Candidate);
                }
            }
        }
    }
}
