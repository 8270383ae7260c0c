namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The smallest scheme file that says something.</summary>
internal static class SmallScheme
{
    public const string Text = """
        {
          "format": "smartcity-assessment/scheme/1", "code": "readiness",
          "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.5" } },
          "aspects": { "code": "total", "aggregate": "mean", "weights": "ratios", "children": [
            { "code": "policy",   "weight": "2", "rubric": "ten" },
            { "code": "security", "weight": "1", "rubric": "ten" } ] },
          "consensus": { "kind": "mean" },
          "selection": { "places": 1, "atCut": "takeAll" }
        }
        """;
}
