using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>An audit as JSON; the shape is in docs/insight.md. Nothing is left out but the marks of a witness beyond a hundred.</summary>
internal sealed class AuditJson
{
    private const string Format = "smartcity-assessment/audit/1";
    private const int MostMarks = 100;

    private readonly JsonOutput json;

    private AuditJson(JsonOutput json) => this.json = json;

    public static void Write(AuditReport report, Stream stream) => JsonOutput.Write(stream, json =>
    {
        json.About(Format, report.Result);
        new AuditJson(json).Write(report);
    });

    private void Write(AuditReport report)
    {
        var audit = report.Audit;
        json.Number("runs", audit.Runs);
        json.Array("untried", audit.Instance.Untried, reason => json.Text("why", reason));
        FairnessJson.Write(report.Statement, json);
        json.Array("rules", audit.Rules, Rule);
        json.Object("tried", () =>
        {
            foreach (var kind in Enum.GetValues<AuditedChange>())
            {
                json.Number(kind.ToString(), audit.Tried(kind));
            }
        });
        json.Array("changes", audit.Changes, Change);
        json.Array("refused", audit.Refused, refused =>
        {
            json.String("kind", refused.Kind.ToString());
            json.String("subject", refused.Subject);
            json.Text("change", refused.Change);
            json.String("reason", refused.Reason);
        });
        json.Array("influences", audit.Influences, Influence);
        json.Array("attacks", audit.Attacks, attack =>
        {
            json.String("assessor", attack.Assessor);
            json.Number("tried", attack.Tried);
            json.Strings("lifted", attack.Lifted);
            json.Number("unanswered", attack.Unanswered);
        });
        json.Array("groups", report.Groups, groups =>
        {
            json.String("fact", groups.Fact);
            if (groups.Diagnostics.TryGetValue(out var found))
            {
                json.Array("classes", found.Classes, one => GroupJson.Write(one, json));
            }
            else
            {
                json.Reason("undefined", groups.Diagnostics.Undefined);
            }
        });
    }

    private void Rule(RuleAudit rule)
    {
        json.String("rule", rule.Rule.Code);
        json.String("finding", rule.Finding.ToString());
        json.Number("trials", rule.Trials);
        json.Number("telling", rule.Telling);
        json.Number("violations", rule.Violations);
        json.Text("inapplicable", rule.Inapplicable);
        json.Text("fault", rule.Fault?.Text);
        json.Array("witnesses", rule.Witnesses, Witness);
    }

    private void Witness(Witness witness)
    {
        var excerpt = witness.Excerpt;
        json.Text("change", witness.Change);
        json.Text("why", witness.Why);
        json.Writer.WriteBoolean("changesSelection", witness.ChangesSelection);
        json.Array("marks", excerpt.Marks.Take(MostMarks), mark =>
        {
            json.Number("variant", mark.Variant + 1);
            json.String("candidate", mark.Candidate);
            json.String("assessor", mark.Assessor);
            json.String("criterion", mark.Criterion);
            json.String("before", mark.Before?.ToString());
            json.String("after", mark.After?.ToString());
        });
        json.Number("moreMarks", Math.Max(0, excerpt.Marks.Count - MostMarks));
        json.Array("candidates", excerpt.Candidates, candidate =>
        {
            json.String("candidate", candidate);
            json.Object("before", () => Outcome(witness.Before.Find(candidate)));
            json.Array("after", witness.After, after => Outcome(after.Find(candidate)));
        });
        json.Number("others", excerpt.Others);
        json.Strings("refusals", witness.After.Select(a => a.Refusal).OfType<string>());
    }

    private void Outcome(CandidateOutcome? outcome)
    {
        json.Number("rank", outcome?.Rank);
        json.Exact("score", outcome?.Score);
        json.String("decision", outcome?.Decision.ToString());
    }

    private void Change(SelectionChange change)
    {
        json.String("kind", change.Kind.ToString());
        json.String("subject", change.Subject);
        json.Text("change", change.Change);
        if (change.Mark is { } mark)
        {
            json.Object("mark", () =>
            {
                json.String("candidate", mark.Candidate);
                json.String("assessor", mark.Assessor);
                json.String("criterion", mark.Criterion);
                json.Exact("from", Exact.From(mark.Value));
                json.Exact("to", Exact.From(change.Raised!.Value));
            });
        }

        json.Strings("enters", change.Enters);
        json.Strings("leaves", change.Leaves);
    }

    private void Influence(AssessorInfluence influence)
    {
        json.String("assessor", influence.Assessor);
        if (influence.Largest is { } range)
        {
            json.Object("largest", () =>
            {
                json.String("candidate", range.Candidate);
                json.Exact("lowest", range.Lowest);
                json.Exact("highest", range.Highest);
                json.Number("worstRank", range.WorstRank);
                json.Number("bestRank", range.BestRank);
            });
        }

        json.Strings("lifted", influence.Lifted);
        json.Strings("dropped", influence.Dropped);
        json.Number("unanswered", influence.Unanswered);
    }
}
