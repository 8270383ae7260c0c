using System.Collections;

namespace SmartCity.Assessment;

/// <summary>Collects findings in order and keeps a bounded number of them, so that a file with ten million faults is reported in bounded memory.</summary>
internal sealed class FindingList : IEnumerable<Finding>
{
    public const int Most = 1_000;

    private readonly List<Finding> kept = [];
    private int errors;
    private int others;

    public bool HasErrors => errors > 0;

    public void Add(Finding finding)
    {
        var count = finding.Kind == FindingKind.Error ? ++errors : ++others;
        if (count <= Most)
        {
            kept.Add(finding);
        }
    }

    /// <summary>Takes over what another list collected, what it did not keep included.</summary>
    public void Append(FindingList other)
    {
        AddRange(other.kept);
        errors += other.errors - other.kept.Count(f => f.Kind == FindingKind.Error);
        others += other.others - other.kept.Count(f => f.Kind != FindingKind.Error);
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    public IEnumerator<Finding> GetEnumerator()
    {
        foreach (var finding in kept)
        {
            yield return finding;
        }

        if (errors > Most)
        {
            yield return InputMessages.MoreErrors.At(string.Empty, (errors - Most).ToText());
        }

        if (others > Most)
        {
            yield return InputMessages.MoreNotes.At(string.Empty, (others - Most).ToText());
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
