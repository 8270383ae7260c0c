namespace SmartCity.Assessment.Insight;

/// <summary>What two raters' table of counts says: agreement, chance, and the variances of Fleiss, Cohen and Everitt (1969).</summary>
internal sealed class PairMoments
{
    private readonly double[] shares;
    private readonly double[] weights;
    private readonly double[] first;
    private readonly double[] second;
    private readonly double[] firstChance;
    private readonly double[] secondChance;
    private readonly double units;
    private readonly int size;

    public PairMoments(double[] cells, double[] weights)
    {
        units = cells.Sum();
        size = (int)Math.Round(Math.Sqrt(cells.Length));
        (this.weights, shares) = (weights, [.. cells.Select(c => c / units)]);
        (first, second) = (new double[size], new double[size]);
        for (var place = 0; place < shares.Length; place++)
        {
            first[place / size] += shares[place];
            second[place % size] += shares[place];
        }

        (firstChance, secondChance) = (UnitAgreement.Product(weights, second), UnitAgreement.Product(weights, first));
        Observed = shares.Zip(weights).Sum(p => p.First * p.Second);
        Expected = first.Zip(firstChance).Sum(p => p.First * p.Second);
    }

    public double Observed { get; }

    public double Expected { get; }

    public double Kappa => (Observed - Expected) / (1 - Expected);

    /// <summary>Whether only one category was used, by both.</summary>
    public bool IsConstant => first.Zip(second).Count(p => p.First + p.Second > 0) < 2;

    /// <summary>The standard error of kappa, from the table as it is.</summary>
    public double Error
    {
        get
        {
            var sum = 0.0;
            for (var place = 0; place < shares.Length; place++)
            {
                var pull = weights[place] - ((1 - Kappa) * (firstChance[place / size] + secondChance[place % size]));
                sum += shares[place] * pull * pull;
            }

            var centre = Observed - (2 * (1 - Kappa) * Expected);
            return Math.Sqrt(Math.Max(0, sum - (centre * centre)) / units) / (1 - Expected);
        }
    }

    /// <summary>The standard error of kappa if the raters were independent.</summary>
    public double NullError
    {
        get
        {
            var sum = 0.0;
            for (var place = 0; place < shares.Length; place++)
            {
                var pull = weights[place] - (firstChance[place / size] + secondChance[place % size]);
                sum += first[place / size] * second[place % size] * pull * pull;
            }

            return Math.Sqrt(Math.Max(0, sum - (Expected * Expected)) / units) / (1 - Expected);
        }
    }
}
