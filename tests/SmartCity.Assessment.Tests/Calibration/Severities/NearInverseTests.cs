using System.Numerics;
using Fractions;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

/// <summary>Solutions enclosed by an inverse in doubles, beside those that elimination in whole numbers finds.</summary>
public sealed class NearInverseTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1_000)]
    [InlineData(20, 1_000)]
    [InlineData(20, 1L << 61)]
    [InlineData(48, 10)]
    public void The_exact_solution_lies_where_it_says(int unknowns, long largest)
    {
        var random = new Random(unknowns);
        for (var i = 0; i < 20; i++)
        {
            var coefficients = Dominant(unknowns, random);
            long[] right = [.. Enumerable.Range(0, unknowns).Select(_ => random.NextInt64(-largest, largest + 1))];
            var (numerators, determinant) = BareissElimination.Solve(
                [.. Enumerable.Range(0, unknowns).Select(r => coefficients[(r * unknowns)..((r + 1) * unknowns)].Append(right[r]).Select(c => (BigInteger)c).ToArray())]);
            var found = NearInverse.Of(coefficients, unknowns)!.Solve(right);
            foreach (var (numerator, near) in numerators.Zip(found))
            {
                var exact = new Fraction(numerator, determinant);
                Assert.True(Fraction.FromDouble(near.Low) <= exact && exact <= Fraction.FromDouble(near.High), $"{near} {exact}");
                Assert.True(near.High - near.Low < 1e-9 * largest, $"{near} tells little.");
            }
        }
    }

    /// <summary>The two rows differ by less than a double of that size can tell.</summary>
    [Fact]
    public void Equations_that_doubles_can_hardly_tell_apart_have_none()
    {
        const long large = 1L << 52;
        Assert.Null(NearInverse.Of([large, large - 1, large - 1, large - 1], 2));
        Assert.Null(NearInverse.Of([1, 1, 1, 1], 2));
    }

    /// <summary>Coefficients like those of assessors after the candidates are eliminated: none but the diagonal above zero, and no row sum below it.</summary>
    private static long[] Dominant(int unknowns, Random random)
    {
        var coefficients = new long[unknowns * unknowns];
        for (var a = 0; a < unknowns; a++)
        {
            coefficients[(a * unknowns) + a] += random.Next(1, 9);
            for (var b = 0; b < a; b++)
            {
                var shared = random.Next(0, 500);
                coefficients[(a * unknowns) + b] = coefficients[(b * unknowns) + a] = -shared;
                coefficients[(a * unknowns) + a] += shared;
                coefficients[(b * unknowns) + b] += shared;
            }
        }

        return coefficients;
    }
}
