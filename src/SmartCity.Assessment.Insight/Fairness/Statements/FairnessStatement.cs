using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Which rules of fairness hold for a run, by the methods that its scheme declares and the design of its marks. Nothing is changed and run again: <see cref="FairnessAudit"/> does that.
/// </summary>
/// <remarks>
/// A rule is said to be kept when every method in use keeps it alone and the rule is one that such methods then keep together (<see cref="Composition"/>); drawn schemes test that.
/// Immutable. Equal to another only by reference; no order.
/// </remarks>
public sealed class FairnessStatement
{
    private FairnessStatement(IReadOnlyList<MethodInUse> methods, IReadOnlyList<RuleStatement> rules) => (Methods, Rules) = (methods, rules);

    /// <summary>The methods in use, in the order of the steps.</summary>
    public IReadOnlyList<MethodInUse> Methods { get; }

    /// <summary>A statement about every rule, in the order of <see cref="FairnessRule.All"/>.</summary>
    public IReadOnlyList<RuleStatement> Rules { get; }

    /// <summary>Puts the statement about a run together.</summary>
    public static FairnessStatement Of(AssessmentResult result)
    {
        var methods = new MethodsInUse(Guard.Against.Null(result)).Find().Distinct().ToArray();
        var procedure = Procedure.Of(result.Scheme);
        return new FairnessStatement(Array.AsReadOnly(methods), Array.AsReadOnly(FairnessRule.All.Select(r => About(r, methods, procedure)).ToArray()));
    }

    private static RuleStatement About(IFairnessRule rule, MethodInUse[] methods, SchemeProcedure procedure)
    {
        var claims = methods.Select(m => (Use: m, Claim: Claim.Of(rule, m.Method, m.Design))).Where(c => c.Claim.Kind != ClaimKind.NotApplicable).ToArray();
        var inapplicable = rule.Inapplicable(procedure);
        var standing = inapplicable is not null || claims.Length == 0 ? RuleStanding.NoMeaning
            : claims.Any(c => c.Claim.Kind == ClaimKind.Violated) ? RuleStanding.NotKept
            : !Composition.Carries(rule, procedure.Scheme, methods) ? RuleStanding.NotStated
            : claims.All(c => c.Claim.Kind == ClaimKind.Proven) ? RuleStanding.Proven
            : RuleStanding.Tested;
        return new RuleStatement(rule, standing, standing == RuleStanding.NotKept ? claims.Where(c => c.Claim.Kind == ClaimKind.Violated) : [], inapplicable);
    }
}
