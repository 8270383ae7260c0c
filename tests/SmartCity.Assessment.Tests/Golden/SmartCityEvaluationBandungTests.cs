using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Press text on the evaluation of smart-city implementation 2022, Bandung: weights that sum to 120.</summary>
public sealed class SmartCityEvaluationBandungTests
{
    [Fact]
    public void Weights_of_120_percent_are_refused_with_both_sums()
    {
        var expected = Assert.Single(CsvText.Rows(GoldenCase.TextOf("smart-city-evaluation-bandung", "expected.csv")));
        var read = SchemeJson.Read(GoldenCase.TextOf("smart-city-evaluation-bandung", "scheme.json"));

        Assert.False(read.IsValid);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("weights.wrong-sum", FindingKind.Error), (finding.Code, finding.Kind));
        Assert.Equal(expected["path"], finding.Path);
        Assert.Equal(["index", expected["sum"], expected["declared"], "120 %"], finding.Arguments);
        Assert.Contains("120 %", finding.Text(Language.English), StringComparison.Ordinal);
        Assert.Contains("120 %", finding.Text(Language.Indonesian), StringComparison.Ordinal);
    }
}
