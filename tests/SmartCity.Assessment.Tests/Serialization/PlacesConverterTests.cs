using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Places as one number or as an object from class to number.</summary>
public sealed class PlacesConverterTests
{
    private const string Scheme = """
        { "format": "smartcity-assessment/scheme/1", "code": "c", "facts": { "size": "text" }, "rubrics": { "ten": { "from": "0", "to": "10" } },
          "aspects": { "code": "a", "rubric": "ten" }, "ranking": { "within": "size" }, "selection": { "places": 2, "reserves": 1, "atCut": "takeNone" } }
        """;

    [Fact]
    public void One_number_is_for_each_class()
    {
        var quota = SchemeJson.Read(Scheme).Value.Quota!;
        Assert.Equal((2, 1, AtCut.TakeNone), (quota.Places, quota.Reserves, quota.AtCut));
        Assert.Empty(quota.Classes);
    }

    [Fact]
    public void An_object_is_a_number_for_each_class_and_a_single_number_of_reserves_is_for_all()
    {
        var text = JsonEdit.Set(Scheme, "selection.places", """{ "small": 3, "large": 0 }""");
        Assert.Equal([("large", 0, 1), ("small", 3, 1)], SchemeJson.Read(text).Value.Quota!.Classes.Select(c => (c.Class, c.Places, c.Reserves)));

        text = JsonEdit.Set(text, "selection.reserves", """{ "small": 2 }""");
        Assert.Equal([("large", 0, 0), ("small", 3, 2)], SchemeJson.Read(text).Value.Quota!.Classes.Select(c => (c.Class, c.Places, c.Reserves)));
    }

    [Fact]
    public void Reserves_by_class_need_places_by_class()
    {
        var finding = Assert.Single(SchemeJson.Read(JsonEdit.Set(Scheme, "selection.reserves", """{ "small": 2 }""")).Findings);
        Assert.Equal(("selection.places-per-class", "selection.reserves"), (finding.Code, finding.Path));
    }

    [Fact]
    public void A_class_given_twice_is_found()
    {
        var text = Scheme.Replace("\"places\": 2", "\"places\": { \"small\": 1, \"small\": 2 }", StringComparison.Ordinal);
        Assert.Contains(SchemeJson.Read(text).Findings, f => (f.Code, f.Path) == ("json.repeated-property", "selection.places.small"));
    }
}
