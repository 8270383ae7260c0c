namespace SmartCity.Assessment;

/// <summary>Solves the equations digit by digit in base of a prime: each digit is the solution modulo the prime of what the digits before have left over.</summary>
/// <remarks>J. D. Dixon, Exact solution of linear equations using p-adic expansions, Numerische Mathematik 40 (1982) 137–141.</remarks>
internal abstract class DixonLifting(PrimeField modulo, ModularFactor factor)
{
    // The greatest primes below 2^30. A prime that divides a leading minor does not do; that all of them do has probability zero for any table that fits a machine.
    private static readonly uint[] Primes = [1_073_741_789, 1_073_741_783, 1_073_741_741, 1_073_741_723, 1_073_741_719, 1_073_741_717, 1_073_741_689, 1_073_741_671];

    public uint Prime => modulo.Prime;

    protected PrimeField Modulo => modulo;

    protected ModularFactor Factor => factor;

    public static DixonLifting Of(SeveritySystem system)
    {
        foreach (var prime in Primes)
        {
            var modulo = new PrimeField(prime);
            DixonLifting? lifting = ReducedLifting.Suits(system) ? ReducedLifting.Of(system, modulo) : SparseLifting.Of(system, modulo);
            if (lifting is not null)
            {
                return lifting;
            }
        }

        throw new InvalidOperationException("The equations have no single solution: the marks do not join the assessors.");
    }

    /// <summary>The digits of the unknown leniencies, one array for each power of the prime, without end.</summary>
    /// <param name="marks">The marks in the order of the graph.</param>
    public abstract IEnumerable<uint[]> Digits(long[] marks);
}
