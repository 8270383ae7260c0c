using Xunit;

namespace SmartCity.Assessment.Tests.Consensuses;

public sealed class ConsensusRulesTests
{
    private static readonly Rubric s_ten = Rubric.Scale(0, 10);
    private static readonly Aspect s_root = Aspect.Mean("t", Aspect.Marked("policy", s_ten), Aspect.Marked("budget", s_ten), Aspect.Measured("price", s_ten));

    private static string Refused(params (string Criterion, Consensus Consensus)[] exceptions)
    {
        var refused = Assert.Throws<SchemeException>(() => AssessmentScheme.Create(s_root, consensus: new ConsensusRules(Consensus.Mean, exceptions)));
        var finding = Assert.Single(refused.Findings);
        return $"{finding.Path} {finding.Code} {string.Join(' ', finding.Arguments)}";
    }

    [Fact]
    public void One_criterion_may_have_a_consensus_of_its_own()
    {
        var scheme = AssessmentScheme.Create(s_root, consensus: new ConsensusRules(Consensus.Mean, ("policy", Consensus.Lowest)));
        ScoreSheet[] sheets = [new Assessor("ani").On("a", ("policy", 4), ("budget", 4)), new Assessor("budi").On("a", ("policy", 8), ("budget", 8))];
        var table = scheme.Assess([new Candidate("a", measured: [("price", 1)])], sheets).Value.Table;
        Assert.Equal(("4", "6"), (table["a", "policy"].ToString(), table["a", "budget"].ToString()));
    }

    [Fact]
    public void An_exception_names_a_marked_criterion()
    {
        Assert.Equal("consensus consensus.unknown nothing", Refused(("nothing", Consensus.Lowest)));
        Assert.Equal("consensus consensus.unknown price", Refused(("price", Consensus.Lowest)));
        Assert.Equal("consensus consensus.unknown t", Refused(("t", Consensus.Lowest)));
    }

    [Fact]
    public void A_criterion_is_named_once() =>
        Assert.Equal("consensus consensus.twice policy", Refused(("policy", Consensus.Lowest), ("policy", Consensus.Highest)));

    [Fact]
    public void Rules_are_equal_in_any_order_of_their_exceptions() =>
        Assert.Equal(
            new ConsensusRules(Consensus.Mean, ("policy", Consensus.Lowest), ("budget", Consensus.Highest)),
            new ConsensusRules(Consensus.Mean, ("budget", Consensus.Highest), ("policy", Consensus.Lowest)));
}
