using System.Globalization;
using System.Numerics;
using Fractions;
using SmartCity.Assessment.Tests.Numbers;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Calibrations.Severities;

public sealed class SeveritySolverTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2.5")]
    [InlineData("0.000001")]
    [InlineData("1000000")]
    public void Leniencies_are_those_of_fraction_free_elimination(string shrinkage) =>
        Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 25, statement: (panel, random) =>
        {
            var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
            if (!panel.IsFull || !panel.IsConnected)
            {
                return false;
            }

            var expected = PlainSeverities.Solve(panel.Marks, λ)!;
            Assert.Equal(expected.Select(Plain), Solve(panel.Marks, λ).Select(l => l.ToString()));
            return panel.Assessors > 1;
        });

    [Theory]
    [InlineData(30, 12, 4, "0")]
    [InlineData(40, 14, 5, "2.25")]
    [InlineData(14, 13, 9, "0")]
    public void Larger_designs_give_the_same_as_elimination(int candidates, int assessors, int each, string shrinkage)
    {
        var random = new Random(candidates);
        var marks = Drawn(random, candidates, assessors, each, () => random.Next(0, 21) / 2m);
        var λ = decimal.Parse(shrinkage, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(PlainSeverities.Solve(marks, λ)!.Select(Plain), Solve(marks, λ).Select(l => l.ToString()));
    }

    [Fact]
    public void Figures_of_any_length_are_exact()
    {
        decimal?[][] marks = [[decimal.MaxValue, 0.0000000000000000000000000001m, null], [-1, decimal.MinValue, 3], [null, 7.9m, 1e-10m]];
        Assert.Equal(PlainSeverities.Solve(marks, 0)!.Select(Plain), Solve(marks, 0).Select(l => l.ToString()));
    }

    /// <summary>After as many solutions as there are assessors an inverse takes the place of lifting.</summary>
    [Theory]
    [InlineData("0", 6)]
    [InlineData("0", 1)]
    [InlineData("2.5", 6)]
    public void What_is_known_of_the_design_serves_other_marks(string shrinkage, int assessors)
    {
        var λ = decimal.Parse(shrinkage, CultureInfo.InvariantCulture);
        var random = new Random(5);
        var first = Drawn(random, 20, assessors, Math.Min(assessors, 3), () => random.Next(0, 11));
        Rational exact = λ;
        var solver = new SeveritySolver(Graph(first), (long)exact.Numerator, (long)exact.Denominator);
        for (var i = 0; i < 20; i++)
        {
            var marks = Array.ConvertAll(first, r => Array.ConvertAll(r, m => m is null ? (decimal?)null : i % 5 == 4 ? decimal.MaxValue - random.Next(9) : random.Next(-4, 11) / 4m));
            Assert.Equal(PlainSeverities.Solve(marks, λ)!.Select(Plain), solver.Solve(Given(marks)).Select(l => l.ToString()));
        }
    }

    /// <summary>Once leniencies of a design are known to be long, those for other marks are left, and known by their first digits.</summary>
    [Theory]
    [InlineData("0", 20)]
    [InlineData("2.25", 20)]
    [InlineData("0", 49)]
    public void The_first_digits_of_long_leniencies_are_those_of_the_exact_ones(string shrinkage, int assessors)
    {
        var random = new Random(11);
        var panel = Drawn(random, 3 * assessors, assessors, 4, () => random.Next(0, 21) / 2m);
        Rational λ = decimal.Parse(shrinkage, CultureInfo.InvariantCulture);
        var solver = new SeveritySolver(Graph(panel), (long)λ.Numerator, (long)λ.Denominator);
        Assert.DoesNotContain(solver.Solve(Given(panel)), l => l.IsLeft);
        for (var i = 0; i < 10; i++)
        {
            var marks = Array.ConvertAll(panel, r => Array.ConvertAll(r, m => m is null ? (decimal?)null : random.Next(0, 401) / 20m));
            var found = solver.Solve(Given(marks));
            Assert.All(found, l => Assert.True(l.IsLeft));
            foreach (var (leniency, exact) in found.Zip(PlainSeverities.Solve(marks, decimal.Parse(shrinkage, CultureInfo.InvariantCulture))!))
            {
                var near = leniency.Near;
                Assert.True(Fraction.FromDouble(near.Low) <= exact && exact <= Fraction.FromDouble(near.High), $"{near} {exact}");
                Assert.InRange(near.High - near.Low, 0, 1e-9);
                Assert.Equal(Plain(exact), leniency.ToString());
            }
        }
    }

    /// <summary>Doubles are kept for few unknowns and for marks of few digits; all others are worked out at once.</summary>
    [Theory]
    [InlineData(50, "0.05")]
    [InlineData(20, "79228162514264337593543950.335")]
    public void More_unknowns_and_longer_marks_are_worked_out_at_once(int assessors, string step)
    {
        var random = new Random(13);
        var panel = Drawn(random, 2 * assessors, assessors, 4, () => random.Next(0, 401) * decimal.Parse(step, CultureInfo.InvariantCulture));
        var solver = new SeveritySolver(Graph(panel), 0, 1);
        Assert.All(Enumerable.Range(0, 3), _ => Assert.DoesNotContain(solver.Solve(Given(panel)), l => l.IsLeft));
    }

    /// <summary>Of complete panels leniencies are short fractions, which are worked out at once however often.</summary>
    [Fact]
    public void Short_leniencies_are_never_left()
    {
        var random = new Random(12);
        var panel = Drawn(random, 30, 8, 8, () => random.Next(0, 21) / 2m);
        var solver = new SeveritySolver(Graph(panel), 0, 1);
        Assert.All(Enumerable.Range(0, 10), _ => Assert.DoesNotContain(solver.Solve(Given(panel)), l => l.IsLeft));
    }

    /// <summary>That a solution modulo a larger number is the solution rests on it.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 2)]
    public void Both_sides_of_an_equation_differ_by_less_than_the_bound(int shrinkage, int over) =>
        Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 80, statement: (panel, random) =>
        {
            var (graph, marks) = (Graph(panel.Marks), Array.ConvertAll(Figures(panel.Marks), m => random.Next(2) == 0 ? (long)m : -(long)m));
            if (marks.Length == 0)
            {
                return false;
            }

            var system = new SeveritySystem(graph, shrinkage, over);
            var leniencies = Array.ConvertAll(graph.Markers, _ => (BigInteger)random.Next(-9, 10));
            BigInteger denominator = random.Next(1, 10);
            var bound = system.Bound(leniencies.Max(BigInteger.Abs), denominator, marks.Max(Math.Abs));
            Assert.All(Differences(graph, shrinkage, over, leniencies, denominator, marks), d => Assert.True(BigInteger.Abs(d) < bound, $"{d} {bound}"));
            return true;
        });

    [Fact]
    public void The_solution_alone_makes_both_sides_equal()
    {
        var marks = Array.ConvertAll<string, decimal?[]>(["5 3 -", "- 4 4", "1 - 2"], r => PlainPanel.Of(r).Marks[0]);
        var (given, right) = (Array.ConvertAll(Figures(marks), m => (long)m), Solve(marks, 0));
        var below = right.Aggregate(BigInteger.One, (p, r) => p * r.Denominator);
        var numerators = Array.ConvertAll(right, r => (r * below).Numerator);
        Assert.All(Differences(Graph(marks), 0, 1, numerators, below, given), d => Assert.True(d.IsZero));
        Assert.Contains(Differences(Graph(marks), 0, 1, [numerators[0] + 1, .. numerators[1..]], below, given), d => !d.IsZero);
    }

    /// <summary>Left less right of each assessor's equation, candidates eliminated, times every denominator.</summary>
    private static IEnumerable<BigInteger> Differences(MarkGraph graph, long shrinkage, long over, BigInteger[] leniencies, BigInteger denominator, long[] marks)
    {
        var multiple = Enumerable.Range(0, graph.Candidates.Length).Select(c => (BigInteger)graph.AssessorsOf(c).Length).Distinct()
            .Aggregate(BigInteger.One, (common, size) => common / BigInteger.GreatestCommonDivisor(common, size) * size);
        for (var a = 0; a < graph.Markers.Length; a++)
        {
            var difference = ((over * graph.MarksOf[a]) + shrinkage) * leniencies[a] * multiple;
            for (var c = 0; c < graph.Candidates.Length; c++)
            {
                var (by, of) = (graph.AssessorsOf(c).ToArray(), marks[graph.Start(c)..(graph.Start(c) + graph.AssessorsOf(c).Length)]);
                if (Array.IndexOf(by, a) is var own && own >= 0)
                {
                    var worths = (of.Sum() * denominator) - by.Aggregate(BigInteger.Zero, (sum, b) => sum + leniencies[b]);
                    difference += (worths * (multiple / by.Length) * over) - (of[own] * denominator * multiple * over);
                }
            }

            yield return difference;
        }
    }

    /// <summary>Modulo a prime that divides it the shrinkage is none, and then the leniencies have no single solution.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Where_a_prime_does_not_do_another_one_does(int dividing)
    {
        var marks = Array.ConvertAll<string, decimal?[]>(["5 3 -", "- 4 4", "1 - 2"], r => PlainPanel.Of(r).Marks[0]);
        var shrinkage = Primes.Take(dividing).Aggregate(1L, (product, p) => product * p);
        Assert.Equal(PlainSeverities.Solve(marks, shrinkage)!.Select(Plain), new SeveritySolver(Graph(marks), shrinkage, 1).Solve(Given(marks)).Select(l => l.ToString()));
    }

    [Fact]
    public void Marks_that_do_not_join_the_assessors_determine_nothing()
    {
        decimal?[][] apart = [[5, null], [null, 3]];
        Assert.Throws<InvalidOperationException>(() => new SeveritySolver(Graph(apart), 0, 1));
        Assert.Equal(["0", "0"], Solve(apart, 1).Select(l => l.ToString()));
    }

    [Fact]
    public void A_solution_is_no_longer_than_the_bound_says_and_the_bound_is_no_idle_one() => Claim.Holds(PlainPanel.Drawing, PlainPanel.Smaller, atLeastPercent: 40, statement: (panel, random) =>
    {
        if (panel.Assessors < 2 || !panel.IsConnected || !panel.IsFull)
        {
            return false;
        }

        var (graph, given) = (Graph(panel.Marks), Array.ConvertAll(Figures(panel.Marks), m => (long)m));
        var (shrinkage, over) = random.Pick([(0L, 1L), (3L, 1L), (5L, 1_000L), (1_000_003L, 1L)]);
        var found = new SeveritySolver(graph, shrinkage, over).Solve(Given(panel.Marks));
        var grounded = Array.ConvertAll(found, f => shrinkage == 0 ? f - found[0] : f);
        var below = grounded.Aggregate(System.Numerics.BigInteger.One, (lcm, f) => lcm / System.Numerics.BigInteger.GreatestCommonDivisor(lcm, f.Denominator) * f.Denominator);
        var longest = below.GetBitLength() + grounded.Max(f => (System.Numerics.BigInteger.Abs(f.Numerator) * (below / f.Denominator)).GetBitLength());
        var bound = new SeveritySystem(graph, shrinkage, over).BitsOf(given.Max(Math.Abs));

        // Each equation adds twice the length of its greatest coefficient, and the marks a little: a bound by far longer would wait for nothing.
        var coefficients = panel.Marks.Sum(r => Length(r.Count(m => m is not null)))
            + Enumerable.Range(shrinkage == 0 ? 1 : 0, panel.Assessors - (shrinkage == 0 ? 1 : 0)).Sum(a => Length((over * panel.Marks.Count(r => r[a] is not null)) + shrinkage));
        Assert.InRange(bound, longest, (2 * coefficients) + 16 + (2 * (Length(given.Max() + 1) + Length(graph.Marks) + Length(over))));
        return found.Any(f => !f.IsZero);

        static int Length(long number) => 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)number);
    });

    /// <summary>The primes in the order in which they are tried.</summary>
    private static IEnumerable<long> Primes
    {
        get
        {
            for (var number = 1L << 30; ; number--)
            {
                if (number % 2 != 0 && Enumerable.Range(3, 32_766).Where(d => d % 2 != 0).All(d => number % d != 0))
                {
                    yield return number;
                }
            }
        }
    }

    private static decimal?[][] Drawn(Random random, int candidates, int assessors, int each, Func<decimal> mark) =>
        [.. Enumerable.Range(0, candidates).Select(c =>
        {
            var row = new decimal?[assessors];
            // One in common with the next candidate joins all.
            foreach (var a in Enumerable.Range(0, assessors).OrderBy(_ => random.Next()).Take(each - 2).Append(c % assessors).Append((c + 1) % assessors))
            {
                row[a] = mark();
            }

            return row;
        })];

    private static Rational[] Solve(decimal?[][] marks, decimal shrinkage)
    {
        Rational λ = shrinkage;
        return new SeveritySolver(Graph(marks), (long)λ.Numerator, (long)λ.Denominator).Solve(Given(marks));
    }

    private static Limbs Given(decimal?[][] marks) => Limbs.Of(Figures(marks));

    private static decimal[] Figures(decimal?[][] marks) => [.. marks.SelectMany(r => r.OfType<decimal>())];

    private static MarkGraph Graph(decimal?[][] marks) => new PlainPanel(marks).Graph;

    private static string Plain(Fraction fraction) => Rational.Of(fraction.Numerator, fraction.Denominator).ToString();
}
