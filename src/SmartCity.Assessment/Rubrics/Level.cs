using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>A named level of a <see cref="Rubric"/> with the points it gives. Equal by content; levels are ordered by their points inside a rubric.</summary>
public sealed record Level
{
    /// <summary>Creates a level.</summary>
    /// <param name="code">The word by which marks refer to the level.</param>
    /// <param name="points">What it gives.</param>
    /// <param name="names">Its name in each language.</param>
    /// <param name="descriptors">What a candidate at this level looks like, in each language.</param>
    public Level(string code, decimal points, LocalText? names = null, LocalText? descriptors = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Points = points;
        Names = names ?? LocalText.None;
        Descriptors = descriptors ?? LocalText.None;
    }

    /// <summary>The word by which marks refer to the level.</summary>
    public string Code { get; }

    /// <summary>What it gives.</summary>
    public decimal Points { get; }

    /// <summary>Its name in each language.</summary>
    public LocalText Names { get; }

    /// <summary>What a candidate at this level looks like, in each language.</summary>
    public LocalText Descriptors { get; }
}
