namespace SmartCity.Assessment.Insight;

/// <summary>All that is known of one candidate: the marks that are read, and everything else in one text by which candidates are told to differ in nothing but marks.</summary>
internal sealed class Dossier(FairnessInstance instance, string candidate, IReadOnlyDictionary<(string Assessor, string Criterion), GivenMark> marks, string others)
{
    private readonly string others = others;

    public string Candidate => candidate;

    public IReadOnlyDictionary<(string Assessor, string Criterion), GivenMark> Marks => marks;

    /// <summary>Who marked it on what, its facts and measured values; equal for candidates that differ in nothing but marks.</summary>
    public string Frame { get; } = $"{string.Join('\f', marks.Keys.Select(k => $"{k.Assessor}\n{k.Criterion}").Order(StringComparer.Ordinal))}\v{others}";

    /// <summary>Whether facts, measured values and what does not apply are those of another.</summary>
    public bool IsLikeBesidesMarks(Dossier other) => others == other.others;

    /// <summary>Whether no mark is worse than that of another dossier of the same frame, but for so many of them.</summary>
    public bool IsNowhereWorseThan(Dossier other, int but = 0) =>
        !marks.Where(m => instance.Compare(m.Key.Criterion, m.Value.Value, other.Marks[m.Key].Value) is not >= 0).Skip(but).Any();

    /// <summary>Whether, besides, some mark is better.</summary>
    public bool IsBetterThan(Dossier other) => IsNowhereWorseThan(other) && marks.Any(m => m.Value.Value != other.Marks[m.Key].Value);
}
