namespace SmartCity.Assessment;

/// <summary>Holds score sheets against everything they refer to and collects what is wrong.</summary>
internal sealed class PanelCheck(AspectTree tree, Roster roster, ConflictRule rule)
{
    private readonly FindingList findings = new();
    private readonly Lazy<Dictionary<string, string>> institutions = new(() => ValuesOf(roster, rule.InstitutionFact!));
    private readonly Dictionary<string, Assessor> assessors = new(StringComparer.Ordinal);

    public Validated<Panel> Run(ScoreSheet[] sheets, Assessor[] named)
    {
        // In this order every cell is filled by ascending assessor, and findings come in the same order whatever that of the input.
        Array.Sort(sheets, ScoreSheet.ByPair);
        // By reference first: an assessor is mostly one object on thousands of sheets, and hashing its content once a sheet would be slow.
        var written = new HashSet<Assessor>(sheets.Select(s => s.Assessor), ReferenceEqualityComparer.Instance);
        foreach (var assessor in named.Concat(written).OrderBy(a => a.Code, StringComparer.Ordinal))
        {
            Register(assessor);
        }

        var ordered = assessors.Values.OrderBy(a => a.Code, StringComparer.Ordinal).ToArray();
        findings.AddRange(CodeRules.Duplicates(ordered.Select(a => (a.Code, $"assessors({a.Code}).code")), PanelMessages.AssessorDuplicate, PanelMessages.AssessorAlike));
        var places = ordered.Select((a, i) => (a.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        var cells = new PanelCells(tree, roster, sheets);

        Action<int, int, PanelMark> keep = cells.Add;
        foreach (var sheet in sheets)
        {
            Read(sheet, places[sheet.Assessor.Code], keep);
        }

        FindRepeated(ordered, cells);
        var heard = new HashSet<string>(sheets.Where(s => s.Marks.Count > 0).Select(s => s.Assessor.Code), StringComparer.Ordinal);
        foreach (var silent in ordered.Where(a => !heard.Contains(a.Code)))
        {
            findings.Add(PanelMessages.AssessorWithoutMarks.At($"assessors({silent.Code})", silent.Code));
        }

        var panel = new Panel(tree, roster, new ContentList<Assessor>(ordered), ContentList<ScoreSheet>.Owning(sheets), cells, rule, findings);
        return new Validated<Panel>(panel, findings);
    }

    /// <summary>An earlier panel of the same assessors with the sheets that differ put in, or null where more differs than what marks say, or anything is to be said about it.</summary>
    public Panel? Exchange(Panel earlier, ContentList<ScoreSheet> sheets)
    {
        if (sheets.Count != earlier.Sheets.Count)
        {
            return null;
        }

        var marks = new List<(int, int, PanelMark)>();
        for (var i = 0; i < sheets.Count; i++)
        {
            var (sheet, before) = (sheets[i], earlier.Sheets[i]);
            if (ReferenceEquals(sheet, before))
            {
                continue;
            }

            if (!sheet.HasPlacesOf(before) || rule.Between(sheet.Assessor, roster[roster.Find(sheet.Candidate)]) is not null)
            {
                return null;
            }

            Read(sheet, earlier.PlaceOf(sheet.Assessor), (candidate, criterion, mark) => marks.Add((candidate, criterion, mark)));
        }

        return findings.Any() ? null : earlier.With(sheets, marks);
    }

    private static string PathOf(ScoreSheet sheet) => PathOf(sheet.Assessor.Code, sheet.Candidate);

    private static string PathOf(string assessor, string candidate) => $"scoreSheets({assessor},{candidate})";

    private void Register(Assessor assessor)
    {
        if (assessors.TryGetValue(assessor.Code, out var known))
        {
            if (!ReferenceEquals(known, assessor) && known != assessor)
            {
                findings.Add(PanelMessages.AssessorDiffers.At($"assessors({assessor.Code})", assessor.Code));
            }

            return;
        }

        assessors.Add(assessor.Code, assessor);
        findings.AddRange(CodeRules.Check(assessor.Code, $"assessors({assessor.Code}).code"));
        CheckInstitution(assessor);
        foreach (var conflict in assessor.Conflicts)
        {
            var path = $"assessors({assessor.Code}).conflicts";
            if (conflict.Kind == ConflictKind.Institution && rule.InstitutionFact is null)
            {
                findings.Add(PanelMessages.ConflictNeedsInstitutionFact.At(path, assessor.Code, conflict.ToString()));
            }
            else if (conflict.Kind == ConflictKind.Candidate && roster.Find(conflict.Value) < 0)
            {
                findings.Add(PanelMessages.ConflictCandidateUnknown.At(path, assessor.Code, conflict.Value));
            }
            else if (conflict.Kind == ConflictKind.Fact)
            {
                CheckFact(assessor, conflict, path);
            }
        }
    }

    private void CheckInstitution(Assessor assessor)
    {
        var path = $"assessors({assessor.Code}).institution";
        if (rule.OwnInstitution && assessor.Institution is null)
        {
            findings.Add(PanelMessages.AssessorWithoutInstitution.At(path, assessor.Code));
        }
        else if (rule.InstitutionFact is { } fact && assessor.Institution?.Code is { } own && institutions.Value.TryGetValue(CodeRules.Fold(own), out var other)
            && !roster.Candidates.Any(c => c.Find(fact)?.ToString() == own))
        {
            findings.Add(PanelMessages.InstitutionAlike.At(path, assessor.Code, own, other));
        }
    }

    /// <summary>The values of a text fact of the candidates, by what is left when case and Unicode form are put aside.</summary>
    private static Dictionary<string, string> ValuesOf(Roster roster, string fact)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var candidate in roster.Candidates)
        {
            if (candidate.Find(fact)?.ToString() is { } institution)
            {
                found.TryAdd(CodeRules.Fold(institution), institution);
            }
        }

        return found;
    }

