namespace SmartCity.Assessment.Insight;

/// <summary>What the units with one number of marks add up to.</summary>
internal sealed class UnitsAlike(int marks, int raters)
{
    /// <summary>Marks of each unit.</summary>
    public int Marks { get; } = marks;

    /// <summary>How many units.</summary>
    public int Units { get; private set; }

    /// <summary>The sum of all their marks.</summary>
    public double Sum { get; private set; }

    /// <summary>Σ over units of (sum of its marks)².</summary>
    public double SumOfSquaredSums { get; private set; }

    /// <summary>For each rater, the sums of the units they marked.</summary>
    public double[] SumsOf { get; } = new double[raters];

    /// <summary>Raters × raters: units that both marked.</summary>
    public double[] Together { get; } = new double[raters * raters];

    /// <summary>Takes a unit in; NaN is missing.</summary>
    public void Add(double[] row)
    {
        var sum = row.Where(m => !double.IsNaN(m)).Sum();
        (Units, Sum, SumOfSquaredSums) = (Units + 1, Sum + sum, SumOfSquaredSums + (sum * sum));
        for (var a = 0; a < row.Length; a++)
        {
            SumsOf[a] += double.IsNaN(row[a]) ? 0 : sum;
            for (var b = 0; b < row.Length; b++)
            {
                Together[(a * row.Length) + b] += double.IsNaN(row[a]) || double.IsNaN(row[b]) ? 0 : 1;
            }
        }
    }
}
