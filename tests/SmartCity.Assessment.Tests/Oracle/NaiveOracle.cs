using System.Globalization;
using System.Numerics;
using Fractions;
using SmartCity.Assessment.Tests.Numbers;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>The whole way from marks to decisions in plain fractions, slowly and obviously.</summary>
/// <remarks>It shares nothing with the library but the names of things: enumerations, and a rounding as digits and mode.</remarks>
internal static class NaiveOracle
{
    /// <summary>What becomes of each candidate.</summary>
    /// <exception cref="NaiveRefusal">The input has no result.</exception>
    public static IReadOnlyList<NaiveOutcome> Work(Instance instance)
    {
        RefuseMissingFacts(instance);
        var table = new NaiveTable(instance);
        var absolute = new NaiveScores(instance, table, null);
        ScoreAll(instance, absolute, n => !n.IsRelative);

        var firstJudge = new NaiveGates(instance, absolute);
        var gatesOfField = instance.Gates.Where(g => !firstJudge.ReadsField(g)).ToArray();
        foreach (var (candidate, gate) in instance.Candidates.SelectMany(c => gatesOfField.Select(g => (c, g))))
        {
            firstJudge.Judge(gate, candidate);
        }

        var field = instance.Candidates.Where(c => gatesOfField.All(g => Lets(firstJudge.Judge(g, c)))).ToArray();
        var scores = new NaiveScores(instance, table, field);
        ScoreAll(instance, scores, _ => true);
        var judge = new NaiveGates(instance, scores);
        var verdicts = instance.Candidates.ToDictionary(c => c.Code, c => instance.Gates.Select(g => judge.Judge(g, c)).ToArray());
        var ranking = new NaiveRanking(instance, table, scores);
        bool IsRanked(PlainCandidate c) => verdicts[c.Code].All(Lets) && scores[c, instance.Root].IsScored;
        return [.. instance.Candidates.Select(c =>
        {
            var ranked = instance.Candidates.Where(d => IsRanked(d) && instance.ClassOf(d) == instance.ClassOf(c)).ToArray();
            return new NaiveOutcome(
                c,
                instance.Leaves.ToDictionary(l => l.Code, l => table[c, l]),
                instance.Nodes.ToDictionary(n => n.Code, n => scores[c, n]),
                instance.Nodes.ToDictionary(n => n.Code, n => scores[c, n].IsScored ? Text(scores[c, n].Value, scores.PublishOf(n)) : "–"),
                verdicts[c.Code],
                !IsRanked(c) ? null : Enum.GetValues<TieConvention>().ToDictionary(
                    convention => convention,
                    convention => (NaiveRanking.Rank(convention, c, ranked, ranking.Compare), NaiveRanking.Rank(convention, c, ranked, ranking.CompareScores))),
                IsRanked(c) ? NaiveSelection.Decide(instance.Places, instance.ClassOf(c), c, ranked, ranking.Compare)
                    : verdicts[c.Code].Contains(GateOutcome.Failed) ? Decision.Excluded : Decision.NotRankable);
        })];
    }

    /// <summary>Every candidate has the facts that the rules read; those of a gate only where the gate concerns it.</summary>
    private static void RefuseMissingFacts(Instance instance)
    {
        static bool Lacks(PlainFactTest? test, PlainCandidate candidate) => test is not null
            && (test.Fact == PlainFact.IsCity ? candidate.IsCity is null : test.Fact != PlainFact.IsSize && candidate.Difficulty is null);
        var everybody = instance.Ranking.Breaks.Any(b => b.Kind == TieBreakKind.Fact)
            || instance.Nodes.OfType<PlainBranch>().Any(b => b.Children.Any(c => c.TimesDifficulty));
        foreach (var candidate in instance.Candidates)
        {
            var ofGates = instance.Gates.Any(g => Lacks(g.When, candidate) || (NaiveGates.Concerns(g, candidate) && Lacks(g.Fact, candidate)));
            if ((everybody && candidate.Difficulty is null) || ofGates)
            {
                throw new NaiveRefusal("facts.needed");
            }
        }
    }

    /// <summary>A rounded number with all its declared decimals, built from digits alone.</summary>
    public static string Text(Fraction value, Rounding rounding)
    {
        var units = (NaiveRounding.Round(value, rounding) * BigInteger.Pow(10, rounding.Digits)).Numerator;
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(rounding.Digits + 1, '0');
        var text = rounding.Digits == 0 ? digits : $"{digits[..^rounding.Digits]}.{digits[^rounding.Digits..]}";
        return units.Sign < 0 ? "-" + text : text;
    }

    private static bool Lets(GateOutcome outcome) => outcome is GateOutcome.Passed or GateOutcome.NotAsked;

    private static void ScoreAll(Instance instance, NaiveScores scores, Func<PlainNode, bool> chosen)
    {
        foreach (var (candidate, node) in instance.Candidates.SelectMany(c => instance.Nodes.Where(chosen).Select(n => (c, n))))
        {
            _ = scores[candidate, node];
        }
    }
}
