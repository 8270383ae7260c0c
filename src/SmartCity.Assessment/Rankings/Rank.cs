using System.Globalization;

namespace SmartCity.Assessment;

/// <summary>A place in a ranking, 1 being the best, or none. The default is none.</summary>
/// <remarks>Equal by value. Not ordered against <see cref="None"/>: who is not ranked is neither before nor behind.</remarks>
public readonly record struct Rank
{
    private readonly decimal number;

    internal Rank(decimal number) => this.number = number;

    /// <summary>Not ranked.</summary>
    public static Rank None => default;

    /// <summary>Whether there is a place.</summary>
    public bool IsRanked => number != 0;

    /// <summary>The place: a whole number, or a half under <see cref="TieConvention.Fractional"/>.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public decimal Value => IsRanked ? number : throw new InvalidOperationException("The candidate is not ranked.");

    /// <summary>The place, or a dash.</summary>
    public override string ToString() => IsRanked ? number.ToString("0.#", CultureInfo.InvariantCulture) : "–";
}
