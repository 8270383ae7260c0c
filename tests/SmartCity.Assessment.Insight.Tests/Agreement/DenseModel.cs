using MathNet.Numerics.LinearAlgebra;

namespace SmartCity.Assessment.Insight.Tests.Agreement;

/// <summary>The same models with whole covariance matrices, for tables small enough.</summary>
internal static class DenseModel
{
    /// <summary>Cells with a mark.</summary>
    public static (int Unit, int Rater, int Criterion, double Mark)[] Cells(params RatingTable[] tables) =>
    [
        .. tables.SelectMany((t, c) => Enumerable.Range(0, t.Units).SelectMany(u => Enumerable.Range(0, t.Raters)
            .Where(r => t[u, r] is not null).Select(r => (u, r, c, t[u, r]!.Value)))),
    ];

    /// <summary>−2 log restricted likelihood but for a constant: ln|V| + ln|1ᵀV⁻¹1| + yᵀPy.</summary>
    public static double Deviance(RatingTable table, double unit, double rater, double residual)
    {
        var cells = Cells(table);
        var v = Matrix<double>.Build.Dense(cells.Length, cells.Length, (i, j) =>
            (cells[i].Unit == cells[j].Unit ? unit : 0) + (cells[i].Rater == cells[j].Rater ? rater : 0) + (i == j ? residual : 0));
        var (y, one) = (Vector<double>.Build.Dense(cells.Length, i => cells[i].Mark), Vector<double>.Build.Dense(cells.Length, 1));
        var factor = v.Cholesky();
        var (solvedOne, solvedMarks) = (factor.Solve(one), factor.Solve(y));
        var weight = one * solvedOne;
        return factor.DeterminantLn + Math.Log(weight) + (y * solvedMarks) - (Math.Pow(one * solvedMarks, 2) / weight);
    }

    /// <summary>What Σ (cell sum)²/n over the cells of an effect is expected to be, and is: the trace of the projection times each effect's covariance.</summary>
    public static (double[] Expected, double Found) Total((int Unit, int Rater, int Criterion, double Mark)[] cells, int effect, int effects)
    {
        var projection = Alike(cells, effect);
        projection = Matrix<double>.Build.Dense(cells.Length, cells.Length, (i, j) => projection[i, j] / projection.Row(i).Sum());
        var y = Vector<double>.Build.Dense(cells.Length, i => cells[i].Mark);
        return ([.. Enumerable.Range(0, effects).Select(beta => projection.PointwiseMultiply(Alike(cells, beta)).RowSums().Sum())], y * projection * y);
    }

    private static Matrix<double> Alike((int Unit, int Rater, int Criterion, double Mark)[] cells, int effect) =>
        Matrix<double>.Build.Dense(cells.Length, cells.Length, (i, j) =>
            ((effect & 1) == 0 || cells[i].Unit == cells[j].Unit) && ((effect & 2) == 0 || cells[i].Rater == cells[j].Rater)
            && ((effect & 4) == 0 || cells[i].Criterion == cells[j].Criterion) ? 1 : 0);
}
