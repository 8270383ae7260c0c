using Xunit;

namespace SmartCity.Assessment.Tests.Rubrics;

public sealed class BandScaleTests
{
    private static readonly Band[] s_bands =
    [
        new("low", upper: BandEdge.Including(50)),
        new("middle", BandEdge.Excluding(50), BandEdge.Excluding(80)),
        new("high", BandEdge.Including(80), BandEdge.Including(100)),
    ];

    private static string? BandOf(BandScale bands, decimal figure) =>
        AssessmentScheme.Create(Aspect.Measured("p", Rubric.Open()), bands: bands)
            .Assess([new Candidate("a", measured: [("p", figure)])], []).Value.Standings[0].Band?.Code;

    private static string[] Codes(params Band[] bands) => [.. Assert.Throws<SchemeException>(() => BandScale.OnExact(bands)).Findings.Select(f => f.Code)];

    [Fact]
    public void An_edge_is_included_or_not_as_declared()
    {
        var scale = BandScale.OnExact(s_bands);
        Assert.Equal(("low", "low", "middle"), (BandOf(scale, -1000), BandOf(scale, 50), BandOf(scale, 50.000001m)));
        Assert.Equal(("middle", "high", "high"), (BandOf(scale, 79.999999m), BandOf(scale, 80), BandOf(scale, 100)));
        Assert.Null(BandOf(scale, 100.000001m));
    }

    [Fact]
    public void A_published_reading_is_the_rounded_figure()
    {
        Assert.Equal("middle", BandOf(BandScale.OnExact(s_bands), 50.00001m));
        Assert.Equal("low", BandOf(BandScale.OnPublished(s_bands), 50.00001m));
    }

    [Fact]
    public void Bands_that_share_a_figure_overlap()
    {
        Assert.Equal(["bands.overlap"], Codes(new("a", upper: BandEdge.Including(50)), new("b", BandEdge.Including(50))));
        Assert.Equal(["bands.overlap"], Codes(new("a", upper: BandEdge.Including(50)), new("b", BandEdge.Excluding(49))));
        Assert.Equal(["bands.overlap"], Codes(new("a"), new("b", BandEdge.Including(1), BandEdge.Including(2))));
        Assert.Equal(["bands.overlap"], Codes(new("b", BandEdge.Including(50)), new("a", upper: BandEdge.Including(50))));
    }

    [Fact]
    public void A_band_without_any_figure_is_empty()
    {
        Assert.Equal(["bands.empty"], Codes(new Band("a", BandEdge.Including(2), BandEdge.Including(1))));
        Assert.Equal(["bands.empty"], Codes(new Band("a", BandEdge.Including(2), BandEdge.Excluding(2))));
        Assert.Equal("a", BandOf(BandScale.OnExact(new Band("a", BandEdge.Including(2), BandEdge.Including(2))), 2));
    }

    [Fact]
    public void Codes_of_bands_are_told_apart()
    {
        Assert.Equal(["bands.duplicate"], Codes(new("a", upper: BandEdge.Including(1)), new("a", BandEdge.Excluding(1))));
        Assert.Equal(["bands.alike"], Codes(new("a", upper: BandEdge.Including(1)), new("A", BandEdge.Excluding(1))));
    }
}
