using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Texts in, an input or findings out: for hosts that read files, forms or spreadsheets. Candidates and assessors come before what refers to them.</summary>
/// <remarks>
/// Nothing throws on bad data: every fault becomes a finding at the place that the host named, and at most a thousand of each kind are kept.
/// Not safe for use from several threads at once.
/// </remarks>
public sealed class InputBuilder
{
    private readonly AssessmentScheme scheme;
    private readonly Dictionary<string, FactKind> facts;
    private readonly FindingList findings = new();
    private readonly ValueTexts values;
    private readonly List<CandidateEntry> candidates = [];
    private readonly Dictionary<string, CandidateEntry> candidateByCode = new(StringComparer.Ordinal);
    private readonly List<AssessorEntry> assessors = [];
    private readonly Dictionary<string, AssessorEntry> assessorByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Assessor, int Candidate), SheetEntry> sheets = [];
    private readonly int measuredCriteria;
    private readonly int markedCriteria;
    private bool assessorsAreDeclared;

    /// <summary>Begins an input for a scheme.</summary>
    public InputBuilder(AssessmentScheme scheme)
    {
        this.scheme = Guard.Against.Null(scheme);
        values = new ValueTexts(scheme.Tree, findings);
        measuredCriteria = scheme.Tree.Criteria.Count(c => c.Source == CriterionSource.Measured);
        markedCriteria = scheme.Tree.Criteria.Count(c => c.Source == CriterionSource.Marked);
        facts = scheme.Facts.ToDictionary(f => f.Name, f => f.Kind, StringComparer.Ordinal);
    }

    /// <summary>Adds a candidate.</summary>
    public void AddCandidate(string code, string? name, Origin at)
    {
        Guard.Against.Null(code);
        if (string.IsNullOrWhiteSpace(code))
        {
            findings.Add(InputMessages.CodeEmpty.At(at.PathTo("code", "candidates")));
            return;
        }

        var entry = new CandidateEntry(candidates.Count, code, name, at, measuredCriteria);
        candidates.Add(entry);
        candidateByCode[code] = entry;
    }

    /// <summary>Adds a fact of a candidate, read with its declared type. The word <c>missing</c> says that there is none.</summary>
    public void AddFact(string candidate, string fact, string text, Origin at)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(fact);
        Guard.Against.Null(text);
        if (Find(candidate, at) is not { } entry)
        {
            return;
        }

        string Path() => at.PathTo(fact, $"candidates({candidate}).facts");

        if (!facts.TryGetValue(fact, out var kind))
        {
            findings.Add(InputMessages.FactUnknown.At(Path(), candidate, fact));
        }
        else if (text.Length == 0)
        {
            findings.Add(InputMessages.ValueEmpty.At(Path()));
        }
        else if (text == StateWords.Missing)
        {
            return;
        }
        else if (kind == FactKind.Number && !NumberText.TryParse(text, out _, out var fault))
        {
            findings.Add(NumberFindings.At(Path(), fault, text));
        }
        else if (Fact.TryParse(fact, kind, text, out var value))
        {
            entry.Facts.Add(fact, value, at);
        }
        else
        {
            findings.Add(InputMessages.FactValue.At(Path(), candidate, fact, text, kind.Word()));
        }
    }

    /// <summary>Adds what stands beside a candidate under a node: the figure of a measured criterion, or the declared value of any other node. The words <c>missing</c> and <c>notApplicable</c> say why there is no figure.</summary>
    public void AddValue(string candidate, string node, string text, Origin at)
    {
        Guard.Against.Null(candidate);
        Guard.Against.Null(node);
        Guard.Against.Null(text);
        if (Find(candidate, at) is not { } entry)
        {
            return;
        }

        values.Add(entry, node, text, at);
    }

    internal void AddMeasured(string candidate, string criterion, string text, Origin at)
    {
        if (Find(candidate, at) is { } entry)
        {
            values.AddMeasured(entry, criterion, text, at);
        }
    }

    internal void AddDeclared(string candidate, string aspect, string text, Origin at)
    {
        if (Find(candidate, at) is { } entry)
        {
            values.AddDeclared(entry, aspect, text, at);
        }
    }

    /// <summary>Adds an assessor.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name, if any.</param>
    /// <param name="institution">The institution's code, if any.</param>
    /// <param name="weight">The weight; 1 when empty.</param>
    /// <param name="conflicts"><c>candidate:CODE</c>, <c>institution:CODE</c>, <c>fact:NAME=VALUE</c>, separated by <c>|</c>, if any.</param>
    /// <param name="at">Where it stood.</param>
    public void AddAssessor(string code, string? name, string? institution, string? weight, string? conflicts, Origin at)
    {
        var read = new List<Conflict>();
        foreach (var part in (conflicts ?? string.Empty).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ConflictText.TryParse(part, out var conflict))
            {
                read.Add(conflict);
            }
            else
            {
                findings.Add(PanelMessages.ConflictForm.At(at.PathTo("conflicts", $"assessors({code})"), part));
            }
        }

        AddAssessor(code, name, string.IsNullOrWhiteSpace(institution) ? null : new Institution(institution), weight, read, at);
    }

    internal void AddAssessor(string code, string? name, Institution? institution, string? weight, IEnumerable<Conflict> conflicts, Origin at)
    {
        Guard.Against.Null(code);
        assessorsAreDeclared = true;
        if (string.IsNullOrWhiteSpace(code))
        {
            findings.Add(InputMessages.CodeEmpty.At(at.PathTo("code", "assessors")));
        }
        else
        {
            Add(new Assessor(code, name, institution, WeightOf(code, weight, at), conflicts), at);
        }
    }

    /// <summary>Adds a mark. Without any declared assessor, assessors are taken as they are found.</summary>
    /// <param name="assessor">The assessor's code.</param>
    /// <param name="candidate">The candidate's code.</param>
    /// <param name="criterion">The criterion's code.</param>
    /// <param name="mark">A figure, a level's code, or a state.</param>
    /// <param name="state">The state, if it is told apart from the figure.</param>
    /// <param name="note">What the assessor added in words, if anything.</param>
    /// <param name="at">Where it stood.</param>
    public void AddMark(string assessor, string candidate, string criterion, string mark, string? state, string? note, Origin at)
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(candidate);
        Guard.Against.Null(criterion);
        Guard.Against.Null(mark);
        var whose = FindAssessor(assessor, at);
        var entry = Find(candidate, at);
        var node = scheme.Tree.Find(criterion);

        // Without a file the path is that of every later finding on the mark.
        string Path(string column) => at.IsKnown ? at.Column(column) : $"scoreSheets({assessor},{candidate}).marks.{criterion}";

        if (node?.Criterion is null)
        {
            findings.Add((node is null ? PanelMessages.CriterionUnknown : PanelMessages.CriterionIsAspect).At(Path("criterion"), criterion));
        }

        if (whose is null || entry is null || node?.Criterion is not { } known || MarkText.Read(known, mark, state, Path, findings) is not { } read)
        {
            return;
        }

        SheetOf(whose, entry).Add(known.Code, read.WithNote(note), at);
    }

    /// <summary>Adds a sheet on which nothing may stand yet; whether both codes are known.</summary>
    internal bool TryAddSheet(string assessor, string candidate)
    {
        var (whose, entry) = (FindAssessor(assessor, Origin.None), Find(candidate, Origin.None));
        if (whose is null || entry is null)
        {
            return false;
        }

        SheetOf(whose, entry);
        return true;
    }

    /// <summary>The input, or everything that was wrong with its texts. What is wrong with their meaning is found when a scheme assesses it.</summary>
    public Validated<AssessmentInput> Build()
    {
        var all = new FindingList();
        all.Append(findings);
        all.AddRange(candidates.SelectMany(c => CodeRules.Check(c.Code, c.At.PathTo("code", $"candidates({c.Code})"))));
        all.AddRange(CodeRules.Duplicates(
            candidates.Select(c => (c.Code, c.At.PathTo("code", $"candidates({c.Code})"))), InputMessages.CandidateDuplicate, InputMessages.CandidateAlike));
        all.AddRange(CodeRules.Duplicates(
            assessors.Select(a => (a.Assessor.Code, a.At.PathTo("code", $"assessors({a.Assessor.Code})"))), PanelMessages.AssessorDuplicate, PanelMessages.AssessorAlike));
        var input = all.HasErrors
            ? null
            : AssessmentInput.Of(candidates.Select(c => c.Build()), sheets.Values.Select(s => s.Build()), assessors.Select(a => a.Assessor));
        return new Validated<AssessmentInput>(input, all);
    }

    /// <summary>The same finding, with a path that names the file, line and column where the text stood, if one is known.</summary>
    public Finding Locate(Finding finding) => Guard.Against.Null(finding).MovedTo(new OriginSearch(candidateByCode, assessorByCode, sheets).Find(finding.Path));

    private CandidateEntry? Find(string candidate, Origin at)
    {
        var entry = candidateByCode.GetValueOrDefault(Guard.Against.Null(candidate));
        if (entry is null)
        {
            findings.Add(InputMessages.CandidateUnknown.At(at.PathTo("candidate", "candidates"), candidate));
        }

        return entry;
    }

    private AssessorEntry? FindAssessor(string code, Origin at)
    {
        var assessor = assessorByCode.GetValueOrDefault(Guard.Against.Null(code));
        if (assessor is not null)
        {
            return assessor;
        }

        if (string.IsNullOrWhiteSpace(code) || assessorsAreDeclared)
        {
            findings.Add((string.IsNullOrWhiteSpace(code) ? InputMessages.CodeEmpty : PanelMessages.AssessorUnknown).At(at.PathTo("assessor", "assessors"), code));
            return null;
        }

        return Add(new Assessor(code), Origin.None);
    }

    private SheetEntry SheetOf(AssessorEntry assessor, CandidateEntry candidate)
    {
        if (!sheets.TryGetValue((assessor.Place, candidate.Place), out var sheet))
        {
            sheet = new SheetEntry(assessor.Assessor, candidate.Code, markedCriteria);
            sheets.Add((assessor.Place, candidate.Place), sheet);
        }

        return sheet;
    }

    private AssessorEntry Add(Assessor assessor, Origin at)
    {
        var entry = new AssessorEntry(assessors.Count, assessor, at);
        assessors.Add(entry);
        assessorByCode.TryAdd(assessor.Code, entry);
        return entry;
    }

    private decimal WeightOf(string code, string? weight, Origin at)
    {
        var path = at.PathTo("weight", $"assessors({code})");
        if (string.IsNullOrEmpty(weight))
        {
            return 1;
        }

        if (!NumberText.TryParse(weight, out var figure, out var fault))
        {
            findings.Add(NumberFindings.At(path, fault, weight));
            return 1;
        }

        if (figure < 0)
        {
            findings.Add(PanelMessages.AssessorWeight.At(path, code, weight));
            return 1;
        }

        return figure;
    }
}
