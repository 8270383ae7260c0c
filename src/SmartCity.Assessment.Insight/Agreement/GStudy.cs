namespace SmartCity.Assessment.Insight;

/// <summary>
/// A generalizability study: where the variance of marks comes from, candidates × assessors or candidates × assessors × criteria, all random (Brennan 2001,
/// Generalizability Theory). Equal by reference; no order.
/// </summary>
/// <remarks>
/// Components are the analogous-ANOVA estimates (Henderson's method I; Brennan 2001, section 7.1, the method of urGENOVA): the uncorrected sums of squares of
/// every effect set equal to what they are expected to be. With all cells marked that is the ordinary analysis of variance; missing cells need no other method.
/// An estimate may be negative; decisions then read 0 (Cronbach et al. 1972).
/// </remarks>
public sealed class GStudy
{
    private readonly List<double[]> draws;
    private readonly Bootstrap? bootstrap;
    private readonly RatingTable? complete;

    private GStudy(GSums sums, RatingTable? complete, Bootstrap? bootstrap, List<double[]> draws, VarianceComponent[] components, Undefined? undefined)
    {
        (Candidates, Assessors, Criteria) = (sums.Candidates, sums.Assessors, sums.Criteria);
        (this.complete, this.bootstrap, this.draws, Undefined) = (complete, bootstrap, draws, undefined);
        Components = Array.AsReadOnly(components);
    }

    /// <summary>Candidates with a mark.</summary>
    public int Candidates { get; }

    /// <summary>Assessors with a mark.</summary>
    public int Assessors { get; }

    /// <summary>Criteria with a mark; 1 when there is a single table.</summary>
    public int Criteria { get; }

    /// <summary>Every component of the design, main effects first; the last holds the residual too. Empty when nothing is defined.</summary>
    public IReadOnlyList<VarianceComponent> Components { get; }

    /// <summary>Why there are no components, or null.</summary>
    public Undefined? Undefined { get; }

    /// <summary>A study of candidates × assessors.</summary>
    /// <param name="table">The marks; missing ones are allowed.</param>
    /// <param name="bootstrap">Over candidates, for the intervals; without it components have none.</param>
    public static GStudy Of(RatingTable table, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of([table], table, bootstrap);
    }

    /// <summary>A study of candidates × assessors × criteria; of candidates × assessors when there is one table.</summary>
    /// <param name="byCriterion">A table for each criterion, all of the same candidates and assessors in the same order; missing marks are allowed.</param>
    /// <param name="bootstrap">Over candidates, for the intervals; without it components have none.</param>
    /// <exception cref="ArgumentException">There is no table, or they differ in shape.</exception>
    public static GStudy Of(IEnumerable<RatingTable> byCriterion, Bootstrap? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(byCriterion);
        var tables = byCriterion.ToArray();
        return tables.Length == 0 || Array.Exists(tables, t => t is null || t.Units != tables[0].Units || t.Raters != tables[0].Raters)
            ? throw new ArgumentException("There must be a table for each criterion, all of the same candidates and assessors.", nameof(byCriterion))
            : Of(tables, tables.Length == 1 ? tables[0] : null, bootstrap);
    }

    /// <summary>What a panel of this size could tell.</summary>
    /// <param name="assessors">Assessors on each candidate, at least 1; as many as in the study when left out.</param>
    /// <param name="criteria">Criteria on each candidate, at least 1; as many as in the study when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    public GDecision Decide(int? assessors = null, int? criteria = null)
    {
        var (a, c) = (assessors ?? Math.Max(1, Assessors), criteria ?? Math.Max(1, Criteria));
        ArgumentOutOfRangeException.ThrowIfLessThan(a, 1, nameof(assessors));
        ArgumentOutOfRangeException.ThrowIfLessThan(c, 1, nameof(criteria));
        if (Undefined is not null)
        {
            return GDecision.Without(a, c, Undefined);
        }

        var decision = GDecision.Of(a, c, [.. Components.Select(v => v.Estimate.Value)]);
        return bootstrap is not null
            ? decision.With(bootstrap.Spanned(Defined(d => GDecision.Of(a, c, d).G)), bootstrap.Spanned(Defined(d => GDecision.Of(a, c, d).Phi)))
            : complete is { IsComplete: true } ? FromCorrelations(decision, a, complete) : decision;
    }

    /// <summary>With one facet and all marks G and Phi are ICC(C,k) and ICC(A,k), whose intervals are known.</summary>
    private static GDecision FromCorrelations(GDecision decision, int assessors, RatingTable table)
    {
        var correlations = IntraclassCorrelations.Of(table);
        Interval? Stepped(IccForm form) => correlations.Of(form).Estimate.Interval is { } single && !double.IsNaN(SteppedUp(single.Lower))
            ? new Interval(SteppedUp(single.Lower), SteppedUp(single.Upper), single.Level, $"ends of {form.McGrawWong} stepped up by Spearman and Brown's formula")
            : null;
        // below the pole the formula turns over
        double SteppedUp(double end) => 1 + ((assessors - 1) * end) is > 1e-9 and var below ? assessors * end / below : double.NaN;
        return decision.With(Stepped(IccForm.Consistency), Stepped(IccForm.Agreement));
    }

    private static GStudy Of(RatingTable[] tables, RatingTable? complete, Bootstrap? bootstrap)
    {
        var sums = new GSums(tables);
        var once = new int[tables[0].Units];
        Array.Fill(once, 1);
        var (components, reason) = Array.Exists(tables, t => t.IsBeyondRange) ? (null, AgreementMessages.BeyondRange.Because()) : sums.Components(once);
        if (components is null)
        {
            return new GStudy(sums, complete, bootstrap, [], [], reason);
        }

        var draws = new List<double[]>();
        bootstrap?.Draw(tables[0].Units, times =>
        {
            if (sums.Components(times).Components is { } drawn)
            {
                draws.Add(drawn);
            }
        });
        return new GStudy(sums, complete, bootstrap, draws, VarianceComponent.All(components, i => bootstrap?.Spanned(draws.Select(d => d[i]))), null);
    }

    private IEnumerable<double> Defined(Func<double[], Estimate> figure) => draws.Select(figure).Where(e => e.IsDefined).Select(e => e.Value);

    /// <summary>What it is of, and the components, or why there are none.</summary>
    public override string ToString() => $"candidates {Candidates}, assessors {Assessors}, criteria {Criteria}: "
        + (Undefined is { } undefined ? $"undefined because {undefined}" : string.Join("; ", Components.Select(c => $"{c.Effect} {c.Estimate}")));
}
