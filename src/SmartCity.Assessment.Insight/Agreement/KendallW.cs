namespace SmartCity.Assessment.Insight;

/// <summary>
/// Kendall's coefficient of concordance with correction for ties (Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10:275–287; Kendall 1962,
/// Rank Correlation Methods): W = 12S / (m²(n³ − n) − mΣT), as irr::kendall(correct = TRUE). Equal by reference; no order.
/// </summary>
/// <remarks>
/// Units that not every rater marked are left out, as irr does; <see cref="Units"/> says how many remain. The test is m(n − 1)W against chi-square with n − 1
/// degrees of freedom, one-sided upper. The interval is approximate: W says of ranks what ICC(C,1) says of marks, so it is the one of McGraw and Wong (1996)
/// for F = (m − 1)W/(1 − W), with Kendall's degrees of freedom n − 1 − 2/m and m − 1 times that.
/// </remarks>
public sealed class KendallW
{
    private KendallW(int units, int raters, Estimate estimate, double? uncorrected, double s, double ties, double[] rankSums)
    {
        (Units, Raters, Estimate, Uncorrected, SumOfSquares, Ties) = (units, raters, estimate, uncorrected, s, ties);
        RankSums = Array.AsReadOnly(rankSums);
    }

    /// <summary>Units that every rater marked, n.</summary>
    public int Units { get; }

    /// <summary>Raters, m.</summary>
    public int Raters { get; }

    /// <summary>W, 0 to 1.</summary>
    public Estimate Estimate { get; }

    /// <summary>W as if there were no ties, 0 to 1, or null when W is undefined for want of raters or units.</summary>
    public double? Uncorrected { get; }

    /// <summary>S, the sum of squares of the rank sums about their mean.</summary>
    public double SumOfSquares { get; }

    /// <summary>ΣT, the sum of t³ − t over every rater's groups of t equal marks.</summary>
    public double Ties { get; }

    /// <summary>The sum of the ranks of each unit that counts, in the table's order; equal marks share the mean of their ranks.</summary>
    public IReadOnlyList<double> RankSums { get; }

    /// <summary>Ranks the units within each rater and compares.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    public static KendallW Of(RatingTable table, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(table);
        Interval.CheckedLevel(level);
        var complete = table.CompleteUnits();
        var (n, m) = (complete.Length, table.Raters);
        var (sums, ties) = (new double[n], 0.0);
        for (var rater = 0; rater < m; rater++)
        {
            ties += AddRanks([.. complete.Select(u => table.Row(u)[rater])], sums);
        }

        var middle = m * (n + 1) / 2.0;
        var s = sums.Sum(r => (r - middle) * (r - middle));
        if (n < 2 || m < 2)
        {
            return new KendallW(n, m, Estimate.Without(m < 2 ? AgreementMessages.TwoRaters : AgreementMessages.TwoWholeUnits), null, s, ties, sums);
        }

        var most = ((double)m * m * n * ((double)n * n - 1)) - (m * ties);
        var uncorrected = 12 * s / ((double)m * m * n * ((double)n * n - 1));
        var estimate = most > 0 ? Precision(12 * s / most, n, m, level) : Estimate.Without(AgreementMessages.NoOrder);
        return new KendallW(n, m, estimate, uncorrected, s, ties, sums);
    }

    private static Estimate Precision(double w, int n, int m, double level)
    {
        var test = Significance.ChiSquare(m * (n - 1) * w, n - 1);
        var estimate = Estimate.Of(w, AgreementMessages.FullConcordance).With(test);
        var degrees = n - 1 - (2.0 / m);
        if (degrees <= 0 || 1 - w <= 1e-12)
        {
            return estimate;
        }

        var f = (m - 1) * w / (1 - w);
        double Of(double bound) => bound / (bound + m - 1);
        var tail = (1 + level) / 2;
        return estimate.With(new Interval(
            Of(f / Distributions.FisherQuantile(tail, degrees, degrees * (m - 1))),
            Of(f * Distributions.FisherQuantile(tail, degrees * (m - 1), degrees)),
            level, "approximate, from F of ranks (McGraw and Wong 1996; degrees of freedom of Kendall 1962)"));
    }

    /// <summary>Adds one rater's mid-ranks and returns their Σ t³ − t.</summary>
    private static double AddRanks(double[] marks, double[] sums)
    {
        int[] order = [.. Enumerable.Range(0, marks.Length)];
        Array.Sort(marks, order);
        var ties = 0.0;
        for (var from = 0; from < marks.Length;)
        {
            var to = from + 1;
            while (to < marks.Length && marks[to].Equals(marks[from]))
            {
                to++;
            }

            double t = to - from;
            ties += (t * t * t) - t;
            for (var place = from; place < to; place++)
            {
                sums[order[place]] += (from + to + 1) / 2.0;
            }

            from = to;
        }

        return ties;
    }

    /// <summary>What it is of, and W.</summary>
    public override string ToString() => $"units {Units}, raters {Raters}: W {Estimate}";
}
