using Xunit;

namespace SmartCity.Assessment.Tests.Candidates;

public sealed class CandidateTests
{
    [Fact]
    public void Candidates_are_equal_by_content_whatever_the_order_in_which_it_was_given()
    {
        var one = new Candidate("x", "X", [Fact.Text("b", "1"), Fact.Flag("a", true)], [("p", 1m), ("o", Measurement.Missing)], [("t", 2m), ("s", 3m)]);
        var other = new Candidate("x", "X", [Fact.Flag("a", true), Fact.Text("b", "1")], [("o", Measurement.Missing), ("p", 1m)], [("s", 3m), ("t", 2m)]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["a", "b"], one.Facts.Select(f => f.Name));
        Assert.Equal(["o", "p"], one.Measured.Select(m => m.Key));
        Assert.Equal(["s", "t"], one.Declared.Select(d => d.Key));
    }

    [Fact]
    public void Any_other_content_makes_another_candidate()
    {
        var one = new Candidate("x", "X", [Fact.Text("a", "1")], [("p", 1m)], [("t", 2m)]);
        Candidate[] others =
        [
            new("y", "X", [Fact.Text("a", "1")], [("p", 1m)], [("t", 2m)]),
            new("x", "Y", [Fact.Text("a", "1")], [("p", 1m)], [("t", 2m)]),
            new("x", "X", [Fact.Number("a", 1)], [("p", 1m)], [("t", 2m)]),
            new("x", "X", [Fact.Text("a", "1")], [("p", 2m)], [("t", 2m)]),
            new("x", "X", [Fact.Text("a", "1")], [("p", 1m)], [("t", 3m)]),
            new("x", "X", [Fact.Text("a", "1")], [("p", 1m)]),
        ];
        Assert.All(others, o => Assert.NotEqual(one, o));
    }

    [Fact]
    public void A_candidate_needs_a_code_and_prints_as_it()
    {
        Assert.ThrowsAny<ArgumentException>(() => new Candidate(" "));
        Assert.ThrowsAny<ArgumentException>(() => new Candidate(null!));
        Assert.Equal("x", new Candidate("x", "Name").ToString());
        Assert.Equal(["x", "y"], Candidate.List("x", "y").Select(c => c.Code));
    }

    [Fact]
    public void A_number_fact_is_its_value_and_a_text_is_its_letters()
    {
        Assert.Equal(Fact.Number("a", 2.50m), Fact.Number("a", 2.5m));
        Assert.NotEqual(Fact.Text("a", "2.50"), Fact.Text("a", "2.5"));
        Assert.NotEqual(Fact.Text("a", "true"), Fact.Flag("a", true));
    }
}
