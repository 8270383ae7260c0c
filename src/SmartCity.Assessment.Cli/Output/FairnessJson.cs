using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Which rules of fairness the methods of a run keep, as JSON; the shape is in docs/formats.md.</summary>
internal static class FairnessJson
{
    private const string Format = "smartcity-assessment/fairness/1";

    public static void Write(AssessmentResult result, Stream stream) => JsonOutput.Write(stream, json =>
    {
        json.About(Format, result);
        Write(FairnessStatement.Of(result), json);
    });

    /// <summary>The methods and what they promise.</summary>
    public static void Write(FairnessStatement statement, JsonOutput json)
    {
        json.Array("methods", statement.Methods, method => Write(method, json));
        json.Array("statements", statement.Rules, rule =>
        {
            json.String("rule", rule.Rule.Code);
            json.Text("name", rule.Rule.Name);
            json.Text("statement", rule.Rule.Statement);
            json.String("formal", rule.Rule.Formal);
            json.String("standing", rule.Standing.ToString());
            json.Text("why", rule.Why);
            json.Array("where", rule.Where, method => Write(method, json));
            json.Strings("claims", rule.Violations.Select(c => c.Id));
        });
    }

    private static void Write(MethodInUse use, JsonOutput json)
    {
        json.String("family", use.Method.Family.ToString());
        json.String("method", use.Method.Code);
        json.Text("name", use.Method.Name);
        json.String("design", use.Design.ToString());
        json.String("at", use.At);
    }
}
