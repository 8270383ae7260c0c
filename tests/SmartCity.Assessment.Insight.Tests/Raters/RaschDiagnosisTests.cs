using MathNet.Numerics.Distributions;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Raters;

public sealed class RaschDiagnosisTests
{
    private static readonly string[] s_rows = ["0123", "1032", "2311", "1233", "3321", "0100"];
    private static readonly RaschDiagnosis s_diagnosis = JointRasch.Of(Panels.Of(3, s_rows), Centring.AssessorsFree).Value.Diagnose();

    [Fact]
    public void Groups_of_one_are_the_assessors_and_candidates_themselves()
    {
        var terms = s_diagnosis.Between(["a1", "a2", "a3", "a4"], ["c1", "c2", "c3", "c4", "c5", "c6"]);
        Assert.Equal(s_diagnosis.AssessorByCandidate, terms);
    }

    [Fact]
    public void What_is_in_no_group_is_left_out()
    {
        var terms = s_diagnosis.Between(["uni", null, "uni", "lab"], ["west", "west", "east", "east", null, "west"]);
        Assert.Equal(
            [("lab", "east", 2), ("lab", "west", 3), ("uni", "east", 4), ("uni", "west", 6)], terms.Select(t => (t.By, t.On, t.Marks)));
        Assert.Throws<ArgumentException>(() => s_diagnosis.Between(["uni"], ["west"]));
    }

    [Fact]
    public void Groups_follow_their_names_when_somebody_is_set_aside()
    {
        var fit = JointRasch.Of(Panels.Of(2, "2222", "2012", "2121", "2210", "2101"), Centring.AssessorsFree).Value;
        Assert.Equal((FacetState.AtTop, FacetState.AtTop), (fit.Candidates[0].State, fit.Assessors[0].State));
        Assert.Equal(
            [("y", "p", 2), ("y", "q", 6), ("z", "p", 1), ("z", "q", 3)],
            fit.Diagnose().Between(["x", "y", "y", "z"], ["o", "p", "q", "q", "q"]).Select(t => (t.By, t.On, t.Marks)));
        Assert.DoesNotContain(fit.Diagnose().AssessorByCandidate, t => t.By == "a1" || t.On == "c1");
    }

    [Fact]
    public void Probabilities_are_two_sided_and_corrected_by_holm()
    {
        var terms = s_diagnosis.AssessorByCriterion;
        Assert.All(terms, t => Assert.Equal(2 * StudentT.CDF(0, 1, t.Degrees, -Math.Abs(t.Statistic)), t.P!.Value, 1e-12));
        var drawn = new[] { 0.2, 3, 1.5, 2.6, 0, 2.5 }.Select(b => new BiasTerm("x", "y", 10, 0, 0, new ShiftEstimate(b, 1, false))).ToList();
        drawn.Insert(2, new BiasTerm("x", "single", 1, 0, 0, new ShiftEstimate(5, 1, false)));
        var corrected = BiasTerm.Corrected(drawn);
        Assert.Equal(drawn.Select(t => t.Bias), corrected.Select(t => t.Bias));
        Assert.Null(corrected[2].AdjustedP);
        var expected = new[] { 6, 5, 4, 3, 1 }.Zip([3.0, 2.6, 2.5, 1.5, 0]).Select(t => t.First * drawn.Single(d => d.Bias == t.Second).P!.Value).ToArray();
        Assert.True(expected[2] < expected[1] && expected[1] < 0.2);
        expected[2] = expected[1];
        Assert.Equal(expected, new[] { 3.0, 2.6, 2.5, 1.5, 0 }.Select(b => corrected.Single(d => d.Bias == b).AdjustedP!.Value), (e, c) => Math.Abs(e - c) < 1e-14);
    }

