using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>
/// What sums are compared with while the best rows are sought. Filling the absent cells of a row with the cut leaves a row at the cut where it is,
/// one above it above and one below it below; rounded up to a code, a row may seem better than it is but never worse, and is then looked at exactly.
/// </summary>
internal struct Filling<TSum>(ColumnGroups<TSum> groups, IntegerFormula formula)
    where TSum : unmanaged, IBinaryInteger<TSum>, IMinMaxValue<TSum>
{
    public TSum Threshold { get; private set; } = TSum.MinValue;

    /// <summary>What stands for the absent cells of each group; null before there is a cut, and where weights are not spread.</summary>
    public Octo<TSum>[]? Current { get; private set; }

    public void MoveTo(in TopEntry cut)
    {
        if (!formula.Spreads)
        {
            Threshold = TSum.CreateTruncating(cut.Numerator);
            return;
        }

        Threshold = TSum.CreateTruncating(Up((Int128)cut.Numerator * formula.AllShares, cut.Weight));

        // In units of one over the common denominator of all columns, of which each column's weight holds its part.
        var fills = new TSum[formula.Shares.Length];
        for (var c = 0; c < fills.Length; c++)
        {
            fills[c] = formula.Shares[c] == 0 ? TSum.Zero : TSum.CreateTruncating(Up((Int128)cut.Numerator * formula.Shares[c], (Int128)cut.Weight * formula.Weights[c]));
        }

        Current = groups.Arrange(fills);
    }

    private static Int128 Up(Int128 numerator, Int128 denominator) => (numerator + denominator - 1) / denominator;
}
