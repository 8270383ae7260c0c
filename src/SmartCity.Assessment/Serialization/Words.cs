namespace SmartCity.Assessment;

/// <summary>Every word list of the scheme file.</summary>
internal static class Words
{
    public static readonly WordList<FactKind> FactKinds = new(
        ("number", FactKind.Number), ("text", FactKind.Text), ("flag", FactKind.Flag), ("date", FactKind.Date));

    public static readonly WordList<RoundingMode> RoundingModes = new(
        ("halfUp", RoundingMode.HalfUp),
        ("halfEven", RoundingMode.HalfEven),
        ("halfDown", RoundingMode.HalfDown),
        ("down", RoundingMode.Down),
        ("up", RoundingMode.Up),
        ("floor", RoundingMode.Floor),
        ("ceiling", RoundingMode.Ceiling));

    public static readonly WordList<Cap> Caps = new(("none", Cap.None), ("worst", Cap.Worst), ("best", Cap.Best), ("both", Cap.Both));

    public static readonly WordList<Better> Betters = new(("higher", Better.Higher), ("lower", Better.Lower));

    public static readonly WordList<Aggregation> Aggregations = new(
        ("mean", Aggregation.Mean),
        ("sum", Aggregation.Sum),
        ("geometric", Aggregation.Geometric),
        ("harmonic", Aggregation.Harmonic),
        ("minimum", Aggregation.Minimum));

    public static readonly WordList<WeightKind> WeightKinds = new(
        ("ratios", WeightKind.Ratios), ("shares", WeightKind.Shares), ("sharesOfWhole", WeightKind.SharesOfWhole));

    public static readonly WordList<CriterionSource> Sources = new(("marked", CriterionSource.Marked), ("measured", CriterionSource.Measured));

    public static readonly WordList<AbsenceRule> AbsenceRules = new(
        ("notRankable", AbsenceRule.NotRankable), ("leaveOut", AbsenceRule.LeaveOut), ("worst", AbsenceRule.Worst));

    public static readonly WordList<CalibrationKind> CalibrationKinds = new(
        ("none", CalibrationKind.None),
        ("additive", CalibrationKind.Additive),
        ("additiveShrunk", CalibrationKind.AdditiveShrunk),
        ("auto", CalibrationKind.Auto),
        ("meanCentred", CalibrationKind.MeanCentred),
        ("zScore", CalibrationKind.ZScore),
        ("minMax", CalibrationKind.MinMax),
        ("rankPerAssessor", CalibrationKind.RankPerAssessor));

    public static readonly WordList<ConsensusKind> ConsensusKinds = new(
        ("mean", ConsensusKind.Mean),
        ("weightedMean", ConsensusKind.WeightedMean),
        ("median", ConsensusKind.Median),
        ("trimmedMean", ConsensusKind.TrimmedMean),
        ("trimmedSum", ConsensusKind.TrimmedSum),
        ("highest", ConsensusKind.Highest),
        ("lowest", ConsensusKind.Lowest));

    public static readonly WordList<EvenMedian> EvenMedians = new(("mean", EvenMedian.Mean), ("lower", EvenMedian.Lower), ("upper", EvenMedian.Upper));

    public static readonly WordList<TooFewToTrim> TooFewToTrims = new(("absent", TooFewToTrim.Absent), ("useAll", TooFewToTrim.UseAll));

    public static readonly WordList<OnConflict> OnConflicts = new(("reject", OnConflict.Reject), ("recuse", OnConflict.Recuse));

    public static readonly WordList<Reading> GateReadings = new(
        ("exact", Reading.Exact), ("published", Reading.Published), ("unweighted", Reading.Unweighted), ("points", Reading.Points));

    public static readonly WordList<Reading> BreakReadings = new(("exact", Reading.Exact), ("published", Reading.Published), ("points", Reading.Points));

    public static readonly WordList<Reading> Readings = new(("exact", Reading.Exact), ("published", Reading.Published));

    public static readonly WordList<TieConvention> Conventions = new(
        ("1224", TieConvention.Standard), ("1334", TieConvention.Modified), ("1223", TieConvention.Dense), ("fractional", TieConvention.Fractional));

    public static readonly WordList<AtCut> AtCuts = new(
        ("takeAll", AtCut.TakeAll), ("takeNone", AtCut.TakeNone), ("leaveToCommittee", AtCut.LeaveToCommittee));

    public static readonly WordList<ValueKind> ValueKinds = new(
        ("identity", ValueKind.Identity),
        ("linear", ValueKind.Linear),
        ("logarithmic", ValueKind.Logarithmic),
        ("piecewise", ValueKind.Piecewise),
        ("lowestOverOwn", ValueKind.LowestOverOwn),
        ("ownOverHighest", ValueKind.OwnOverHighest),
        ("shareOfMean", ValueKind.ShareOfMean),
        ("minMax", ValueKind.MinMax));
}
