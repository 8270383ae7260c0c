using SmartCity.Assessment.Tests.Oracle;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Asserts that two runs came to the same, and answers whether there was a result at all.</summary>
internal static class Same
{
    /// <summary>Both results look alike, or both inputs are refused for the same errors.</summary>
    public static bool Result(Validated<AssessmentResult> one, Validated<AssessmentResult> other, Func<AssessmentResult, string> portrait)
    {
        Assert.Equal(one.Match(portrait, Errors), other.Match(portrait, Errors));
        return one.IsValid;
    }

    /// <summary>Every candidate of the first has the same ranks, decision and scores in the second, on the given nodes or on all nodes of the first.</summary>
    public static bool Standings(Instance one, Instance other, params string[] nodes)
    {
        var (before, after) = (one.Result(), other.Result());
        var compared = nodes.Length > 0 ? nodes : [.. one.Nodes.Select(n => n.Code)];
        Assert.Equal(before is null, after is null);
        Assert.All(
            before is null ? [] : one.Candidates.Select(c => c.Code),
            c => Assert.Equal(Portrait.Standing(before!, c, compared), Portrait.Standing(after!, c, compared)));
        return before is not null;
    }

    private static string Errors(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Where(f => f.Kind == FindingKind.Error).Select(f => f.Code).Order(StringComparer.Ordinal));
}
