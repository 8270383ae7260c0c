using SmartCity.Assessment.Tests.Columns.Grids;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Scoring;

public sealed class ScoringPlanTests
{
    private static readonly SimdWidth[] s_widths = Enum.GetValues<SimdWidth>();

    private static ScoringPlan Two(params decimal[] factors) => ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2, 3, 4], 2), ColumnFormula.Sum(factors));

    private static ScoringPlan Spread() => ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2, 3, 4], 2, absent: [true, false, false, false]), ColumnFormula.Mean(1, 2));

    [Fact]
    public void Every_score_is_what_fractions_add_up_to() => Claim.Holds(
        GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 50, instances: 2000, statement: (grid, random) => Agrees(grid, random.Pick(s_widths)));

    [Fact]
    public void Blocks_of_rows_join_without_a_seam() => Claim.Holds(
        GridDrawing.Large(), PlainGrid.Smaller, atLeastPercent: 50, instances: 100, statement: (grid, random) => Agrees(grid, random.Pick(s_widths)));

    [Fact]
    public void Every_width_of_vectors_gives_the_same_bits()
    {
        var seen = new Dictionary<ColumnWidth, int>();
        Claim.Holds(GridDrawing.Small(), PlainGrid.Smaller, atLeastPercent: 50, instances: 2000, statement: (grid, _) =>
        {
            var scalar = grid.Plan(SimdWidth.Scalar);
            seen[scalar.Sums] = seen.GetValueOrDefault(scalar.Sums) + 1;
            if (scalar.Sums == ColumnWidth.Fractions)
            {
                return false;
            }

            var expected = Longs(scalar);
            Assert.All(s_widths, width =>
            {
                var found = Longs(grid.Plan(width));
                Assert.Equal(expected.Numerators, found.Numerators);
                Assert.Equal(expected.Weights, found.Weights);
            });
            return true;
        });

        // Every width of sums had its share.
        Assert.All([ColumnWidth.Bits16, ColumnWidth.Bits32, ColumnWidth.Bits64, ColumnWidth.Fractions], w => Assert.True(seen.GetValueOrDefault(w) >= 150, $"{w}: {seen.GetValueOrDefault(w)}"));
    }

    [Theory]
    [InlineData(254, 255, ColumnWidth.Bits16)]
    [InlineData(254, 258, ColumnWidth.Bits32)]
    [InlineData(65_534, 32_766, ColumnWidth.Bits32)]
    [InlineData(65_534, 32_769, ColumnWidth.Bits64)]
    public void Sums_are_as_narrow_as_a_bound_allows(long most, int factor, ColumnWidth sums)
    {
        // The other column keeps the factor from being cancelled.
        var plan = ScoringPlan.Of(ColumnTable.Of(Column.Of([0, most]), Column.Of([0L, 1])), ColumnFormula.Sum(factor, 1));
        Assert.Equal((sums, true), (plan.Sums, plan.HasOneUnit));
        Assert.Equal(new Exact((Rational)((most * (long)factor) + 1)), plan.ScoreAt(1));
    }

    [Fact]
    public void A_deduction_may_take_a_score_below_zero() =>
        Assert.Equal([Exact.From(-3), Exact.From(-5)], [Two(1, -2).ScoreAt(0)!.Value, Two(1, -2).ScoreAt(1)!.Value]);

    [Fact]
    public void A_factor_of_zero_lets_nothing_through()
    {
        var plan = Two(0, 0);
        Assert.Equal([Exact.From(0), Exact.From(0)], [plan.ScoreAt(0)!.Value, plan.ScoreAt(1)!.Value]);
        Assert.Equal(plan.ScoreAt(0), plan.Score()[0]);
    }

    [Fact]
    public void Under_a_sum_a_row_with_an_absent_cell_has_no_score_whatever_the_factor()
    {
        var plan = ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2, 3, 4], 2, absent: [false, true, false, false]), ColumnFormula.Sum(1, 0));
        var numerators = new long[2];
        plan.Score(numerators);
        Assert.Equal([long.MinValue, 3], numerators);
        Assert.Equal((null, Exact.From(3)), (plan.ScoreAt(0), plan.ScoreAt(1)));
    }

    [Fact]
    public void The_weight_of_an_absent_cell_is_spread_over_the_others()
    {
        var plan = Spread();
        Assert.Equal((Exact.From(2), "3.6666666666"), (plan.ScoreAt(0), plan.ScoreAt(1)!.Value.ToString(Rounding.Floor(10))));
        Assert.False(plan.HasOneUnit);
    }

    [Fact]
    public void A_formula_for_another_number_of_columns_is_refused() =>
        Assert.Throws<ArgumentException>("formula", () => ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2, 3, 4], 2), ColumnFormula.Mean(1)));

    [Fact]
    public void Nothing_is_planned_without_table_or_formula()
    {
        Assert.Throws<ArgumentNullException>("table", () => ScoringPlan.Of(null!, ColumnFormula.Mean(1)));
        Assert.Throws<ArgumentNullException>("formula", () => ScoringPlan.Of(ColumnTable.FromRows<byte>([1], 1), null!));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(2, 2)]
    public void Spans_of_another_length_are_refused_and_nothing_is_written(int numerators, int weights)
    {
        var (small, large) = (new int[numerators], new long[numerators]);
        var name = numerators == 2 ? "weights" : "numerators";
        Assert.Throws<ArgumentException>(name, () => Two(1, 1).Score(small, new int[weights]));
        Assert.Throws<ArgumentException>(name, () => Two(1, 1).Score(large, new long[weights]));
        Assert.All(large, n => Assert.Equal(0, n));
        Assert.All(small, n => Assert.Equal(0, n));
    }

    [Fact]
    public void Where_weights_are_spread_they_must_find_room()
    {
        Assert.Throws<ArgumentException>("weights", () => Spread().Score(new int[2]));
        Assert.Throws<ArgumentException>("weights", () => Spread().Score(new long[2], new long[1]));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var wide = ScoringPlan.Of(ColumnTable.Of(Column.Of([0L, long.MaxValue - 1])), ColumnFormula.Sum(1));
        var fractions = ScoringPlan.Of(ColumnTable.Of(Column.Of([0L, long.MaxValue])), ColumnFormula.Sum(1));
        Assert.Throws<InvalidOperationException>(() => wide.Score(new int[2]));
        Assert.Throws<InvalidOperationException>(() => fractions.Score(new int[2]));
        Assert.Throws<InvalidOperationException>(() => fractions.Score(new long[2]));
        Assert.Throws<InvalidOperationException>(() => fractions.ScoreOf(1));
    }

    [Fact]
    public void Rows_are_counted_from_zero_to_the_last()
    {
        var none = ScoringPlan.Of(ColumnTable.FromRows<byte>([], 2), ColumnFormula.Mean(1, 1));
        Assert.All([Two(1, 1), none], plan => Assert.All([-1, plan.Table.Rows, int.MaxValue], row =>
            Assert.Throws<ArgumentOutOfRangeException>("row", () => plan.ScoreAt(row))));
    }

    [Fact]
    public void A_weight_that_is_not_positive_stands_for_no_score()
    {
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => Spread().ScoreOf(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => Spread().ScoreOf(1, -1));
        Assert.Equal(Two(1, 1).ScoreOf(7), Two(1, 1).ScoreOf(7, 0));
    }

    [Fact]
    public void What_stands_in_a_row_without_score_is_no_score()
    {
        var narrow = ScoringPlan.Of(ColumnTable.FromRows<byte>([1, 2], 1, absent: [true, false]), ColumnFormula.Sum(2));
        var wide = ScoringPlan.Of(ColumnTable.FromRows<long>([1, 4_000_000_000_000_000_000], 1, absent: [true, false]), ColumnFormula.Sum(1));
        var (small, large) = (new int[2], new long[2]);
        narrow.Score(small);
        wide.Score(large);
        Assert.Equal((int.MinValue, long.MinValue), (small[0], large[0]));
        Assert.Throws<ArgumentOutOfRangeException>("numerator", () => narrow.ScoreOf(small[0]));
        Assert.Throws<ArgumentOutOfRangeException>("numerator", () => narrow.ScoreOf(long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("numerator", () => wide.ScoreOf(large[0]));
        Assert.Equal((Exact.From(4), Exact.From(4_000_000_000_000_000_000)), (narrow.ScoreOf(small[1]), wide.ScoreOf(large[1])));
    }

    [Fact]
    public void Scores_are_not_written_over_a_column()
    {
        var memory = Enumerable.Range(0, 40).Select(i => (long)i).ToArray();
        ScoringPlan Over(int from, decimal factor = 1, bool isMean = false) => ScoringPlan.Of(
            ColumnTable.Of(Column.Over(memory.AsMemory(from, 4)), Column.Of([1, 2, 3, 4], absent: [isMean, false, false, false])),
            isMean ? ColumnFormula.Mean(1, factor) : ColumnFormula.Sum(1, factor));

        Assert.Throws<ArgumentException>("numerators", () => Over(0).Score(memory.AsSpan(3, 4)));
        Assert.Throws<ArgumentException>("numerators", () => Over(4).Score(memory.AsSpan(1, 4)));
        Assert.Throws<ArgumentException>("weights", () => Over(4, isMean: true).Score(memory.AsSpan(20, 4), memory.AsSpan(7, 4)));
        Assert.Throws<ArgumentException>("weights", () => Over(4, isMean: true).Score(memory.AsSpan(20, 4), memory.AsSpan(23, 4)));
        Assert.Equal(Enumerable.Range(0, 40).Select(i => (long)i), memory);

        Over(0).Score(memory.AsSpan(4, 4));
        Assert.Equal([1, 3, 5, 7], memory[4..8]);
    }

    private static bool Agrees(PlainGrid grid, SimdWidth width)
    {
        var (plan, naive) = (grid.Plan(width), new NaiveGrid(grid));
        Assert.Equal(plan.Sums != ColumnWidth.Fractions && !(grid.IsMean && plan.Table.HasAbsent), plan.HasOneUnit);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            Assert.True(NaiveGrid.Same(naive[row], plan.ScoreAt(row)), $"row {row}: {naive[row]} expected, {plan.ScoreAt(row)} found");
        }

        if (plan.Sums == ColumnWidth.Fractions)
        {
            return false;
        }

        var (numerators, weights) = Longs(plan);
        for (var row = 0; row < numerators.Length; row++)
        {
            var found = numerators[row] == long.MinValue ? (Exact?)null : plan.ScoreOf(numerators[row], plan.HasOneUnit ? 1 : weights[row]);
            Assert.True(NaiveGrid.Same(naive[row], found), $"row {row}: {naive[row]} expected, {found} of long integers found");
        }

        if (plan.Sums != ColumnWidth.Bits64)
        {
            var (small, smallWeights) = (new int[grid.Rows.Count], new int[weights.Length]);
            plan.Score(small, smallWeights);
            Assert.Equal(numerators, small.Select(n => n == int.MinValue ? long.MinValue : n));
            Assert.Equal(weights, smallWeights.Select(w => (long)w));
        }

        return naive.Scored > 0;
    }

    private static (long[] Numerators, long[] Weights) Longs(ScoringPlan plan)
    {
        var (numerators, weights) = (new long[plan.Table.Rows], new long[plan.HasOneUnit ? 0 : plan.Table.Rows]);
        Array.Fill(numerators, -7);
        Array.Fill(weights, -7);
        plan.Score(numerators, weights);
        return (numerators, weights);
    }
}
