using CsvHelper;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>An audit as CSV, one line a figure or a change.</summary>
internal sealed class AuditCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly CsvWriter csv;
    private readonly Language language;
    private readonly FairnessWords words;

    private AuditCsv(CsvWriter csv, Language language) => (this.csv, this.language, words) = (csv, language, new FairnessWords(new Tongue(language)));

    public static void Write(AuditReport report, Stream stream, Language language)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        new AuditCsv(csv, language).Write(report);
    }

    private void Write(AuditReport report)
    {
        csv.WriteRecord("section", "code", "class", "subject", "figure", "value", "assessor", "candidate", "criterion", "from", "to", "enters", "leaves", "text");
        var audit = report.Audit;
        Line("audit", figure: "runs", value: Lists.Count(audit.Runs));
        foreach (var reason in audit.Instance.Untried)
        {
            Line("audit", figure: "untried", text: words.Of(reason));
        }

        foreach (var rule in audit.Rules)
        {
            Rule(rule, report.StatementOn(rule));
        }

        foreach (var kind in Enum.GetValues<AuditedChange>())
        {
            Line("change", kind.ToString(), figure: "tried", value: Lists.Count(audit.Tried(kind)));
        }

        foreach (var change in audit.Changes)
        {
            Line(
                "change", change.Kind.ToString(), subject: change.Subject, figure: "change", assessor: change.Mark?.Assessor, candidate: change.Mark?.Candidate, criterion: change.Mark?.Criterion,
                from: change.Mark is { } mark ? Doubles.Points(mark.Value) : null, to: change.Raised is { } raised ? Doubles.Points(raised) : null,
                enters: string.Join(' ', change.Enters), leaves: string.Join(' ', change.Leaves), text: words.Of(change.Change));
        }

        foreach (var refused in audit.Refused)
        {
            Line("change", refused.Kind.ToString(), subject: refused.Subject, figure: "refused", text: $"{words.Of(refused.Change)}: {refused.Reason}");
        }

        foreach (var influence in audit.Influences)
        {
            Influence(influence);
        }

        foreach (var attack in audit.Attacks)
        {
            Line("attack", figure: "tried", value: Lists.Count(attack.Tried), assessor: attack.Assessor);
            Line("attack", figure: "lifted", value: Lists.Count(attack.Lifted.Count), assessor: attack.Assessor, enters: string.Join(' ', attack.Lifted));
            Line("attack", figure: "unanswered", value: Lists.Count(attack.Unanswered), assessor: attack.Assessor);
        }

        foreach (var groups in report.Groups)
        {
            Groups(groups);
        }
    }

    private void Rule(RuleAudit rule, RuleStatement statement)
    {
        var code = rule.Rule.Code;
        Line("rule", code, figure: "finding", value: rule.Finding.ToString(), text: words.Of(rule.Fault?.Text ?? rule.Inapplicable ?? rule.Rule.Statement));
        Line("rule", code, figure: "trials", value: Lists.Count(rule.Trials));
        Line("rule", code, figure: "telling", value: Lists.Count(rule.Telling));
        Line("rule", code, figure: "violations", value: Lists.Count(rule.Violations));
        Line("rule", code, figure: "standing", value: statement.Standing.ToString(), text: words.Of(statement.Why));
        foreach (var witness in rule.Witnesses)
        {
            Line("rule", code, figure: "witness", text: $"{words.Of(witness.Change)}: {words.Of(witness.Why)}");
        }
    }

    private void Influence(AssessorInfluence influence)
    {
        if (influence.Largest is { } range)
        {
            Line("influence", figure: "score", assessor: influence.Assessor, candidate: range.Candidate, from: Figures.InFile(range.Lowest), to: Figures.InFile(range.Highest));
            Line(
                "influence", figure: "rank", assessor: influence.Assessor, candidate: range.Candidate, from: range.WorstRank is { } worst ? Doubles.Points(worst) : null,
                to: range.BestRank is { } best ? Doubles.Points(best) : null);
        }

        Line("influence", figure: "lifted", value: Lists.Count(influence.Lifted.Count), assessor: influence.Assessor, enters: string.Join(' ', influence.Lifted));
        Line("influence", figure: "dropped", value: Lists.Count(influence.Dropped.Count), assessor: influence.Assessor, leaves: string.Join(' ', influence.Dropped));
        Line("influence", figure: "unanswered", value: Lists.Count(influence.Unanswered), assessor: influence.Assessor);
    }

    private void Groups(FactGroups groups)
    {
        if (!groups.Diagnostics.TryGetValue(out var found))
        {
            Line("group", groups.Fact, figure: "undefined", text: groups.Diagnostics.Undefined!.Text(language));
            return;
        }

        foreach (var one in found.Classes)
        {
            foreach (var group in one.Groups.Append(one.Unknown).Where(g => g.Value is not null || g.Candidates > 0))
            {
                foreach (var (figure, count) in new[] { ("candidates", group.Candidates), ("considered", group.Considered), ("selected", group.Selected), ("undecided", group.Undecided) })
                {
                    Line("group", groups.Fact, one.Class, group.Value, group.Value is null ? figure + "Unknown" : figure, Lists.Count(count));
                }

                if (one.Exposures.Groups.FirstOrDefault(g => g.Group == group.Value) is { } exposure)
                {
                    Line("group", groups.Fact, one.Class, group.Value, "exposure", Value(exposure.Mean), text: exposure.Mean.Undefined?.Text(language));
                }
            }

            Rates(groups.Fact, one.Class, "ofCandidates", one.OfCandidates);
            Rates(groups.Fact, one.Class, "ofConsidered", one.OfConsidered);
            Line("group", groups.Fact, one.Class, figure: "exposureRatio", value: Value(one.Exposures.Ratio), text: one.Exposures.Ratio.Undefined?.Text(language));
            Line("group", groups.Fact, one.Class, figure: "divergence", value: Value(one.Divergence), text: one.Divergence.Undefined?.Text(language));
            foreach (var test in one.PrefixTests)
            {
                Line("group", groups.Fact, one.Class, test.Group, "prefixTest", test.Verdict.ToString());
            }

            foreach (var bounds in one.Bounds)
            {
                Line("group", groups.Fact, one.Class, bounds.Group, "bounds", bounds.Verdict.ToString());
            }
        }
    }

    private void Rates(string fact, string rankingClass, string among, Fitted<SelectionRates> fitted)
    {
        if (!fitted.TryGetValue(out var rates))
        {
            Line("group", fact, rankingClass, figure: among, text: fitted.Undefined!.Text(language));
            return;
        }

        Line("group", fact, rankingClass, figure: $"{among}.ratio", value: Figures.InFile(rates.Ratio));
        Line("group", fact, rankingClass, figure: $"{among}.difference", value: Figures.InFile(rates.Difference));
        Line("group", fact, rankingClass, figure: $"{among}.p", value: rates.Test.TryGetValue(out var test) ? Figures.InFile(test.P) : null, text: rates.Test.Undefined?.Text(language));
        Line("group", fact, rankingClass, figure: $"{among}.ratioAfterOneSeat", value: rates.RatioAfterOneSeat is { } moved ? Figures.InFile(moved) : null);
    }

    private static string? Value(Estimate figure) => figure.IsDefined ? Doubles.InFile(figure.Value) : null;

    private void Line(
        string section, string code = "", string rankingClass = "", string? subject = null, string figure = "", string? value = null, string? assessor = null, string? candidate = null,
        string? criterion = null, string? from = null, string? to = null, string? enters = null, string? leaves = null, string? text = null) =>
        csv.WriteRecord(
            section, Safe(code), Safe(rankingClass), Safe(subject), figure, value ?? string.Empty, Safe(assessor), Safe(candidate), Safe(criterion), from ?? string.Empty, to ?? string.Empty,
            Safe(enters), Safe(leaves), Safe(text));

    private static string Safe(string? text) => ResultCsv.Text(text ?? string.Empty);
}
