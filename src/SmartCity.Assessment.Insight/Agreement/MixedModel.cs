using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Mark = mean + unit + rater + residual with random units and raters, by restricted maximum likelihood (Patterson and Thompson 1971, Biometrika 58:545–554),
/// profiled as in lme4 (Bates et al. 2015, Journal of Statistical Software 67(1)).
/// </summary>
internal sealed class MixedModel
{
    private const double Step = 1e-3;

    private static readonly double[] Grid = [0, 0.05, 0.2, 0.5, 1, 2, 5, 20, 200];

    private readonly MixedSums sums;

    private MixedModel(MixedSums sums) => this.sums = sums;

    /// <summary>The mean squares that go with the components, or the reason why there are none.</summary>
    public static (MeanSquares? Squares, Undefined? Reason) Squares(RatingTable table)
    {
        var sums = new MixedSums(table);
        if (sums.Scale <= 0)
        {
            return (null, AgreementMessages.NothingToCorrelate);
        }

        if (!sums.HasRepeats)
        {
            return (null, AgreementMessages.TooFewCells);
        }

        if (sums.AgreesFully)
        {
            return (MeanSquares.Expected(table.Units, table.Raters, sums.UnitMeansVariance, 0, 0), null);
        }

        if (sums.Unexplained <= 1e-12)
        {
            return (null, AgreementMessages.FullyExplained);
        }

        if (new MixedModel(sums).Best() is not var (unit, rater))
        {
            return (null, AgreementMessages.NoEnd);
        }

        var (_, residual) = sums.Deviance(unit, rater);
        return (MeanSquares.Expected(table.Units, table.Raters, unit * unit * residual * sums.Scale, rater * rater * residual * sums.Scale, residual * sums.Scale), null);
    }

    /// <summary>
    /// The ratios of standard deviations to the residual's. The deviance is even in both, so the search needs no bounds, but it may have several valleys, of which
    /// some lie at zero: every low of a grid is followed down, and the lowest bottom counts.
    /// </summary>
    private (double Unit, double Rater)? Best()
    {
        Vector<double>? best = null;
        foreach (var (start, width) in Starts())
        {
            if (Simplex(start, width) is { } low && Cleaned(Polished(low)) is var found && (best is null || Deviance(found) < Deviance(best) - 1e-9))
            {
                best = found;
            }
        }

        return best is null ? null : (best[0], best[1]);
    }

    /// <summary>The usual start, and every point of a grid from zero on that has no lower neighbour, each with the size of its simplex.</summary>
    private IEnumerable<(Vector<double> Start, Vector<double> Width)> Starts()
    {
        static Vector<double> At(double unit, double rater) => Vector<double>.Build.Dense([unit, rater]);
        var last = Grid.Length - 1;
        var heights = Grid.Select(unit => Grid.Select(rater => Deviance(At(unit, rater))).ToArray()).ToArray();
        bool IsLow(int i, int j) => Enumerable.Range(Math.Max(0, i - 1), Math.Min(last, i + 1) - Math.Max(0, i - 1) + 1)
            .All(a => Enumerable.Range(Math.Max(0, j - 1), Math.Min(last, j + 1) - Math.Max(0, j - 1) + 1).All(b => heights[i][j] <= heights[a][b]));
        double Width(int i) => i == 0 ? Grid[1] / 2 : Grid[i] / 5;
        yield return (At(1.0, 0.7), At(0.05, 0.035));
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                if (IsLow(i, j))
                {
                    yield return (At(Grid[i], Grid[j]), At(Width(i), Width(j)));
                }
            }
        }
    }

    private Vector<double>? Simplex(Vector<double> start, Vector<double> width)
    {
        try
        {
            return NelderMeadSimplex.Minimum(ObjectiveFunction.Value(Deviance), start, width, 1e-9, 5000).MinimizingPoint;
        }
        catch (MaximumIterationsException)
        {
            return null;
        }
    }

    /// <summary>Newton's steps on differences, which find the bottom closer than values alone can.</summary>
    private Vector<double> Polished(Vector<double> point)
    {
        for (var step = 0; step < 5; step++)
        {
            var (gradient, curvature) = Slopes(point);
            var determinant = curvature.Determinant();
            if (determinant <= 0 || curvature[0, 0] <= 0)
            {
                break;
            }

            var next = point - curvature.Solve(gradient);
            if (!(Deviance(next) <= Deviance(point) + 1e-9))
            {
                break;
            }

            point = next;
        }

        return point;
    }

    /// <summary>Where the bottom lies at zero the steps end beside it.</summary>
    private Vector<double> Cleaned(Vector<double> point)
    {
        var clean = point.PointwiseAbs();
        for (var axis = 0; axis < 2; axis++)
        {
            var other = clean.Clone();
            other[axis] = 0;
            clean = Deviance(other) <= Deviance(point) + 1e-9 ? other : clean;
        }

        return clean;
    }

    private double Deviance(Vector<double> ratios) => sums.Deviance(ratios[0], ratios[1]).Deviance;

    private (Vector<double> Gradient, Matrix<double> Curvature) Slopes(Vector<double> at)
    {
        double D(double unit, double rater) => sums.Deviance(at[0] + (unit * Step), at[1] + (rater * Step)).Deviance;
        var here = D(0, 0);
        double First(double u, double r) => ((8 * (D(u, r) - D(-u, -r))) - (D(2 * u, 2 * r) - D(-2 * u, -2 * r))) / 12 / Step;
        double Second(double u, double r) => ((16 * (D(u, r) + D(-u, -r))) - (D(2 * u, 2 * r) + D(-2 * u, -2 * r)) - (30 * here)) / 12 / Step / Step;
        var mixed = (D(1, 1) - D(1, -1) - D(-1, 1) + D(-1, -1)) / 4 / Step / Step;
        return (Vector<double>.Build.Dense([First(1, 0), First(0, 1)]), Matrix<double>.Build.DenseOfRowArrays([Second(1, 0), mixed], [mixed, Second(0, 1)]));
    }
}
