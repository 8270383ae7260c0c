namespace SmartCity.Assessment.Insight;

/// <summary>That a procedure violates a rule: the instance, what was changed, and what came of it.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order. <see cref="ToString()"/> prints it.</remarks>
public sealed class Witness
{
    private readonly Lazy<LocalText> change;
    private readonly Lazy<IReadOnlyList<RuleVariant>> variants;
    private readonly Lazy<WitnessExcerpt> excerpt;

    internal Witness(IFairnessRule rule, FairnessInstance instance, RuleTrial trial, IReadOnlyList<ProcedureOutcome> after, LocalText why)
    {
        // Made when they are asked for, since an audit keeps witnesses that nobody reads; made once, since whoever reads them does so often.
        change = new Lazy<LocalText>(() => trial.Change);
        variants = new Lazy<IReadOnlyList<RuleVariant>>(trial.Variants);
        excerpt = new Lazy<WitnessExcerpt>(() => new WitnessExcerpt(this));
        (Rule, Instance, After, Why) = (rule, instance, after, why);
    }

    /// <summary>The violated rule.</summary>
    public IFairnessRule Rule { get; }

    /// <summary>The instance as it was before.</summary>
    public FairnessInstance Instance { get; }

    /// <summary>What was changed, or looked at.</summary>
    public LocalText Change => change.Value;

    /// <summary>What was run beside the instance; nothing when its own outcome violates the rule.</summary>
    public IReadOnlyList<RuleVariant> Variants => variants.Value;

    /// <summary>What the procedure made of the instance.</summary>
    public ProcedureOutcome Before => Instance.Outcome;

    /// <summary>What came of the variants, in their order.</summary>
    public IReadOnlyList<ProcedureOutcome> After { get; }

    /// <summary>What went wrong.</summary>
    public LocalText Why { get; }

    /// <summary>Whether the change gives places to others.</summary>
    public bool ChangesSelection => After.Any(a => !a.SelectsSameAs(Before));

    /// <summary>What differs and whom it concerns, for contests that are too large to be shown whole.</summary>
    public WitnessExcerpt Excerpt => excerpt.Value;

    /// <summary>
    /// The witness in words and tables: rule, what went wrong, marks and outcome before and after. Of more than 12 candidates or 24 columns of marks only what
    /// <see cref="Excerpt"/> holds is shown, at most 12 lines of each.
    /// </summary>
    public string Text(Language language) => new WitnessText(this, language).Write();

    /// <summary>The witness in English.</summary>
    public override string ToString() => Text(Language.English);
}
