namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Small folders to be audited: any marks on one or two criteria of nought to ten, by any procedure.</summary>
internal static class PanelFolder
{
    /// <summary>Under z-scores c2 falls behind when its only mark is raised: the smallest panel that breaks weak monotonicity.</summary>
    public static CommandLine Unfair() => Of(
        """ "calibration": { "kind": "zScore", "rounding": { "digits": 12, "mode": "halfEven" }, "leastMarks": 1 }, """, Places,
        "a1,c1,p,1", "a2,c1,p,1", "a1,c2,p,3", "a2,c2,p,0", "a1,c3,p,0", "a2,c3,p,4");

    /// <summary>Three candidates by two assessors, one place.</summary>
    public static CommandLine Fair(string parts = "") => Of(parts, Places, "a1,c1,p,9", "a2,c1,p,8", "a1,c2,p,8", "a2,c2,p,8", "a1,c3,p,2", "a2,c3,p,3");

    public const string Places = """ "selection": { "places": 1, "atCut": "takeAll" }, """;

    public static CommandLine Of(string parts, string places, params string[] marks)
    {
        var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Folder, "in"));
        line.Write("scheme.json", $$"""
            { "format": "smartcity-assessment/scheme/1", "code": "panel", {{parts}} {{places}}
              "facts": { "size": "text", "born": "date", "new": "flag" },
              "rubrics": { "ten": { "from": "0", "to": "10", "step": "1" } },
              "aspects": { "code": "total", "children": [ { "code": "p", "rubric": "ten" } ] } }
            """);
        var codes = marks.Select(m => m.Split(',')[1]).Distinct().ToArray();
        line.Write("candidates.csv", "code,size,born,new\n" + string.Concat(codes.Select((c, i) => $"{c},{(i % 2 == 0 ? "large" : "small")},2019-02-0{i + 1},true\n")));
        line.Write("assessors.csv", "code,institution\n" + string.Concat(marks.Select(m => m.Split(',')[0]).Distinct().Select(a => $"{a},of-{a}\n")));
        line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Join('\n', marks) + "\n");
        return line;
    }
}
