using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>A scheme, seen as a procedure. Equal to another only by reference; no order.</summary>
public sealed class SchemeProcedure : IProcedure
{
    internal SchemeProcedure(AssessmentScheme scheme, string? name = null)
    {
        Scheme = Guard.Against.Null(scheme);
        Name = name ?? scheme.Code;
    }

    /// <summary>The rules.</summary>
    public AssessmentScheme Scheme { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int? Places => Scheme.Quota is { Classes.Count: 0 } quota ? quota.Places : null;

    /// <inheritdoc/>
    public Rubric? RubricOf(string criterion) =>
        Scheme.Tree.TryFind(criterion, out var aspect) && aspect is Criterion { Source: CriterionSource.Marked } marked ? marked.Rubric : null;

    /// <inheritdoc/>
    public IProcedure? WithPlaces(int places) => Scheme.Quota is { Classes.Count: 0 } quota && places > 0
        ? With(Scheme.With(quota: Quota.Of(places, quota.AtCut, quota.Reserves)))
        : null;

    /// <inheritdoc/>
    public ProcedureOutcome Run(AssessmentInput input) => ProcedureOutcome.Of(Scheme.Assess(input), input);

    /// <summary>Ranks and selects, beside an outcome of the same scheme on an input that differs little.</summary>
    internal ProcedureOutcome Run(AssessmentInput input, ProcedureOutcome? near) =>
        near?.Result is { } result && ReferenceEquals(result.Scheme, Scheme) ? ProcedureOutcome.Of(near.Nearby!.Assess(input), input, near) : Run(input);

    /// <summary>Another scheme under the same name.</summary>
    internal SchemeProcedure With(AssessmentScheme scheme) => new(scheme, Name);
}
