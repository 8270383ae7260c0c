using System.Numerics;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class ReconstructionTests
{
    private const uint Prime = 1_073_741_789;

    private static readonly BigInteger s_modulus = BigInteger.Pow(Prime, 8);

    [Fact]
    public void Fractions_over_one_denominator_are_found_from_their_residues()
    {
        var (numerators, denominator) = Reconstruction.Of(new[] { (1, 3), (-5, 6), (0, 1), (7, 4) }.Select(f => Residue(f.Item1, f.Item2)), s_modulus)!.Value;
        Assert.Equal(["1/3", "-5/6", "0", "1.75"], numerators.Select(n => Rational.Of(n, denominator).ToString()));
        Assert.Equal(12, denominator);
    }

    [Fact]
    public void Whole_numbers_have_the_denominator_one()
    {
        var (numerators, denominator) = Reconstruction.Of(new BigInteger[] { 4, s_modulus - 9 }, s_modulus)!.Value;
        Assert.Equal([4, -9], numerators.Select(n => (int)n));
        Assert.Equal(BigInteger.One, denominator);
    }

    [Fact]
    public void A_modulus_that_is_too_small_determines_nothing_and_no_more_residues_are_asked_for()
    {
        // Numerator and denominator take 120 bits each, and the modulus has 240.
        var (long1, long2) = (BigInteger.Pow(3, 76), BigInteger.Pow(7, 43));
        IEnumerable<BigInteger> residues()
        {
            yield return Residue(long1, long2);
            Assert.Fail("The first was not determined.");
        }

        Assert.Null(Reconstruction.Of(residues(), s_modulus));

        // Each by itself is short enough, but not what they have in common.
        Assert.Null(Reconstruction.Of([Residue(1, BigInteger.Pow(3, 40)), Residue(1, BigInteger.Pow(7, 20))], s_modulus));
        Assert.NotNull(Reconstruction.Of([Residue(1, BigInteger.Pow(3, 40))], s_modulus));
    }

    private static BigInteger Residue(BigInteger numerator, BigInteger denominator)
    {
        var residue = numerator * BigInteger.ModPow(denominator, (s_modulus / Prime * (Prime - 1)) - 1, s_modulus) % s_modulus;
        return residue.Sign < 0 ? residue + s_modulus : residue;
    }
}
