using Fractions;
using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>Roots and logarithms: compared without rounding, shown with digits that whole numbers prove.</summary>
public sealed class IrrationalTests
{
    private static readonly Gen<decimal> s_value = Gen.Frequency(
        (1, Gen.Constant(0m)),
        (10, Gen.Choose(1, 12).Select(v => (decimal)v)),
        (20, Gen.Choose(1, 10_000).Select(v => v / 100m)));

    private static readonly Gen<Rounding> s_rounding =
        from digits in Gen.Choose(0, 6)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        select Rounding.Of(digits, mode);

    [Fact]
    public void The_same_values_in_another_order_tie_exactly_under_equal_weights() => Claim.Holds(
        from values in Gen.Choose(2, 6).SelectMany(count => Gen.ArrayOf(s_value, count))
        from weight in Gen.Elements(0.1m, 1m, 2.5m, 7m)
        from rounding in s_rounding
        select (values, weight, rounding),
        drawn => drawn.values.Length < 3 ? [] : [(drawn.values[1..], drawn.weight, drawn.rounding)],
        atLeastPercent: 80, (drawn, random) =>
    {
        var (values, weight, rounding) = drawn;
        var (row, weights) = (random.Shuffled(values), values.Select(_ => weight).ToArray());
        var better = row.ToArray();
        better[0] += 0.01m;
        var result = Geometric(weights, rounding, [values, row, random.Shuffled(values), better]);

        Assert.Single(result.Standings.Where(s => s.Candidate.Code != "c3").Select(s => s.Rank).Distinct());
        Assert.Single(result.Standings.Where(s => s.Candidate.Code != "c3").Select(s => s.Total.Score).Distinct());

        // A hundredth more is more, whatever the published digits show; unless there is a zero beside it.
        Assert.Equal(better.Contains(0) ? 1 : 2, result.Ranking.RankOf("c0").Value);
        return values.Distinct().Count() > 1 && !better.Contains(0);
    });

    [Fact]
    public void A_geometric_mean_has_the_digits_that_whole_numbers_prove() => Claim.Holds(
        from weights in Gen.Choose(2, 4).SelectMany(count => Gen.ArrayOf(Gen.Elements(0m, 0.5m, 1m, 1m, 1m, 2m, 2m, 3m, 5m, 97m), count))
        from rows in Gen.ArrayOf(Gen.ArrayOf(s_value, weights.Length), 3)
        from rounding in s_rounding
        where weights.Any(w => w > 0)
        select (weights, rows, rounding),
        _ => [],
        atLeastPercent: 65, (drawn, _) =>
    {
        var (weights, rows, rounding) = drawn;
        var result = Geometric(weights, rounding, rows);
        var exponents = weights.Select(w => (int)(w * 2)).ToArray();
        var products = rows.Select(row => row.Zip(exponents).Aggregate(Fraction.One, (product, p) => product * NaiveRoots.Power(p.First, p.Second))).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var root = NaiveRoots.Root(products[i], exponents.Sum(), rounding);
            Assert.Equal(root, result.Scores[$"c{i}", "total"].Score.ToFraction());
            Assert.Equal(NaiveOracle.Text(root, rounding), result.Scores[$"c{i}", "total"].Published);

            // Whoever has the larger product comes first, whether the digits show it or not.
            Assert.Equal(1 + products.Count(p => p > products[i]), result.Ranking.RankOf($"c{i}").Value);
        }

        return products.All(p => !p.IsZero) && products.Distinct().Count() > 1;
    });

    [Fact]
    public void A_logarithmic_value_has_the_digits_that_whole_numbers_prove() => Claim.Holds(
        from x in Gen.ArrayOf(Gen.Elements(0.01m, 0.25m, 0.5m, 0.99m, 1m, 1.01m, 2m, 3m, 4m, 7.5m, 10m, 64m, 100m), 2)
        from ends in Gen.Two(Gen.Elements(0.1m, 0.5m, 1m, 2m, 4m, 10m, 81m, 100m))
        from digits in Gen.Choose(0, 2)
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        where ends.Item1 != ends.Item2
        select (x, ends, Rounding.Of(digits, mode)),
        _ => [],
        atLeastPercent: 70, (drawn, _) =>
    {
        var (x, (worst, best), rounding) = drawn;
        var rubric = Rubric.Open(from: 0).Valued(ValueFunction.Logarithmic(worst, best, rounding));
        var scheme = AssessmentScheme.Create(Aspect.Measured("total", rubric), rounding: new RoundingPlan(publish: rounding));
        var result = scheme.Assess(x.Select((v, i) => new Candidate($"c{i}", measured: [("total", v)])), []).Value;
        for (var i = 0; i < x.Length; i++)
        {
            var value = NaiveRoots.Logarithm(x[i], worst, best, rounding);
            Assert.Equal(value, result.Scores[$"c{i}", "total"].Score.ToFraction());
            Assert.Equal(NaiveOracle.Text(value, rounding), result.Scores[$"c{i}", "total"].Published);
        }

        return x.All(v => v != worst && v != best);
    });

    private static AssessmentResult Geometric(decimal[] weights, Rounding rounding, decimal[][] rows)
    {
        var rubric = Rubric.Open(from: 0);
        var scheme = AssessmentScheme.Create(
            Aspect.Geometric("total", rounding, weights.Select((w, i) => Aspect.Measured($"k{i}", rubric).Weight(w))),
            rounding: new RoundingPlan(publish: rounding));
        return scheme.Assess(rows.Select((row, i) => new Candidate($"c{i}", measured: row.Select((v, k) => ($"k{k}", Measurement.FromDecimal(v))))), []).Value;
    }
}
