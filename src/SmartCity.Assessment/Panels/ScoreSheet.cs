using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>What one assessor wrote about one candidate: a mark for each criterion they looked at. What is not on the sheet is <see cref="Mark.Missing"/>.</summary>
/// <remarks>Equal by content, the order of marks aside; no order.</remarks>
public sealed record ScoreSheet
{
    private readonly ContentList<KeyValuePair<string, Mark>> marks;

    /// <summary>Creates a sheet.</summary>
    /// <param name="assessor">Who wrote it.</param>
    /// <param name="candidate">The code of the candidate it is about.</param>
    /// <param name="marks">The marks by criterion.</param>
    /// <exception cref="ArgumentException">A criterion is null.</exception>
    public ScoreSheet(Assessor assessor, string candidate, IEnumerable<(string Criterion, Mark Mark)> marks)
        : this(assessor, candidate, Guard.Against.Null(marks).Select(m => KeyValuePair.Create(m.Criterion ?? throw new ArgumentException("A criterion is null.", nameof(marks)), m.Mark)).ToArray())
    {
    }

    private ScoreSheet(Assessor assessor, string candidate, KeyValuePair<string, Mark>[] marks)
    {
        Assessor = Guard.Against.Null(assessor);
        Candidate = Guard.Against.NullOrWhiteSpace(candidate);
        Array.Sort(marks, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        this.marks = ContentList<KeyValuePair<string, Mark>>.Owning(marks);
    }

    /// <summary>Who wrote it.</summary>
    public Assessor Assessor { get; }

    /// <summary>The code of the candidate it is about.</summary>
    public string Candidate { get; }

    /// <summary>The marks, ordered by criterion.</summary>
    public IReadOnlyList<KeyValuePair<string, Mark>> Marks => marks;

    /// <summary>The mark on one criterion; <see cref="Mark.Missing"/> where the sheet has none, the first where it has several.</summary>
    public Mark MarkOn(string criterion)
    {
        foreach (var (code, mark) in marks)
        {
            if (code == criterion)
            {
                return mark;
            }
        }

        return Mark.Missing;
    }

    /// <summary>The same sheet with another mark on one criterion, in the place of those it has there.</summary>
    public ScoreSheet With(string criterion, Mark mark)
    {
        Guard.Against.NullOrWhiteSpace(criterion);
        return new ScoreSheet(Assessor, Candidate, [.. marks.Where(m => m.Key != criterion), KeyValuePair.Create(criterion, mark)]);
    }

    /// <summary>A sheet that takes an array over without copying it; nobody else may keep it.</summary>
    internal static ScoreSheet Owning(Assessor assessor, string candidate, KeyValuePair<string, Mark>[] marks) => new(assessor, candidate, marks);

    /// <summary>Whether another sheet is by the same assessor about the same candidate, with marks on the same criteria.</summary>
    internal bool HasPlacesOf(ScoreSheet other) => ByPair(this, other) == 0
        && (ReferenceEquals(Assessor, other.Assessor) || Assessor == other.Assessor)
        && marks.Count == other.marks.Count
        && !Enumerable.Range(0, marks.Count).Any(i => marks[i].Key != other.marks[i].Key);

    /// <summary>Ascending by assessor, then candidate.</summary>
    internal static int ByPair(ScoreSheet a, ScoreSheet b) => string.CompareOrdinal(a.Assessor.Code, b.Assessor.Code) is var byAssessor && byAssessor != 0
        ? byAssessor
        : string.CompareOrdinal(a.Candidate, b.Candidate);
}
