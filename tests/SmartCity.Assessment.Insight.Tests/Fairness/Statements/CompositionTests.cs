using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Statements;

/// <summary>A statement about a run is put together from claims about single methods. That it is true of all of them together is held against drawn schemes.</summary>
public sealed class CompositionTests
{
    private static readonly int s_schemes = Environment.GetEnvironmentVariable("TEST_CULTURE") is null ? 3_000 : 200;

    [Fact]
    public void What_a_statement_says_is_kept_is_kept_by_whole_schemes()
    {
        var telling = FairnessRule.All.ToDictionary(r => r.Code, _ => 0);
        var settings = Config.QuickThrowOnFailure.WithMaxTest(s_schemes).WithQuietOnSuccess(true).WithReplay(2019, 1);
        Check.One(settings, Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            var drawing = new ComposedSchemes(new Random(seed));
            var candidates = 2 + (seed % 4);
            var (scheme, input) = (drawing.Scheme(1 + (seed % (candidates - 1))), drawing.Input(candidates));
            if (!scheme.Assess(input).TryGetValue(out var result))
            {
                return;
            }

            var instance = new FairnessInstance(Procedure.Of(scheme), input);
            foreach (var about in FairnessStatement.Of(result).Rules.Where(r => r.Standing is RuleStanding.Proven or RuleStanding.Tested))
            {
                var check = RuleCheck.Run(about.Rule, instance, CheckLimits.Drawn(mostTrials: 6, enough: 2, (ulong)seed));
                telling[about.Rule.Code] += check.Telling > 0 ? 1 : 0;
                Assert.True(check.Finding is RuleFinding.Holds or RuleFinding.Vacuous or RuleFinding.NotApplicable, $"{SchemeJson.Write(scheme)}\n{check.Witness}{check.Fault}");
            }
        }));
        foreach (var (rule, count) in telling)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{rule}: {count} schemes had something to say.");
        }
    }
}
