using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class AdvisedShrinkageTests
{
    private static readonly double?[][] s_panel =
    [
        [7, 6, null, 8], [5, 4.5, 6, null], [null, 7, 8, 9], [4, null, 5.5, 6], [6, 5, 6.5, 8], [3, 3.5, null, 5], [8, 6.5, 9, null], [null, 4, 5, 7],
    ];

    internal static PanelPoints Points(double?[][] rows) => PanelPoints.Of(
        MarkDrawing.Names("c", rows.Length), MarkDrawing.Names("a", rows[0].Length),
        rows.SelectMany((row, n) => row.Select((mark, a) => (n, a, mark)).Where(m => m.mark is not null).Select(m => new PointMark(m.n, m.a, m.mark!.Value))));

    private static string Reason(params double?[][] rows) => AdvisedShrinkage.Of(Points(rows)).Undefined!.Code;

    [Fact]
    public void The_em_algorithm_ends_at_the_same_shrinkage()
    {
        var advice = AdvisedShrinkage.Of(Points(s_panel)).Value;
        var (lambda, sigma, severities, errors) = ByEm(s_panel);
        Assert.True(advice.IsConverged);
        Assert.Equal(lambda, advice.Shrinkage, 1e-6);
        Assert.Equal(sigma, advice.ErrorVariance, 1e-8);
        Assert.Equal(advice.ErrorVariance / advice.Shrinkage, advice.SeverityVariance, 1e-12);
        Assert.All(severities.Zip(advice.Assessors), p => Assert.Equal(-p.First, p.Second.Severity, 1e-7));
        Assert.All(errors.Zip(advice.Assessors), p => Assert.Equal(p.First, p.Second.StandardError, 1e-7));
    }

    [Fact]
    public void A_complete_panel_has_the_textbook_components()
    {
        // two-way analysis of variance: σ² = MS(error), σ_b² = (MS(assessors) − MS(error))/N, and N/(N + λ) of each severity is kept
        double?[][] rows = [[1, 2, 4], [2, 2, 5], [3, 5, 6], [4, 4, 8], [2, 3, 3]];
        var (grand, n, r) = (rows.SelectMany(x => x).Average()!.Value, 5, 3);
        var byCandidate = rows.Select(x => x.Average()!.Value).ToArray();
        var byAssessor = Enumerable.Range(0, r).Select(a => rows.Average(x => x[a])!.Value).ToArray();
        var assessors = n * byAssessor.Sum(m => Math.Pow(m - grand, 2)) / (r - 1);
        var error = rows.SelectMany((x, c) => x.Select((m, a) => Math.Pow(m!.Value - byCandidate[c] - byAssessor[a] + grand, 2))).Sum() / ((n - 1) * (r - 1));
        var advice = AdvisedShrinkage.Of(Points(rows)).Value;
        Assert.Equal(error, advice.ErrorVariance, 1e-9);
        Assert.Equal((assessors - error) / n, advice.SeverityVariance, 1e-9);
        Assert.All(advice.Assessors.Zip(byAssessor), p =>
        {
            Assert.Equal(n / (n + advice.Shrinkage), p.First.Shrinkage, 1e-9);
            Assert.Equal(grand - p.Second, p.First.LeastSquares, 1e-9);
            Assert.Equal(p.First.LeastSquares * p.First.Shrinkage, p.First.Severity, 1e-9);
        });
    }

    [Fact]
    public void The_interval_is_where_the_likelihood_has_fallen_by_half_a_chi_square()
    {
        var advice = AdvisedShrinkage.Of(Points(s_panel)).Value;
        var rise = MathNet.Numerics.Distributions.ChiSquared.InvCDF(1, 0.95);
        Assert.Equal(RestrictedDeviance(s_panel, advice.Shrinkage) + rise, RestrictedDeviance(s_panel, advice.Lower), 1e-6);
        Assert.Equal(RestrictedDeviance(s_panel, advice.Shrinkage) + rise, RestrictedDeviance(s_panel, advice.Upper!.Value), 1e-6);
        var narrow = AdvisedShrinkage.Of(Points(s_panel), 0.5).Value;
        Assert.True(advice.Lower < narrow.Lower && narrow.Lower < narrow.Shrinkage && narrow.Shrinkage < narrow.Upper && narrow.Upper < advice.Upper);
        Assert.Throws<ArgumentOutOfRangeException>(() => AdvisedShrinkage.Of(Points(s_panel), 1));
    }

    [Fact]
    public void What_is_declared_has_four_digits()
    {
        var advice = AdvisedShrinkage.Of(Points(s_panel)).Value;
        Assert.InRange((double)advice.Declared!.Value / advice.Shrinkage, 0.9995, 1.0005);
        Assert.Equal(advice.Declared, decimal.Parse(advice.Shrinkage.ToString("G4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(30, true)]
    [InlineData(10_000, false)]
    public void What_is_declared_a_scheme_may_declare(double severity, bool isDeclared)
    {
        var rows = s_panel.Select((row, c) => row.Select((m, a) => m is null ? null : (double?)(c + (severity * a) + ((c * 7) + (a * 5)) % 3 / 8.0)).ToArray()).ToArray();
        var declared = AdvisedShrinkage.Of(Points(rows)).Value.Declared;
        Assert.Equal(isDeclared, declared is not null);
        Assert.True(declared is null || Calibration.AdditiveShrunk(declared.Value).Shrinkage == declared);
    }

    [Fact]
    public void Degenerate_panels_are_undefined_with_the_reason()
    {
        Assert.Equal("raters.one-assessor", Reason([1], [2]));
        Assert.Equal("raters.no-marks-to-spare", Reason([1, 2]));
        Assert.Equal("raters.never-differ", Reason([1, 1], [2, 2], [4, 4]));
        Assert.Equal("raters.exactly-additive", Reason([1, 2.1], [2, 3.1], [4, 5.1]));
        Assert.Equal("raters.no-more-than-chance", Reason([1, 2], [2, 1], [4, 3], [3, 4]));
        Assert.Equal("raters.blocks", Reason([1, 2, null, null], [null, null, 1, 2]));
        Assert.Equal("raters.no-marks", Reason(new double?[] { null, null }));
        Assert.Equal("raters.partly-marked", PanelPoints.Totals(TwoCriteria(Mark.Missing)).Undefined!.Code);
    }

    [Fact]
    public void Totals_and_single_criteria_come_from_a_panel()
    {
        Assert.Equal([new(0, 0, 11), new(0, 1, 7)], PanelPoints.Totals(TwoCriteria(4.5m)).Value.Marks);
        Assert.Equal([new(0, 0, 4.5), new(0, 1, 4)], PanelPoints.On(TwoCriteria(4.5m), "q").Marks);
        Assert.Throws<ArgumentException>(() => PanelPoints.Of(["c"], ["a"], [new PointMark(0, 0, double.NaN)]));
        Assert.Throws<ArgumentException>(() => PanelPoints.Of(["c"], ["a"], [new PointMark(0, 1, 1)]));
    }

    [Property(MaxTest = 200, Replay = Draws.Replay)]
    public Property Shrinking_changes_no_sum_and_only_shortens() => Prop.ForAll(Arb.From(
        from marks in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(0, 10).Select(m => (double?)m)), (1, Gen.Constant<double?>(null))), 4), 6)
        from shrinkage in Gen.Elements(0.1, 1, 10)
        select (marks, shrinkage)), drawn =>
    {
        if (!AdditiveFit.Of(Points(drawn.marks)).TryGetValue(out var plain))
            return;

        var shrunken = AdditiveFit.Of(Points(drawn.marks), drawn.shrinkage).Value;
        Assert.Equal(0, plain.Assessors.Sum(a => a.Severity), 1e-9);
        Assert.Equal(0, shrunken.Assessors.Sum(a => a.Severity), 1e-9);
        Assert.True(shrunken.Assessors.Sum(a => a.Severity * a.Severity) <= plain.Assessors.Sum(a => a.Severity * a.Severity) + 1e-9);

        // the normal equations by plain loops: for each assessor Σ(y − t − b) = λb
        foreach (var (fit, lambda) in new[] { (plain, 0.0), (shrunken, drawn.shrinkage) })
        {
            var severity = fit.Assessors.ToDictionary(a => a.Name, a => a.Severity);
            var worth = Points(drawn.marks).Marks.GroupBy(m => m.Candidate).ToDictionary(g => g.Key, g => g.Average(m => m.Points + severity[$"a{m.Assessor + 1}"]));
            foreach (var own in Points(drawn.marks).Marks.GroupBy(m => m.Assessor))
            {
                var b = -fit.Assessors.Single(s => s.Name == $"a{own.Key + 1}").Severity;
                Assert.Equal(lambda * b, own.Sum(m => m.Points - worth[m.Candidate] - b), 1e-8);
            }
        }
    });

    private static Panel TwoCriteria(Mark second)
    {
        var tree = AspectTree.Of(Aspect.Sum("all", Aspect.Marked("p", Rubric.Scale(0, 10)), Aspect.Marked("q", Rubric.Scale(0, 10))));
        return Panel.Of(tree, Roster.Of(Candidate.List("c")).Value,
            [new Assessor("ani").On("c", ("p", 6.5m), ("q", second)), new Assessor("budi").On("c", ("p", 3), ("q", 4))]).Value;
    }

    /// <summary>A₀, r and the squares about the candidates' means, by plain loops.</summary>
    private static (Matrix<double> A, Vector<double> R, double Squares, int Degrees) Reduced(double?[][] rows)
    {
        var size = rows[0].Length;
        var (a, r, squares, degrees) = (Matrix<double>.Build.Dense(size, size), Vector<double>.Build.Dense(size), 0.0, 0);
        foreach (var row in rows)
        {
            var there = Enumerable.Range(0, size).Where(j => row[j] is not null).ToArray();
            var mean = there.Average(j => row[j]!.Value);
            degrees += there.Length - 1;
            foreach (var j in there)
            {
                a[j, j] += 1;
                r[j] += row[j]!.Value - mean;
                squares += Math.Pow(row[j]!.Value - mean, 2);
                foreach (var k in there)
                    a[j, k] -= 1.0 / there.Length;
            }
        }

        return (a, r, squares, degrees);
    }

    private static (double Lambda, double Sigma, double[] B, double[] Errors) ByEm(double?[][] rows)
    {
        var (a, r, squares, degrees) = Reduced(rows);
        var (size, lambda) = (r.Count, 1.0);
        for (var step = 0; ; step++)
        {
            var inverse = (a + (lambda * Matrix<double>.Build.DenseIdentity(size))).Inverse();
            var b = inverse * r;
            var sigma = (squares - (b * r)) / degrees;
            var next = sigma / (((b * b) + (sigma * inverse.Trace())) / size);
            if (step == 20000 || Math.Abs(next - lambda) < 1e-14)
                return (next, sigma, [.. b], [.. inverse.Diagonal().Select(d => Math.Sqrt(sigma * d))]);

            lambda = next;
        }
    }

    /// <summary>−2 × the restricted log-likelihood by determinants.</summary>
    internal static double RestrictedDeviance(double?[][] rows, double lambda)
    {
        var (a, r, squares, degrees) = Reduced(rows);
        var identity = Matrix<double>.Build.DenseIdentity(r.Count);
        var b = (a + (lambda * identity)).Inverse() * r;
        return (degrees * Math.Log(squares - (b * r))) + Math.Log((identity + (a / lambda)).Determinant());
    }
}
