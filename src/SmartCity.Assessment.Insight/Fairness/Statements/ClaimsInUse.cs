namespace SmartCity.Assessment.Insight;

/// <summary>What the table claims of the methods of a run, and which of them answer for a violation.</summary>
/// <remarks>
/// Every method was looked at beside plain ones, and these violate rules themselves: a mean of marks that nobody corrects is not the same for harsh and mild panels. Such a
/// violation stands in the row of every tie convention too, which has nothing to do with it. The mean answers for it where it is in use, and nobody where another consensus is;
/// a method answers for what neither the mean nor the plain method of its step does.
/// </remarks>
internal sealed class ClaimsInUse
{
    /// <summary>Rules that put other figures in the place of marks and take none away: whoever has points on every criterion keeps them.</summary>
    private static readonly HashSet<string> OfFigures = ["A10", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "D1", "D2", "D3", "D6", "E3"];

    private readonly IFairnessRule rule;
    private readonly IReadOnlyList<MethodInUse> methods;
    private readonly bool hasAbsentPoints;

    /// <param name="rule">The rule.</param>
    /// <param name="methods">The methods in use.</param>
    /// <param name="hasAbsentPoints">Whether some candidate has no points on some criterion.</param>
    public ClaimsInUse(IFairnessRule rule, IReadOnlyList<MethodInUse> methods, bool hasAbsentPoints)
    {
        (this.rule, this.methods, this.hasAbsentPoints) = (rule, methods, hasAbsentPoints);
        var all = methods.Where(m => !IsWithin(m)).Select(m => (Use: m, Claim: Claim.Of(rule, m.Method, DesignOf(m)))).Where(c => c.Claim.Kind != ClaimKind.NotApplicable).ToArray();
        HasNone = all.Length == 0;
        Kept = Array.ConvertAll(Array.FindAll(all, c => c.Claim.Kind != ClaimKind.Violated), c => c.Claim);
        var violated = Array.FindAll(all, c => c.Claim.Kind == ClaimKind.Violated);
        Violated = Array.FindAll(violated, c => !IsOfThePlain(c.Use));
        HasOthers = violated.Length > Violated.Length;
    }

    /// <summary>Whether the rule has nothing to say about any method in use.</summary>
    public bool HasNone { get; }

    /// <summary>Proven and tested claims.</summary>
    public Claim[] Kept { get; }

    /// <summary>Violations for which a method in use answers.</summary>
    public (MethodInUse Use, Claim Claim)[] Violated { get; }

    /// <summary>Whether methods violate the rule beside plain ones that do so themselves and are not in use: nothing follows for the methods that are.</summary>
    public bool HasOthers { get; }

    private static bool IsOfMarks(MethodInUse use) => use.Method.Family is MethodFamily.Consensus or MethodFamily.Calibration;

    /// <summary>The row of a correction is about the mean of marks that it corrects, and that of no correction about the mean alone, which has its own.</summary>
    private bool IsWithin(MethodInUse use) => use.Method.Family switch
    {
        MethodFamily.Consensus => use.Method.Code == "mean" && IsCorrected(use),
        MethodFamily.Calibration => !use.IsCorrection && Claim.Of(rule, use.Method, use.Design).Kind == ClaimOf("none", use.Design).Kind,
        _ => false,
    };

    private bool IsCorrected(MethodInUse consensus) => methods.Any(m => m.At == consensus.At && m.IsCorrection);

    /// <summary>The design as a step meets it: behind the consensus there are points, and where all are there it does not matter by whom the marks were.</summary>
    private DesignKind DesignOf(MethodInUse use) => !IsOfMarks(use) && !hasAbsentPoints && OfFigures.Contains(rule.Code) ? DesignKind.Complete : use.Design;

    private bool IsOfThePlain(MethodInUse use) => use.Method.Family switch
    {
        // A correction answers for itself, and for the mean that it corrects.
        MethodFamily.Calibration => false,
        MethodFamily.Consensus => IsCorrected(use) && IsViolatedBy("mean", use),
        // Points that are absent are the aggregation's own affair, whatever the mean makes of absent marks.
        MethodFamily.Aggregation => ClaimOf("mean", DesignKind.Complete).Kind == ClaimKind.Violated || (!hasAbsentPoints && IsViolatedBy("weightedMean.aspects", use)),
        MethodFamily.ValueFunction => IsViolatedBy("mean", use) || IsViolatedBy("identity", use),
        MethodFamily.TiePolicy => IsViolatedBy("mean", use) || IsViolatedBy("1224", use),
        _ => IsViolatedBy("mean", use) || IsViolatedBy("takeAll", use),
    };

    private bool IsViolatedBy(string plain, MethodInUse use) => ClaimOf(plain, DesignOf(use)).Kind == ClaimKind.Violated;

    private Claim ClaimOf(string plain, DesignKind design) => Claim.Of(rule, RankingMethod.All.First(m => m.Code == plain), design);
}
