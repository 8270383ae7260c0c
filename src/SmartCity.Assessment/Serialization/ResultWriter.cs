namespace SmartCity.Assessment;

/// <summary>From a result to the draft of its file.</summary>
internal static class ResultWriter
{
    /// <summary>Longer exact scores are shown by twelve decimals; their numerators stand elsewhere.</summary>
    public const int LongestScore = 100;

    public static ResultDraft Write(AssessmentResult result, Language language)
    {
        var (scheme, input) = (Fingerprint.Of(result.Scheme), Fingerprint.Of(result.Input));
        var inner = result.Scheme.Tree.Nodes.Where(n => n.Composite is not null && n.Parent is not null).ToArray();
        return new ResultDraft
        {
            Format = ResultJson.Format,
            Scheme = new ResultSchemeDraft
            {
                Code = result.Scheme.Code,
                Names = SchemeWriter.Text(result.Scheme.Names),
                Illustrative = result.Scheme.IsIllustrative,
            },
            Fingerprints = new FingerprintsDraft
            {
                Scheme = scheme.ToString(),
                Input = input.ToString(),
                Result = CanonicalResult.Of(result, scheme, input).ToString(),
            },
            Relative = result.Relative.Count == 0 ? null : [.. result.Relative],
            Quantised = result.Quantised.Count == 0 ? null : [.. result.Quantised],
            Calibration = WriteCalibration(result, language),
            Candidates = [.. result.Standings.Select(s => Write(s, result, inner, language))],
            Places = [.. result.Selection.Classes.Select(c => Write(c, language))],
            Ties = [.. result.Ranking.Ties.Select(Write)],
            Findings = [.. result.Findings.Select(f => Write(f, language))],
        };
    }

    /// <summary>A decimal or p/q while it is short, else twelve decimals after a tilde.</summary>
    public static string ScoreText(Exact score)
    {
        var text = score.ToString();
        return text.Length <= LongestScore ? text : "~" + score.ToString(Rounding.HalfEven(12));
    }

    /// <summary>Null when no mark was corrected, so that such results have the bytes they always had.</summary>
    private static ResultCalibrationDraft? WriteCalibration(AssessmentResult result, Language language) =>
        result.Uncorrected is null
            ? null
            : new ResultCalibrationDraft
            {
                Criteria = [.. result.Table.Calibrated.Criteria.Select(c => Write(c, language))],
                Moves = [.. result.Moves.Select(Write)],
            };

    private static CriterionCalibrationDraft Write(CriterionCalibration calibration, Language language) => new()
    {
        Criterion = calibration.Criterion.Code,
        Applied = Words.CalibrationKinds.Of(calibration.Applied),
        Reasons = [.. calibration.Reasons.Select(r => Write(r, language))],
        Corrections = [.. calibration.Corrections.Select(Write)],
    };

    private static CorrectionDraft Write(AssessorCorrection correction) => new()
    {
        Assessor = correction.Assessor.Code,
        Marks = correction.Marks,
        Correction = correction.Points?.ToString(),
        Severity = correction.Points?.ToString(Rounding.HalfUp(4)),
    };

    private static MoveDraft Write(CalibrationMove move) => new()
    {
        Id = move.Candidate.Code,
        RankUncorrected = move.Without.Rank.IsRanked ? move.Without.Rank.Value : null,
        PublishedUncorrected = move.Without.Total.State == ScoreState.Scored ? move.Without.Published : null,
        DecisionUncorrected = move.Without.Decision.ToString(),
    };

    private static StandingDraft Write(Standing standing, AssessmentResult result, AspectNode[] inner, Language language)
    {
        var isScored = standing.Total.State == ScoreState.Scored;
        var place = result.Ranking.Roster.Find(standing.Candidate.Code);
        return new StandingDraft
        {
            Id = standing.Candidate.Code,
            Name = standing.Candidate.Name,
            Class = standing.Class.Length == 0 ? null : standing.Class,
            Rank = standing.Rank.IsRanked ? standing.Rank.Value : null,
            Score = isScored ? ScoreText(standing.Total.Score) : null,
            Published = isScored ? standing.Published : null,
            Band = standing.Band?.Code,
            Decision = standing.Decision.ToString(),
            Reasons = [.. standing.Reasons.Select(r => Write(r, language))],
            Gap = standing.Gap is { } gap ? ScoreText(gap) : null,
            Aspects = inner.Length == 0
                ? null
                : inner.Where(n => result.Scores.Column(n).IsScored(place)).ToDictionary(n => n.Aspect.Code, n => result.Scores.Get(n, place).Published, StringComparer.Ordinal),
        };
    }

    private static ReasonDraft Write(Reason reason, Language language) =>
        new() { Code = reason.Code, Arguments = [.. reason.Arguments], Text = reason.Text(language) };

    private static PlacesResultDraft Write(ClassSelection selection, Language language) => new()
    {
        Class = selection.Class.Length == 0 ? null : selection.Class,
        Places = selection.Places,
        Taken = selection.Taken,
        LeftToCommittee = selection.LeftToCommittee,
        Left = selection.Left,
        LastSelected = [.. selection.LastSelected.Select(c => c.Code)],
        LeftOver = selection.LeftOver is { } reason ? Write(reason, language) : null,
    };

    private static TieDraft Write(Tie tie) => new()
    {
        Class = tie.Class.Length == 0 ? null : tie.Class,
        Candidates = [.. tie.Candidates.Select(c => c.Code)],
        Steps = [.. tie.Steps.Select(s => new BreakStepDraft { Break = s.Break.ToString(), Groups = Groups(s.Groups) })],
        Groups = Groups(tie.Groups),
    };

    private static List<List<string>> Groups(IReadOnlyList<IReadOnlyList<Candidate>> groups) => [.. groups.Select(g => g.Select(c => c.Code).ToList())];

    private static FindingDraft Write(Finding finding, Language language) => new()
    {
        Kind = finding.Kind.ToString(),
        Code = finding.Code,
        Path = finding.Path,
        Arguments = [.. finding.Arguments],
        Text = finding.Text(language),
    };
}
