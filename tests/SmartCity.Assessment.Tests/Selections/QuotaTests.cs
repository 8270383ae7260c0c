using Xunit;

namespace SmartCity.Assessment.Tests.Selections;

public sealed class QuotaTests
{
    [Fact]
    public void No_places_and_negative_reserves_are_both_said()
    {
        var refused = Assert.Throws<SchemeException>(() => Quota.Of(0, AtCut.TakeAll, -1));
        Assert.Equal(["places selection.places-none 0", "reserves selection.reserves-negative -1"], Said(refused));
        Assert.Equal(["places selection.places-none -3"], Said(Assert.Throws<SchemeException>(() => Quota.Of(-3, AtCut.TakeAll))));
    }

    [Fact]
    public void Everything_wrong_with_classes_is_said()
    {
        var refused = Assert.Throws<SchemeException>(() => Quota.PerClass(AtCut.TakeAll, new ClassPlaces("b", 1, -2), new ClassPlaces("c", -1, 1), new ClassPlaces("a", -4, -3)));
        Assert.Equal(
            ["places.a selection.places-negative -4", "places.c selection.places-negative -1", "reserves selection.reserves-negative -3", "reserves selection.reserves-negative -2"], Said(refused));
        Assert.Equal(["places selection.places-none 0"], Said(Assert.Throws<SchemeException>(() => Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 0)))));
        Assert.Throws<ArgumentNullException>("classes", () => Quota.PerClass(AtCut.TakeAll, null!));
        Assert.Throws<ArgumentNullException>("rankingClass", () => new ClassPlaces(null!, 1));
        Assert.ThrowsAny<ArgumentException>(() => Quota.Of(1, (AtCut)9));
    }

    private static string[] Said(SchemeException refused) => [.. refused.Findings.Select(f => $"{f.Path} {f.Code} {string.Join(' ', f.Arguments)}")];

    [Fact]
    public void Classes_are_ordered_and_named_once()
    {
        var quota = Quota.PerClass(AtCut.TakeNone, new ClassPlaces("small", 1), new ClassPlaces("big", 2, 3));
        Assert.Equal(["big", "small"], quota.Classes.Select(c => c.Class));
        Assert.Equal(3, quota.For("big")!.Reserves);
        Assert.Null(quota.For("middle"));
        var twice = Assert.Throws<SchemeException>(() => Quota.PerClass(AtCut.TakeNone, new ClassPlaces("big", 1), new ClassPlaces("big", 2)));
        Assert.Equal(["selection.class-twice"], twice.Findings.Select(f => f.Code));
    }

    [Fact]
    public void One_class_may_have_no_places_but_not_all()
    {
        Assert.Equal(0, Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 0), new ClassPlaces("b", 1)).For("a")!.Places);
        var none = Assert.Throws<SchemeException>(() => Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 0), new ClassPlaces("b", 0)));
        Assert.Equal(["selection.places-none"], none.Findings.Select(f => f.Code));
        var negative = Assert.Throws<SchemeException>(() => Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", -1), new ClassPlaces("b", 1)));
        Assert.Equal(["selection.places-negative"], negative.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Quotas_are_equal_by_content() =>
        Assert.Equal(
            Quota.PerClass(AtCut.TakeAll, new ClassPlaces("a", 1), new ClassPlaces("b", 2)),
            Quota.PerClass(AtCut.TakeAll, new ClassPlaces("b", 2), new ClassPlaces("a", 1)));
}
