using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Claims;

/// <summary>Every claim of the table, held in its own direction.</summary>
public sealed class ClaimTests
{
    /// <summary>How many drawn contests must have something to say before a rule counts as kept; fewer where the suite is run again under another culture.</summary>
    private static readonly int s_telling = Environment.GetEnvironmentVariable("TEST_CULTURE") is null ? 1_000 : 50;

    /// <summary>A rule that hardly ever has something to say would be kept by anything.</summary>
    private const int LeastPercent = 10;

    public static TheoryData<string, MethodFamily> Rows
    {
        get
        {
            var rows = new TheoryData<string, MethodFamily>();
            foreach (var rule in FairnessRule.All)
            {
                foreach (var family in Enum.GetValues<MethodFamily>())
                {
                    rows.Add(rule.Code, family);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_claimed_to_be_kept_is_kept_on_drawn_contests(string rule, MethodFamily family) =>
        OfEach(Of(rule, family).Where(c => c.IsKept), AssertKept);

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_claimed_to_be_violated_is_violated_on_its_contest(string rule, MethodFamily family) => Assert.All(Of(rule, family).Where(c => c.Kind == ClaimKind.Violated), claim =>
    {
        var contest = claim.Counterexample!;
        Assert.Equal(claim.Design, IsComplete(contest) ? DesignKind.Complete : DesignKind.Incomplete);
        Assert.Equal(RuleFinding.Violated, RuleCheck.Run(claim.Rule, claim.Method.On(contest), CheckLimits.EveryTrial.Shrinking(0)).Finding);
        Assert.Equal(contest, BenchCase.Parse(contest.ToString()));
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_claimed_not_to_apply_never_has_anything_to_say(string rule, MethodFamily family) => OfEach(
        Of(rule, family).Where(c => c.Kind == ClaimKind.NotApplicable),
        claim => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50).WithQuietOnSuccess(true).WithReplay(2019, 1), Prop.ForAll(
            DrawnContests.For(family, claim.Design),
            drawn => RuleCheck.Run(claim.Rule, claim.Method.On(drawn.Contest), CheckLimits.Drawn(5, 1, drawn.Seed)).Finding is RuleFinding.Vacuous or RuleFinding.NotApplicable)));

    [Fact]
    public void Nothing_is_left_unclaimed() =>
        Assert.Equal(FairnessRule.All.Count * RankingMethod.All.Count * Enum.GetValues<DesignKind>().Length, Claim.All.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());

    private static IEnumerable<Claim> Of(string rule, MethodFamily family) => Claim.All.Where(c => c.Rule.Code == rule && c.Method.Family == family);

    /// <summary>The claims of a row side by side: they share nothing, and alone they would keep one processor busy for minutes while the others wait.</summary>
    private static void OfEach(IEnumerable<Claim> claims, Action<Claim> assert)
    {
        var all = claims.ToArray();
        var failures = new Exception?[all.Length];
        Parallel.For(0, all.Length, i => failures[i] = Record.Exception(() => assert(all[i])));
        Assert.Multiple([.. failures.OfType<Exception>().Select(f => (Action)(() => throw f))]);
    }

    private static void AssertKept(Claim claim)
    {
        var (drawn, telling) = (0, 0);
        // Batches, since how many contests have something to say is known only afterwards.
        for (var batch = 1UL; telling < s_telling && drawn < s_telling * 100 / LeastPercent; batch++)
        {
            var settings = Config.QuickThrowOnFailure.WithMaxTest(Math.Max(s_telling - telling, s_telling / 10)).WithQuietOnSuccess(true).WithReplay(2019 + batch, 1);
            Check.One(settings, Prop.ForAll(DrawnContests.For(claim.Method.Family, claim.Design), contest =>
            {
                var check = RuleCheck.Run(claim.Rule, claim.Method.On(contest.Contest), CheckLimits.Drawn(mostTrials: 12, enough: 1, contest.Seed));
                drawn++;
                telling += check.Telling > 0 ? 1 : 0;
                Assert.True(check.Finding is RuleFinding.Holds or RuleFinding.Vacuous, $"{claim}\n{check.Witness}{check.Fault}");
            }));
        }

        Assert.True(telling >= s_telling, $"{claim}: only {telling} of {drawn} contests had something to say.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{claim}: {telling} of {drawn} contests had something to say.");
    }

    private static bool IsComplete(BenchCase contest) => !contest.ToString().Contains('-', StringComparison.Ordinal);
}
