using Xunit;

namespace SmartCity.Assessment.Tests.Consensuses;

public sealed class ConsensusTests
{
    private static readonly AspectTree s_tree = AspectTree.Of(Aspect.Marked("p", Rubric.Scale(0, 100)));

    private static string Weighted(Consensus consensus, params (decimal Mark, decimal Weight)[] marks)
    {
        var sheets = marks.Select((m, i) => new Assessor($"x{i}", weight: m.Weight).On("a", ("p", m.Mark)));
        return PerformanceTable.From(Panel.Of(s_tree, Roster.Of(Candidate.List("a")).Value, sheets).Value, consensus).Value["a", "p"].ToString();
    }

    private static string Points(Consensus consensus, params decimal[] marks) => Weighted(consensus, [.. marks.Select(m => (m, 1m))]);

    private static string[] Coefficients(Consensus consensus, params decimal[] marks) =>
        [.. consensus.Coefficients(marks, marks)!.Select(c => c.ToString())];

    [Fact]
    public void A_mean_is_exact() => Assert.Equal(("5/3", "4"), (Points(Consensus.Mean, 1, 2, 2), Points(Consensus.Mean, 4)));

    [Fact]
    public void The_highest_and_the_lowest() =>
        Assert.Equal(("9", "1"), (Points(Consensus.Highest, 4, 9, 1, 9), Points(Consensus.Lowest, 4, 9, 1, 9)));

    [Fact]
    public void An_even_median_is_read_as_declared()
    {
        Assert.Equal("3.5", Points(Consensus.Median(EvenMedian.Mean), 9, 2, 5, 1));
        Assert.Equal("2", Points(Consensus.Median(EvenMedian.Lower), 9, 2, 5, 1));
        Assert.Equal("5", Points(Consensus.Median(EvenMedian.Upper), 9, 2, 5, 1));
    }

    [Fact]
    public void An_odd_median_is_the_middle_mark() =>
        Assert.All([EvenMedian.Mean, EvenMedian.Lower, EvenMedian.Upper], e => Assert.Equal("5", Points(Consensus.Median(e), 9, 5, 1)));

    [Fact]
    public void Trimming_drops_as_many_highest_as_lowest()
    {
        Assert.Equal("10/3", Points(Consensus.TrimmedMean(1, TooFewToTrim.Absent), 9, 2, 5, 3, 1));
        Assert.Equal("10", Points(Consensus.TrimmedSum(1, TooFewToTrim.Absent), 9, 2, 5, 3, 1));
        Assert.Equal("3", Points(Consensus.TrimmedMean(2, TooFewToTrim.Absent), 9, 2, 5, 3, 1));
        Assert.Equal("5", Points(Consensus.TrimmedMean(1, TooFewToTrim.Absent), 9, 5, 1));
    }

    [Fact]
    public void Too_few_to_trim_are_absent_or_all_used()
    {
        Assert.Equal("tooFewMarks", Points(Consensus.TrimmedMean(1, TooFewToTrim.Absent), 9, 2));
        Assert.Equal("tooFewMarks", Points(Consensus.TrimmedSum(2, TooFewToTrim.Absent), 9, 2, 5, 3));
        Assert.Equal("5.5", Points(Consensus.TrimmedMean(1, TooFewToTrim.UseAll), 9, 2));
        Assert.Equal("19", Points(Consensus.TrimmedSum(2, TooFewToTrim.UseAll), 9, 2, 5, 3));
    }

    [Fact]
    public void Weights_are_those_of_the_assessors()
    {
        Assert.Equal("7", Weighted(Consensus.WeightedMean, (8, 3), (4, 1)));
        Assert.Equal("6", Weighted(Consensus.Mean, (8, 3), (4, 1)));
        Assert.Equal("8", Weighted(Consensus.WeightedMean, (8, 0.5m), (4, 0)));
    }

    [Fact]
    public void Weights_of_nought_give_no_points() => Assert.Equal("tooFewMarks", Weighted(Consensus.WeightedMean, (8, 0), (4, 0)));

    [Fact]
    public void Equal_marks_share_what_is_kept_of_them()
    {
        Assert.Equal(["0.25", "0.5", "0.25", "0"], Coefficients(Consensus.TrimmedMean(1, TooFewToTrim.Absent), 5, 7, 5, 9));
        Assert.Equal(["0.5", "1", "0.5", "0"], Coefficients(Consensus.TrimmedSum(1, TooFewToTrim.Absent), 5, 7, 5, 9));
        Assert.Equal(["0.5", "0", "0.5"], Coefficients(Consensus.Highest, 9, 1, 9));
        Assert.Equal(["1/3", "1/3", "1/3", "0"], Coefficients(Consensus.Median(EvenMedian.Lower), 5, 5, 5, 9));
    }

    [Fact]
    public void No_marks_have_no_coefficients() => Assert.Null(Consensus.Mean.Coefficients<decimal>([], []));

    [Fact]
    public void Something_is_dropped()
    {
        Assert.Throws<ArgumentException>(() => Consensus.TrimmedMean(0, TooFewToTrim.Absent));
        Assert.Throws<ArgumentException>(() => Consensus.TrimmedSum(-1, TooFewToTrim.UseAll));
    }
}
