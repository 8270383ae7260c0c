namespace SmartCity.Assessment.Tests.Documentation;

internal static class Judging
{
    internal static void Levels()
    {
        #region Levels
        var maturity = Rubric.OfLevels(
            new Level("initial", 1, LocalText.Of(("en", "Initial"), ("id", "Rintisan")),
                LocalText.Of(("en", "Plans exist on paper."), ("id", "Rencana baru di atas kertas."))),
            new Level("managed", 3, LocalText.Of(("en", "Managed"), ("id", "Terkelola")),
                LocalText.Of(("en", "A unit runs the service."), ("id", "Ada unit yang menjalankan layanan."))),
            new Level("optimised", 5, LocalText.Of(("en", "Optimised"), ("id", "Optimum")),
                LocalText.Of(("en", "It is measured and improved."), ("id", "Layanan diukur dan diperbaiki."))));
        var security = new Criterion("security", maturity, names: LocalText.Of(("en", "Information security"), ("id", "Keamanan informasi")));

        Console.WriteLine(security.Names.In(Language.Indonesian, security.Code));
        foreach (var level in security.Rubric.Levels)
            Console.WriteLine($"  {level.Points} {level.Names.In(Language.Indonesian, level.Code)}: {level.Descriptors.In(Language.Indonesian, "")}");

        var refused = AssessmentScheme.Create(security).Assess(Candidate.List("siak"), [new Assessor("ani").On("siak", ("security", 4))]);
        foreach (var finding in refused.Findings)
            Console.WriteLine(finding.Text(Language.Indonesian));
        #endregion
    }

    internal static void Deductions()
    {
        #region Deductions
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Sum("total", Aspect.Marked("plan", ten).Factor(1), Aspect.Marked("faults", ten).Factor(-2)),
            quota: Quota.Of(places: 2, atCut: AtCut.TakeAll));
        var ani = new Assessor("ani");
        var result = scheme.Assess(Candidate.List("siak", "batu", "jambi"),
        [
            ani.On("siak", ("plan", 8), ("faults", 1)), ani.On("batu", ("plan", 3), ("faults", 2)), ani.On("jambi", ("plan", 9)),
        ]).Value;
        foreach (var s in result.Standings)
            Console.WriteLine($"{s.Rank} {s.Candidate} {s.Total} {s.Decision}: {s.Reasons[0].Text(Language.English)}");
        #endregion
    }

    internal static void Prices()
    {
        #region Prices
        var price = Rubric.Open(from: 0).Valued(ValueFunction.LowestOverOwn().Times(100));
        var weeks = Rubric.Open(from: 0).Valued(ValueFunction.Piecewise((4, 100), (8, 60), (16, 0)));
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("offer", Weighting.SharesOf(100), Aspect.Measured("price", price).Weight(60), Aspect.Measured("weeks", weeks).Weight(40)),
            gates: [Gate.AtMost("weeks", 12).ReadAs(Reading.Points)]);
        Candidate Offer(string code, decimal price, decimal weeks) => new(code, measured: [("price", price), ("weeks", weeks)]);

        var result = scheme.Assess([Offer("early", 250, 3), Offer("fair", 200, 6), Offer("late", 80, 13)], []).Value;
        foreach (var s in result.Standings)
            Console.WriteLine($"{s.Rank} {s.Candidate}: price {result.Scores[s.Candidate.Code, "price"]}, weeks {result.Scores[s.Candidate.Code, "weeks"]}, {s.Total}");
        Console.WriteLine($"relative to the Field: {string.Join(", ", result.Relative)}");
        foreach (var rule in result.Explain("early").Lines.SelectMany(line => line.Rules))
            Console.WriteLine(rule.Text(Language.English));
        #endregion
    }
}
