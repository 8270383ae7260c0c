namespace SmartCity.Assessment.Tests.Documentation;

internal static class Files
{
    internal static void Findings()
    {
        #region Findings
        var read = SchemeJson.Read("""
            { "format": "smartcity-assessment/scheme/1", "code": "readiness",
              "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.5" } },
              "aspects": { "code": "total", "weights": "shares", "sharesTotal": "100", "children": [
                { "code": "policy",   "weight": "70", "rubric": "ten" },
                { "code": "security", "weight": "50", "rubrik": "ten" } ] } }
            """);
        foreach (var finding in read.Findings)
            Console.WriteLine($"{finding.Path}: {finding.Text(Language.English)}");
        #endregion
    }
}
