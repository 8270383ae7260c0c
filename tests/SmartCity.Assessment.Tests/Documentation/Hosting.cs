using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Tests.Documentation;

/// <summary>The snippets of docs/insight.md in which a host brings its own procedure and its own rule.</summary>
internal static class Hosting
{
    private static AssessmentInput Sheets()
    {
        #region Sheets
        string[] cities = ["banjar", "dumai", "metro", "siak"];
        Assessor[] panel = [new("ani"), new("budi"), new("cici")];
        int?[][] policy = [[5, null, 4], [4, 5, 3], [3, 3, 3], [5, 5, 5]];
        int?[][] security = [[2, null, 3], [3, 4, 2], [5, 5, 4], [1, 2, 1]];
        return AssessmentInput.Of(
            Candidate.List(cities),
            from c in Enumerable.Range(0, cities.Length)
            from a in Enumerable.Range(0, panel.Length)
            where policy[c][a] is not null
            select panel[a].On(cities[c], ("policy", policy[c][a]!.Value), ("security", security[c][a]!.Value)));
        #endregion
    }

    private static IProcedure Spreadsheet()
    {
        #region Spreadsheet
        var five = Rubric.Scale(from: 1, to: 5, step: 1);
        decimal? Average(AssessmentInput input, string city, string criterion) =>
            (from sheet in input.ScoreSheets
             where sheet.Candidate == city && sheet.MarkOn(criterion).State == MarkState.Scored
             select (decimal?)sheet.MarkOn(criterion).Value).Average();
        decimal? OfBest(AssessmentInput input, string city, string criterion) =>
            Average(input, city, criterion) / input.Candidates.Max(c => Average(input, c.Code, criterion));

        // =ROUND(60*AVERAGE(B2:D2)/MAX(E$2:E$5)+40*AVERAGE(F2:H2)/MAX(I$2:I$5),0)
        return Procedure.Of(
            "spreadsheet of 2018",
            criterion => criterion is "policy" or "security" ? five : null,
            (input, places) => ProcedureOutcome.FromScores(
                input,
                city => (60 * OfBest(input, city.Code, "policy")) + (40 * OfBest(input, city.Code, "security")) is { } points ? Math.Round(points, MidpointRounding.AwayFromZero) : null,
                places),
            places: 1);
        #endregion
    }

    internal static void CheckingSpreadsheet()
    {
        #region CheckingSpreadsheet
        var instance = new FairnessInstance(Spreadsheet(), Sheets());
        foreach (var city in instance.Outcome.Candidates.OrderBy(c => c.Rank))
            Console.WriteLine($"{city.Rank} {city.Candidate} {city.Score} {city.Decision}");
        var checks = FairnessRule.All.Select(rule => RuleCheck.Run(rule, instance)).ToList();
        Console.WriteLine($"kept: {string.Join(' ', checks.Where(c => c.Finding == RuleFinding.Holds).Select(c => c.Rule.Code))}");
        Console.WriteLine($"violated: {string.Join(' ', checks.Where(c => c.Finding == RuleFinding.Violated).Select(c => c.Rule.Code))}");
        Console.WriteLine($"faults: {checks.Count(c => c.Finding == RuleFinding.Faulty)}");
        Console.WriteLine();
        Console.Write(RuleCheck.Run(FairnessRule.LoserIndependence, instance, CheckLimits.EveryTrial.Shrinking(0)).Witness);
        #endregion
    }

    internal static void StatingRules()
    {
        #region StatingRules
        var five = Rubric.Scale(from: 1, to: 5, step: 1);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("readiness", Aspect.Marked("policy", five).Weight(60), Aspect.Marked("security", five).Weight(40)),
            calibration: Calibration.Additive, quota: Quota.Of(places: 1, atCut: AtCut.TakeAll));
        foreach (var about in FairnessStatement.Of(scheme.Assess(Sheets()).Value).Rules.Where(r => r.Rule.Code is "A3" or "B1" or "C1L" or "D1"))
            Console.WriteLine($"{about.Standing}: {about}");

        var percent = 0;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var audit = FairnessAudit.Run(scheme, Sheets().Candidates, Sheets().ScoreSheets, progress: new Progress<AuditProgress>(p => percent = 100 * p.Done / p.Total), cancellation: patience.Token);
        Console.WriteLine(audit.Rules.Single(r => r.Rule == FairnessRule.LoserIndependence));
        foreach (var change in audit.Changes.Take(3))
            Console.WriteLine(change);
        var (raised, decisive) = (audit.Tried(AuditedChange.MarkRaised), audit.Changes.Count(c => c.Kind == AuditedChange.MarkRaised));
        Console.WriteLine($"Of {raised} marks, {decisive} give the place to another when they are a step higher.");
        var widest = audit.Influences.MaxBy(i => i.Largest?.Width)!;
        Console.WriteLine($"{widest.Assessor} moves {widest.Largest!.Candidate} by {widest.Largest.Width.ToString(Rounding.HalfUp(2))}");
        Console.WriteLine(audit.Influences[0]);
        Console.WriteLine(audit.Attacks[0]);
        #endregion
    }

    internal static void HoldingOwnRule()
    {
        #region HoldingOwnRule
        var five = Rubric.Scale(from: 1, to: 5, step: 1);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("readiness", Aspect.Marked("policy", five).Weight(60), Aspect.Marked("security", five).Weight(40)),
            quota: Quota.Of(places: 1, atCut: AtCut.TakeAll));
        Console.WriteLine(RuleCheck.Run(new Guest(), new FairnessInstance(Procedure.Of(scheme, "weighted mean"), Sheets())).Witness);

        var audit = FairnessAudit.Run(scheme, Sheets().Candidates, Sheets().ScoreSheets, [.. FairnessRule.All, new Guest()]);
        foreach (var rule in audit.Rules.Where(r => r.Finding == RuleFinding.Violated))
        {
            Console.WriteLine($"{rule.Rule.Code}: {rule.Violations} of {rule.Telling}, {rule.Witnesses.Count(w => w.ChangesSelection)} with another selection");
            Console.WriteLine($"  {rule.Witnesses[0].Change.In(Language.English, "")}: {rule.Witnesses[0].Why.In(Language.English, "")}");
        }
        #endregion
    }

    internal static void Failing()
    {
        #region Failing
        var (five, calls) = (Rubric.Scale(from: 1, to: 5, step: 1), 0);
        IProcedure[] procedures =
        [
            Procedure.OfMarks("very good marks only", "policy", five, marks => [.. marks.Select(row => row.Where(m => m > 4).Sum() / row.Count(m => m > 4))]),
            Procedure.OfMarks("running total", "policy", five, marks => [.. marks.Select(row => row.Sum() + calls++)]),
            Procedure.OfMarks("middle mark", "policy", five, marks => [.. marks.Select(row =>
            {
                Array.Sort(row);
                return row[row.Length / 2];
            })]),
        ];
        foreach (var procedure in procedures)
        {
            var check = RuleCheck.Run(FairnessRule.WeakMonotonicity, new FairnessInstance(procedure, Sheets()));
            Console.WriteLine($"{check.Finding} {check.Fault!.Kind}: {check.Fault}");
        }
        #endregion
    }
}
