using System.Text;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Claims;

/// <summary>Writes docs/fairness.md from the table of claims.</summary>
internal static class FairnessDocument
{
    public const string Path = "docs/fairness.md";
    public const string Proofs = "docs/fairness-proofs.md";

    private const string Head = """
        # Rules of fairness, and which method keeps them

        This page is written from the table of claims in the package `SmartCity.Assessment.Insight` (`Claim.All`), and a test holds it to that table. Every cell is tested in its direction:
        what is kept, on a thousand drawn contests or more that have something to say; what is violated, on the contest at the end of this page.

        | sign | meaning |
        |---|---|
        | **P** | kept, with a proof in `docs/fairness-proofs.md` |
        | T | kept on all drawn contests; not proven |
        | ✗ | violated: the contest `RULE.method.design` below shows it |
        | · | the rule has no meaning for the method, or never anything to say about it |

        A method is looked at alone, everything else about the scheme being as plain as it can be (mean of marks, no calibration, identity, ranking by score, equals at the cut all taken).
        *Complete* means that every assessor marked every candidate on every criterion, *incomplete* that some marks are absent. "Better" means better for the candidate: under a deduction, or a price,
        a lower figure.

        """;

    private static readonly DesignKind[] s_designs = Enum.GetValues<DesignKind>();

    public static string Write()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        GivenUp(text);
        Rules(text);
        foreach (var family in RankingMethod.All.GroupBy(m => m.Family))
        {
            Table(text, family.Key, [.. family]);
        }

        Counterexamples(text);
        return text.ToString();
    }

    /// <summary>For a committee that has to choose: a line for each method, with what it does not keep.</summary>
    private static void GivenUp(StringBuilder text)
    {
        text.Append("\n## What each method gives up\n\n");
        text.Append("For a committee that has to choose. No method keeps everything: every line is a price, and which one is worth paying is for the committee to say. ");
        text.Append("The first method of a step is the plain one; the others of the step are compared with it, so that what it gives up is not said again. ");
        text.Append("What the names ask is said in a sentence in the next section, and `smartcity-assess audit DIR` tells what becomes of it on the marks of a contest.\n\n");
        text.Append("| step | method | gives up, even where everybody marked everybody | and where marks are absent | keeps in return |\n|---|---|---|---|---|\n");
        foreach (var family in RankingMethod.All.GroupBy(m => m.Family))
        {
            var plain = family.First();
            foreach (var method in family)
            {
                IEnumerable<IFairnessRule> More(DesignKind design) => Violated(method, design).Except(method == plain ? [] : Violated(plain, design));
                var (complete, incomplete) = (More(DesignKind.Complete).ToArray(), More(DesignKind.Incomplete).ToArray());
                text.Append($"| {Heading(family.Key)} | {English(method.Name)} | {Named(complete)} | {Named(incomplete.Except(complete))} | {Named(Gained(method, plain))} |\n");
            }
        }
    }

    /// <summary>What a method keeps in every design, and the plain one of its step does not.</summary>
    private static IEnumerable<IFairnessRule> Gained(RankingMethod method, RankingMethod plain) => FairnessRule.All
        .Where(r => s_designs.All(d => Claim.Of(r, method, d).Kind != ClaimKind.Violated))
        .Where(r => s_designs.Any(d => Claim.Of(r, plain, d).Kind == ClaimKind.Violated && Claim.Of(r, method, d).Kind is ClaimKind.Proven or ClaimKind.Tested));

    private static IFairnessRule[] Violated(RankingMethod method, DesignKind design) => [.. FairnessRule.All.Where(r => Claim.Of(r, method, design).Kind == ClaimKind.Violated)];

    private static string Named(IEnumerable<IFairnessRule> rules) => string.Join(", ", rules.Select(r => $"{English(r.Name)} ({r.Code})").DefaultIfEmpty("–"));

    private static void Rules(StringBuilder text)
    {
        text.Append("\n## The rules\n\n| code | rule | what it asks | precisely |\n|---|---|---|---|\n");
        foreach (var rule in FairnessRule.All)
        {
            text.Append($"| {rule.Code} | {English(rule.Name)} | {English(rule.Statement)} | {rule.Formal.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }

    private static void Table(StringBuilder text, MethodFamily family, RankingMethod[] methods)
    {
        text.Append($"\n## {Heading(family)}\n\n| rule | design | {string.Join(" | ", methods.Select(m => English(m.Name)))} |\n|---|---|{string.Concat(methods.Select(_ => "---|"))}\n");
        foreach (var rule in FairnessRule.All)
        {
            foreach (var design in s_designs)
            {
                var cells = methods.Select(m => Sign(Claim.Of(rule, m, design).Kind));
                text.Append($"| {rule.Code} {English(rule.Name)} | {(design == DesignKind.Complete ? "complete" : "incomplete")} | {string.Join(" | ", cells)} |\n");
            }
        }
    }

    private static void Counterexamples(StringBuilder text)
    {
        text.Append("\n## Contests that violate a rule\n\n");
        text.Append("Rows are candidates, separated by slashes, columns assessors, a dash where there is no mark; assessors weigh 1, 2, 1, 2 …. `RankingMethod.On(BenchCase.Parse(…))` runs one.\n\n```text\n");
        foreach (var claim in Claim.All.Where(c => c.Kind == ClaimKind.Violated))
        {
            text.Append($"{claim.Id} | {claim.Counterexample}\n");
        }

        text.Append("```\n");
    }

    private static string Sign(ClaimKind kind) => kind switch
    {
        ClaimKind.Proven => "**P**",
        ClaimKind.Tested => "T",
        ClaimKind.Violated => "✗",
        _ => "·",
    };

    private static string Heading(MethodFamily family) => family switch
    {
        MethodFamily.Consensus => "Consensus",
        MethodFamily.Calibration => "Calibration",
        MethodFamily.Aggregation => "Aggregation",
        MethodFamily.ValueFunction => "Value functions",
        MethodFamily.TiePolicy => "Ranking and ties",
        _ => "Selection",
    };

    private static string English(LocalText text) => text.In(Language.English, string.Empty);
}
