using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The groups of one ranking as JSON.</summary>
internal static class GroupJson
{
    public static void Write(ClassGroups one, JsonOutput json)
    {
        json.String("class", one.Class);
        json.Array("groups", one.Groups, group =>
        {
            json.String("group", group.Value);
            Counts(group, json);
            json.Figure("exposure", one.Exposures.Groups.First(g => g.Group == group.Value).Mean);
        });
        json.Object("unknown", () => Counts(one.Unknown, json));
        json.Object("ofCandidates", () => Rates(one.OfCandidates, json));
        json.Object("ofConsidered", () => Rates(one.OfConsidered, json));
        json.Figure("exposureRatio", one.Exposures.Ratio);
        json.Figure("divergence", one.Divergence);
        json.Array("prefixTests", one.PrefixTests, test =>
        {
            json.String("group", test.Group);
            json.Number("prefixes", test.Rule.Prefixes);
            json.String("verdict", test.Verdict.ToString());
            json.Number("firstFailureAtWorst", (decimal?)test.FirstFailureAtWorst);
            json.Number("firstFailureAtBest", (decimal?)test.FirstFailureAtBest);
        });
        json.Reason("noPrefixTests", one.NoPrefixTests);
        json.Array("bounds", one.Bounds, bounds =>
        {
            json.String("group", bounds.Group);
            json.Exact("share", bounds.Share);
            json.String("verdict", bounds.Verdict.ToString());
            json.Number("firstBreakAtWorst", (decimal?)bounds.FirstBreakAtWorst);
            json.Number("firstBreakAtBest", (decimal?)bounds.FirstBreakAtBest);
        });
        json.Reason("noBounds", one.NoBounds);
    }

    private static void Counts(CandidateGroup group, JsonOutput json)
    {
        json.Number("candidates", group.Candidates);
        json.Number("considered", group.Considered);
        json.Number("selected", group.Selected);
        json.Number("undecided", group.Undecided);
    }

    private static void Rates(Fitted<SelectionRates> fitted, JsonOutput json)
    {
        if (!fitted.TryGetValue(out var rates))
        {
            json.Reason("undefined", fitted.Undefined);
            return;
        }

        json.Exact("ratio", rates.Ratio);
        json.Writer.WriteBoolean("meetsFourFifths", rates.MeetsFourFifths);
        json.Exact("difference", rates.Difference);
        json.Strings("lowest", rates.Lowest.Select(g => g.Group));
        json.Strings("highest", rates.Highest.Select(g => g.Group));
        json.Object("p", () =>
        {
            if (rates.Test.TryGetValue(out var test))
            {
                json.Exact("value", test.P);
                json.String("method", test.Method);
            }
            else
            {
                json.Reason("undefined", rates.Test.Undefined);
            }
        });
        json.Exact("ratioAfterOneSeat", rates.RatioAfterOneSeat);
    }
}
