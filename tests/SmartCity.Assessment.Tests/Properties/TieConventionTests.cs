using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>Four ways to number one weak order.</summary>
public sealed class TieConventionTests
{
    private static readonly Shape s_ties = new() { LeastCandidates = 3, GatesInTen = 2, HasMissingFacts = false };

    [Fact]
    public void Conventions_differ_only_in_how_they_number_equals() => Claim.Holds(s_ties, atLeastPercent: 45, statement: (instance, _) =>
    {
        AssessmentResult? Under(TieConvention convention) => (instance with { Ranking = instance.Ranking with { Convention = convention } }).Result();
        if (Under(TieConvention.Standard) is not { } standard
            || Under(TieConvention.Modified) is not { } modified
            || Under(TieConvention.Dense) is not { } dense
            || Under(TieConvention.Fractional) is not { } fractional)
        {
            return false;
        }

        var ties = 0;
        foreach (var ranked in instance.Candidates.Where(c => standard.Ranking.RankOf(c.Code).IsRanked).GroupBy(instance.ClassOf))
        {
            ties += Check([.. ranked.Select(c => Places(c.Code, r => r.RankOf(c.Code)))]);
            ties += Check([.. ranked.Select(c => Places(c.Code, r => r.ScoreRankOf(c.Code)))]);
        }

        return ties > 0;

        (decimal Standard, decimal Modified, decimal Dense, decimal Fractional) Places(string _, Func<Ranking, Rank> rank) =>
            (rank(standard.Ranking).Value, rank(modified.Ranking).Value, rank(dense.Ranking).Value, rank(fractional.Ranking).Value);
    });

    private static int Check((decimal Standard, decimal Modified, decimal Dense, decimal Fractional)[] places)
    {
        Assert.All(places, p =>
        {
            Assert.True(p.Dense <= p.Standard && p.Standard <= p.Fractional && p.Fractional <= p.Modified);
            Assert.Equal((p.Standard + p.Modified) / 2, p.Fractional);
            Assert.All(places, q => Assert.Equal(p.Standard.CompareTo(q.Standard), p.Dense.CompareTo(q.Dense)));
            Assert.All(places, q => Assert.Equal(p.Standard.CompareTo(q.Standard), p.Modified.CompareTo(q.Modified)));
            Assert.Equal(places.Count(q => q.Standard == p.Standard), p.Modified - p.Standard + 1);
        });
        Assert.Equal(1, places.Min(p => p.Standard));
        Assert.Equal(places.Length, places.Max(p => p.Modified));
        Assert.Equal(places.Select(p => p.Dense).Distinct().Count(), places.Max(p => p.Dense));
        Assert.Equal(places.Length * (places.Length + 1) / 2m, places.Sum(p => p.Fractional));
        return places.Length - places.Select(p => p.Standard).Distinct().Count();
    }
}