    [Fact]
    public void A_single_mark_has_a_departure_but_no_probability()
    {
        Assert.All(s_diagnosis.AssessorByCandidate, t => Assert.Equal((1, 0, null, null), (t.Marks, t.Degrees, t.P, t.AdjustedP)));
        Assert.Equal(s_rows.SelectMany(r => r).Select(m => m is '0' or '3').Count(e => e), s_diagnosis.AssessorByCandidate.Count(t => t.IsExtreme));
    }

    [Fact]
    public void A_departure_makes_the_expected_sum_the_observed_one()
    {
        var marks = Panels.Of(3, s_rows);
        var fit = JointRasch.Of(marks, Centring.AssessorsFree).Value;
        var plain = fit.Plain(marks)!;
        foreach (var term in fit.Diagnose().Between(["x", "x", "y", "y"], ["p", "p", "p", "q", "q", "q"]))
        {
            Assert.False(term.IsExtreme);
            var (expected, variance, before) = (0.0, 0.0, 0.0);
            foreach (var mark in marks.Marks.Where(m => (m.Assessor < 2 ? "x" : "y") == term.By && (m.Candidate < 3 ? "p" : "q") == term.On))
            {
                before += plain.Probabilities(mark).Select((p, k) => k * p).Sum();
                plain.Ability[mark.Candidate] += term.Bias;
                var q = plain.Probabilities(mark);
                plain.Ability[mark.Candidate] -= term.Bias;
                var mean = q.Select((p, k) => k * p).Sum();
                (expected, variance) = (expected + mean, variance + q.Select((p, k) => p * (k - mean) * (k - mean)).Sum());
            }

            Assert.Equal(term.Observed, expected, 1e-9);
            Assert.Equal(term.Expected, before, 1e-9);
            Assert.Equal(term.StandardError, 1 / Math.Sqrt(variance), 1e-9);
        }
    }

    [Fact]
    public void The_chi_square_has_its_upper_tail()
    {
        var spread = s_diagnosis.CandidateSpread.Value;
        Assert.Equal(1 - ChiSquared.CDF(spread.Degrees, spread.ChiSquare), spread.P, 1e-12);
        Assert.True(spread.Sample.Deviation > spread.Population.Deviation && spread.Sample.Reliability > spread.Population.Reliability);
    }

    [Fact]
    public void Institutions_and_texts_come_from_the_panel()
    {
        var tree = AspectTree.Of(Aspect.Marked("p", Rubric.Scale(0, 3, 1)));
        var (uni, lab) = (new Institution("uni"), new Institution("lab"));
        Assessor[] assessors = [new("a1", institution: uni), new("a2", institution: uni), new("a3", institution: lab), new("a4")];
        DeclaredFact[] facts = [new("region", FactKind.Text), new("size", FactKind.Number)];
        var roster = Roster.Of(s_rows.Select((_, n) => new Candidate($"c{n + 1}", facts: n == 5 ? [] : [Fact.Text("region", n < 3 ? "west" : "east")])), facts).Value;
        var sheets = s_rows.SelectMany((row, n) => row.Select((mark, a) => assessors[a].On($"c{n + 1}", ("p", mark - '0'))));
        var panel = Panel.Of(tree, roster, sheets).Value;
        var diagnosis = JointRasch.Of(MarkSet.Of(panel).Value, Centring.AssessorsFree).Value.Diagnose();
        Assert.Equal(
            [("lab", "east", 2), ("lab", "west", 3), ("uni", "east", 4), ("uni", "west", 6)], diagnosis.InstitutionBy(panel, "region").Select(t => (t.By, t.On, t.Marks)));
        Assert.Throws<ArgumentException>(() => diagnosis.InstitutionBy(panel, "size"));
        Assert.Throws<ArgumentException>(() => diagnosis.InstitutionBy(panel, "where"));
        Assert.Throws<ArgumentException>(() => diagnosis.InstitutionBy(Panel.Of(tree, Roster.Of(Candidate.List("x"), facts).Value, []).Value, "region"));
    }
}
