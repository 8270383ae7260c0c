using System.Numerics;

namespace SmartCity.Assessment;

/// <summary>Solves the equations digit by digit in base of a prime: each digit is the solution modulo the prime of what the digits before have left over.</summary>
/// <remarks>J. D. Dixon, Exact solution of linear equations using p-adic expansions, Numerische Mathematik 40 (1982) 137–141.</remarks>
internal sealed class DixonLifting
{
    // The greatest primes below 2^30. A prime that divides a leading minor does not do; that all of them do has probability zero for any table that fits a machine.
    private static readonly uint[] Primes = [1_073_741_789, 1_073_741_783, 1_073_741_741, 1_073_741_723, 1_073_741_719, 1_073_741_717, 1_073_741_689, 1_073_741_671];

    private readonly SeveritySystem system;
    private readonly PrimeField modulo;
    private readonly ModularFactor factor;
    private readonly uint[] inverseCounts;

    private DixonLifting(SeveritySystem system, PrimeField modulo, ModularFactor factor)
    {
        this.system = system;
        this.modulo = modulo;
        this.factor = factor;
        inverseCounts = new uint[system.Graph.Candidates.Length];
        for (var c = 0; c < inverseCounts.Length; c++)
        {
            inverseCounts[c] = modulo.Inverse((uint)system.Graph.AssessorsOf(c).Length);
        }
    }

    public uint Prime => modulo.Prime;

    public static DixonLifting Of(SeveritySystem system)
    {
        foreach (var prime in Primes)
        {
            var modulo = new PrimeField(prime);
            if (ModularFactor.Of(modulo, system.Eliminated(modulo)) is { } factor)
            {
                return new DixonLifting(system, modulo, factor);
            }
        }

        throw new InvalidOperationException("The equations have no single solution: the marks do not join the assessors.");
    }

    /// <summary>The digits of the unknown leniencies, one array for each power of the prime, without end.</summary>
    public IEnumerable<uint[]> Digits(long[] marks)
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

    /// <summary>The same, when the right-hand side is one for one unknown and zero elsewhere.</summary>
    public IEnumerable<uint[]> DigitsOfOne(int unknown)
    {
        var assessors = new Int128[system.Unknowns];
        assessors[unknown] = 1;
        return Digits(new long[system.Graph.Candidates.Length], assessors);
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
        var over = modulo.Of(system.Over);
        var sums = new ulong[assessors.Length];
        for (var c = 0; c < candidates.Length; c++)
        {
            worths[c] = modulo.Times(modulo.Of(candidates[c]), inverseCounts[c]);
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
            digits[a] = modulo.Minus(modulo.Of(assessors[a]), modulo.Times(over, (uint)(sums[a] % modulo.Prime)));
        }

        factor.Solve(digits);
        for (var c = 0; c < candidates.Length; c++)
        {
            worths[c] = modulo.Minus(worths[c], modulo.Times(inverseCounts[c], (uint)(Sum(c, digits) % modulo.Prime)));
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
            candidates[c] = (candidates[c] - ((long)worths[c] * graph.AssessorsOf(c).Length) - (long)Sum(c, digits)) / modulo.Prime;
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
            assessors[a] = (assessors[a] - ((Int128)system.Over * sums[a]) - (system.Weight(a + system.First) * digits[a])) / modulo.Prime;
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
