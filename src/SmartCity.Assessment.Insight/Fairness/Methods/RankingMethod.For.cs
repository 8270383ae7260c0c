using System.Diagnostics;

namespace SmartCity.Assessment.Insight;

/// <content>From what a scheme declares to the method that stands for it.</content>
public sealed partial class RankingMethod
{
    /// <summary>Ranking by the published score.</summary>
    internal static RankingMethod ByPublished => Find("published");

    /// <summary>Places by class.</summary>
    internal static RankingMethod PerClass => Find("perClass");

    /// <summary>Places with reserves.</summary>
    internal static RankingMethod WithReserves => Find("reserves");

    internal static RankingMethod For(Consensus consensus) => Find(consensus switch
    {
        { Kind: ConsensusKind.Mean } => "mean",
        { Kind: ConsensusKind.WeightedMean } => "weightedMean",
        { Kind: ConsensusKind.Highest } => "highest",
        { Kind: ConsensusKind.Lowest } => "lowest",
        { Kind: ConsensusKind.TrimmedMean } => "trimmedMean",
        { Kind: ConsensusKind.TrimmedSum } => "trimmedSum",
        { Kind: ConsensusKind.Median, Even: EvenMedian.Lower } => "lowerMedian",
        { Kind: ConsensusKind.Median, Even: EvenMedian.Upper } => "upperMedian",
        { Kind: ConsensusKind.Median } => "median",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(CalibrationKind kind) => Find(kind switch
    {
        CalibrationKind.None => "none",
        CalibrationKind.Additive => "additive",
        CalibrationKind.AdditiveShrunk => "additiveShrunk",
        CalibrationKind.Auto => "auto",
        CalibrationKind.MeanCentred => "meanCentred",
        CalibrationKind.ZScore => "zScore",
        CalibrationKind.MinMax => "minMax",
        CalibrationKind.RankPerAssessor => "rankPerAssessor",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(Aggregation aggregation) => Find(aggregation switch
    {
        Aggregation.Mean => "weightedMean.aspects",
        Aggregation.Sum => "sum",
        Aggregation.Geometric => "geometric",
        Aggregation.Harmonic => "harmonic",
        Aggregation.Minimum => "minimum",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(ValueFunction value) => Find(value.Kind switch
    {
        ValueKind.Identity => "identity",
        ValueKind.Linear => value.Cap == Cap.None ? "linear" : "linearCapped",
        ValueKind.Logarithmic => "logarithmic",
        ValueKind.Piecewise => "piecewise",
        ValueKind.LowestOverOwn => "lowestOverOwn",
        ValueKind.OwnOverHighest => "ownOverHighest",
        ValueKind.ShareOfMean => "shareOfMean",
        ValueKind.MinMax => "minMax.field",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(TieConvention convention) => Find(convention switch
    {
        TieConvention.Standard => "1224",
        TieConvention.Modified => "1334",
        TieConvention.Dense => "1223",
        TieConvention.Fractional => "fractional",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(TieBreak tieBreak) => Find((tieBreak.Kind, tieBreak.Better) switch
    {
        (TieBreakKind.Aspect, Better.Higher) => "higherOn",
        (TieBreakKind.Aspect, Better.Lower) => "lowerOn",
        (TieBreakKind.TopMarks, Better.Higher) => "moreTopMarks",
        (TieBreakKind.TopMarks, Better.Lower) => "fewerTopMarks",
        (TieBreakKind.Fact, Better.Higher) => "higherFact",
        (TieBreakKind.Fact, Better.Lower) => "lowerFact",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(AtCut atCut) => Find(atCut switch
    {
        AtCut.TakeAll => "takeAll",
        AtCut.TakeNone => "takeNone",
        AtCut.LeaveToCommittee => "leaveToCommittee",
        _ => throw new UnreachableException(),
    });

    internal static RankingMethod For(Gate gate) => Find(gate.Bound is Bound.AtLeast or Bound.Above ? "gateAtLeast" : "gateAtMost");

    private static RankingMethod Find(string code) => All.First(m => m.Code == code);
}
