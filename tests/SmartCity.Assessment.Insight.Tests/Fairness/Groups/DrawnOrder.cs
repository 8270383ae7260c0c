using System.Text;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

/// <summary>Equals from best to worst, each candidate by the group alone; null is an unknown group.</summary>
public sealed record DrawnOrder(string?[][] Places, int Salt)
{
    public GroupOrder Order => GroupOrder.Of(Places);

    public string[] Groups => [.. Places.SelectMany(e => e).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Every sequence of known groups in which equals may stand.</summary>
    public IEnumerable<string[]> Sequences() => Places.Select(e => Permutations([.. e.OfType<string>()]).ToArray())
        .Aggregate<string[][], IEnumerable<string[]>>([[]], (before, after) => before.SelectMany(b => after.Select(a => (string[])[.. b, .. a])));

    public DrawnOrder Renamed(Func<string, string> name) => this with { Places = [.. Places.Select(e => e.Select(g => g is null ? null : name(g)).ToArray())] };

    public DrawnOrder Shuffled()
    {
        var random = new Random(Salt);
        return this with { Places = [.. Places.Select(e => e.OrderBy(_ => random.Next()).ToArray())] };
    }

    public override string ToString() => Places.Aggregate(new StringBuilder(), (text, e) => text.Append('(').AppendJoin(' ', e.Select(g => g ?? "?")).Append(')')).ToString();

    /// <summary>All orders, each as often as there are ways to it.</summary>
    private static IEnumerable<string[]> Permutations(string[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany((first, place) => Permutations([.. items.Where((_, p) => p != place)]).Select(rest => (string[])[first, .. rest]));
}
