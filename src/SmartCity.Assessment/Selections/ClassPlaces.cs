using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The places and reserves of one class. Equal by content; no order.</summary>
public sealed record ClassPlaces
{
    /// <summary>Creates the places of a class.</summary>
    /// <param name="rankingClass">The value of the fact within which candidates are ranked.</param>
    /// <param name="places">How many are taken; not negative.</param>
    /// <param name="reserves">How many are kept in reserve; not negative.</param>
    public ClassPlaces(string rankingClass, int places, int reserves = 0)
    {
        Class = Guard.Against.Null(rankingClass);
        Places = places;
        Reserves = reserves;
    }

    /// <summary>The value of the fact within which candidates are ranked.</summary>
    public string Class { get; }

    /// <summary>How many are taken.</summary>
    public int Places { get; }

    /// <summary>How many are kept in reserve.</summary>
    public int Reserves { get; }
}
