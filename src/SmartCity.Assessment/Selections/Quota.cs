using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The places, the reserves, and what happens to equals at the last place. Equal by content; no order.</summary>
public sealed record Quota
{
    internal Quota(int places, int reserves, AtCut atCut, IEnumerable<ClassPlaces>? classes)
    {
        Places = places;
        Reserves = reserves;
        AtCut = Guard.Against.EnumOutOfRange(atCut);
        Classes = new ContentList<ClassPlaces>(classes?.OrderBy(c => c.Class, StringComparer.Ordinal));
    }

    /// <summary>How many are taken, in each class when there are classes; unused when <see cref="Classes"/> names them.</summary>
    public int Places { get; }

    /// <summary>How many are kept in reserve.</summary>
    public int Reserves { get; }

    /// <summary>What happens to equals at the last place. Equals at the last reserve are all kept.</summary>
    public AtCut AtCut { get; }

    /// <summary>Places by class, ordered by class; empty when every class has the same.</summary>
    public IReadOnlyList<ClassPlaces> Classes { get; }

    /// <summary>The same number of places for the one ranking, or for each class.</summary>
    /// <exception cref="SchemeException">There are no places, or a negative number of reserves.</exception>
    public static Quota Of(int places, AtCut atCut, int reserves = 0) => Checked(new(places, reserves, atCut, null));

    /// <summary>Places by class.</summary>
    /// <exception cref="SchemeException">There are no places at all, a negative number, or a class twice.</exception>
    public static Quota PerClass(AtCut atCut, params IEnumerable<ClassPlaces> classes) => Checked(new(0, 0, atCut, Guard.Against.Null(classes)));

    /// <summary>The places of a class, or null when the quota names others only.</summary>
    internal ClassPlaces? For(string rankingClass) =>
        Classes.Count == 0 ? new ClassPlaces(rankingClass, Places, Reserves) : Classes.FirstOrDefault(c => c.Class == rankingClass);

    /// <summary>Yields what is wrong, with paths relative to the quota.</summary>
    internal IEnumerable<Finding> Check()
    {
        if (Classes.Count == 0 ? Places < 1 : Classes.All(c => c.Places < 1))
        {
            yield return SchemeMessages.PlacesNone.At("places", Places.ToText());
        }

        foreach (var part in Classes.Where(c => c.Places < 0))
        {
            yield return SchemeMessages.PlacesNegative.At($"places.{part.Class}", part.Places.ToText());
        }

        foreach (var reserves in Classes.Select(c => c.Reserves).DefaultIfEmpty(Reserves).Where(r => r < 0))
        {
            yield return SchemeMessages.ReservesNegative.At("reserves", reserves.ToText());
        }

        foreach (var finding in CodeRules.Duplicates(Classes.Select(c => (c.Class, $"places.{c.Class}")), SchemeMessages.ClassTwice, SchemeMessages.ClassTwice))
        {
            yield return finding;
        }
    }

    private static Quota Checked(Quota quota)
    {
        SchemeException.ThrowIfAny(quota.Check());
        return quota;
    }
}
