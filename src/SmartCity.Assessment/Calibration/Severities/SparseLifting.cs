using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Lifts the equations of candidates and assessors as they are: a step costs as much as there are marks, and no coefficient is ever a long number.</summary>
internal sealed class SparseLifting : DixonLifting
{
    private readonly SeveritySystem system;
    private readonly uint[] inverseCounts;

    private SparseLifting(SeveritySystem system, PrimeField modulo, ModularFactor factor)
        : base(modulo, factor)
    {
        this.system = system;
        var inverses = modulo.Inverses(system.MostMarks);
        inverseCounts = new uint[system.Graph.Candidates.Length];
        for (var c = 0; c < inverseCounts.Length; c++)
        {
            inverseCounts[c] = inverses[system.Graph.AssessorsOf(c).Length];
        }
    }

    /// <summary>Null when another prime is needed.</summary>
    public static SparseLifting? Of(SeveritySystem system, PrimeField modulo) => ModularFactor.Of(modulo, system.Eliminated(modulo)) is { } factor ? new SparseLifting(system, modulo, factor) : null;

    public override IEnumerable<uint[]> Digits(long[] marks)
    {
        var graph = system.Graph;
        var (candidates, assessors) = (new long[graph.Candidates.Length], new Int128[system.Unknowns]);
        for (var c = 0; c < candidates.Length; c++)
        {
            var start = graph.Start(c);
            foreach (var a in graph.AssessorsOf(c))
            {
                var mark = marks[start++];
                candidates[c] += mark;
                if (a >= system.First)
                {
                    assessors[a - system.First] += (Int128)system.Over * mark;
                }
            }
        }

        return Digits(candidates, assessors);
    }

    private IEnumerable<uint[]> Digits(long[] candidates, Int128[] assessors)
    {
        var worths = new uint[candidates.Length];
        while (true)
        {
            var digits = Digit(candidates, assessors, worths);
            Subtract(candidates, assessors, worths, digits);
            yield return digits;
        }
    }

    /// <summary>Solves modulo the prime.</summary>
    private uint[] Digit(long[] candidates, Int128[] assessors, uint[] worths)
    {
        var graph = system.Graph;
        var over = Modulo.Of(system.Over);
        var sums = new ulong[assessors.Length];
        for (var c = 0; c < candidates.Length; c++)
        {
            worths[c] = Modulo.Times(Modulo.Of(candidates[c]), inverseCounts[c]);
            foreach (var a in graph.AssessorsOf(c))
            {
                if (a >= system.First)
                {
                    sums[a - system.First] += worths[c];
                }
            }
        }

        var digits = new uint[assessors.Length];
        for (var a = 0; a < digits.Length; a++)
        {
            digits[a] = Modulo.Minus(Modulo.Of(assessors[a]), Modulo.Times(over, (uint)(sums[a] % Modulo.Prime)));
        }

        Factor.Solve(digits);
        for (var c = 0; c < candidates.Length; c++)
        {
            worths[c] = Modulo.Minus(worths[c], Modulo.Times(inverseCounts[c], (uint)(Sum(c, digits) % Modulo.Prime)));
        }

        return digits;
    }

    /// <summary>Takes the digits off the right-hand sides, which are then whole multiples of the prime.</summary>
    private void Subtract(long[] candidates, Int128[] assessors, uint[] worths, uint[] digits)
    {
        var graph = system.Graph;
        var sums = new ulong[assessors.Length];
        for (var c = 0; c < candidates.Length; c++)
        {
            candidates[c] = (candidates[c] - ((long)worths[c] * graph.AssessorsOf(c).Length) - (long)Sum(c, digits)) / Modulo.Prime;
            foreach (var a in graph.AssessorsOf(c))
            {
                if (a >= system.First)
                {
                    sums[a - system.First] += worths[c];
                }
            }
        }

        for (var a = 0; a < assessors.Length; a++)
        {
            assessors[a] = (assessors[a] - ((Int128)system.Over * sums[a]) - (system.Weight(a + system.First) * digits[a])) / Modulo.Prime;
        }
    }

    private ulong Sum(int candidate, uint[] digits)
    {
        var sum = 0UL;
        foreach (var a in system.Graph.AssessorsOf(candidate))
        {
            sum += a >= system.First ? digits[a - system.First] : 0;
        }

        return sum;
    }
}
