namespace SmartCity.Assessment;

/// <summary>A symmetric matrix modulo a prime, taken apart as L·D·Lᵀ so that many right-hand sides are solved by it.</summary>
/// <remarks>Golub and Van Loan, Matrix Computations, 4th ed., 4.1.2. It does the work of an inverse in a third of the time and half of the memory.</remarks>
internal sealed class ModularFactor
{
    private readonly PrimeField modulo;
    private readonly uint[][] lower;
    private readonly uint[][] upper;
    private readonly uint[] inverses;

    private ModularFactor(PrimeField modulo, uint[][] lower, uint[] inverses)
    {
        this.modulo = modulo;
        this.lower = lower;
        this.inverses = inverses;
        upper = new uint[lower.Length][];
        for (var i = 0; i < lower.Length; i++)
        {
            upper[i] = new uint[lower.Length - i - 1];
            for (var k = i + 1; k < lower.Length; k++)
            {
                upper[i][k - i - 1] = lower[k][i];
            }
        }
    }

    /// <summary>Takes a matrix apart.</summary>
    /// <param name="modulo">Which prime.</param>
    /// <param name="rows">Row i with its entries 0 to i.</param>
    /// <returns>Null when a leading minor is divisible by the prime: another prime is needed.</returns>
    public static ModularFactor? Of(PrimeField modulo, uint[][] rows)
    {
        var lower = new uint[rows.Length][];
        var (scaled, inverses) = (new uint[rows.Length], new uint[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            lower[i] = new uint[i];
            for (var j = 0; j < i; j++)
            {
                scaled[j] = modulo.Minus(rows[i][j], modulo.Dot(lower[j].AsSpan(0, j), scaled));
                lower[i][j] = modulo.Times(scaled[j], inverses[j]);
            }

            var pivot = modulo.Minus(rows[i][i], modulo.Dot(lower[i], scaled));
            if (pivot == 0)
            {
                return null;
            }

            inverses[i] = modulo.Inverse(pivot);
        }

        return new ModularFactor(modulo, lower, inverses);
    }

    /// <summary>Solves in place.</summary>
    public void Solve(Span<uint> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = modulo.Minus(values[i], modulo.Dot(lower[i], values));
        }

        for (var i = values.Length - 1; i >= 0; i--)
        {
            values[i] = modulo.Minus(modulo.Times(values[i], inverses[i]), modulo.Dot(upper[i], values[(i + 1)..]));
        }
    }
}
