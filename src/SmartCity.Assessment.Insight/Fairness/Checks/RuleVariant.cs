using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>What a trial runs beside the instance: an input that differs a little, or a procedure that does. Equal when both parts are the same objects; no order.</summary>
public sealed record RuleVariant
{
    /// <summary>Creates a variant.</summary>
    public RuleVariant(IProcedure procedure, AssessmentInput input) => (Procedure, Input) = (Guard.Against.Null(procedure), Guard.Against.Null(input));

    /// <summary>The procedure to run.</summary>
    public IProcedure Procedure { get; }

    /// <summary>The input to run it on.</summary>
    public AssessmentInput Input { get; }
}
