namespace SmartCity.Assessment.Insight;

/// <content>Group E: selection.</content>
public static partial class FairnessRule
{
    /// <summary>E1: as many are taken as there are places, or the reason is given.</summary>
    public static IFairnessRule QuotaExactness { get; } = new QuotaExactness();

    /// <summary>E2: one more place never costs anybody theirs.</summary>
    public static IFairnessRule HouseMonotonicity { get; } = new HouseMonotonicity();

    /// <summary>E3: a better mark never costs its candidate a place among the selected.</summary>
    public static IFairnessRule OwnScoreMonotonicity { get; } = new OwnScoreMonotonicity();

    /// <summary>E4: nobody is passed over for somebody behind in the same ranking.</summary>
    public static IFairnessRule WithinClassMerit { get; } = new WithinClassMerit();

    /// <summary>E5: only a declared rule stands between somebody without a place and somebody with less who has one.</summary>
    public static IFairnessRule NoJustifiedEnvy { get; } = new NoJustifiedEnvy();

    /// <summary>E6: each class gets its own places.</summary>
    public static IFairnessRule CeilingsAndFloors { get; } = new CeilingsAndFloors();

    /// <summary>E7: no other choice of as many would have been better.</summary>
    public static IFairnessRule MeritOptimality { get; } = new MeritOptimality();

    /// <summary>E8: when somebody withdraws, the others keep their places and the first in reserve moves up.</summary>
    public static IFairnessRule Withdrawal { get; } = new Withdrawal();

    /// <summary>E9: candidates with the same dossier share rank and decision.</summary>
    public static IFairnessRule TieFairness { get; } = new TieFairness();

    private static IFairnessRule[] GroupE =>
    [
        QuotaExactness, HouseMonotonicity, OwnScoreMonotonicity, WithinClassMerit, NoJustifiedEnvy, CeilingsAndFloors, MeritOptimality, Withdrawal, TieFairness,
    ];
}
