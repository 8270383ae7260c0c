namespace SmartCity.Assessment;

/// <summary>From the draft of a scheme to its parts. Collects what is wrong with the shape, and puts a stand-in where something is missing, so that the rest can still be looked at.</summary>
internal sealed class SchemeReader
{
    private static readonly SchemeDraftValidator SchemeValidator = new();
    private static readonly CalibrationDraftValidator CalibrationValidator = new();
    private static readonly ConflictsDraftValidator ConflictsValidator = new();
    private static readonly RankingDraftValidator RankingValidator = new();
    private static readonly TieBreakDraftValidator BreakValidator = new();
    private static readonly SelectionDraftValidator SelectionValidator = new();
    private static readonly BandsDraftValidator BandsValidator = new();
    private static readonly BandDraftValidator BandValidator = new();

    private readonly DraftReading reading = new();
    private readonly HashSet<string> doubtfulFacts = new(StringComparer.Ordinal);

    /// <summary>Everything that is wrong with the shape of what was read.</summary>
    public IReadOnlyList<Finding> Findings => reading.Findings;

    /// <summary>Facts of which the type is not known, so that nothing can be said about what is asked of them.</summary>
    public IReadOnlySet<string> DoubtfulFacts => doubtfulFacts;

    public SchemeParts? Read(SchemeDraft draft)
    {
        reading.Check(SchemeValidator, draft, string.Empty);
        var facts = Facts(draft).ToArray();
        var rubrics = new RubricReader(reading).Read(draft.Rubrics ?? []);
        var aspects = new AspectReader(reading, rubrics);
        var root = draft.Aspects is null ? null : aspects.Read(draft.Aspects, "aspects", null);
        var general = draft.Consensus is null ? Consensus.Mean : aspects.ReadConsensus(draft.Consensus, "consensus");
        var gates = new GateReader(reading);
        return root is null
            ? null
            : new SchemeParts
            {
                Code = string.IsNullOrWhiteSpace(draft.Code) ? root.Code : draft.Code,
                Names = reading.Text(draft.Names, "names"),
                IsIllustrative = draft.Illustrative ?? false,
                Facts = facts,
                Aspects = root,
                Calibration = Calibration(draft.Calibration),
                Consensus = new ConsensusRules(general, aspects.OwnConsensus),
                Conflicts = Conflicts(draft.Conflicts),
                Rounding = Rounding(draft),
                Gates = [.. reading.Each(draft.Gates, "gates", gates.Read)],
                Ranking = Ranking(draft.Ranking),
                Quota = Selection(draft.Selection),
                Bands = Bands(draft.Bands),
            };
    }

    private IEnumerable<DeclaredFact> Facts(SchemeDraft draft)
    {
        foreach (var (name, kind) in draft.Facts ?? [])
        {
            if (!Words.FactKinds.TryRead(kind, out var known))
            {
                doubtfulFacts.Add(name);
                reading.Add(TextMessages.WordUnknown.At($"facts.{name}", DraftRules.Shown(kind ?? "null"), Words.FactKinds.All));
            }

            if (string.IsNullOrWhiteSpace(name))
            {
                reading.Add(InputMessages.CodeEmpty.At("facts"));
            }
            else
            {
                yield return new DeclaredFact(name, known);
            }
        }
    }

    private Calibration Calibration(CalibrationDraft? draft)
    {
        if (draft is null)
        {
            return Assessment.Calibration.None;
        }

        reading.Check(CalibrationValidator, draft, "calibration");
        var kind = Words.CalibrationKinds.Read(draft.Kind, CalibrationKind.None);
        return Assessment.Calibration.Of(
            kind,
            DraftReading.Number(draft.Shrinkage),
            draft.WithinBlocks ?? false,
            reading.Rounding(draft.Rounding, "calibration.rounding"),
            draft.LeastMarks ?? (kind >= CalibrationKind.MeanCentred ? Assessment.Calibration.UsualLeastMarks : 1));
    }

