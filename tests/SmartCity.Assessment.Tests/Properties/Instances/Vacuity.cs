using Xunit;

namespace SmartCity.Assessment.Tests.Properties.Instances;

/// <summary>Counts how many instances a property really said something about, so that an empty one cannot pass for a true one.</summary>
internal sealed class Vacuity
{
    private int all;
    private int relevant;

    public int Percent => all == 0 ? 0 : relevant * 100 / all;

    public void Count(bool saidSomething)
    {
        all++;
        relevant += saidSomething ? 1 : 0;
    }

    public void AssertAtLeast(int percent)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{relevant} of {all} instances were not vacuous ({Percent} %, at least {percent} % expected).");
        Assert.True(Percent >= percent, $"Only {relevant} of {all} instances were not vacuous; at least {percent} % were expected.");
    }
}
