namespace SmartCity.Assessment.Insight;

/// <summary>A change after which the procedure answers nothing: who would get places cannot be said. Equal only by reference; no order.</summary>
public sealed class RefusedChange
{
    internal RefusedChange(AuditProbe probe, string reason) => (Kind, Subject, Change, Reason) = (probe.Kind, probe.Subject, probe.Trial.Change, reason);

    /// <summary>What kind of change it is.</summary>
    public AuditedChange Kind { get; }

    /// <summary>Who is concerned: the code of the candidate, assessor or institution; for places how many there are, in a class <c>class: number</c>.</summary>
    public string Subject { get; }

    /// <summary>The change in words.</summary>
    public LocalText Change { get; }

    /// <summary>Why the procedure answers nothing, in English.</summary>
    public string Reason { get; }
}
