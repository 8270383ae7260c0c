using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;


public sealed class CalibrationTests
{
    private static readonly Rounding s_six = Rounding.HalfEven(6);

    [Fact]
    public void A_calibration_is_what_was_declared()
    {
        Assert.Equal((CalibrationKind.None, null, false, 1), (Calibration.None.Kind, Calibration.None.Shrinkage, Calibration.None.ComparesWithinBlocks, Calibration.None.LeastMarks));
        Assert.Equal((CalibrationKind.AdditiveShrunk, 2.5m), (Calibration.AdditiveShrunk(2.5m).Kind, Calibration.AdditiveShrunk(2.5m).Shrinkage));
        Assert.Equal((CalibrationKind.Auto, 1m), (Calibration.AutoShrunk(1).Kind, Calibration.AutoShrunk(1).Shrinkage));
        Assert.Equal((s_six, 10), (Calibration.ZScore(s_six).Rounding, Calibration.ZScore(s_six).LeastMarks));
        Assert.True(Calibration.Additive.WithinBlocks().ComparesWithinBlocks);
        Assert.Equal(Calibration.AdditiveShrunk(2.50m).WithinBlocks(), Calibration.AdditiveShrunk(2.5m).WithinBlocks());
        Assert.NotEqual(Calibration.Additive, Calibration.Additive.WithinBlocks());
    }

    [Fact]
    public void Only_what_reads_other_marks_of_the_assessor_is_relative() => Assert.Equal(
        [CalibrationKind.MeanCentred, CalibrationKind.ZScore, CalibrationKind.MinMax, CalibrationKind.RankPerAssessor],
        new[]
        {
            Calibration.None, Calibration.Additive, Calibration.AdditiveShrunk(1), Calibration.Auto, Calibration.AutoShrunk(1),
            Calibration.MeanCentred(s_six), Calibration.ZScore(s_six), Calibration.MinMax(s_six), Calibration.RankPerAssessor(s_six),
        }.Where(c => c.IsRelative).Select(c => c.Kind));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000.1")]
    [InlineData("0.0000001")]
    [InlineData("2.1234567")]
    public void A_shrinkage_lies_within_bounds(string shrinkage)
    {
        var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentOutOfRangeException>("shrinkage", () => Calibration.AdditiveShrunk(λ));
        Assert.Throws<ArgumentOutOfRangeException>("shrinkage", () => Calibration.AutoShrunk(λ));
    }

    [Theory]
    [InlineData("1000000")]
    [InlineData("0.000001")]
    [InlineData("2.1234560")]
    public void A_shrinkage_may_lie_on_its_bounds(string shrinkage)
    {
        var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(λ, Calibration.AdditiveShrunk(λ).Shrinkage);
        Assert.Equal(λ, Calibration.AutoShrunk(λ).WithinBlocks().Shrinkage);
        Assert.Equal((null, 1), (Calibration.AdditiveShrunk(λ).Rounding, Calibration.AdditiveShrunk(λ).LeastMarks));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<InvalidOperationException>(Calibration.None.WithinBlocks);
        Assert.Throws<InvalidOperationException>(Calibration.ZScore(s_six).WithinBlocks);
        Assert.Throws<ArgumentException>(() => Calibration.MinMax(s_six, 0));
        Assert.Throws<ArgumentNullException>(() => Calibration.MinMax(null!));
        var thrown = Assert.Throws<SchemeException>(() => AssessmentScheme.Create(
            Aspect.Marked("policy", PlainPanel.Wide),
            [new DeclaredFact("track", FactKind.Text)],
            ranking: new RankingRules(within: "track"),
            quota: Quota.PerClass(AtCut.TakeAll, new ClassPlaces("city", 1)),
            calibration: Calibration.Additive.WithinBlocks()));
        Assert.Equal(["calibration.blocks-and-classes"], thrown.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("""{ "kind": "additiveShrunk" }""", "json.required", "calibration.shrinkage")]
    [InlineData("""{ "kind": "additiveShrunk", "shrinkage": "0" }""", "calibration.shrinkage-range", "calibration.shrinkage")]
    [InlineData("""{ "kind": "additive", "shrinkage": "1" }""", "json.not-here", "calibration.shrinkage")]
    [InlineData("""{ "kind": "none", "withinBlocks": true }""", "json.not-here", "calibration.withinBlocks")]
    [InlineData("""{ "kind": "zScore" }""", "json.required", "calibration.rounding")]
    [InlineData("""{ "kind": "zScore", "rounding": { "digits": 4, "mode": "halfUp" }, "leastMarks": 0 }""", "aspects.least-marks", "calibration.leastMarks")]
    [InlineData("""{ "kind": "auto", "rounding": { "digits": 4, "mode": "halfUp" } }""", "json.not-here", "calibration.rounding")]
    [InlineData("""{ "kind": "rasch" }""", "json.word-unknown", "calibration.kind")]
    [InlineData("""{ "shrinkage": "one" }""", "json.required", "calibration.kind")]
    public void A_fault_in_a_file_is_found_where_it_stands(string json, string code, string path)
    {
        var read = SchemeJson.Read(Serialization.JsonEdit.Set(Serialization.SmallScheme.Text, "calibration", json));
        Assert.Contains((code, path), read.Findings.Select(f => (f.Code, f.Path)));
    }
}
