namespace SmartCity.Assessment.Tests.Documentation;

internal static class WhoMarksWhom
{
    internal static void Conflicts()
    {
        #region Conflicts
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("policy", Rubric.Scale(0, 10)),
            facts: [new DeclaredFact("partner", FactKind.Text), new DeclaredFact("region", FactKind.Text)],
            conflicts: ConflictRule.Recuse.WithInstitutions("partner", ownInstitution: true));

        Candidate[] cities =
        [
            new("badung", "Kabupaten Badung", [Fact.Text("region", "Bali"), Fact.Text("partner", "unud")]),
            new("siak", "Kabupaten Siak", [Fact.Text("region", "Riau"), Fact.Text("partner", "unri")]),
            new("jambi", "Kota Jambi", [Fact.Text("region", "Jambi"), Fact.Text("partner", "unja")]),
        ];
        var ani = new Assessor("ani", "Ani Lestari", new Institution("unud", "Universitas Udayana"));
        var budi = new Assessor("budi", institution: new Institution("itb"), conflicts: [Conflict.WithFact("region", "Riau")]);
        var citra = new Assessor("citra", institution: new Institution("ugm"), conflicts: [Conflict.WithCandidate("jambi")]);

        var result = scheme.Assess(cities,
        [
            ani.On("badung", ("policy", 10)), ani.On("siak", ("policy", 6)), ani.On("jambi", ("policy", 7)),
            budi.On("badung", ("policy", 7)), budi.On("siak", ("policy", Mark.Recused)), budi.On("jambi", ("policy", 8)),
            citra.On("badung", ("policy", 8)), citra.On("siak", ("policy", 7)), citra.On("jambi", ("policy", 10)),
        ]).Value;
        foreach (var finding in result.Findings)
            Console.WriteLine(finding.Text(Language.English));
        foreach (var city in cities)
            Console.WriteLine($"{city.Name}: {result.Table[city.Code, "policy"]} from {result.Table[city.Code, "policy"].MarksUsed} marks");
        #endregion
    }
}
