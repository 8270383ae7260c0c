namespace SmartCity.Assessment.Insight;

/// <summary>Krippendorff's alpha as a coefficient of agreement: only units with two marks count, and chance draws without putting back.</summary>
internal static class PairableAgreement
{
    private const string Name = "Krippendorff's alpha";

    public static AgreementCoefficient Measure(CategoryCounts counts, AgreementWeights? weights, double level)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Interval.CheckedLevel(level);
        weights ??= AgreementWeights.Unweighted;
        int[] rows = [.. Enumerable.Range(0, counts.Units).Where(u => counts.Sum(u) >= 2)];
        if (weights != AgreementWeights.Unweighted && SquareRange.IsBeyond(counts.Categories))
        {
            return Undefined(weights, AgreementMessages.BeyondRange);
        }

        if (weights.Of([.. counts.Categories]) is not { } matrix)
        {
            return Undefined(weights, AgreementMessages.NegativeCategories.Because(weights.Name));
        }

        if (rows.Length == 0)
        {
            return Undefined(weights, AgreementMessages.NoPair);
        }

        var marks = rows.Sum(u => (double)counts.Sum(u));
        var shares = new double[counts.Categories.Count];
        foreach (var unit in rows)
        {
            for (var k = 0; k < shares.Length; k++)
            {
                shares[k] += counts.Row(unit)[k] / marks;
            }
        }

        var weighted = UnitAgreement.Product(matrix, shares);
        var expected = shares.Zip(weighted).Sum(p => p.First * p.Second);
        return shares.Count(s => s > 0) < 2 ? Undefined(weights, AgreementMessages.PairsAlike)
            : 1 - expected <= 1e-12 ? Undefined(weights, AgreementMessages.FullByChance)
            : Of(counts, weights, matrix, rows, weighted, expected, level);
    }

    private static AgreementCoefficient Of(
        CategoryCounts counts, AgreementWeights weights, double[] matrix, int[] rows, double[] weighted, double expected, double level)
    {
        var marks = rows.Sum(u => (double)counts.Sum(u));
        var mean = marks / rows.Length;
        double[] agreeing = [.. rows.Select(u => UnitAgreement.Among(counts.Row(u), matrix) * counts.Sum(u) / mean)];
        var withReplacement = agreeing.Sum() / rows.Length;
        var observed = ((1 - (1 / marks)) * withReplacement) + (1 / marks);
        var (value, plain) = ((observed - expected) / (1 - expected), (withReplacement - expected) / (1 - expected));
        var says = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var surplus = (counts.Sum(rows[i]) - mean) / mean;
            var chance = -expected * surplus;
            for (var k = 0; k < weighted.Length; k++)
            {
                chance += counts.Row(rows[i])[k] * weighted[k] / mean;
            }

            says[i] = (agreeing[i] - (withReplacement * surplus) - expected - (2 * (1 - plain) * (chance - expected))) / (1 - expected);
        }

        // degrees of freedom count units with a single mark too, as irrCAC 1.4 does
        var marked = Enumerable.Range(0, counts.Units).Count(u => counts.Sum(u) > 0);
        return new AgreementCoefficient(Name, weights, observed, expected, OverUnits.Estimate(value, plain, says, marked, level));
    }

    private static AgreementCoefficient Undefined(AgreementWeights weights, Undefined reason) => new(Name, weights, null, null, Estimate.Without(reason));
}
