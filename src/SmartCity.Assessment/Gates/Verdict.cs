namespace SmartCity.Assessment;

/// <summary>What one gate says of one candidate, and why. Equal by content; no order.</summary>
public sealed record Verdict
{
    internal Verdict(Gate gate, GateOutcome outcome, Reason? reason) => (Gate, Outcome, Reason) = (gate, outcome, reason);

    /// <summary>The gate.</summary>
    public Gate Gate { get; }

    /// <summary>What it says.</summary>
    public GateOutcome Outcome { get; }

    /// <summary>Why, when the gate was failed or could not be judged.</summary>
    public Reason? Reason { get; }
}
