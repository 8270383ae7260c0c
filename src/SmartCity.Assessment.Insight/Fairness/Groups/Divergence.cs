using MathNet.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>Normalised discounted Kullback–Leibler divergence, the mean over all orders of equals.</summary>
internal static class Divergence
{
    /// <summary>Counts of equals to be weighed: about a second.</summary>
    private const double MostTerms = 20_000_000;

    public static Estimate Of(GroupOrder order, GroupShares shares)
    {
        if (order.Count == 0)
        {
            return Estimate.Without(GroupMessages.NobodyRanked);
        }

        if (order.Groups.Where((_, g) => order.RankedOf(g) > 0).Concat(shares.Groups.Where(g => shares[g].Sign > 0)).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return Estimate.Without(GroupReason.TooFewGroups(1));
        }

        if (order.Places.Sum(p => p.ByGroup.Sum(own => (double)p.Known * Math.Min(own, p.Known - own))) > MostTerms)
        {
            return Estimate.Without(GroupMessages.TooManyTied);
        }

        var (sum, norm) = (0.0, Enumerable.Range(1, order.Count).Sum(ExposureByGroup.Discount));
        for (var g = 0; g < order.Groups.Count; g++)
        {
            if (order.RankedOf(g) > 0)
            {
                var share = shares[order.Groups[g]];
                if (share.Sign == 0)
                {
                    return Estimate.Without(GroupMessages.NoShare.Because(order.Groups[g]));
                }

                sum += OfGroup(order, g, Math.Exp(System.Numerics.BigInteger.Log(share.Numerator) - System.Numerics.BigInteger.Log(share.Denominator)));
            }
        }

        // the divergences of a prefix add up to no less than 0; what is below is rounding
        return Estimate.Of(Math.Max(0, sum / norm), GroupMessages.NotASample);
    }

    /// <summary>Σ over prefixes i of the mean of (c/i) ln(c/(i·share)), discounted: a divergence is a sum over groups, so that each group's own count is all that matters.</summary>
    private static double OfGroup(GroupOrder order, int group, double share)
    {
        var (sum, start, before) = (0.0, 0, 0);
        foreach (var equals in order.Places)
        {
            var (own, others) = (equals.ByGroup[group], equals.Known - equals.ByGroup[group]);
            for (var taken = 1; taken <= equals.Known; taken++)
            {
                double i = start + taken;
                var mean = 0.0;
                for (var of = Math.Max(0, taken - others); of <= Math.Min(taken, own); of++)
                {
                    var count = before + of;
                    mean += count == 0 ? 0 : Chance(own, others, of, taken) * (count / i) * Math.Log(count / (i * share));
                }

                sum += mean * ExposureByGroup.Discount(start + taken);
            }

            (start, before) = (start + equals.Known, before + own);
        }

        return sum;
    }

    /// <summary>The chance that the first <paramref name="taken"/> of the equals, in random order, hold so many of the group.</summary>
    private static double Chance(int own, int others, int of, int taken) => own == 0 || others == 0
        ? 1
        : Math.Exp(SpecialFunctions.BinomialLn(own, of) + SpecialFunctions.BinomialLn(others, taken - of) - SpecialFunctions.BinomialLn(own + others, taken));
}