    private ConflictRule Conflicts(ConflictsDraft? draft)
    {
        if (draft is null)
        {
            return ConflictRule.Reject;
        }

        reading.Check(ConflictsValidator, draft, "conflicts");
        return ConflictRule.Of(Words.OnConflicts.Read(draft.OnMark, OnConflict.Reject), draft.InstitutionFact, draft.OwnInstitution ?? false);
    }

    private RoundingPlan Rounding(SchemeDraft draft)
    {
        var plan = draft.Rounding ?? new RoundingPlanDraft();
        reading.Unknown(plan, "rounding");
        return new RoundingPlan(
            reading.Rounding(plan.Mark, "rounding.mark"),
            reading.Rounding(plan.Consensus, "rounding.consensus"),
            reading.Rounding(plan.Value, "rounding.value"),
            reading.Rounding(plan.Contribution, "rounding.contribution"),
            reading.Rounding(plan.Aspect, "rounding.aspect"),
            reading.Rounding(plan.Total, "rounding.total"),
            reading.Rounding(draft.Publish, "publish"));
    }

    private RankingRules Ranking(RankingDraft? draft)
    {
        if (draft is null)
        {
            return RankingRules.Standard;
        }

        reading.Check(RankingValidator, draft, "ranking");
        return new RankingRules(
            Words.Readings.Read(draft.By, Reading.Exact),
            Words.Conventions.Read(draft.Convention, TieConvention.Standard),
            draft.Within,
            [.. reading.Each(draft.Breaks, "ranking.breaks", Break)]);
    }

    private TieBreak? Break(TieBreakDraft draft, string path)
    {
        reading.Check(BreakValidator, draft, path);
        var (kind, on) = draft switch
        {
            { TopMarks: { } node } => (TieBreakKind.TopMarks, node),
            { Fact: { } fact } => (TieBreakKind.Fact, fact),
            _ => (TieBreakKind.Aspect, draft.On),
        };
        return string.IsNullOrWhiteSpace(on)
            ? null
            : new TieBreak(kind, on, Words.Betters.Read(draft.Better, Better.Higher), Words.BreakReadings.Read(draft.Read, Reading.Exact));
    }

    private Quota? Selection(SelectionDraft? draft)
    {
        if (draft is null)
        {
            return null;
        }

        reading.Check(SelectionValidator, draft, "selection");
        var places = draft.Places ?? new PlacesDraft { Each = 1 };
        var reserves = draft.Reserves ?? new PlacesDraft();
        var atCut = Words.AtCuts.Read(draft.AtCut, AtCut.TakeAll);
        if (places.Classes is null)
        {
            if (reserves.Classes is not null)
            {
                reading.Add(SchemeMessages.PlacesPerClass.At("selection.reserves"));
            }

            return new Quota(places.Each, reserves.Each, atCut, null);
        }

        foreach (var other in (reserves.Classes?.Keys ?? Enumerable.Empty<string>()).Except(places.Classes.Keys, StringComparer.Ordinal))
        {
            reading.Add(InputMessages.ClassWithoutPlaces.At($"selection.reserves.{other}", other));
        }

        return new Quota(0, 0, atCut, places.Classes.Select(p => new ClassPlaces(p.Key, p.Value, reserves.Classes?.GetValueOrDefault(p.Key) ?? reserves.Each)));
    }

    private BandScale? Bands(BandsDraft? draft)
    {
        if (draft is null)
        {
            return null;
        }

        reading.Check(BandsValidator, draft, "bands");
        return new BandScale(Words.Readings.Read(draft.Read, Reading.Exact), reading.Each(draft.List, "bands.list", Band));
    }

    private Band? Band(BandDraft draft, string path)
    {
        reading.Check(BandValidator, draft, path);
        BandEdge? Edge(string? including, string? excluding) => including is not null
            ? BandEdge.Including(DraftReading.Number(including, 0))
            : excluding is not null ? BandEdge.Excluding(DraftReading.Number(excluding, 0)) : null;
        return string.IsNullOrWhiteSpace(draft.Code)
            ? null
            : new Band(draft.Code, Edge(draft.AtLeast, draft.Above), Edge(draft.AtMost, draft.Below), reading.Text(draft.Names, path + ".names"));
    }
}
