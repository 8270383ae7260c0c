using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// All divisions of the seats among groups, group by group. Beginnings with as many seats and as many ways are followed as one, and no further once the most
/// and the fewest ways to go on settle them (the network of Mehta and Patel 1983, JASA 78:427–434, in integers).
/// </summary>
internal sealed class SeatTables
{
    /// <summary>Multiplications, each weighted by the length of its numbers: about a second.</summary>
    private const long MostWork = 2_000_000_000;

    /// <summary>What a step costs however short its numbers are.</summary>
    private const int LeastCost = 1_000;

    private readonly BigInteger[][] ways;
    private readonly int[] candidatesFrom;
    private readonly BigInteger?[][] most;
    private readonly BigInteger?[][] fewest;
    private readonly int seats;
    private readonly long cost;
    private long work;

    private SeatTables(int[] sizes, int seats)
    {
        this.seats = seats;
        cost = Math.Max(LeastCost, sizes.Sum());
        candidatesFrom = new int[sizes.Length + 1];
        for (var g = sizes.Length - 1; g >= 0; g--)
        {
            candidatesFrom[g] = candidatesFrom[g + 1] + sizes[g];
        }

        ways = Array.ConvertAll(sizes, n => Combinations.Row(n, seats));
        most = new BigInteger?[sizes.Length + 1][];
        fewest = new BigInteger?[sizes.Length + 1][];
    }

    /// <summary>The ways to draw the seats that lead to divisions with no more ways than the given one, or null when there are too many to enumerate.</summary>
    public static BigInteger? NoMoreProbable(int[] sizes, int[] selected)
    {
        // equal sizes next to each other give equal beginnings; the order changes nothing but the work
        Array.Sort(sizes, selected, Comparer<int>.Create(static (a, b) => b.CompareTo(a)));
        var seats = selected.Sum();
        if ((double)sizes.Sum() * seats * sizes.Length > MostWork)
        {
            return null;
        }

        var tables = new SeatTables(sizes, seats);
        var observed = sizes.Select((_, g) => tables.ways[g][selected[g]]).Aggregate(BigInteger.Multiply);
        return tables.Bounds() ? tables.Sum(observed) : null;
    }

    /// <summary>The most and the fewest ways to divide r seats among the groups from each on; false when that is too much work.</summary>
    private bool Bounds()
    {
        var groups = ways.Length;
        (most[groups], fewest[groups]) = (new BigInteger?[seats + 1], new BigInteger?[seats + 1]);
        (most[groups][0], fewest[groups][0]) = (BigInteger.One, BigInteger.One);
        for (var g = groups - 1; g > 0; g--)
        {
            (most[g], fewest[g]) = (new BigInteger?[seats + 1], new BigInteger?[seats + 1]);
            for (var rest = 0; rest <= Math.Min(seats, candidatesFrom[g]); rest++)
            {
                for (var own = Math.Max(0, rest - candidatesFrom[g + 1]); own < ways[g].Length && own <= rest; own++)
                {
                    work += cost;
                    var (high, low) = (ways[g][own] * most[g + 1][rest - own]!.Value, ways[g][own] * fewest[g + 1][rest - own]!.Value);
                    most[g][rest] = most[g][rest] is { } best && best > high ? best : high;
                    fewest[g][rest] = fewest[g][rest] is { } least && least < low ? least : low;
                }
            }

            if (work > MostWork)
            {
                return false;
            }
        }

        return true;
    }

    private BigInteger? Sum(BigInteger observed)
    {
        var tail = BigInteger.Zero;
        var beginnings = new Dictionary<(int Seats, BigInteger Ways), BigInteger> { [(0, BigInteger.One)] = BigInteger.One };
        for (var g = 0; g < ways.Length; g++)
        {
            var all = Combinations.Row(candidatesFrom[g + 1], seats);
            var next = new Dictionary<(int Seats, BigInteger Ways), BigInteger>();
            foreach (var ((taken, before), times) in beginnings)
            {
                for (var own = Math.Max(0, seats - taken - candidatesFrom[g + 1]); own < ways[g].Length && own <= seats - taken; own++)
                {
                    work += cost;
                    var (product, rest) = (before * ways[g][own], seats - taken - own);
                    if (product * most[g + 1][rest]!.Value <= observed)
                    {
                        tail += times * product * all[rest];
                    }
                    else if (product * fewest[g + 1][rest]!.Value <= observed)
                    {
                        next[(taken + own, product)] = next.GetValueOrDefault((taken + own, product)) + times;
                    }
                }

                if (work > MostWork)
                {
                    return null;
                }
            }

            beginnings = next;
        }

        return tail;
    }
}
