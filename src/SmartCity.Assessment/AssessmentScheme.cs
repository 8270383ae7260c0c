using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The rules of an assessment, agreed before anyone is scored. The same scheme and the same input give the same result on every machine.</summary>
/// <remarks>Immutable and free of I/O; may be used from several threads. Equal to another scheme only by reference: compare fingerprints for content.</remarks>
public sealed class AssessmentScheme
{
    private AssessmentScheme(SchemeParts parts, AspectTree tree)
    {
        Parts = parts;
        Tree = tree;
        Facts = new ContentList<DeclaredFact>(parts.Facts.OrderBy(f => f.Name, StringComparer.Ordinal));
        Gates = new ContentList<Gate>(parts.Gates);
    }

    /// <summary>What the scheme is called.</summary>
    public string Code => Parts.Code;

    /// <summary>Its name in each language.</summary>
    public LocalText Names => Parts.Names;

    /// <summary>Whether its figures are not official; shown wherever a result is shown.</summary>
    public bool IsIllustrative => Parts.IsIllustrative;

    /// <summary>The facts that candidates carry, ordered by name.</summary>
    public IReadOnlyList<DeclaredFact> Facts { get; }

    /// <summary>What is assessed, and where the computation rounds.</summary>
    public AspectTree Tree { get; }

    /// <summary>How harsh and mild assessors are corrected before their marks become points.</summary>
    public Calibration Calibration => Parts.Calibration;

    /// <summary>How marks become points.</summary>
    public ConsensusRules Consensus => Parts.Consensus;

    /// <summary>What happens to a mark in spite of a conflict.</summary>
    public ConflictRule Conflicts => Parts.Conflicts;

    /// <summary>The gates in the declared order.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>How scores become ranks.</summary>
    public RankingRules Ranking => Parts.Ranking;

    /// <summary>The places, or null when none are declared.</summary>
    public Quota? Quota => Parts.Quota;

    /// <summary>The bands of the root's score, or null when none are declared.</summary>
    public BandScale? Bands => Parts.Bands;

    internal SchemeParts Parts { get; }

    /// <summary>Puts a scheme together.</summary>
    /// <param name="aspects">The root of what is assessed.</param>
    /// <param name="facts">The facts that candidates carry.</param>
    /// <param name="consensus">How marks become points; the mean when left out.</param>
    /// <param name="conflicts">What happens to a mark in spite of a conflict; rejected when left out.</param>
    /// <param name="rounding">Where the computation rounds and how scores are published; nowhere, and four decimals half up, when left out.</param>
    /// <param name="gates">Conditions to be considered, in this order.</param>
    /// <param name="ranking">How scores become ranks; by exact score, 1 2 2 4, without breaks when left out.</param>
    /// <param name="quota">The places; without them nobody is taken and every ranked candidate is <see cref="Decision.Undecided"/>.</param>
    /// <param name="bands">Named intervals of the root's score.</param>
    /// <param name="code">What the scheme is called; the root's code when left out.</param>
    /// <param name="names">Its name in each language.</param>
    /// <param name="isIllustrative">Whether its figures are not official.</param>
    /// <param name="calibration">How harsh and mild assessors are corrected; not at all when left out.</param>
    /// <exception cref="SchemeException">The parts do not fit together; every finding is listed.</exception>
    /// <exception cref="ArgumentException">A fact or a gate is null.</exception>
    public static AssessmentScheme Create(
        Aspect aspects,
        IEnumerable<DeclaredFact>? facts = null,
        ConsensusRules? consensus = null,
        ConflictRule? conflicts = null,
        RoundingPlan? rounding = null,
        IEnumerable<Gate>? gates = null,
        RankingRules? ranking = null,
        Quota? quota = null,
        BandScale? bands = null,
        string? code = null,
        LocalText? names = null,
        bool isIllustrative = false,
        Calibration? calibration = null)
    {
        return Checked(new SchemeParts
        {
            Aspects = Guard.Against.Null(aspects),
            Facts = new ContentList<DeclaredFact>(facts, nameof(facts)),
            Calibration = calibration ?? Calibration.None,
            Consensus = consensus ?? ConsensusRules.Mean,
            Conflicts = conflicts ?? ConflictRule.Reject,
            Rounding = rounding ?? RoundingPlan.None,
            Gates = new ContentList<Gate>(gates, nameof(gates)),
            Ranking = ranking ?? RankingRules.Standard,
            Quota = quota,
            Bands = bands,
            Code = code ?? aspects.Code,
            Names = names ?? LocalText.None,
            IsIllustrative = isIllustrative,
        });
    }

