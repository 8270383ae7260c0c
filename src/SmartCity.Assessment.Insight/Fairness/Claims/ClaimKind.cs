namespace SmartCity.Assessment.Insight;

/// <summary>What the library claims about a rule and a method.</summary>
public enum ClaimKind
{
    /// <summary>The rule has no meaning for the method, or never anything to say about it.</summary>
    NotApplicable,

    /// <summary>The method keeps the rule; docs/fairness-proofs.md has the proof, and drawn contests agree.</summary>
    Proven,

    /// <summary>No drawn contest violates the rule; there is no proof.</summary>
    Tested,

    /// <summary>The method violates the rule; a stored contest shows it.</summary>
    Violated,
}
