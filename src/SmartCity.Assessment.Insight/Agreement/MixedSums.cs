using MathNet.Numerics.LinearAlgebra;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The sums of a table that its restricted likelihood needs, so that one evaluation costs raters³ and not marks: units with the same number of marks enter together.
/// </summary>
internal sealed class MixedSums
{
    private readonly List<UnitsAlike> alike;
    private readonly double[] markCounts;
    private readonly double[] raterSums;
    private readonly double marks;
    private readonly double sum;
    private readonly double squares;
    private readonly RatingTable table;

    public MixedSums(RatingTable table)
    {
        this.table = table;
        marks = table.Marks;
        var (origin, mean, spread) = Moments(table);
        Scale = spread;
        (markCounts, raterSums, alike) = (new double[table.Raters], new double[table.Raters], []);
        if (spread <= 0)
        {
            return;
        }

        var deviation = Math.Sqrt(spread);
        foreach (var group in Enumerable.Range(0, table.Units).GroupBy(u => table.Row(u).Length - table.Row(u).Count(double.NaN)))
        {
            var same = new UnitsAlike(group.Key, table.Raters);
            foreach (var unit in group)
            {
                double[] row = [.. table.Row(unit).ToArray().Select(m => (m - origin - mean) / deviation)];
                same.Add(row);
                for (var rater = 0; rater < row.Length; rater++)
                {
                    markCounts[rater] += double.IsNaN(row[rater]) ? 0 : 1;
                    raterSums[rater] += double.IsNaN(row[rater]) ? 0 : row[rater];
                    squares += double.IsNaN(row[rater]) ? 0 : row[rater] * row[rater];
                }
            }

            alike.Add(same);
        }

        sum = raterSums.Sum();
    }

    /// <summary>The variance of all marks, which the sums are divided by.</summary>
    public double Scale { get; }

    /// <summary>Whether more cells are marked than units, raters and the mean can explain between them.</summary>
    public bool HasRepeats => marks > table.Units + table.Raters - Blocks();

    /// <summary>Whether no unit has two different marks.</summary>
    public bool AgreesFully => Enumerable.Range(0, table.Units).All(u => table.Row(u).ToArray().Where(m => !double.IsNaN(m)).Distinct().Count() < 2);

    /// <summary>What is left per mark, in units of <see cref="Scale"/>, when every unit and rater has an effect of their own.</summary>
    public double Unexplained
    {
        get
        {
            var (system, own, left) = (Matrix<double>.Build.DenseOfDiagonalArray(markCounts), Vector<double>.Build.DenseOfArray(raterSums), squares);
            foreach (var same in alike)
            {
                system -= Matrix<double>.Build.Dense(markCounts.Length, markCounts.Length, (a, b) => same.Together[(a * markCounts.Length) + b] / same.Marks);
                own -= Vector<double>.Build.DenseOfArray(same.SumsOf) / same.Marks;
                left -= same.SumOfSquaredSums / same.Marks;
            }

            return (left - (own * (system.PseudoInverse() * own))) / marks;
        }
    }

    /// <summary>The variance of the units' means.</summary>
    public double UnitMeansVariance
    {
        get
        {
            var origin = Origin.Of(table.Cells);
            double[] means = [.. Enumerable.Range(0, table.Units).Select(u => table.Row(u).ToArray().Where(m => !double.IsNaN(m)).Average(m => m - origin))];
            var middle = means.Average();
            return means.Sum(m => (m - middle) * (m - middle)) / (means.Length - 1);
        }
    }

    /// <summary>−2 log restricted likelihood but for a constant, and the residual variance in units of <see cref="Scale"/>.</summary>
    /// <param name="unit">The standard deviation of units over the residual's.</param>
    /// <param name="rater">The same of raters.</param>
    public (double Deviance, double Residual) Deviance(double unit, double rater)
    {
        var raters = markCounts.Length;
        var (system, ones, own) = (Matrix<double>.Build.Dense(raters, raters), Vector<double>.Build.Dense(raters), Vector<double>.Build.Dense(raters));
        var (logs, one, cross, left) = (0.0, marks, sum, squares);
        for (var a = 0; a < raters; a++)
        {
            (system[a, a], ones[a], own[a]) = (1 + (rater * rater * markCounts[a]), rater * markCounts[a], rater * raterSums[a]);
        }

        foreach (var same in alike)
        {
            // the units' effects are taken out: what is left of an inner product is a·b − share × Σ over units of their sums
            var share = unit * unit / (1 + (unit * unit * same.Marks));
            logs += same.Units * Math.Log(1 + (unit * unit * same.Marks));
            one -= share * same.Marks * same.Marks * same.Units;
            cross -= share * same.Marks * same.Sum;
            left -= share * same.SumOfSquaredSums;
            for (var a = 0; a < raters; a++)
            {
                ones[a] -= rater * share * same.Marks * same.Together[(a * raters) + a];
                own[a] -= rater * share * same.SumsOf[a];
                for (var b = 0; b < raters; b++)
                {
                    system[a, b] -= rater * rater * share * same.Together[(a * raters) + b];
                }
            }
        }

        var factor = system.Cholesky();
        var (solvedOnes, solvedOwn) = (factor.Solve(ones), factor.Solve(own));
        one -= ones * solvedOnes;
        cross -= ones * solvedOwn;
        left -= own * solvedOwn;
        var residual = Math.Max(left - (cross * cross / one), 1e-300) / (marks - 1);
        return (logs + factor.DeterminantLn + Math.Log(one) + ((marks - 1) * Math.Log(residual)), residual);
    }

    /// <summary>The mean is counted from the origin.</summary>
    private static (double Origin, double Mean, double Variance) Moments(RatingTable table)
    {
        double[] given = [.. table.Cells.ToArray().Where(m => !double.IsNaN(m))];
        if (Array.TrueForAll(given, m => m.Equals(given[0])))
        {
            return (given[0], 0, 0);
        }

        var origin = Origin.Of(given);
        var mean = given.Average(m => m - origin);
        return (origin, mean, given.Sum(m => (m - origin - mean) * (m - origin - mean)) / given.Length);
    }

    /// <summary>How many parts of the table share no unit and no rater.</summary>
    private int Blocks()
    {
        int[] block = [.. Enumerable.Range(0, table.Raters)];
        for (var unit = 0; unit < table.Units; unit++)
        {
            int[] together = [.. Enumerable.Range(0, table.Raters).Where(r => !double.IsNaN(table.Row(unit)[r])).Select(r => block[r]).Distinct()];
            block = [.. block.Select(b => together.Contains(b) ? together[0] : b)];
        }

        return block.Distinct().Count();
    }
}
