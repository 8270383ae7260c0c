using System.Numerics;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Numbers;

/// <summary>Long fractions are brought to lowest terms only when somebody asks: nobody else may notice.</summary>
[Properties(MaxTest = 500, Arbitrary = [typeof(NumberArbitraries)])]
public sealed class LongFractionTests
{
    private static readonly BigInteger s_long = BigInteger.Pow(6, 100);

    [Property]
    public void Kept_long_a_fraction_is_equal_to_itself_in_lowest_terms(Quotient drawn)
    {
        var (value, kept) = (drawn.Rational, Long(drawn.Rational));
        Assert.Equal(value, kept);
        Assert.Equal(kept, value);
        Assert.Equal(value.GetHashCode(), kept.GetHashCode());
        Assert.Equal((value.Numerator, value.Denominator, value.Sign, value.IsInteger, value.IsZero), (kept.Numerator, kept.Denominator, kept.Sign, kept.IsInteger, kept.IsZero));
        Assert.Equal(value.ToString(), kept.ToString());
    }

    [Property]
    public void Arithmetic_order_and_rounding_are_those_of_the_numbers(Quotient first, Quotient second)
    {
        var (a, b, x, y) = (first.Rational, second.Rational, Long(first.Rational), Long(second.Rational));
        Assert.Equal((a + b, a - b, a * b, -a), (x + y, x - y, x * y, -x));
        Assert.Equal(a + b, x + b);
        Assert.Equal(a * b, a * y);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a.CompareTo(b), x.CompareTo(b));
        Assert.Equal(a.Round(Rounding.HalfEven(2)), x.Round(Rounding.HalfEven(2)));
        Assert.Equal(a.Floor(), x.Floor());
        if (!b.IsZero)
        {
            Assert.Equal(a / b, x / y);
        }
    }

    [Property]
    public void Weighted_sums_one_after_another_are_dot_products((Quotient Weight, Quotient Value, Quotient Next)[] drawn)
    {
        var weights = drawn.Select(d => d.Weight.Rational).ToArray();
        Rational[][] rows = [[.. drawn.Select(d => Long(d.Value.Rational))], [.. drawn.Select(d => d.Next.Rational)], [.. drawn.Select((d, i) => i % 2 == 0 ? Long(d.Next.Rational) : d.Value.Rational)]];
        foreach (var total in new[] { Rational.One, Rational.Of(7, 3) })
        {
            var sum = new WeightedSum(weights, total);
            var sums = Array.ConvertAll(rows, row => sum.Of(row));
            Assert.All(rows.Zip(sums), p => Assert.Equal((Rational.Dot(weights, p.First) / total).ToString(), p.Second.ToString()));
        }
    }

    [Property]
    public void Sums_that_nobody_has_worked_out_are_compared_and_rounded_like_others((Quotient Weight, Quotient Value)[] drawn, Rounding rounding)
    {
        var (weights, values) = (drawn.Select(d => d.Weight.Rational).ToArray(), drawn.Select(d => Long(d.Value.Rational)).ToArray());
        var exact = Rational.Dot(weights, [.. drawn.Select(d => d.Value.Rational)]);
        Rational Later() => new WeightedSum(weights, Rational.One).Of(values);
        Assert.Equal(exact.Sign, Later().Sign);
        Assert.Equal(exact.Round(rounding), Later().Round(rounding));
        Assert.Equal(0, Later().CompareTo(exact));
        Assert.Equal(0, Later().CompareTo(Later()));
        var (little, off) = (Rational.Of(1, BigInteger.Pow(10, 40)), Later());
        Assert.Equal((-1, 1), (off.CompareTo(exact + little), off.CompareTo(exact - little)));
    }

    [Fact]
    public void Whole_numbers_behind_long_fractions_are_found()
    {
        Assert.True(Rational.TryWhole([Long(Rational.Of(1, 2)), 3], out var numerators, out var denominator));
        Assert.Equal([1, 6], numerators);
        Assert.Equal(2, denominator);
    }

    private static Rational Long(Rational value) => Rational.Over(value.Numerator * s_long, value.Denominator * s_long);

    [Fact]
    public void The_opposite_of_what_is_left_is_left_too()
    {
        var third = Rational.Later(new Parts(BigInteger.Pow(2, 200), 3 * BigInteger.Pow(2, 200)), 0, Enclosure.Of(1, 3));
        var opposite = -third;
        Assert.Equal((true, true), (third.IsLeft, opposite.IsLeft));
        Assert.Equal((-third.Near.High, -third.Near.Low), (opposite.Near.Low, opposite.Near.High));
        Assert.Equal("-1/3", opposite.ToString());
        Assert.Equal((false, false), (third.IsLeft, opposite.IsLeft));
    }

    /// <summary>One number can be made over several denominators; of those that threads make at once the first is everybody's, or parts of two would make another number.</summary>
    [Fact]
    public async Task Threads_that_work_it_out_at_once_see_the_same_parts()
    {
        using var both = new Barrier(2);
        var thirds = new Thirds(both);
        var third = Rational.Later(thirds, 0, Enclosure.Of(1, 3));
        var seen = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(
            () => third.Below, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.Equal(2, thirds.Made);
        Assert.Equal(seen[0], seen[1]);
        Assert.Equal(Rational.Of(1, 3), third);
    }

    /// <summary>A third, over another denominator each time.</summary>
    private sealed class Thirds(Barrier all) : ILater
    {
        private int made;

        public int Made => made;

        public (BigInteger Above, BigInteger Below) PartsAt(int place)
        {
            var times = BigInteger.Pow(2, 200 + Interlocked.Increment(ref made));
            all.SignalAndWait();
            return (times, 3 * times);
        }
    }

    private sealed class Parts(BigInteger above, BigInteger below) : ILater
    {
        public (BigInteger Above, BigInteger Below) PartsAt(int place) => (above, below);
    }
}
