namespace SmartCity.Assessment.Insight;

/// <summary>Different or not: N² − Σ n² ordered pairs differ.</summary>
internal sealed class NominalDisagreement(PairableUnits units) : CountedDisagreement(units)
{
    protected override double[] Scale(double[] counts) => Values;

    protected override double Within(ReadOnlySpan<int> codes, double[] room, double[] scale)
    {
        // a mark that meets n equal ones before it takes 2n + 1 off the square
        var differing = (double)codes.Length * codes.Length;
        foreach (var code in codes)
        {
            differing -= (2 * room[code]++) + 1;
        }

        foreach (var code in codes)
        {
            room[code] = 0;
        }

        return differing;
    }

    protected override double Overall(double[] counts, double sum, double[] scale) => (sum * sum) - counts.Sum(c => c * c);
}
