namespace SmartCity.Assessment.Insight;

/// <summary>A rule of fairness: a statement about what a procedure may do, and the trials that put it to the test on an instance.</summary>
/// <remarks>The library's own are the members of <see cref="FairnessRule"/>. A host's own rule is checked, searched and audited like those.
/// An audit asks for the variants and the judgements of one rule's trials from several threads at once.</remarks>
public interface IFairnessRule
{
    /// <summary>A short code, unique among the rules that are checked together, such as <c>B1</c>.</summary>
    string Code { get; }

    /// <summary>Its name, such as <i>weak monotonicity</i>.</summary>
    LocalText Name { get; }

    /// <summary>What it asks, in a sentence for everybody.</summary>
    LocalText Statement { get; }

    /// <summary>What it asks precisely, in English and in symbols.</summary>
    string Formal { get; }

    /// <summary>Why it has no meaning for a procedure, or null when it has one.</summary>
    LocalText? Inapplicable(IProcedure procedure) => null;

    /// <summary>Every way of putting the rule to the test on an instance, in an order that depends on nothing but the instance.</summary>
    IEnumerable<RuleTrial> Trials(FairnessInstance instance);
}
