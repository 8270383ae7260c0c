using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>A statement about all instances of a shape, held against many drawn ones.</summary>
/// <remarks>
/// The draws are the same on every run. <c>ASSESSMENT_SEED=random</c>, or a number, draws others. <c>ASSESSMENT_INSTANCES</c> is how many are drawn in the place of a thousand,
/// for mutation testing, which runs the tests once for every mutant. How many instances said something is then not asked, since few say little about a share,
/// and the one that fails is not made smaller, since nobody reads it.
/// </remarks>
internal static class Claim
{
    private const ulong Gamma = 10_451_216_379_200_822_465;

    /// <summary>Holds the statement against instances and then asks whether enough of them had anything to say.</summary>
    /// <param name="shape">Which instances are drawn.</param>
    /// <param name="atLeastPercent">The share that must not be vacuous.</param>
    /// <param name="statement">Asserts, and answers whether the instance said something; the source of choices is the same while an instance is shrunk.</param>
    /// <param name="instances">How many are drawn.</param>
    public static void Holds(Shape shape, int atLeastPercent, Func<Instance, Random, bool> statement, int instances = 1000) =>
        Holds(InstanceDrawing.Instance(shape), Shrinking.Smaller, atLeastPercent, statement, instances);

    /// <summary>The same for anything else that can be drawn.</summary>
    public static void Holds<T>(Gen<T> drawing, Func<T, IEnumerable<T>> smaller, int atLeastPercent, Func<T, Random, bool> statement, int instances = 1000)
    {
        var vacuity = new Vacuity();
        var number = Number(instances);
        var cases = Arb.From(
            from drawn in drawing
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (drawn, seed),
            pair => number < instances ? [] : smaller(pair.drawn).Select(d => (d, pair.seed)));
        Check.One(Settings(number), Prop.ForAll(cases, pair => vacuity.Count(statement(pair.drawn, new Random(pair.seed)))));
        vacuity.AssertAtLeast(number == instances ? atLeastPercent : 0);
    }

    /// <summary>How often something is tried: as declared, or fewer times in proportion.</summary>
    public static int Number(int declared) => int.TryParse(Environment.GetEnvironmentVariable("ASSESSMENT_INSTANCES"), out var ofThousand)
        ? Math.Clamp(declared * ofThousand / 1000, 1, Math.Min(declared, ofThousand))
        : declared;

    private static Config Settings(int instances)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(instances).WithQuietOnSuccess(true);
        var seed = Environment.GetEnvironmentVariable("ASSESSMENT_SEED");
        return seed == "random" ? config : config.WithReplay(ulong.TryParse(seed, out var number) ? number : 2019, Gamma);
    }
}
