using System.Globalization;
using SmartCity.Assessment.Tests.Calibrations;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>A result with other sheets is, to the last byte, what the same rules make of the changed input.</summary>
public sealed class ExchangedSheetsTests
{
    private static readonly Calibration[] s_calibrations =
    [
        Calibration.None, Calibration.None, Calibration.Additive, Calibration.Additive.WithinBlocks(), Calibration.AdditiveShrunk(0.5m), Calibration.Auto,
        Calibration.AutoShrunk(2).WithinBlocks(), Calibration.MeanCentred(Rounding.HalfEven(6), 1), Calibration.ZScore(Rounding.HalfEven(6), 1),
        Calibration.MinMax(Rounding.HalfEven(6), 1), Calibration.RankPerAssessor(Rounding.HalfEven(6), 1),
    ];

    [Fact]
    public void Whatever_the_rules() => Claim.Holds(new Shape(), atLeastPercent: 60, statement: (instance, random) => IsAssessedAlike(
        Calibrated(instance.Scheme(random.Pick([ConflictRule.Reject, ConflictRule.Recuse])), random.Pick(s_calibrations)), instance.Candidates(), [.. instance.Sheets()], random));

    [Fact]
    public void Whatever_the_panel() => Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 40, statement: (panel, random) =>
    {
        var scheme = PlainPanel.Scheme(random.Pick(s_calibrations), random.Pick([Consensus.Mean, Consensus.Median(EvenMedian.Mean), Consensus.TrimmedMean(1, TooFewToTrim.UseAll), Consensus.WeightedMean]));
        return IsAssessedAlike(scheme, [.. Enumerable.Range(0, panel.Marks.Length).Select(c => new Candidate(PlainPanel.Candidate(c)))], [.. panel.Sheets()], random);
    });

    /// <summary>Fractions of many digits, several criteria of which one is marked by others, and notes whose order and number matter.</summary>
    [Theory]
    [InlineData(CalibrationKind.None)]
    [InlineData(CalibrationKind.Additive)]
    [InlineData(CalibrationKind.Auto)]
    public void In_a_larger_contest(CalibrationKind kind)
    {
        var random = new Random(11);
        var ten = Rubric.Scale(0, 10, 0.5m);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("t", Aspect.Marked("a", ten), Aspect.Marked("b", ten.Valued(ValueFunction.Linear(2, 8, Cap.Both))), Aspect.Mean("u", Aspect.Marked("c", ten), Aspect.Marked("d", ten))),
            consensus: new ConsensusRules(Consensus.Mean, ("d", Consensus.Median(EvenMedian.Mean))),
            calibration: kind switch { CalibrationKind.None => Calibration.None, CalibrationKind.Auto => Calibration.Auto, _ => Calibration.Additive },
            quota: Quota.Of(5, AtCut.TakeAll));
        var assessors = Enumerable.Range(0, 12).Select(a => new Assessor($"a{a:00}")).ToArray();
        var candidates = Candidate.List(Enumerable.Range(0, 40).Select(c => $"c{c:00}"));
        var sheets = (
            from candidate in candidates
            from assessor in random.Shuffled(assessors).Take(6)
            select assessor.On(candidate.Code, from code in (string[])["a", "b", "c", "d"] select (code, random.Next(12) == 0 ? Mark.NotApplicable : Mark.Scored(random.Next(0, 21) / 2m)))).ToList();
        for (var i = 0; i < 4; i++)
        {
            Assert.True(IsAssessedAlike(scheme, candidates, [.. sheets], random));
        }
    }

    private static AssessmentScheme Calibrated(AssessmentScheme scheme, Calibration calibration) =>
        calibration.ComparesWithinBlocks && scheme.Quota is { Classes.Count: > 0 } ? scheme : scheme.With(calibration: calibration);

    private static bool IsAssessedAlike(AssessmentScheme scheme, IReadOnlyList<Candidate> candidates, List<ScoreSheet> sheets, Random random)
    {
        WithConflict(candidates, sheets, random);
        var input = AssessmentInput.Of(candidates, sheets, [new Assessor("silent"), .. sheets.Select(s => s.Assessor)]);
        if (!scheme.Assess(input).TryGetValue(out var result))
        {
            return false;
        }

        for (var step = 0; step < 4; step++)
        {
            var exchanged = Enumerable.Range(0, random.Next(1, 4)).SelectMany(_ => Exchange(result.Input.ScoreSheets, scheme, candidates, random)).ToArray();
            var changed = AssessmentInput.Of(
                random.Shuffled(candidates),
                random.Shuffled([.. result.Input.ScoreSheets.Where(s => !exchanged.Any(e => (e.Assessor.Code, e.Candidate) == (s.Assessor.Code, s.Candidate))), .. exchanged]),
                result.Input.Assessors);
            var (fast, full) = (result.Reassess(exchanged), scheme.Assess(changed));
            Assert.Equal(full.Findings, fast.Findings);
            Assert.Equal(full.Match(Whole, _ => "refused"), fast.Match(Whole, _ => "refused"));
            result = fast.TryGetValue(out var next) ? next : result;
        }

        return true;
    }

    /// <summary>Sometimes somebody has a conflict: where the scheme rejects such marks there is no result to begin with.</summary>
    private static void WithConflict(IReadOnlyList<Candidate> candidates, List<ScoreSheet> sheets, Random random)
    {
        if (sheets.Count > 0 && random.Next(5) == 0)
        {
            var before = random.Pick(sheets).Assessor;
            var after = new Assessor(before.Code, weight: before.Weight, conflicts: [Conflict.WithCandidate(random.Pick(candidates).Code)]);
            for (var i = 0; i < sheets.Count; i++)
            {
                sheets[i] = sheets[i].Assessor == before ? OfMarks(after, sheets[i].Candidate, sheets[i].Marks) : sheets[i];
            }
        }
    }

    /// <summary>One sheet, rarely two, in the place of another or beside it: mostly a mark that is raised, lowered or of another state, now and then everything else that can be on a sheet.</summary>
    private static IEnumerable<ScoreSheet> Exchange(IReadOnlyList<ScoreSheet> sheets, AssessmentScheme scheme, IReadOnlyList<Candidate> candidates, Random random)
    {
        if (sheets.Count == 0)
        {
            return [];
        }

        var sheet = random.Pick(sheets);
        var marks = sheet.Marks.ToList();
        if (marks.Count == 0)
        {
            return [OfMarks(sheet.Assessor, sheet.Candidate, random.Pick(sheets).Marks)];
        }

        var at = random.Next(marks.Count);
        void Put(Mark mark) => marks[at] = KeyValuePair.Create(marks[at].Key, mark);
        var criterion = (Criterion)scheme.Tree.Aspects.Single(a => a.Code == marks[at].Key);
        var steps = criterion.Rubric.Levels.Count > 0
            ? criterion.Rubric.Levels.Select(l => l.Points).ToArray()
            : [.. Enumerable.Range(0, 9).Select(i => Math.Min(criterion.Rubric.From!.Value + (i * (criterion.Rubric.Step ?? 1)), criterion.Rubric.To!.Value))];
        switch (random.Next(18))
        {
            case 0:
                Put(random.Pick([Mark.Missing, Mark.Abstained, Mark.Recused, Mark.NotApplicable]));
                break;
            case 1:
                Put(marks[at].Value.State == MarkState.Scored ? Mark.Scored(marks[at].Value.Value * 1.00m) : Mark.Missing);
                break;
            case 2:
                Put(marks[at].Value.WithNote("seen twice"));
                break;
            case 3:
                Put(criterion.Rubric.To!.Value + 1);
                break;
            case 4:
                marks.RemoveAt(at);
                break;
            case 5:
                marks.Add(KeyValuePair.Create("nowhere", Mark.Scored(1)));
                break;
            case 6:
                marks.Add(marks[at]);
                break;
            case 7:
                return [OfMarks(sheet.Assessor, random.Pick(candidates).Code, marks)];
            case 8:
                return [OfMarks(new Assessor("new"), sheet.Candidate, marks)];
            case 9:
                return [OfMarks(new Assessor(sheet.Assessor.Code, weight: sheet.Assessor.Weight + random.Next(2), conflicts: sheet.Assessor.Conflicts), sheet.Candidate, marks)];
            case 10:
                return [OfMarks(sheet.Assessor, sheet.Candidate, marks[..at]), OfMarks(sheet.Assessor, sheet.Candidate, marks[at..])];
            case 11:
                return [OfMarks(sheet.Assessor, random.Next(2) == 0 ? "nobody" : sheet.Candidate, [])];
            default:
                Put(random.Pick(steps));
                break;
        }

        return [OfMarks(sheet.Assessor, sheet.Candidate, marks)];
    }

    private static ScoreSheet OfMarks(Assessor assessor, string candidate, IEnumerable<KeyValuePair<string, Mark>> marks) =>
        assessor.On(candidate, marks.Select(m => (m.Key, m.Value)));

    /// <summary>Everything that is written of a result, and of its cells also what its file rounds or leaves out.</summary>
    private static string Whole(AssessmentResult result) => string.Join('\n', [
        ResultJson.Write(result),
        InputJson.Write(result.Input),
        Portrait.Whole(result),
        .. result.Table.Roster.Candidates.SelectMany(
            _ => result.Scheme.Tree.Criteria,
            (candidate, criterion) => result.Table[candidate.Code, criterion.Code] is var cell
                ? string.Create(CultureInfo.InvariantCulture, $"{candidate} {criterion.Code} {cell} {cell.Lowest} {cell.Highest} {cell.MarksUsed}")
                : string.Empty),
        .. result.Scheme.Tree.Criteria.Select(c => $"{c.Code} {result.Table.PointsOf(c.Code).Width} {result.Table.Calibrated.On(c.Code)}"),
        result.Table.Calibrated.Ignored?.ToString() ?? string.Empty,
    ]);
}
