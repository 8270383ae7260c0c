using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Fractions from what they are modulo a large number.</summary>
/// <remarks>P. S. Wang, A p-adic algorithm for univariate partial fractions, SYMSAC 1981: Euclid's algorithm, stopped half way.</remarks>
internal static class Reconstruction
{
    // Bits of the modulus that a true fraction leaves unused. A number that is none uses all of them, except once in so many powers of two.
    private const int Slack = 64;

    /// <summary>Numbers over one denominator that are these residues, or null when the modulus is too small to have determined them.</summary>
    /// <param name="residues">The residues; after the first that is not determined no other is asked for.</param>
    /// <param name="modulus">Modulo what.</param>
    public static (BigInteger[] Numerators, BigInteger Denominator)? Of(IEnumerable<BigInteger> residues, BigInteger modulus)
    {
        var most = (modulus.GetBitLength() - Slack) / 2;
        var (known, common) = (new List<BigInteger>(), BigInteger.One);
        foreach (var residue in residues)
        {
            known.Add(residue);
            var product = residue * common % modulus;
            if (Centred(product, modulus).GetBitLength() > most && (common *= Denominator(product, modulus, most)).GetBitLength() > most)
            {
                return null;
            }
        }

        return (Over(known, common, modulus), common);
    }

    /// <summary>The numerators that make these residues over a denominator, as small as they come.</summary>
    public static BigInteger[] Over(IEnumerable<BigInteger> residues, BigInteger denominator, BigInteger modulus) =>
        [.. residues.Select(r => Centred(r * denominator % modulus, modulus))];

    private static BigInteger Centred(BigInteger residue, BigInteger modulus) => residue << 1 > modulus ? residue - modulus : residue;

    /// <summary>The denominator without its sign; longer than the most when there is none that short.</summary>
    private static BigInteger Denominator(BigInteger residue, BigInteger modulus, long most)
    {
        var (above, below, before, now) = (modulus, residue, BigInteger.Zero, BigInteger.One);
        while (below.GetBitLength() > most)
        {
            var quotient = BigInteger.DivRem(above, below, out var rest);
            (above, below, before, now) = (below, rest, now, before + (quotient * now));
        }

        return now;
    }
}
