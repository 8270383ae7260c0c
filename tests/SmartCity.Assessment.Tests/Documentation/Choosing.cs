namespace SmartCity.Assessment.Tests.Documentation;

internal static class Choosing
{
    internal static void Gates()
    {
        #region Gates
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Measured("policy", ten), Aspect.Measured("security", ten)),
            facts: [new DeclaredFact("track", FactKind.Text), new DeclaredFact("signed", FactKind.Flag)],
            gates:
            [
                Gate.On(FactTest.Is("signed", "true")).Named("signature"),
                Gate.AtLeast("security", 6).When(FactTest.Is("track", "city")).Named("city-security"),
                Gate.AtLeast("total", 5),
            ]);
        Candidate Of(string code, string track, bool signed, decimal policy, decimal security) =>
            new(code, facts: [Fact.Text("track", track), Fact.Flag("signed", signed)], measured: [("policy", policy), ("security", security)]);

        var result = scheme.Assess([Of("siak", "regency", true, 8, 5), Of("jambi", "city", true, 9, 5), Of("batu", "city", false, 4, 3)], []).Value;
        foreach (var standing in result.Standings)
        {
            Console.WriteLine($"{standing.Candidate}: {standing.Decision}");
            foreach (var verdict in result.Screening.VerdictsOn(standing.Candidate.Code))
                Console.WriteLine($"  {verdict.Gate.Code} ({verdict.Gate.Condition}): {verdict.Outcome}");
            foreach (var reason in standing.Reasons)
                Console.WriteLine($"  {reason.Text(Language.English)}");
        }
        #endregion
    }

    internal static void LastPlace()
    {
        #region LastPlace
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Measured("policy", ten), Aspect.Measured("budget", ten)),
            facts: [new DeclaredFact("applied", FactKind.Date)],
            ranking: new RankingRules(breaks: [TieBreak.HigherOn("policy"), TieBreak.LowerFact("applied")]),
            quota: Quota.Of(places: 3, atCut: AtCut.LeaveToCommittee, reserves: 2));
        Candidate Of(string code, decimal policy, decimal budget, int day) =>
            new(code, facts: [Fact.Date("applied", new DateOnly(2019, 2, day))], measured: [("policy", policy), ("budget", budget)]);

        var result = scheme.Assess(
        [
            Of("ambon", 7, 9, 4), Of("batu", 9, 7, 11), Of("cimahi", 7, 7, 6), Of("dumai", 7, 7, 6), Of("ende", 8, 5, 1), Of("fakfak", 5, 5, 2),
        ], []).Value;
        foreach (var s in result.Standings)
            Console.WriteLine($"{s.Rank} {s.Candidate} {s.Published} {s.Decision}: {s.Reasons[0].Text(Language.English)}");
        foreach (var tie in result.Ranking.Ties)
        {
            var (one, other) = (tie.Candidates[0], tie.Candidates[1]);
            Console.WriteLine($"{one} and {other}: {tie.Between(one, other)?.ToString() ?? "equal by every rule"}");
        }
        #endregion
    }

    internal static void Bands()
    {
        #region Bands
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("index", Aspect.Measured("services", Rubric.Scale(0, 5)), Aspect.Measured("governance", Rubric.Scale(0, 5)).Weight(2)),
            rounding: new RoundingPlan(publish: Rounding.HalfUp(2)),
            bands: BandScale.OnPublished(
                new Band("poor", upper: BandEdge.Excluding(2.6m), names: LocalText.Of(("en", "Poor"), ("id", "Kurang"))),
                new Band("good", BandEdge.Including(2.6m), BandEdge.Excluding(3.5m), LocalText.Of(("en", "Good"), ("id", "Baik"))),
                new Band("excellent", BandEdge.Including(3.5m), names: LocalText.Of(("en", "Excellent"), ("id", "Memuaskan")))));
        Candidate Of(string code, decimal services, decimal governance) => new(code, measured: [("services", services), ("governance", governance)]);

        foreach (var s in scheme.Assess([Of("siak", 3.5m, 3.495m), Of("jambi", 2.6m, 2.6m), Of("batu", 1, 3)], []).Value.Standings)
            Console.WriteLine($"{s.Candidate}: {s.Total.Score}, published {s.Published}, {s.Band?.Names.In(Language.Indonesian, s.Band.Code)}");
        #endregion
    }

    internal static void Classes()
    {
        #region Classes
        var scheme = AssessmentScheme.Create(
            Aspect.Measured("index", Rubric.Scale(0, 100)),
            facts: [new DeclaredFact("size", FactKind.Text)],
            ranking: new RankingRules(within: "size"),
            quota: Quota.PerClass(AtCut.TakeAll, new ClassPlaces("large", places: 1), new ClassPlaces("small", places: 2, reserves: 1)));
        Candidate Of(string code, string size, decimal index) => new(code, facts: [Fact.Text("size", size)], measured: [("index", index)]);

        var result = scheme.Assess(
        [
            Of("bandung", "large", 81), Of("medan", "large", 78), Of("batu", "small", 70),
            Of("sabang", "small", 64), Of("tual", "small", 64), Of("solok", "small", 60),
        ], []).Value;
        foreach (var s in result.Standings)
            Console.WriteLine($"{s.Class} {s.Rank} {s.Candidate} {s.Decision}");
        foreach (var c in result.Selection.Classes)
            Console.WriteLine($"{c.Class}: {c.Taken} taken for {c.Places}, last {string.Join(", ", c.LastSelected)}");
        #endregion
    }

    internal static void BehindTheLastPlace()
    {
        #region BehindTheLastPlace
        var ten = Rubric.Scale(0, 10, step: 0.5m);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total",
                Aspect.Marked("policy", ten).Weight(2), Aspect.Marked("budget", ten).Weight(1), Aspect.Marked("security", ten).Weight(1)),
            quota: Quota.Of(1, AtCut.TakeAll));
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(Candidate.List("siak", "badung"),
        [
            ani.On("siak", ("policy", 8), ("budget", 6), ("security", 7)), budi.On("siak", ("policy", 8.5m), ("budget", 7), ("security", 7)),
            ani.On("badung", ("policy", 7), ("budget", 9), ("security", 6)), budi.On("badung", ("policy", 7.5m), ("budget", 8), ("security", 7)),
        ]).Value;

        var first = result.Standings.First(s => s.Rank.IsRanked && s.Decision != Decision.Selected);
        var explained = result.Explain(first.Candidate.Code);
        foreach (var gap in explained.Gaps)
        {
            Console.WriteLine($"{first.Candidate} is {gap.Difference} away from {gap.LastSelected}:");
            foreach (var line in gap.Lines)
                Console.WriteLine($"  {line.Criterion.Code}: {line.Own.Published} against {line.Other.Published} brings {line.Difference}");
        }

        foreach (var line in explained.Lines.Where(line => line.Marks.Count > 0))
            Console.WriteLine($"{line.Aspect.Code}: {string.Join(" + ", line.Marks.Select(m => $"{m.Contribution} of {m.Assessor}"))}");
        #endregion
    }
}
