namespace SmartCity.Assessment.Insight;

/// <summary>A change of the input or of the places that would give places to others. Equal only by reference; no order.</summary>
public sealed class SelectionChange
{
    internal SelectionChange(AuditProbe probe, ProcedureOutcome before, ProcedureOutcome after)
    {
        (Kind, Subject, Mark, Raised, Change) = (probe.Kind, probe.Subject, probe.Mark, probe.Raised, probe.Trial.Change);
        var (was, now) = (before.Selected.ToHashSet(StringComparer.Ordinal), after.Selected.ToHashSet(StringComparer.Ordinal));
        Enters = Array.AsReadOnly(now.Except(was).Order(StringComparer.Ordinal).ToArray());
        Leaves = Array.AsReadOnly(was.Except(now).Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>What kind of change it is.</summary>
    public AuditedChange Kind { get; }

    /// <summary>Who is concerned: the code of the candidate, assessor or institution; for places how many there are, in a class <c>class: number</c>.</summary>
    public string Subject { get; }

    /// <summary>The mark that is raised; null for other kinds of changes.</summary>
    public GivenMark? Mark { get; }

    /// <summary>To what the mark is raised; null for other kinds of changes.</summary>
    public decimal? Raised { get; }

    /// <summary>The change in words.</summary>
    public LocalText Change { get; }

    /// <summary>Who would get a place, by code.</summary>
    public IReadOnlyList<string> Enters { get; }

    /// <summary>Who would lose one, by code; a candidate that was taken out is among them when it had one.</summary>
    public IReadOnlyList<string> Leaves { get; }

    /// <summary>The change in English, who would get a place and who would lose one.</summary>
    public override string ToString() => $"{Change.In(Language.English, string.Empty)}: +[{string.Join(' ', Enters)}] −[{string.Join(' ', Leaves)}]";
}
