using Xunit;

namespace SmartCity.Assessment.Tests.Candidates;

public sealed class RosterTests
{
    private static readonly DeclaredFact[] s_facts = [new("track", FactKind.Text), new("size", FactKind.Number)];

    private static Finding Only(params Candidate[] candidates)
    {
        var roster = Roster.Of(candidates, s_facts);
        Assert.False(roster.IsValid);
        return Assert.Single(roster.Findings);
    }

    [Fact]
    public void Each_fault_of_a_code_is_said_once()
    {
        var findings = Roster.Of(Candidate.List("a", "A", "a", "a")).Findings;
        Assert.Equal(["candidates.alike", "candidates.duplicate"], findings.Select(f => f.Code));
        Assert.Equal([["a", "A"], ["a", "a"]], findings.Select(f => f.Arguments.ToArray()));
    }

    [Fact]
    public void Candidates_stand_by_code()
    {
        var roster = Roster.Of(Candidate.List("b", "c", "a"), s_facts).Value;
        Assert.Equal(["a", "b", "c"], roster.Candidates.Select(c => c.Code));
        Assert.Equal(["size", "track"], roster.Facts.Select(f => f.Name));
        Assert.Equal(3, roster.Count);
    }

    [Fact]
    public void There_is_someone() => Assert.Equal("candidates.none", Only().Code);

    [Fact]
    public void Codes_are_told_apart()
    {
        Assert.Equal("candidates.duplicate", Only(new("a"), new("a")).Code);
        Assert.Equal("candidates.alike", Only(new("a"), new("A")).Code);
        Assert.Equal("code.blanks", Only(new Candidate("a ")).Code);
    }

    [Fact]
    public void Facts_are_the_declared_ones_once_each()
    {
        var unknown = Only(new Candidate("a", facts: [Fact.Text("region", "x")]));
        Assert.Equal(("facts.unknown", "candidates(a).facts.region"), (unknown.Code, unknown.Path));
        Assert.Equal("facts.twice", Only(new Candidate("a", facts: [Fact.Number("size", 1), Fact.Number("size", 2)])).Code);
        var other = Only(new Candidate("a", facts: [Fact.Text("size", "1")]));
        Assert.Equal("facts.kind", other.Code);
        Assert.Equal(["a", "size", "text", "number"], other.Arguments);
    }

    [Fact]
    public void Blanks_around_a_text_are_noticed()
    {
        var roster = Roster.Of([new Candidate("a", facts: [Fact.Text("track", "city ")])], s_facts);
        Assert.Equal("facts.blanks", Assert.Single(roster.Findings).Code);
    }

    [Fact]
    public void A_candidate_without_a_name_goes_by_the_code()
    {
        Assert.Equal("a", new Candidate("a", " ").Name);
        Assert.Equal("Kapuas", new Candidate("a", "Kapuas").Name);
    }
}
