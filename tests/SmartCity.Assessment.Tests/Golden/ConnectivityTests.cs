using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Which panels can be compared. After D. L. Weeks and D. R. Williams, Technometrics 6 (1964) 319–324, and the "subset connection" example of J. M. Linacre's Facets manual.</summary>
public sealed class ConnectivityTests
{
    private static readonly (string, string)[] s_disjoint = [("C1", "R1"), ("C1", "R2"), ("C2", "R2"), ("C3", "R1"), ("C4", "R3"), ("C4", "R4"), ("C5", "R4"), ("C6", "R5")];

    private static readonly (string, string)[] s_twoPanels = [("C1", "R1"), ("C1", "R2"), ("C2", "R1"), ("C2", "R2"), ("C3", "R3"), ("C3", "R4"), ("C4", "R3"), ("C4", "R4")];

    [Fact]
    public void Disjoint_panels_fall_into_three_blocks_that_two_marks_join()
    {
        var design = Design(s_disjoint, Calibration.Additive.WithinBlocks(), "A1");
        Assert.False(design.IsConnected);
        Assert.Equal(["{C1, C2, C3 | R1, R2}", "{C4, C5 | R3, R4}", "{C6 | R5}"], design.Blocks.Select(b => b.ToString()));
        Assert.Equal(["C1", "C4"], design.Bridges.Select(c => c.Code));
        Assert.Equal(2, design.ExtraMarks.Count);
        Assert.True(Design([.. s_disjoint, .. design.ExtraMarks.Select(m => (m.Candidate.Code, m.Assessor.Code))], Calibration.Additive, "A1").IsConnected);
    }

    [Fact]
    public void Criteria_in_common_join_nobody()
    {
        Assert.Equal(2, Design(s_twoPanels, Calibration.Additive.WithinBlocks(), "A1", "A2").Blocks.Count);
        Assert.Contains("calibration.disconnected", Assess(s_twoPanels, Calibration.Additive, "A1", "A2").Findings.Select(f => f.Code));
        Assert.True(Assess([.. s_twoPanels, ("C3", "R1")], Calibration.Additive, "A1", "A2").IsValid);
    }

    private static PanelDesign Design((string Candidate, string Assessor)[] pairs, Calibration calibration, params string[] criteria) =>
        Assess(pairs, calibration, criteria).Value.Table.Calibrated.Criteria[0].Design;

    private static Validated<AssessmentResult> Assess((string Candidate, string Assessor)[] pairs, Calibration calibration, params string[] criteria) =>
        AssessmentScheme.Create(Aspect.Mean("total", [.. criteria.Select(c => Aspect.Marked(c, Rubric.Scale(0, 10)))]), calibration: calibration).Assess(
            pairs.Select(p => p.Candidate).Distinct().Select(c => new Candidate(c)),
            pairs.Select((p, i) => new Assessor(p.Assessor).On(p.Candidate, [.. criteria.Select(c => (c, (Mark)(decimal)(i % 7)))])));
}
