using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The consensus of a scheme, with exceptions for single criteria. Equal by content; no order.</summary>
public sealed record ConsensusRules
{
    private readonly ContentList<KeyValuePair<string, Consensus>> exceptions;

    /// <summary>Creates the rules.</summary>
    /// <param name="general">What holds where there is no exception.</param>
    /// <param name="exceptions">What holds for single criteria, each code once.</param>
    public ConsensusRules(Consensus general, params IEnumerable<(string Criterion, Consensus Consensus)> exceptions)
    {
        General = Guard.Against.Null(general);
        this.exceptions = new ContentList<KeyValuePair<string, Consensus>>(
            Guard.Against.Null(exceptions).Select(e => KeyValuePair.Create(e.Criterion, e.Consensus)).OrderBy(e => e.Key, StringComparer.Ordinal));
    }

    /// <summary>The mean for every criterion.</summary>
    public static ConsensusRules Mean { get; } = new(Consensus.Mean);

    /// <summary>What holds where there is no exception.</summary>
    public Consensus General { get; }

    /// <summary>What holds for single criteria, ordered by code.</summary>
    public IReadOnlyList<KeyValuePair<string, Consensus>> Exceptions => exceptions;

    /// <summary>One consensus for every criterion.</summary>
    public static implicit operator ConsensusRules(Consensus general) => FromConsensus(general);

    /// <summary>One consensus for every criterion.</summary>
    public static ConsensusRules FromConsensus(Consensus general) => new(general);

    /// <summary>The consensus of a criterion: its own, or the general one.</summary>
    /// <param name="criterion">The code of the criterion; an unknown one has the general consensus.</param>
    public Consensus For(string criterion)
    {
        foreach (var (code, consensus) in exceptions)
        {
            if (code == criterion)
            {
                return consensus;
            }
        }

        return General;
    }

    /// <summary>Yields what is wrong against a tree.</summary>
    internal IEnumerable<Finding> Check(AspectTree tree) => exceptions
        .Where(e => tree.Find(e.Key)?.Criterion is not { Source: CriterionSource.Marked })
        .Select(e => AspectMessages.ConsensusUnknown.At("consensus", e.Key))
        .Concat(exceptions.GroupBy(e => e.Key, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => AspectMessages.ConsensusTwice.At("consensus", g.Key)));
}
