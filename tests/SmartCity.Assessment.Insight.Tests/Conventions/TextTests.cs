using SmartCity.Assessment.Insight.Tests.Raters;
using SmartCity.Assessment.Insight.Tests.Raters.Report;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Conventions;

/// <summary>What a person sees of a figure in a debugger or an interpolated string.</summary>
public sealed class TextTests
{
    private static readonly double?[][] s_rows = [[7, 6, 8], [5, 4.5, 6], [4, 7, 9], [4, 3, 5.5]];
    private static readonly RatingTable s_table = RatingTable.Of(s_rows);

    [Fact]
    public void Every_report_says_what_it_found()
    {
        var report = SmallContest.On([.. s_rows.Select(r => r.Select(m => (decimal?)m).ToArray())], quota: Quota.Of(1, AtCut.TakeAll)).Report();
        Assert.StartsWith("assessors 3, criteria 1, advised: λ ", report.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("a1: severity ", report.Assessors[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("a1 on p: severity ", report.Assessors[0].ByCriterion[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("p: ICC(A,1) 0.", report.Criteria[0].ToString(), StringComparison.Ordinal);
        Assert.Matches("^enters: .*; leaves: .*; other ranks [0-9], without a rank 0$", report.Assessors[0].Without.ToString());
        Assert.StartsWith("units 4, raters 3: ICC(1) ", IntraclassCorrelations.Of(s_table).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("units 4, raters 3: W 0.", KendallW.Of(s_table).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("units 4, raters 3: kappa ", FleissKappa.Of(s_table).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("candidates 4, assessors 3, criteria 1: candidate ", GStudy.Of(s_table).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("candidates 1, assessors 1, criteria 1: undefined because ", GStudy.Of(RatingTable.Complete([[1]])).ToString(), StringComparison.Ordinal);
        var points = AdvisedShrinkageTests.Points(s_rows);
        Assert.Matches("^λ [0-9.]+ \\([0-9.]+ to ([0-9.]+|no bound)\\), σ² [0-9.]+, σ_b² [0-9.]+$", AdvisedShrinkage.Of(points).ToString());
        Assert.Matches("^λ [0-9.]+ \\([0-9.]+ to ([0-9.]+|no bound)\\) over p$", PooledShrinkage.Of([("p", points)]).ToString());
        Assert.Equal("all assessors can be compared", Connection.Of(points).ToString());
        Assert.Equal("all assessors can be compared, which hangs on each of c2", Connection.Of(AdvisedShrinkageTests.Points([[1, null], [2, 3], [null, 4]])).ToString());
        Assert.Contains("2 blocks", Connection.Of(AdvisedShrinkageTests.Points([[1, null], [null, 4]])).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_type_shows_its_bare_name() => Assert.All(
        new[]
        {
            typeof(AssessorReport), typeof(AssessorLine), typeof(AssessorFigures), typeof(CriterionAgreement), typeof(SelectionWithout), typeof(IntraclassCorrelations),
            typeof(KendallW), typeof(FleissKappa), typeof(GStudy), typeof(RatingTable), typeof(CategoryCounts), typeof(AlphaMetric), typeof(AgreementWeights), typeof(JointRasch),
            typeof(MarginalRasch), typeof(RaschDiagnosis), typeof(MarkSet), typeof(PanelPoints), typeof(Connection), typeof(AdditiveFit), typeof(AdvisedShrinkage), typeof(PooledShrinkage),
        },
        type => Assert.Equal(type, type.GetMethod(nameof(ToString), [])!.DeclaringType));

    [Fact]
    public void Zero_has_no_minus_sign()
    {
        Assert.Equal("0.0000", Estimate.Of(-0.00001, RaterMessages.NoMarks).ToString());
        Assert.Equal("-0.0001", Estimate.Of(-0.00006, RaterMessages.NoMarks).ToString());
        Assert.StartsWith("0.0000 .. 0.0000", new Interval(-0.00002, 0, 0.95, "").ToString(), StringComparison.Ordinal);
    }
}
