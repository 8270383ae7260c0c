using Xunit;

namespace SmartCity.Assessment.Tests.Panels;

public sealed class AssessorTests
{
    [Fact]
    public void An_assessor_has_a_code_and_a_weight_that_is_not_negative()
    {
        Assert.ThrowsAny<ArgumentException>(() => new Assessor(" "));
        Assert.ThrowsAny<ArgumentException>(() => new Assessor("ani", weight: -0.1m));
        Assert.Equal(0, new Assessor("ani", weight: 0).Weight);
        Assert.Equal((1m, "ani", "ani"), (new Assessor("ani").Weight, new Assessor("ani").Name, new Assessor("ani").ToString()));
    }

    [Fact]
    public void Assessors_are_equal_by_content_whatever_the_order_of_their_conflicts()
    {
        Conflict[] conflicts = [Conflict.WithCandidate("x"), Conflict.WithInstitution("x"), Conflict.WithFact("region", "Bali")];
        Assert.Equal(new Assessor("ani", conflicts: conflicts), new Assessor("ani", conflicts: conflicts.Reverse()));
        Assert.NotEqual(new Assessor("ani", conflicts: conflicts), new Assessor("ani", conflicts: conflicts[1..]));
        Assert.NotEqual(Conflict.WithCandidate("x"), Conflict.WithInstitution("x"));
        Assert.Equal(["candidate:x", "institution:x", "fact:region=Bali"], conflicts.Select(c => c.ToString()));
    }
}
