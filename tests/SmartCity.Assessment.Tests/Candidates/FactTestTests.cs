using Xunit;

namespace SmartCity.Assessment.Tests.Candidates;

public sealed class FactTestTests
{
    private static readonly Fact s_size = Fact.Number("size", 5);
    private static readonly Fact s_track = Fact.Text("track", "city");
    private static readonly Fact s_open = Fact.Flag("open", true);
    private static readonly Fact s_born = Fact.Date("born", new DateOnly(2019, 2, 28));

    private static readonly Dictionary<string, FactKind> s_kinds = new()
    {
        ["size"] = FactKind.Number,
        ["track"] = FactKind.Text,
        ["open"] = FactKind.Flag,
        ["born"] = FactKind.Date,
    };

    private static string[] Codes(FactTest test) => [.. test.Check(s_kinds).Select(f => f.Code)];

    [Fact]
    public void Is_compares_values_and_not_how_they_are_written()
    {
        Assert.True(FactTest.Is("size", "5.0").Holds(s_size));
        Assert.False(FactTest.Is("size", "5.1").Holds(s_size));
        Assert.True(FactTest.Is("track", "city").Holds(s_track));
        Assert.False(FactTest.Is("track", "City").Holds(s_track));
        Assert.True(FactTest.Is("open", "true").Holds(s_open));
        Assert.False(FactTest.Is("open", "false").Holds(s_open));
        Assert.True(FactTest.Is("born", "2019-02-28").Holds(s_born));
        Assert.False(FactTest.Is("born", "2019-02-27").Holds(s_born));
    }

    [Fact]
    public void Is_not_is_the_contrary()
    {
        Assert.False(FactTest.IsNot("track", "city").Holds(s_track));
        Assert.True(FactTest.IsNot("track", "village").Holds(s_track));
        Assert.False(FactTest.IsNot("size", "5.00").Holds(s_size));
    }

    [Fact]
    public void Bounds_of_a_number_are_included()
    {
        Assert.True(FactTest.AtLeast("size", 5).Holds(s_size));
        Assert.False(FactTest.AtLeast("size", 5.01m).Holds(s_size));
        Assert.True(FactTest.AtMost("size", 5).Holds(s_size));
        Assert.False(FactTest.AtMost("size", 4.99m).Holds(s_size));
    }

    [Fact]
    public void One_of_several_is_enough()
    {
        Assert.True(FactTest.OneOf("track", "village", "city").Holds(s_track));
        Assert.False(FactTest.OneOf("track", "village", "regency").Holds(s_track));
    }

    [Fact]
    public void Before_a_day_is_not_on_that_day()
    {
        Assert.True(FactTest.Before("born", new DateOnly(2019, 3, 1)).Holds(s_born));
        Assert.False(FactTest.Before("born", new DateOnly(2019, 2, 28)).Holds(s_born));
    }

    [Fact]
    public void A_test_reads_as_a_formula()
    {
        Assert.Equal("track = city", FactTest.Is("track", "city").ToString());
        Assert.Equal("track ≠ city", FactTest.IsNot("track", "city").ToString());
        Assert.Equal("size ≥ 5", FactTest.AtLeast("size", 5).ToString());
        Assert.Equal("size ≤ 5", FactTest.AtMost("size", 5).ToString());
        Assert.Equal("track ∈ {a, b}", FactTest.OneOf("track", "a", "b").ToString());
        Assert.Equal("born < 2019-03-01", FactTest.Before("born", new DateOnly(2019, 3, 1)).ToString());
    }

    [Fact]
    public void A_test_suits_the_kind_of_its_fact()
    {
        Assert.Equal(["facts.not-declared"], Codes(FactTest.Is("nope", "1")));
        Assert.Equal(["facts.test-kind"], Codes(FactTest.AtLeast("track", 1)));
        Assert.Equal(["facts.test-kind"], Codes(FactTest.AtMost("born", 1)));
        Assert.Equal(["facts.test-kind"], Codes(FactTest.Before("size", new DateOnly(2019, 3, 1))));
        Assert.Equal(["facts.test-empty"], Codes(FactTest.OneOf("track")));
        Assert.Equal(["facts.test-value"], Codes(FactTest.Is("open", "yes")));
        Assert.Equal(["facts.test-value"], Codes(FactTest.OneOf("size", "1", "many")));
        Assert.Equal(["facts.test-value"], Codes(FactTest.Is("born", "2019-02-29")));
        Assert.Empty(Codes(FactTest.Before("born", new DateOnly(2019, 3, 1))));
    }

    [Fact]
    public void A_fact_prints_the_same_everywhere()
    {
        Assert.Equal(("5", "city", "true", "2019-02-28"), (s_size.ToString(), s_track.ToString(), s_open.ToString(), s_born.ToString()));
        Assert.Equal("false", Fact.Flag("open", false).ToString());
    }
}
