using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>The weighted sums of columns of scores, row by row; long ones are left until somebody asks. Rows are added by one thread.</summary>
internal sealed class WeightedColumns(NodeColumn[] columns, WeightedSum sum) : ILater
{
    private readonly Rational[] values = new Rational[columns.Length];

    /// <summary>The sum of a row in which every column has a score.</summary>
    public Rational Of(int row)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = columns[i][row];
        }

        return sum.Of(values, this, row);
    }

    /// <inheritdoc/>
    public (BigInteger Above, BigInteger Below) PartsAt(int place) => sum.PartsOf(Array.ConvertAll(columns, c => c[place]));
}
