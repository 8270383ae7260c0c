namespace SmartCity.Assessment.Insight;

/// <summary>C3.</summary>
internal sealed class Reinforcement : IFairnessRule
{
    private const int MostSplitInEveryWay = 6;

    public string Code => "C3";

    public LocalText Name => Bilingual.Text("reinforcement", "penguatan");

    public LocalText Statement => Bilingual.Text(
        "When two groups of assessors, each by itself, put the one not behind the other, then so do all together; and ahead, when one of the groups does.",
        "Bila dua kelompok asesor masing-masing menempatkan yang satu tidak di belakang yang lain, demikian pula semuanya bersama; dan di depan, bila salah satunya demikian.");

    public string Formal => "A = A1 ⊎ A2: rel1(c,d) ≥ 0 and rel2(c,d) ≥ 0 imply rel(c,d) ≥ 0, and > 0 where one of them is; who fails a gate is behind who is ranked; pairs both of whom each group and all together can judge";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from split in Splits(Array.ConvertAll(instance.Markers(), a => a.Code), instance.IsThorough)
        select RuleTrial.Of(
            () => Bilingual.Text($"{Names(split.One)} mark alone, and so do {Names(split.Other)}", $"{Names(split.One)} menilai sendiri, begitu pula {Names(split.Other)}"),
            () => [new RuleVariant(instance.Procedure, instance.Input.By(a => split.One.Contains(a.Code))), new RuleVariant(instance.Procedure, instance.Input.By(a => split.Other.Contains(a.Code)))],
            (whole, parts) => Judge(whole, parts[0], parts[1]));

    /// <summary>Every way of splitting a few assessors in two; of many, each one against the others, and every other one.</summary>
    private static IEnumerable<(HashSet<string> One, HashSet<string> Other)> Splits(string[] assessors, bool isThorough)
    {
        (HashSet<string>, HashSet<string>) By(Func<int, bool> isFirst) => (
            assessors.Where((_, i) => isFirst(i)).ToHashSet(StringComparer.Ordinal), assessors.Where((_, i) => !isFirst(i)).ToHashSet(StringComparer.Ordinal));
        if (assessors.Length < 2)
        {
            yield break;
        }

        if (isThorough && assessors.Length <= MostSplitInEveryWay)
        {
            // The last assessor is always in the second group, so that no split comes twice.
            for (var bits = 1; bits < 1 << (assessors.Length - 1); bits++)
            {
                yield return By(i => (bits >> i & 1) == 1);
            }

            yield break;
        }

        yield return By(i => i % 2 == 0);
        for (var alone = 0; alone < assessors.Length; alone++)
        {
            yield return By(i => i == alone);
        }
    }

    private static RuleJudgement Judge(ProcedureOutcome whole, ProcedureOutcome one, ProcedureOutcome other)
    {
        var isTold = false;
        foreach (var c in whole.Candidates)
        {
            foreach (var d in whole.Candidates)
            {
                if (c != d && Relations.BetweenJudged(one, c.Candidate, d.Candidate) is >= 0 and var first && Relations.BetweenJudged(other, c.Candidate, d.Candidate) is >= 0 and var second
                    && Relations.BetweenJudged(whole, c.Candidate, d.Candidate) is { } all)
                {
                    isTold = true;
                    if (all < Math.Max(first, second))
                    {
                        return RuleJudgement.Violated(Why(c.Candidate, d.Candidate, first + second, all));
                    }
                }
            }
        }

        return isTold ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static LocalText Why(string c, string d, int groups, int all) => (groups > 0, all < 0) switch
    {
        (true, true) => Bilingual.Text($"no group puts {c} behind {d}, one puts it ahead, and all together put it behind", $"tidak ada kelompok yang menempatkan {c} di belakang {d}, satu menempatkannya di depan, tetapi semuanya bersama di belakang"),
        (true, false) => Bilingual.Text($"no group puts {c} behind {d}, one puts it ahead, and all together call them equals", $"tidak ada kelompok yang menempatkan {c} di belakang {d}, satu menempatkannya di depan, tetapi bersama keduanya setara"),
        _ => Bilingual.Text($"both groups call {c} and {d} equals, and all together do not", $"kedua kelompok menganggap {c} dan {d} setara, tetapi bersama tidak"),
    };

    private static string Names(IEnumerable<string> codes) => string.Join(", ", codes);
}
