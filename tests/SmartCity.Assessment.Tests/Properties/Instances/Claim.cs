using FsCheck;
using FsCheck.Fluent;
using SmartCity.Assessment.Tests.Oracle;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>A statement about all instances of a shape, held against many drawn ones.</summary>
/// <remarks>The draws are the same on every run. <c>ASSESSMENT_SEED=random</c>, or a number, draws others.</remarks>
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
        var cases = Arb.From(
            from drawn in drawing
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (drawn, seed),
            pair => smaller(pair.drawn).Select(d => (d, pair.seed)));
        Check.One(Settings(instances), Prop.ForAll(cases, pair => vacuity.Count(statement(pair.drawn, new Random(pair.seed)))));
        vacuity.AssertAtLeast(atLeastPercent);
    }

    private static Config Settings(int instances)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(instances).WithQuietOnSuccess(true);
        var seed = Environment.GetEnvironmentVariable("ASSESSMENT_SEED");
        return seed == "random" ? config : config.WithReplay(ulong.TryParse(seed, out var number) ? number : 2019, Gamma);
    }
}
