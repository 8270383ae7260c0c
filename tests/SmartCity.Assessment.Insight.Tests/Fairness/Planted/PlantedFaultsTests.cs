using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>The rules notice the slips that are made most often, in a copy of every method in which they can be made.</summary>
public sealed class PlantedFaultsTests
{
    /// <summary>In which of the library's methods each slip can be made.</summary>
    private static readonly (FaultKind Kind, Func<RankingMethod, bool> IsPossible)[] s_places =
    [
        (FaultKind.StrictComparison, m => m.Family is MethodFamily.TiePolicy or MethodFamily.SelectionPolicy),

        // A median, a highest, a lowest mark and a minimum divide by no weight, trimmed sums and sums by nothing at all.
        (FaultKind.ForgottenReweighting, m => m.Code is "mean" or "weightedMean" or "trimmedMean" or "weightedMean.aspects" or "harmonic" or "geometric"),
        (FaultKind.ClampedValue, m => m.Family is MethodFamily.Aggregation or MethodFamily.Calibration),
        (FaultKind.IdAsTieBreak, m => m.Family is MethodFamily.TiePolicy),

        // The others have no weights, or, as a sum, none that are shares of anything.
        (FaultKind.PrenormalisedWeight, m => m.Code is "weightedMean" or "weightedMean.aspects" or "harmonic" or "geometric"),
    ];

    public static TheoryData<FaultKind, string> Planted => [.. PlantedFaults.All.Select(f => (f.Kind, f.Method))];

    [Fact]
    public void Every_slip_is_planted_wherever_it_can_be_made() => Assert.Equal(
        (from place in s_places from method in RankingMethod.All where place.IsPossible(method) select $"{place.Kind} {method.Code}").Order(StringComparer.Ordinal),
        PlantedFaults.All.Select(f => f.ToString()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Planted))]
    public void It_is_caught_and_shown(FaultKind kind, string method)
    {
        var fault = Find(kind, method);
        var check = fault.Faulty;
        Assert.Equal(RuleFinding.Violated, check.Finding);
        Assert.StartsWith($"{fault.Rule.Code} {fault.Rule.Name.In(Language.English, string.Empty)}: ", check.Witness!.ToString(), StringComparison.Ordinal);
        Assert.All(check.Witness.Instance.Input.Candidates, c => Assert.Contains($"\n  {c.Code} ", check.Witness.ToString(), StringComparison.Ordinal));
        Assert.NotEmpty(check.Witness.Why.In(Language.English, string.Empty));
    }

    [Theory]
    [MemberData(nameof(Planted))]
    public void The_copy_without_it_keeps_the_rule_on_the_same_contest(FaultKind kind, string method)
    {
        var check = Find(kind, method).Sound;
        Assert.Equal(RuleFinding.Holds, check.Finding);
    }

    /// <summary>It is a copy: without the slip it ranks and selects as the method does.</summary>
    [Theory]
    [MemberData(nameof(Planted))]
    public void The_copy_without_it_decides_as_the_library_does(FaultKind kind, string method)
    {
        var (fault, contest) = (Find(kind, method), BenchCase.Parse(Find(kind, method).Contest));
        var original = RankingMethod.All.Single(m => m.Code == method).On(contest).Outcome;
        Assert.Equal(
            original.Candidates.Select(c => (c.Candidate, c.Rank, c.Decision)),
            fault.Copy(false).Run(contest.ToInput()).Candidates.Select(c => (c.Candidate, c.Rank, c.Decision)));
    }

    private static PlantedFault Find(FaultKind kind, string method) => PlantedFaults.All.Single(f => f.Kind == kind && f.Method == method);
}