    /// <summary>The same scheme with other parts, each kept when left out: a scheme from a file or a preset is changed in code like this.</summary>
    /// <remarks>
    /// Places and bands can be put in and exchanged, but not taken away: a null means that they are kept; <see cref="WithoutQuota"/> takes places away.
    /// The code is kept too when the root is exchanged.
    /// The result is another scheme with another fingerprint.
    /// </remarks>
    /// <param name="aspects">The root of what is assessed.</param>
    /// <param name="facts">The facts that candidates carry, all of them.</param>
    /// <param name="consensus">How marks become points.</param>
    /// <param name="conflicts">What happens to a mark in spite of a conflict.</param>
    /// <param name="rounding">Where the computation rounds and how scores are published.</param>
    /// <param name="gates">Conditions to be considered, all of them, in this order.</param>
    /// <param name="ranking">How scores become ranks.</param>
    /// <param name="quota">The places.</param>
    /// <param name="bands">Named intervals of the root's score.</param>
    /// <param name="code">What the scheme is called.</param>
    /// <param name="names">Its name in each language.</param>
    /// <param name="isIllustrative">Whether its figures are not official.</param>
    /// <param name="calibration">How harsh and mild assessors are corrected.</param>
    /// <exception cref="SchemeException">The parts do not fit together; every finding is listed.</exception>
    /// <exception cref="ArgumentException">A fact or a gate is null.</exception>
    public AssessmentScheme With(
        Aspect? aspects = null,
        IEnumerable<DeclaredFact>? facts = null,
        ConsensusRules? consensus = null,
        ConflictRule? conflicts = null,
        RoundingPlan? rounding = null,
        IEnumerable<Gate>? gates = null,
        RankingRules? ranking = null,
        Quota? quota = null,
        BandScale? bands = null,
        string? code = null,
        LocalText? names = null,
        bool? isIllustrative = null,
        Calibration? calibration = null)
    {
        return Checked(new SchemeParts
        {
            Aspects = aspects ?? Parts.Aspects,
            Facts = facts is null ? Parts.Facts : new ContentList<DeclaredFact>(facts, nameof(facts)),
            Calibration = calibration ?? Parts.Calibration,
            Consensus = consensus ?? Parts.Consensus,
            Conflicts = conflicts ?? Parts.Conflicts,
            Rounding = rounding ?? Parts.Rounding,
            Gates = gates is null ? Parts.Gates : new ContentList<Gate>(gates, nameof(gates)),
            Ranking = ranking ?? Parts.Ranking,
            Quota = quota ?? Parts.Quota,
            Bands = bands ?? Parts.Bands,
            Code = code ?? Parts.Code,
            Names = names ?? Parts.Names,
            IsIllustrative = isIllustrative ?? Parts.IsIllustrative,
        });
    }

    /// <summary>
    /// The same rules without places: for parts of the candidates, which may be fewer than the places and are merged later (<see cref="PartialSelection"/>),
    /// and for hosts that select by a rule of their own. Every ranked candidate is <see cref="Decision.Undecided"/>.
    /// </summary>
    /// <remarks>
    /// The result is another scheme with another fingerprint. The key under which parts are merged is the fingerprint of the scheme with places:
    /// that is what was agreed and published.
    /// </remarks>
    public AssessmentScheme WithoutQuota() => Checked(Parts with { Quota = null });

    /// <summary>Assesses candidates from the sheets of assessors; measured values come with the candidates.</summary>
    /// <returns>The result, or everything that is wrong with the input.</returns>
    public Validated<AssessmentResult> Assess(IEnumerable<Candidate> candidates, IEnumerable<ScoreSheet> scoreSheets) =>
        Assess(AssessmentInput.Of(candidates, scoreSheets));

    /// <summary>Assesses an input.</summary>
    /// <returns>The result, or everything that is wrong with the input.</returns>
    /// <exception cref="ArgumentException">The input holds columns of points, and not one for each criterion.</exception>
    public Validated<AssessmentResult> Assess(AssessmentInput input) => new AssessmentRun(this).From(Guard.Against.Null(input));

    /// <summary>Assesses from a performance table that was made for this scheme: with its tree and facts and, where there are marks, its calibration, its consensus and its rule on conflicts.</summary>
    /// <returns>The result, or everything that is wrong.</returns>
    /// <exception cref="ArgumentException">The table was made by other rules than this scheme's.</exception>
    public Validated<AssessmentResult> Assess(PerformanceTable table)
    {
        Guard.Against.Null(table);
        Guard.Against.InvalidInput(table, nameof(table), t => ReferenceEquals(t.Tree, Tree), "The table was made for the tree of another scheme.");
        Guard.Against.InvalidInput(table, nameof(table), t => t.Roster.Facts.Equals(Facts), "The roster was checked against other facts than the scheme declares.");
        Guard.Against.InvalidInput(
            table,
            nameof(table),
            t => t.Panel.Sheets.Count == 0 || (t.Calibrated.Calibration == Calibration && t.Consensus == Consensus && t.Panel.Conflicts == Conflicts),
            "The table was made by another calibration, another consensus, or another rule on conflicts, than the scheme declares.");
        return new AssessmentRun(this).From(table);
    }

    internal static Validated<AssessmentScheme> Of(SchemeParts parts)
    {
        var tree = AspectTree.Unchecked(parts.Aspects, parts.Rounding);
        var findings = SchemeRules.Check(parts, tree).ToArray();
        return new Validated<AssessmentScheme>(new AssessmentScheme(parts, tree), findings);
    }

    private static AssessmentScheme Checked(SchemeParts parts)
    {
        var scheme = Of(parts);
        SchemeException.ThrowIfAny(scheme.Findings);
        return scheme.Value;
    }
}
