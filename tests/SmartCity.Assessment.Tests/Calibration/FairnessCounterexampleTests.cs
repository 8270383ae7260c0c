using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations;

/// <summary>Smallest known panels on which a calibration breaks a rule of fairness. Rows are candidates, columns assessors; each must go on to break it.</summary>
public sealed class FairnessCounterexampleTests
{
    [Fact]
    public void Without_calibration_a_harsher_assessor_reorders_an_incomplete_panel() => // D1
        AssertOrders(Calibration.None, ["10 4", "9 2", "5 -"], "c1>c2", ["13 4", "12 2", "8 -"], "c1<c2");

    [Fact]
    public void Without_calibration_equal_worth_comes_out_unequal() => // D3: all worth 5, leniencies 4 and 5
        Assert.Equal("c0<c1", Order(Calibration.None, ["9 -", "9 10", "9 10"], "c0", "c1"));

    [Fact]
    public void Additive_does_not_part_equals_whom_only_others_link() => // B2
        AssertOrders(Calibration.Additive, ["3 0", "4 -", "- 0"], "c0=c2", ["5 0", "4 -", "- 0"], "c0=c2");

    [Fact]
    public void Additive_points_leave_the_scale() => // B5
        Assert.Equal("1.75", Points(Calibration.Additive, ["3 10", "- 2", "9 3"])[1]);

    [Fact]
    public void Shrunk_points_leave_the_scale() => // B5: above 10 of 10
        Assert.True(Value(Calibration.AdditiveShrunk(1), ["10 -", "5 4", "0 9"], 0) > 10);

    [Fact]
    public void Additive_order_of_two_depends_on_a_third() => // C1: c0 withdraws
        AssertOrders(Calibration.Additive, ["6 3", "10 10", "10 -"], "c1>c2", ["- -", "10 10", "10 -"], "c1=c2");

    [Fact]
    public void Additive_order_of_two_depends_on_a_copy() => // C2: c1 twice
        Assert.NotEqual(Order(Calibration.Additive, ["- 4", "9 3", "10 9"], "c0", "c1"), Order(Calibration.Additive, ["- 4", "9 3", "10 9", "9 3"], "c0", "c1"));

    [Fact]
    public void Additive_points_move_by_marks_of_who_never_saw_the_candidate() // D4
    {
        string[] panel = ["- 6", "9 4", "2 5"];
        Assert.NotEqual(Points(Calibration.Additive, panel)[0], Points(Calibration.Additive, ["- 6", "8 4", "2 5"])[0]);
    }

    [Fact]
    public void Shrunk_order_changes_with_a_harsher_assessor() => // D1
        Assert.NotEqual(AllOrders(Calibration.AdditiveShrunk(1), ["9 -", "8 9", "- 9"]), AllOrders(Calibration.AdditiveShrunk(1), ["9 -", "8 6", "- 6"]));

    [Fact]
    public void Shrunk_does_not_find_equal_worth() => // D3: worth 0 0 1
        Assert.NotEqual("c0=c1", Order(Calibration.AdditiveShrunk(1), ["- 4", "0 4", "1 5"], "c0", "c1"));

    [Fact]
    public void Z_scores_take_a_place_for_a_better_mark() => // B1: B's 3 becomes 5
        AssertOrders(Z, ["1 1", "3 0", "0 4"], "c1>c2", ["1 1", "5 0", "0 4"], "c1<c2");

    [Fact]
    public void Z_scores_do_not_part_equals() => // B2: of two marks one is always a deviation above and one below
        AssertOrders(Z, ["1 4", "2 3"], "c0=c1", ["1 4", "7 3"], "c0=c1");

    [Fact]
    public void Z_scores_of_two_depend_on_a_third() => // C1
        AssertOrders(Z, ["5 3", "6 6", "6 0"], "c0<c2", ["5 3", "- -", "6 0"], "c0=c2");

    [Fact]
    public void Z_scores_do_not_find_equal_worth() => // D3: worth 0 2 2, leniencies 4 and 5
        Assert.NotEqual("c1=c2", Order(Z, ["4 5", "- 7", "6 7"], "c1", "c2"));

    [Fact]
    public void Min_max_of_two_depends_on_a_third() => // C1
        AssertOrders(Calibration.MinMax(s_twelve, 1), ["4 0", "1 1", "0 0"], "c0<c1", ["4 0", "1 1", "- -"], "c0=c1");

    [Fact]
    public void Ranks_of_two_depend_on_a_third() => // C1
        AssertOrders(Calibration.RankPerAssessor(s_twelve, 1), ["9 3", "2 4", "8 7"], "c0>c1", ["9 3", "2 4", "- -"], "c0=c1");

    [Fact]
    public void Centred_marks_do_not_find_equal_worth() => // D3: worth 4 5 4, leniencies 5 and 0
        Assert.Equal("c0<c2", Order(Calibration.MeanCentred(s_twelve, 1), ["9 4", "10 5", "9 -"], "c0", "c2"));

    [Fact]
    public void Centred_marks_of_two_depend_on_a_third() => // C1: c1 withdraws
        Assert.NotEqual(Order(Calibration.MeanCentred(s_twelve, 1), ["0 10", "10 7", "- 10"], "c0", "c2"), Order(Calibration.MeanCentred(s_twelve, 1), ["0 10", "- -", "- 10"], "c0", "c2"));

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Rounding_corrections_before_they_are_used_parts_an_exact_tie(int digits)
    {
        var result = PlainPanel.Of("1 0 1", "1 0 -", "0 0 -").Assess(Calibration.Additive).Value;
        Assert.Equal(result.Table["c0", "policy"].Points, result.Table["c1", "policy"].Points);
        Assert.Equal(result.Ranking.RankOf("c0"), result.Ranking.RankOf("c1"));

        var rounding = Rounding.HalfUp(digits);
        Rational Mean(string candidate)
        {
            var marks = result.Explain(candidate).Lines[0].Marks.Where(m => m.Read is not null).ToArray();
            return Rational.Sum([.. marks.Select(m => m.Read!.Value + m.Correction!.Value.Value.Round(rounding))]) / marks.Length;
        }

        Assert.NotEqual(Mean("c0"), Mean("c1"));
    }

    private static readonly Rounding s_twelve = Rounding.HalfEven(12);

    private static Calibration Z => Calibration.ZScore(s_twelve, 1);

    private static void AssertOrders(Calibration calibration, string[] before, string expected, string[] after, string then)
    {
        var (one, other) = (expected[..2], expected[^2..]);
        Assert.Equal((expected, then), (Order(calibration, before, one, other), Order(calibration, after, one, other)));
    }

    private static string Order(Calibration calibration, string[] rows, string one, string other)
    {
        var table = PlainPanel.Of(rows).Assess(calibration).Value.Table;
        return one + Math.Sign(table[one, "policy"].Points.CompareTo(table[other, "policy"].Points)) switch { < 0 => "<", 0 => "=", _ => ">" } + other;
    }

    private static string AllOrders(Calibration calibration, string[] rows) => string.Join(' ',
        from c in Enumerable.Range(0, rows.Length) from d in Enumerable.Range(0, c) select Order(calibration, rows, PlainPanel.Candidate(d), PlainPanel.Candidate(c)));

    private static Rational Value(Calibration calibration, string[] rows, int candidate) => PlainPanel.Of(rows).Assess(calibration).Value.Table[PlainPanel.Candidate(candidate), "policy"].Points.Value;

    private static string[] Points(Calibration calibration, string[] rows) => [.. Enumerable.Range(0, rows.Length).Select(c => Value(calibration, rows, c).ToString())];
}
