namespace SmartCity.Assessment.Tests.Documentation;

internal static class FromFiles
{
    internal static void Csv()
    {
        #region Csv
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Marked("policy", ten), Aspect.Marked("security", ten), Aspect.Measured("budget", Rubric.Scale(0, 100))),
            facts: [new DeclaredFact("track", FactKind.Text)],
            gates: [Gate.AtLeast("security", 6).When(FactTest.Is("track", "city"))]);
        static IEnumerable<(string[] Cells, Origin At)> Rows(string file) =>
            File.ReadLines(file).Index().Skip(1).Select(line => (line.Item.Split(','), new Origin(file, line.Index + 1)));

        var builder = new InputBuilder(scheme);
        foreach (var (cells, at) in Rows("candidates.csv"))
        {
            builder.AddCandidate(cells[0], cells[1], at);
            builder.AddFact(cells[0], "track", cells[2], at);
        }

        foreach (var (cells, at) in Rows("scores.csv"))
            builder.AddMark(cells[0], cells[1], cells[2], cells[3], state: null, note: null, at);
        foreach (var (cells, at) in Rows("table.csv"))
            builder.AddValue(cells[0], "budget", cells[1], at);

        var read = builder.Build();
        var findings = read.TryGetValue(out var input) ? scheme.Assess(input).Findings : read.Findings;
        foreach (var finding in findings)
            Console.WriteLine(builder.Locate(finding));
        #endregion
    }

    internal static void Json()
    {
        #region Json
        var scheme = SchemeJson.Read(File.ReadAllText("scheme.json")).Value;
        var (ani, budi) = (new Assessor("ani"), new Assessor("budi"));
        var result = scheme.Assess(Candidate.List("siak", "badung"),
        [
            ani.On("siak", ("policy", 8), ("security", 7.5m)), budi.On("siak", ("policy", 7), ("security", 6)),
            ani.On("badung", ("policy", 9), ("security", 3)), budi.On("badung", ("policy", 9), ("security", 4.5m)),
        ]).Value;
        using (var file = File.Create("result.json"))
            ResultJson.Write(result, file, Language.Indonesian);

        var published = ResultJson.Read(File.ReadAllText("result.json")).Value;
        foreach (var line in published.Lines)
            Console.WriteLine($"{line.Rank} {line.Id} {line.Score} {line.Decision}: {string.Join(" ", line.Reasons)}");
        Console.WriteLine($"result {published.ResultFingerprint}");
        Console.WriteLine($"by these rules: {published.SchemeFingerprint == Fingerprint.Of(scheme).ToString()}");
        Console.WriteLine($"from this input: {published.InputFingerprint == Fingerprint.Of(result.Input).ToString()}");
        #endregion
    }
}
