using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Which rules of fairness hold for a run, by the methods that its scheme declares and the design of its marks. Nothing is changed and run again: <see cref="FairnessAudit"/> does that.
/// </summary>
/// <remarks>
/// A rule is said to be kept when every method in use keeps it alone and the rule is one that such methods then keep together; drawn schemes test that.
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
        var hasAbsentPoints = result.Scheme.Tree.Criteria.Any(k => result.Table.Roster.Candidates.Any(c => result.Table[c.Code, k.Code].State != CellState.Points));
        return new FairnessStatement(Array.AsReadOnly(methods), Array.AsReadOnly(FairnessRule.All.Select(r => About(new ClaimsInUse(r, methods, hasAbsentPoints), r, methods, result, procedure)).ToArray()));
    }

    /// <summary>A line for each rule: its code and name, and whether it is kept and why.</summary>
    public override string ToString() => string.Join('\n', Rules.Select(r => r.ToString()));

    private static RuleStatement About(ClaimsInUse claims, IFairnessRule rule, MethodInUse[] methods, AssessmentResult result, SchemeProcedure procedure)
    {
        var inapplicable = rule.Inapplicable(procedure) ?? (claims.HasNone ? Silent(methods) : null);
        var obstacle = claims.HasOthers
            ? Bilingual.Text("a step was looked at only beside a mean of marks, which violates it itself", "suatu langkah hanya diperiksa bersama rata-rata nilai, yang dengan sendirinya melanggarnya")
            : Composition.Obstacle(rule, result, methods);
        var standing = inapplicable is not null ? RuleStanding.NoMeaning
            : claims.Violated.Length > 0 ? RuleStanding.NotKept
            : obstacle is not null ? RuleStanding.NotStated
            : claims.Kept.All(c => c.Kind == ClaimKind.Proven) ? RuleStanding.Proven
            : RuleStanding.Tested;
        return new RuleStatement(rule, standing, standing == RuleStanding.NotKept ? claims.Violated : [], inapplicable, standing == RuleStanding.NotStated ? obstacle : null);
    }

    /// <summary>Why none of the methods in use has a claim.</summary>
    private static LocalText Silent(MethodInUse[] methods) => methods.All(m => m.Design == DesignKind.Complete)
        ? Bilingual.Text("Everybody was marked by the same assessors on everything: it has nothing to say.", "Semua kandidat dinilai oleh asesor yang sama pada semua kriteria: aturan ini tidak berlaku.")
        : Bilingual.Text("It has nothing to say about any step of this scheme.", "Aturan ini tidak menyangkut satu pun langkah skema ini.");
}
