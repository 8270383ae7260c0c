namespace SmartCity.Assessment.Insight;

/// <summary>Marks that say of a candidate just what its points say: those that are there, and those that could be.</summary>
internal sealed class Neutral
{
    private readonly FairnessInstance instance;
    private readonly AssessmentResult? result;
    private readonly ILookup<(string Candidate, string Criterion), GivenMark> cells;
    private readonly ILookup<(string Candidate, string Assessor), ScoreSheet> sheets;

    private Neutral(FairnessInstance instance)
    {
        this.instance = instance;
        result = instance.Outcome.Result;
        cells = instance.Read.ToLookup(m => (m.Candidate, m.Criterion));
        sheets = instance.Input.ScoreSheets.ToLookup(s => (s.Candidate, s.Assessor.Code));
    }

    /// <summary>Nothing of a host's function that reads several criteria, or whose scores are no points: what it makes of each criterion is not known.</summary>
    public static Neutral? Of(FairnessInstance instance) =>
        instance.Outcome.Result is not null || (instance.Procedure.ScoresArePoints && instance.Marks.Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Count() == 1) ? new Neutral(instance) : null;

    /// <summary>Marks that are there, beside at least one other and no fewer than the criterion asks for.</summary>
    public IEnumerable<GivenMark> Marks() =>
        from candidate in cells.GroupBy(c => c.Key.Candidate, StringComparer.Ordinal)
        let corrected = Corrected(candidate.Key)
        from cell in candidate
        let least = result is not null && result.Scheme.Tree.TryFind(cell.Key.Criterion, out var aspect) && aspect is Criterion criterion ? criterion.LeastMarks : 1
        where cell.Count() > Math.Max(1, least)
        let points = PointsOf(cell.Key.Candidate, cell.Key.Criterion)
        from mark in cell
        where points is not null && corrected(mark) == points
        select mark;

    /// <summary>Marks that are absent, by assessors whose correction is known and does not depend on the marks themselves.</summary>
    public IEnumerable<(string Candidate, Assessor Assessor, string Criterion, decimal Figure)> Absent() =>
        from marks in AssessorMarks.Of(instance)
        where result?.Table.Calibrated.Calibration.IsRelative != true
        let assessor = marks.Marks[0].On.Assessor
        where assessor.Conflicts.Count == 0
        let correction = CorrectionOf(marks)
        let marked = marks.Marks.Select(m => m.Candidate).ToHashSet(StringComparer.Ordinal)
        let figures = instance.Procedure.RubricOf(marks.Criterion) is { } rubric ? RubricFigures.Of(rubric) : []
        from candidate in instance.Input.Candidates
        where !marked.Contains(candidate.Code) && IsFree(candidate.Code, marks.Assessor, marks.Criterion)
        let points = PointsOf(candidate.Code, marks.Criterion)
        where points is not null && cells.Contains((candidate.Code, marks.Criterion))
        let difference = Difference(Coarse.Of(points.Value), Coarse.Of(correction))
        from figure in figures
        where (Difference(difference, figure) is not { } rest || Math.Abs(rest) <= Coarse.Grain) && IsSum(points.Value, correction, figure)
        select (candidate.Code, assessor, marks.Criterion, figure);

    /// <summary>The difference, or null where there is none or no decimal is as large.</summary>
    private static decimal? Difference(decimal? one, decimal? other)
    {
        try
        {
            return one - other;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether the points are the correction and the figure together.</summary>
    private static bool IsSum(Exact points, Exact correction, decimal figure) => (Fraction.Of(points) - Fraction.Of(correction)).CompareTo(Fraction.Of(figure)) == 0;

    private Exact? PointsOf(string candidate, string criterion) => result is null ? instance.Outcome.Find(candidate)?.Score
        : result.Table[candidate, criterion] is { State: CellState.Points } cell ? cell.Points
        : null;

    private Func<GivenMark, Exact?> Corrected(string candidate)
    {
        if (result is null)
        {
            return mark => Exact.From(mark.Value);
        }

        var lines = result.Explain(candidate).Lines.SelectMany(l => l.Marks.Select(m => (Key: (l.Aspect.Code, m.Assessor.Code), Mark: m))).DistinctBy(m => m.Key).ToDictionary(m => m.Key, m => m.Mark);
        return mark => lines.GetValueOrDefault((mark.Criterion, mark.Assessor)) is { Read: { } read } line ? line.Corrected ?? Exact.From(read) : null;
    }

    private Exact CorrectionOf(AssessorMarks marks) =>
        result?.Table.Calibrated.On(marks.Criterion)?.Corrections.FirstOrDefault(c => c.Assessor.Code == marks.Assessor)?.Points ?? Exact.From(0);

    /// <summary>No mark is there, and nobody stood back.</summary>
    private bool IsFree(string candidate, string assessor, string criterion) =>
        sheets[(candidate, assessor)].All(s => s.MarkOn(criterion).State == MarkState.Missing);
}
