namespace SmartCity.Assessment.Insight;

/// <summary>The marked units of a table of counts, with weights: what every notion of chance is told.</summary>
internal sealed class UnitAgreement
{
    private readonly CategoryCounts counts;

    private UnitAgreement(CategoryCounts counts, double[] weights)
    {
        (this.counts, Weights, Categories) = (counts, weights, counts.Categories.Count);
        Rows = [.. Enumerable.Range(0, counts.Units).Where(u => counts.Sum(u) > 0)];
    }

    /// <summary>The units with a mark by their place in the table.</summary>
    public int[] Rows { get; }

    public int Count => Rows.Length;

    public int Categories { get; }

    /// <summary>Row by row, symmetric.</summary>
    public double[] Weights { get; }

    public static AgreementCoefficient Measure(CategoryCounts counts, AgreementWeights? weights, double level, string name, IChance chance)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Interval.CheckedLevel(level);
        weights ??= AgreementWeights.Unweighted;
        AgreementCoefficient Undefined(Undefined reason, double? observed = null) => new(name, weights, observed, null, Estimate.Without(reason));
        if (weights != AgreementWeights.Unweighted && SquareRange.IsBeyond(counts.Categories))
        {
            return Undefined(AgreementMessages.BeyondRange);
        }

        if (weights.Of([.. counts.Categories]) is not { } matrix)
        {
            return Undefined(AgreementMessages.NegativeCategories.Because(weights.Name));
        }

        var units = new UnitAgreement(counts, matrix);
        var (pairable, observed) = units.Observed();
        var most = pairable == 0 ? 0 : observed.Sum() / pairable;
        if (pairable == 0)
        {
            return Undefined(AgreementMessages.NoPair);
        }

        if (chance.Corrects && units.Shares().Count(s => s > 0) < 2)
        {
            return Undefined(AgreementMessages.NoChance, most);
        }

        var (expected, ofUnit, reason) = chance.Of(units);
        if (reason is not null)
        {
            return Undefined(reason, most);
        }

        return 1 - expected <= 1e-12
            ? Undefined(AgreementMessages.FullByChance, most)
            : new AgreementCoefficient(name, weights, most, expected, units.Precision(most, expected, observed, ofUnit, pairable, level));
    }

    /// <summary>Each category's mean share over units.</summary>
    public double[] Shares()
    {
        var shares = new double[Categories];
        foreach (var unit in Rows)
        {
            var row = counts.Row(unit);
            var sum = (double)counts.Sum(unit);
            for (var k = 0; k < row.Length; k++)
            {
                shares[k] += row[k] / sum / Count;
            }
        }

        return shares;
    }

    /// <summary>For each unit the mean of a figure of its marks' categories.</summary>
    public double[] MeanOf(double[] figures)
    {
        var means = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            var row = counts.Row(Rows[i]);
            for (var k = 0; k < row.Length; k++)
            {
                means[i] += row[k] * figures[k];
            }

            means[i] /= counts.Sum(Rows[i]);
        }

        return means;
    }

    /// <summary>Weights times a vector.</summary>
    public double[] Weighted(double[] vector) => Product(Weights, vector);

    /// <summary>One vector times weights times the other.</summary>
    public double Between(double[] one, double[] other) => one.Zip(Weighted(other)).Sum(p => p.First * p.Second);

    internal static double[] Product(double[] weights, double[] vector)
    {
        var product = new double[vector.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            product[place / vector.Length] += weights[place] * vector[place % vector.Length];
        }

        return product;
    }

    /// <summary>The weighted agreement among the pairs of marks of one unit; its marks are at least two.</summary>
    internal static double Among(ReadOnlySpan<long> row, double[] weights)
    {
        var (agreeing, sum) = (0.0, 0L);
        for (var k = 0; k < row.Length; k++)
        {
            var weighted = 0.0;
            for (var l = 0; row[k] > 0 && l < row.Length; l++)
            {
                weighted += weights[(k * row.Length) + l] * row[l];
            }

            agreeing += row[k] * (weighted - 1);
            sum += row[k];
        }

        return agreeing / sum / (sum - 1);
    }

    /// <summary>How many units have two marks, and each unit's agreement, 0 for a single mark.</summary>
    private (int Pairable, double[] OfUnit) Observed()
    {
        var (pairable, observed) = (0, new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            if (counts.Sum(Rows[i]) >= 2)
            {
                observed[i] = Among(counts.Row(Rows[i]), Weights);
                pairable++;
            }
        }

        return (pairable, observed);
    }

    private Estimate Precision(double most, double expected, double[] observed, double[] ofUnit, int pairable, double level)
    {
        var value = (most - expected) / (1 - expected);
        var says = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            var own = counts.Sum(Rows[i]) >= 2 ? (observed[i] - expected) * Count / pairable : 0;
            says[i] = (own - (2 * (1 - value) * (ofUnit[i] - expected))) / (1 - expected);
        }

        return OverUnits.Estimate(value, value, says, Count, level);
    }
}
