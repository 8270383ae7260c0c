using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What the library claims: whether a method keeps a rule in a design. Equal by content; no order.</summary>
/// <remarks>Each claim is tested in its direction: a rule that is kept on a thousand drawn contests or more that have something to say, a violation on its stored contest.</remarks>
public sealed record Claim
{
    private static readonly Lazy<IReadOnlyList<Claim>> Table = new(() => Array.AsReadOnly(ClaimGrid.Read().ToArray()));
    private static readonly Lazy<IReadOnlyDictionary<(string Rule, string Method, DesignKind Design), Claim>> Index = new(() => All.ToDictionary(c => (c.Rule.Code, c.Method.Code, c.Design)));

    internal Claim(IFairnessRule rule, RankingMethod method, DesignKind design, ClaimKind kind, BenchCase? counterexample) =>
        (Rule, Method, Design, Kind, Counterexample) = (rule, method, design, kind, counterexample);

    /// <summary>Every claim: each rule of <see cref="FairnessRule.All"/>, each method of <see cref="RankingMethod.All"/>, each design; in this order, without a gap.</summary>
    public static IReadOnlyList<Claim> All => Table.Value;

    /// <summary>The rule.</summary>
    public IFairnessRule Rule { get; }

    /// <summary>The method.</summary>
    public RankingMethod Method { get; }

    /// <summary>Who marked what.</summary>
    public DesignKind Design { get; }

    /// <summary>What is claimed.</summary>
    public ClaimKind Kind { get; }

    /// <summary>A small contest on which the method violates the rule; null unless it does.</summary>
    public BenchCase? Counterexample { get; }

    /// <summary>Whether the method keeps the rule, by proof or by tests.</summary>
    public bool IsKept => Kind is ClaimKind.Proven or ClaimKind.Tested;

    /// <summary>The name under which documents refer to the claim and its counterexample, such as <c>B1.zScore.complete</c>.</summary>
    public string Id => $"{Rule.Code}.{Method.Code}.{(Design == DesignKind.Complete ? "complete" : "incomplete")}";

    /// <summary>The claim about a rule, a method and a design.</summary>
    /// <exception cref="ArgumentException">The rule is none of the library's.</exception>
    public static Claim Of(IFairnessRule rule, RankingMethod method, DesignKind design)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(method);
        return Index.Value.TryGetValue((rule.Code, method.Code, design), out var claim) && ReferenceEquals(claim.Rule, rule)
            ? claim
            : throw new ArgumentException($"Nothing is claimed about '{rule.Code}'.", nameof(rule));
    }

    /// <summary>The id and what is claimed.</summary>
    public override string ToString() => $"{Id}: {Kind}";
}
