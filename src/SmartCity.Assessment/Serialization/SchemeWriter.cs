namespace SmartCity.Assessment;

/// <summary>From a scheme to the draft of its file.</summary>
internal static class SchemeWriter
{
    public static SchemeDraft Write(AssessmentScheme scheme)
    {
        var aspects = new AspectWriter(scheme);
        return new SchemeDraft
        {
            Format = SchemeJson.Format,
            Code = scheme.Code,
            Names = Text(scheme.Names),
            Illustrative = scheme.IsIllustrative ? true : null,
            Facts = scheme.Facts.Count == 0 ? null : scheme.Facts.ToDictionary(f => f.Name, f => (string?)Words.FactKinds.Of(f.Kind), StringComparer.Ordinal),
            Aspects = aspects.Write(),
            Rubrics = aspects.Rubrics,
            Calibration = Write(scheme.Calibration),
            Consensus = scheme.Consensus.General == Consensus.Mean ? null : AspectWriter.Write(scheme.Consensus.General),
            Conflicts = Write(scheme.Conflicts),
            Rounding = Write(scheme.Tree.Rounding),
            Publish = scheme.Tree.Rounding.Publish == RoundingPlan.None.Publish ? null : Write(scheme.Tree.Rounding.Publish),
            Gates = scheme.Gates.Count == 0 ? null : [.. scheme.Gates.Select(Write)],
            Ranking = Write(scheme.Ranking),
            Selection = Write(scheme.Quota),
            Bands = Write(scheme.Bands),
        };
    }

    public static Dictionary<string, string?>? Text(LocalText text) =>
        text.All.Count == 0 ? null : text.All.ToDictionary(t => t.Key, t => (string?)t.Value, StringComparer.Ordinal);

    public static RoundingDraft? Write(Rounding? rounding) =>
        rounding is null ? null : new RoundingDraft { Digits = rounding.Digits, Mode = Words.RoundingModes.Of(rounding.Mode) };

    private static CalibrationDraft? Write(Calibration calibration) => calibration == Calibration.None
        ? null
        : new CalibrationDraft
        {
            Kind = Words.CalibrationKinds.Of(calibration.Kind),
            Shrinkage = calibration.Shrinkage is { } shrinkage ? NumberText.ToText(shrinkage) : null,
            WithinBlocks = calibration.ComparesWithinBlocks ? true : null,
            Rounding = Write(calibration.Rounding),
            LeastMarks = calibration.IsRelative && calibration.LeastMarks != Calibration.UsualLeastMarks ? calibration.LeastMarks : null,
        };

    private static ConflictsDraft? Write(ConflictRule rule) => rule == ConflictRule.Reject
        ? null
        : new ConflictsDraft { OnMark = Words.OnConflicts.Of(rule.OnMark), InstitutionFact = rule.InstitutionFact, OwnInstitution = rule.OwnInstitution ? true : null };

    private static RoundingPlanDraft? Write(RoundingPlan plan)
    {
        var stages = new[] { plan.Mark, plan.Consensus, plan.Value, plan.Contribution, plan.Aspect, plan.Total };
        return stages.All(s => s is null)
            ? null
            : new RoundingPlanDraft
            {
                Mark = Write(plan.Mark),
                Consensus = Write(plan.Consensus),
                Value = Write(plan.Value),
                Contribution = Write(plan.Contribution),
                Aspect = Write(plan.Aspect),
                Total = Write(plan.Total),
            };
    }

    private static GateDraft Write(Gate gate)
    {
        string? At(Bound bound) => gate.Fact is null && gate.Bound == bound ? NumberText.ToText(gate.At) : null;
        var draft = new GateDraft
        {
            Code = gate.OwnCode,
            Names = Text(gate.Names),
            On = gate.Aspect,
            AtLeast = At(Bound.AtLeast),
            Above = At(Bound.Above),
            AtMost = At(Bound.AtMost),
            Below = At(Bound.Below),
            Read = Words.GateReadings.Of(gate.Reading, Reading.Exact),
            When = gate.Applies is null ? null : Filled(new FactTestDraft(), gate.Applies),
        };
        return gate.Fact is null ? draft : Filled(draft, gate.Fact);
    }

    private static T Filled<T>(T draft, FactTest test)
        where T : IFactTestDraft
    {
        string? Of(FactTestKind kind) => test.Kind == kind ? test.Values[0] : null;
        draft.Fact = test.Fact;
        draft.Is = Of(FactTestKind.Is);
        draft.IsNot = Of(FactTestKind.IsNot);
        draft.AtLeast = Of(FactTestKind.AtLeast);
        draft.AtMost = Of(FactTestKind.AtMost);
        draft.OneOf = test.Kind == FactTestKind.OneOf ? [.. test.Values] : null;
        draft.Before = Of(FactTestKind.Before);
        return draft;
    }

    private static RankingDraft? Write(RankingRules rules) => rules == RankingRules.Standard
        ? null
        : new RankingDraft
        {
            By = Words.Readings.Of(rules.By, Reading.Exact),
            Convention = Words.Conventions.Of(rules.Convention, TieConvention.Standard),
            Within = rules.Within,
            Breaks = rules.Breaks.Count == 0 ? null : [.. rules.Breaks.Select(Write)],
        };

    private static TieBreakDraft Write(TieBreak tieBreak) => new()
    {
        On = tieBreak.Kind == TieBreakKind.Aspect ? tieBreak.On : null,
        TopMarks = tieBreak.Kind == TieBreakKind.TopMarks ? tieBreak.On : null,
        Fact = tieBreak.Kind == TieBreakKind.Fact ? tieBreak.On : null,
        Better = Words.Betters.Of(tieBreak.Better, Better.Higher),
        Read = tieBreak.Kind == TieBreakKind.Aspect ? Words.BreakReadings.Of(tieBreak.Reading, Reading.Exact) : null,
    };

    private static SelectionDraft? Write(Quota? quota)
    {
        if (quota is null)
        {
            return null;
        }

        PlacesDraft Places(int each, Func<ClassPlaces, int> ofClass) => quota.Classes.Count == 0
            ? new PlacesDraft { Each = each }
            : new PlacesDraft { Classes = quota.Classes.ToDictionary(c => c.Class, ofClass, StringComparer.Ordinal) };
        var hasReserves = quota.Reserves != 0 || quota.Classes.Any(c => c.Reserves != 0);
        return new SelectionDraft
        {
            Places = Places(quota.Places, c => c.Places),
            Reserves = hasReserves ? Places(quota.Reserves, c => c.Reserves) : null,
            AtCut = Words.AtCuts.Of(quota.AtCut),
        };
    }

    private static BandsDraft? Write(BandScale? scale) => scale is null
        ? null
        : new BandsDraft { Read = Words.Readings.Of(scale.Reading, Reading.Exact), List = [.. scale.Bands.Select(Write)] };

    private static BandDraft Write(Band band)
    {
        static string? Edge(BandEdge? edge, bool included) => edge is not null && edge.IsIncluded == included ? NumberText.ToText(edge.At) : null;
        return new BandDraft
        {
            Code = band.Code,
            Names = Text(band.Names),
            AtLeast = Edge(band.Lower, true),
            Above = Edge(band.Lower, false),
            AtMost = Edge(band.Upper, true),
            Below = Edge(band.Upper, false),
        };
    }
}
