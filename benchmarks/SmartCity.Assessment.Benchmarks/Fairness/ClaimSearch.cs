using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Benchmarks.Fairness;

/// <summary>
/// Searches drawn contests for violations of rules by methods: <c>-- claims [INSTANCES] [RULE,RULE,…] [FAMILY]</c>. One line for each cell: rule, method, design, finding,
/// instances with something to say, and the smallest violation found.
/// </summary>
internal static class ClaimSearch
{
    public static int Run(string[] arguments)
    {
        var instances = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 2_000;
        var codes = arguments.Length > 1 ? arguments[1].Split(',') : [];
        var rules = FairnessRule.All.Where(r => codes.Length == 0 || codes.Contains(r.Code)).ToArray();
        var methods = RankingMethod.All.Where(m => arguments.Length < 3 || m.Family.ToString() == arguments[2]).ToArray();
        var cells = (from rule in rules from method in methods from design in Enum.GetValues<DesignKind>() select (rule, method, design)).ToArray();
        var lines = new string[cells.Length];
        Parallel.For(0, cells.Length, i => lines[i] = Search(cells[i].rule, cells[i].method, cells[i].design, instances));
        Array.ForEach(lines, Console.WriteLine);
        return 0;
    }

    private static string Search(IFairnessRule rule, RankingMethod method, DesignKind design, int instances)
    {
        var telling = 0;
        BenchCase? smallest = null;
        for (var seed = 0; seed < instances; seed++)
        {
            var contest = BenchDrawing.Draw(method.Family, design, (ulong)seed);
            var check = RuleCheck.Run(rule, method.On(contest), CheckLimits.Drawn(20, 2, (ulong)seed).Shrinking(smallest is null ? 3_000 : 0));
            if (check.Finding is RuleFinding.NotApplicable or RuleFinding.Faulty)
            {
                return $"{rule.Code}\t{method}\t{design}\t{check.Finding}\t\t{check.Fault}";
            }

            telling += check.Telling > 0 ? 1 : 0;
            if (check.Witness is { } witness)
            {
                var found = BenchCase.Of(witness.Instance.Input, contest.Places);
                if (design == DesignKind.Incomplete && !found.ToString().Contains('-', StringComparison.Ordinal))
                {
                    // Nothing happened to be absent, or what was is gone: this shows something about complete designs.
                    continue;
                }

                smallest = smallest is null || found.ToString().Length < smallest.ToString().Length ? found : smallest;
                if (telling > instances / 10)
                {
                    break;
                }
            }
        }

        return $"{rule.Code}\t{method}\t{design}\t{(smallest is null ? telling == 0 ? "vacuous" : "kept" : "violated")}\t{telling}\t{smallest}";
    }
}
