namespace SmartCity.Assessment.Insight;

/// <summary>
/// How many of a protected group each beginning of a ranking has to hold, by FA*IR (Zehlike, Bonchi, Castillo, Hajian, Megahed and Baeza-Yates 2017, CIKM,
/// 1569–1578): among the first i the least m with F(m; i, p) &gt; α, F being the distribution function of the binomial. Exact.
/// Immutable. Equal to another only by reference; no order.
/// </summary>
/// <remarks>
/// The test asks at every prefix, so that a ranking drawn by lot fails it somewhere with a probability above α; <see cref="FailureProbability"/> says exactly
/// which, and <see cref="Adjusted"/> lowers what is asked of each prefix until it is at most α. The binomial draws with replacement. From a small field with
/// exactly the share p, lots drawn without replacement stray less, so that the test fails less often than it says.
/// </remarks>
public sealed class FairPrefixRule
{
    private FairPrefixRule(BinomialPrefixes binomial, Exact alpha, Exact prefixAlpha, int[] minimum)
    {
        (Proportion, Alpha, PrefixAlpha, Minimum) = (binomial.Proportion, alpha, prefixAlpha, Array.AsReadOnly(minimum));
        FailureProbability = binomial.Failure(minimum);
    }

    /// <summary>The longest beginning that a rule can be made for: 400.</summary>
    public static int MostPrefixes => 400;

    /// <summary>The greatest denominator of a proportion or an α: 1,000,000.</summary>
    public static int GreatestDenominator => 1_000_000;

    /// <summary>The length of the longest beginning that is asked, k.</summary>
    public int Prefixes => Minimum.Count;

    /// <summary>The proportion of the protected group in the draw, p, above 0 and below 1.</summary>
    public Exact Proportion { get; }

    /// <summary>The declared significance, α, above 0 and below 1.</summary>
    public Exact Alpha { get; }

    /// <summary>The significance used at each prefix: α, or the least one that gives the adjusted minimums, 0 to α.</summary>
    public Exact PrefixAlpha { get; }

    /// <summary>The least number of protected among the first 1, 2, … k.</summary>
    public IReadOnlyList<int> Minimum { get; }

    /// <summary>The probability that a ranking whose every place is protected with probability p, independently, fails at some prefix; 0 to below 1.</summary>
    public Exact FailureProbability { get; }

    /// <summary>The rule without correction for asking at every prefix.</summary>
    /// <param name="prefixes">k, 1 to 400.</param>
    /// <param name="proportion">p, above 0 and below 1, its denominator at most 1,000,000.</param>
    /// <param name="alpha">α, above 0 and below 1, its denominator at most 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of bounds.</exception>
    public static FairPrefixRule Of(int prefixes, Exact proportion, Exact alpha)
    {
        var binomial = Checked(prefixes, proportion, alpha);
        return new FairPrefixRule(binomial, alpha, alpha, binomial.Minimum());
    }

    /// <summary>The strictest such rule with a <see cref="FailureProbability"/> of at most α.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <inheritdoc cref="Of" path="/exception"/>
    public static FairPrefixRule Adjusted(int prefixes, Exact proportion, Exact alpha)
    {
        var binomial = Checked(prefixes, proportion, alpha);
        var (prefixAlpha, minimum) = binomial.Adjusted();
        return new FairPrefixRule(binomial, alpha, prefixAlpha, minimum);
    }

    private static BinomialPrefixes Checked(int prefixes, Exact proportion, Exact alpha)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixes, MostPrefixes);
        return new BinomialPrefixes(prefixes, Share(proportion, nameof(proportion)), Share(alpha, nameof(alpha)));
    }

    private static Exact Share(Exact value, string name) => value.Sign > 0 && value.Numerator < value.Denominator && value.Denominator <= GreatestDenominator
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The number lies between 0 and 1, and its denominator is at most 1,000,000.");
}
