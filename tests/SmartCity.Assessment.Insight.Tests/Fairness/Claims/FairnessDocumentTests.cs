using SmartCity.Assessment.Tests.Conventions;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Claims;

/// <summary>docs/fairness.md against the table of claims; run with UPDATE_DOCS=1 to write it anew.</summary>
public sealed class FairnessDocumentTests
{
    [Fact]
    public void The_page_says_what_the_table_claims()
    {
        var (path, written) = (Repository.PathOf(FairnessDocument.Path), FairnessDocument.Write());
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(written, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>How a proof says that it is one for every family, or for all that it has not named.</summary>
    private static readonly string[] s_everything = ["*All families.*", "*All methods.*", "*Other families.*"];

    /// <summary>A proof of a rule names every family in which the rule is said to be proven.</summary>
    [Fact]
    public void Whatever_is_said_to_be_proven_has_its_proof()
    {
        var sections = File.ReadAllText(Repository.PathOf(FairnessDocument.Proofs)).ReplaceLineEndings("\n").Split("\n## ").Skip(1)
            .ToDictionary(s => s.Split(' ')[0], s => s, StringComparer.Ordinal);
        var missing = Claim.All.Where(c => c.Kind == ClaimKind.Proven)
            .Where(c => !sections.TryGetValue(c.Rule.Code, out var section) || !(section.Contains(Word(c.Method.Family), StringComparison.OrdinalIgnoreCase) || s_everything.Any(w => section.Contains(w, StringComparison.Ordinal))))
            .Select(c => $"{c.Rule.Code} {c.Method.Family}").Distinct();
        Assert.Empty(missing);
    }

    private static string Word(MethodFamily family) => family switch
    {
        MethodFamily.Consensus => "consensus",
        MethodFamily.Calibration => "calibration",
        MethodFamily.Aggregation => "aggregation",
        MethodFamily.ValueFunction => "value function",
        MethodFamily.TiePolicy => "ranking",
        _ => "selection",
    };
}
