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
    /// The ratios of standard deviations to the residual's. The deviance is even in both, so the search needs no bounds: simplex first, then Newton's steps on
    /// differences, which find the bottom closer than values alone can.
    /// </summary>
    private (double Unit, double Rater)? Best()
    {
        if (Simplex() is not { } point)
        {
            return null;
        }

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

        // where the bottom lies at zero the steps end beside it
        double Clean(int axis)
        {
            var other = point.Clone();
            other[axis] = 0;
            return Deviance(other) <= Deviance(point) + 1e-9 ? 0 : Math.Abs(point[axis]);
        }

        return (Clean(0), Clean(1));
    }

    private Vector<double>? Simplex()
    {
        try
        {
            return NelderMeadSimplex.Minimum(ObjectiveFunction.Value(Deviance), Vector<double>.Build.Dense([1.0, 0.7]), 1e-9, 5000).MinimizingPoint;
        }
        catch (MaximumIterationsException)
        {
            return null;
        }
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
