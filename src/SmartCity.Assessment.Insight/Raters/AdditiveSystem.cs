using MathNet.Numerics.LinearAlgebra;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// y(c,a) = t(c) + b(a) with the candidates eliminated: A₀b = r, A₀ = diag(m_a) − Wᵀ diag(1/n_c) W, taken apart into its eigenvectors,
/// so that every shrinkage λ costs one pass. A₀ is singular by one per block of the panel.
/// </summary>
internal sealed class AdditiveSystem
{
    /// <summary>Entries are counts and fractions of counts, so that an eigenvalue is either plainly positive or rounding.</summary>
    private const double Rounding = 1e-10;

    private readonly Matrix<double> vectors;

    private AdditiveSystem(PanelPoints points)
    {
        Points = points;
        AssessorOf = [.. points.Marks.Select(m => m.Assessor).Distinct().Order()];
        Counts = [.. AssessorOf.Select(a => points.Marks.Count(m => m.Assessor == a))];
        var (matrix, side) = Assemble();
        var evd = matrix.Evd(Symmetricity.Symmetric);
        vectors = evd.EigenVectors;
        Eigenvalues = [.. evd.EigenValues.Select(v => v.Real)];
        var least = Rounding * Math.Max(1, Eigenvalues.Max());
        for (var e = 0; e < Eigenvalues.Length; e++)
        {
            Eigenvalues[e] = Eigenvalues[e] < least ? 0 : Eigenvalues[e];
        }

        Sides = [.. vectors.TransposeThisAndMultiply(side)];
    }

    public PanelPoints Points { get; }

    /// <summary>The places of the assessors with marks.</summary>
    public int[] AssessorOf { get; }

    /// <summary>How many marks each of them gave.</summary>
    public int[] Counts { get; }

    /// <summary>How many candidates have marks.</summary>
    public int Candidates { get; private set; }

    /// <summary>The eigenvalues of A₀, the smallest ones set to 0.</summary>
    public double[] Eigenvalues { get; }

    /// <summary>r along each eigenvector.</summary>
    public double[] Sides { get; }

    /// <summary>The sum of squares about the candidates' means.</summary>
    public double Squares { get; private set; }

    /// <summary>The system, or why assessors cannot be compared.</summary>
    public static (AdditiveSystem? System, Undefined? Reason) Of(PanelPoints points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Connection.Of(points).Obstacle is { } obstacle ? (null, obstacle)
            : SquareRange.IsBeyond(points.Marks.Select(m => m.Points)) ? (null, RaterMessages.BeyondRange) : (new AdditiveSystem(points), null);
    }

    /// <summary>b by assessor with marks; its sum is 0.</summary>
    public double[] Leniency(double shrinkage)
    {
        var b = new double[AssessorOf.Length];
        for (var e = 0; e < Eigenvalues.Length; e++)
        {
            var along = Eigenvalues[e] > 0 ? Sides[e] / (Eigenvalues[e] + shrinkage) : 0;
            for (var a = 0; a < b.Length; a++)
            {
                b[a] += along * vectors[a, e];
            }
        }

        return b;
    }

    /// <summary>Σ u² · f(eigenvalue) over the eigenvectors: a diagonal entry of a function of A₀.</summary>
    public double Diagonal(int assessor, Func<double, double> function)
    {
        var sum = 0.0;
        for (var e = 0; e < Eigenvalues.Length; e++)
        {
            sum += vectors[assessor, e] * vectors[assessor, e] * function(Eigenvalues[e]);
        }

        return sum;
    }

    private (Matrix<double> Matrix, Vector<double> Side) Assemble()
    {
        var marks = Points.Span;
        var size = AssessorOf.Length;
        var (matrix, side, counts) = (Matrix<double>.Build.Dense(size, size), Vector<double>.Build.Dense(size), new double[size]);
        for (int start = 0, end; start < marks.Length; start = end, Candidates++)
        {
            var mean = 0.0;
            for (end = start; end < marks.Length && marks[end].Candidate == marks[start].Candidate; end++)
            {
                mean += marks[end].Points;
            }

            mean /= end - start;
            Array.Clear(counts);
            for (var m = start; m < end; m++)
            {
                var (a, from) = (Array.BinarySearch(AssessorOf, marks[m].Assessor), marks[m].Points - mean);
                (counts[a], side[a], Squares) = (counts[a] + 1, side[a] + from, Squares + (from * from));
            }

            for (var row = 0; row < size; row++)
            {
                matrix[row, row] += counts[row];
                for (var column = 0; column < size; column++)
                {
                    matrix[row, column] -= counts[row] * counts[column] / (end - start);
                }
            }
        }

        return (matrix, side);
    }
}
