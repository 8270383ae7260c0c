using Xunit;

namespace SmartCity.Assessment.Insight.Tests;

public sealed class HolmTests
{
    /// <summary>R 4: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"), and with NA left out as there.</summary>
    [Fact]
    public void Figures_are_those_of_p_adjust()
    {
        Near([0.03, 0.06, 0.06, 0.02], [0.01, 0.04, 0.03, 0.005]);
        Near([0.03, null, 0.06, 0.06, 0.02], [0.01, null, 0.04, 0.03, 0.005]);
        Near([0.005, 0.036, 0.036, 0.084, 0.5], [0.001, 0.01, 0.009, 0.042, 0.5]);
        Near([1, 1, 0.9], [0.7, 0.8, 0.3]);
        Near([0.02, 0.02], [0.01, 0.01]);
        Near([], []);
    }

    private static void Near(double?[] expected, double?[] p)
    {
        var found = Holm.Adjusted(p);
        Assert.Equal(expected.Select(e => e is null), found.Select(f => f is null));
        Assert.All(expected.Zip(found).Where(z => z.First is not null), z => Assert.Equal(z.First!.Value, z.Second!.Value, 1e-15));
    }
}
