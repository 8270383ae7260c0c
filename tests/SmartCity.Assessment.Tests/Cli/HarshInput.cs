namespace SmartCity.Assessment.Tests.Cli;

/// <summary>
/// Four regions, each marked by two of three assessors on policy (weight 2) and budget (weight 1); one place. By least squares Budi is 7/3 points harsher than
/// the three together, Ani 2/3 and Citra 5/3 milder, on both criteria. By the marks as written Kupang wins, with their severity corrected Jambi does.
/// </summary>
internal static class HarshInput
{
    public const string Scheme = """
        {
          "format": "smartcity-assessment/scheme/1",
          "code": "readiness",
          "rubrics": { "ten": { "from": "0", "to": "10" } },
          "aspects": { "code": "total", "children": [ { "code": "policy", "weight": "2", "rubric": "ten" }, { "code": "budget", "rubric": "ten" } ] },
          "calibration": { "kind": "additive" },
          "selection": { "places": 1, "atCut": "takeAll" }
        }
        """;

    public const string Candidates = "code\nbadung\njambi\nkupang\nsiak\n";

    public const string Scores = """
        assessor,candidate,criterion,mark
        ani,badung,policy,7
        citra,badung,policy,8
        budi,jambi,policy,4
        citra,jambi,policy,9
        ani,kupang,policy,8
        citra,kupang,policy,8
        ani,siak,policy,6
        budi,siak,policy,4
        ani,badung,budget,4
        citra,badung,budget,5
        ani,jambi,budget,7
        citra,jambi,budget,7
        ani,kupang,budget,6
        budi,kupang,budget,3
        ani,siak,budget,5
        citra,siak,budget,7

        """;

    /// <summary>A folder <c>in</c> with these files.</summary>
    public static CommandLine Folder()
    {
        var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Folder, "in"));
        line.Write("scheme.json", Scheme);
        line.Write("candidates.csv", Candidates);
        line.Write("scores.csv", Scores);
        return line;
    }

    /// <summary>The same without files, by a calibration of its own.</summary>
    public static AssessmentResult Assess(Calibration calibration)
    {
        var scheme = SchemeJson.Read(Scheme).Value.With(calibration: calibration);
        var builder = new InputBuilder(scheme);
        foreach (var code in Candidates.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            builder.AddCandidate(code, null, Origin.None);
        }

        foreach (var cells in Scores.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')))
        {
            builder.AddMark(cells[0], cells[1], cells[2], cells[3], null, null, Origin.None);
        }

        return scheme.Assess(builder.Build().Value).Value;
    }
}