    private void CheckFact(Assessor assessor, Conflict conflict, string path)
    {
        var name = conflict.Name;
        if (ValuesOf(roster, name).TryGetValue(CodeRules.Fold(conflict.Value), out var alike) && !roster.Candidates.Any(c => c.Find(name)?.ToString() == conflict.Value))
        {
            findings.Add(PanelMessages.ConflictValueAlike.At(path, assessor.Code, name, conflict.Value, alike));
        }

        var fact = roster.Candidates.Select(c => c.Find(name)).FirstOrDefault(f => f is not null);
        if (fact?.Kind != FactKind.Text)
        {
            findings.Add((fact is null ? PanelMessages.ConflictFactUnknown : PanelMessages.ConflictFactNotText).At(path, assessor.Code, name));
        }
    }

    private void Read(ScoreSheet sheet, int assessor, Action<int, int, PanelMark> keep)
    {
        var candidate = roster.Find(sheet.Candidate);
        if (candidate < 0)
        {
            findings.Add(InputMessages.CandidateUnknown.At(PathOf(sheet) + ".candidate", sheet.Candidate));
            return;
        }

        var conflict = rule.Between(sheet.Assessor, roster[candidate]);
        foreach (var (criterion, mark) in sheet.Marks)
        {
            var node = tree.Find(criterion);
            if (node?.Criterion is null)
            {
                findings.Add((node is null ? PanelMessages.CriterionUnknown : PanelMessages.CriterionIsAspect).At($"{PathOf(sheet)}.marks.{criterion}", criterion));
            }
            else if (node.Criterion.Source == CriterionSource.Measured)
            {
                findings.Add(PanelMessages.CriterionMeasured.At($"{PathOf(sheet)}.marks.{criterion}", criterion));
            }
            else
            {
                var read = conflict is null || mark.State is not (MarkState.Scored or MarkState.NotApplicable)
                    ? Checked(node.Criterion, mark, sheet)
                    : InConflict(sheet, criterion, conflict);
                keep(candidate, node.CriterionIndex, new PanelMark(assessor, read.State, read.IsScored ? read.Value : 0));
            }
        }
    }

    private PanelMark InConflict(ScoreSheet sheet, string criterion, string conflict)
    {
        var message = rule.OnMark == OnConflict.Reject ? PanelMessages.MarkInConflict : PanelMessages.MarkRecused;
        findings.Add(message.At($"{PathOf(sheet)}.marks.{criterion}", sheet.Assessor.Code, sheet.Candidate, criterion, conflict));
        return new PanelMark(0, MarkState.Recused, 0);
    }

    private PanelMark Checked(Criterion criterion, Mark mark, ScoreSheet sheet)
    {
        if (mark.State != MarkState.Scored)
        {
            return new PanelMark(0, mark.State, 0);
        }

        if (RubricMessages.For(criterion.Rubric, mark.Value) is { } message)
        {
            findings.Add(message.Message.At($"{PathOf(sheet)}.marks.{criterion.Code}", [criterion.Code, .. message.Arguments]));
        }

        return new PanelMark(0, MarkState.Scored, mark.Value);
    }

    private void FindRepeated(Assessor[] ordered, PanelCells cells)
    {
        foreach (var (place, criterionPlace, whose) in cells.Repeated())
        {
            var (candidate, criterion, assessor) = (roster[place].Code, tree.CriterionNodes[criterionPlace].Aspect.Code, ordered[whose].Code);
            findings.Add(PanelMessages.MarkTwice.At($"{PathOf(assessor, candidate)}.marks.{criterion}", assessor, candidate, criterion));
        }
    }
}
