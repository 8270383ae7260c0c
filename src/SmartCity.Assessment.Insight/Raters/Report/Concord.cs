namespace SmartCity.Assessment.Insight;

/// <summary>How an assessor's marks go with the mean of the others', candidate by candidate.</summary>
internal sealed class Concord
{
    private readonly (double Own, double Others)[] pairs;

    /// <summary>Criteria of one candidate are averaged first: candidates, not marks, are what was drawn.</summary>
    public Concord(IEnumerable<SharedMark> shared) =>
        pairs = [.. shared.GroupBy(m => m.Candidate).OrderBy(g => g.Key).Select(g => (g.Average(m => m.Own), g.Average(m => m.Others)))];

    public int Candidates => pairs.Length;

    /// <summary>The mean of own less others', with sd/√n.</summary>
    public Estimate Difference()
    {
        var differences = pairs.Select(p => p.Own - p.Others).ToArray();
        if (differences.Length == 0)
        {
            return Estimate.Without(ReportMessages.NobodyElse);
        }

        var mean = differences.Average();
        var estimate = Estimate.Of(mean, ReportMessages.Described);
        return differences.Length < 2
            ? estimate
            : estimate.WithError(Math.Sqrt(differences.Sum(d => (d - mean) * (d - mean)) / (differences.Length - 1) / differences.Length));
    }

    /// <summary>The mean of the others' marks.</summary>
    public Estimate Others() => pairs.Length == 0 ? Estimate.Without(ReportMessages.NobodyElse) : Estimate.Of(pairs.Average(p => p.Others), ReportMessages.Described);

    /// <summary>Pearson's r with the interval tanh(artanh r ± z/√(n − 3)) (Fisher 1921, Metron 1:3–32).</summary>
    public Estimate Correlation(double level)
    {
        if (pairs.Length < 3)
        {
            return Estimate.Without(pairs.Length == 0 ? ReportMessages.NobodyElse : ReportMessages.ThreeCandidates);
        }

        var (own, others) = (pairs.Average(p => p.Own), pairs.Average(p => p.Others));
        var (xx, yy, xy) = (pairs.Sum(p => (p.Own - own) * (p.Own - own)), pairs.Sum(p => (p.Others - others) * (p.Others - others)), pairs.Sum(p => (p.Own - own) * (p.Others - others)));
        var (isOwnAlike, areOthersAlike) = (IsRounding(xx, pairs.Max(p => Math.Abs(p.Own))), IsRounding(yy, pairs.Max(p => Math.Abs(p.Others))));
        if (isOwnAlike || areOthersAlike)
        {
            return Estimate.Without(isOwnAlike ? ReportMessages.OwnDoNotVary : ReportMessages.OthersDoNotVary);
        }

        var r = Math.Clamp(xy / Math.Sqrt(xx) / Math.Sqrt(yy), -1, 1);
        var estimate = Estimate.Of(r, ReportMessages.FourCandidates).WithoutTest(ReportMessages.IntervalTests);
        if (pairs.Length < 4)
        {
            return estimate;
        }

        if (1 - Math.Abs(r) <= 1e-12)
        {
            return estimate.WithoutInterval(ReportMessages.OneLine);
        }

        var (z, half) = (Math.Atanh(r), Distributions.NormalBetween(level) / Math.Sqrt(pairs.Length - 3));
        return estimate.With(new Interval(Math.Tanh(z - half), Math.Tanh(z + half), level, "Fisher's z (1921)"));
    }

    /// <summary>Means are off by a few units in the last place of what they are of.</summary>
    private bool IsRounding(double squares, double largest) => squares <= pairs.Length * 1e-26 * largest * largest;
}
