namespace SmartCity.Assessment;

/// <summary>Where a number goes that lies between two neighbouring roundable values.</summary>
/// <remarks>"Half" modes go to the nearer neighbour and differ only at the exact middle;
/// the others look at the side, never at the distance.</remarks>
public enum RoundingMode
{
    /// <summary>Nearest; the middle goes away from zero: 2.5 → 3, −2.5 → −3. What most official rules mean by "rounded".</summary>
    HalfUp = 0,

    /// <summary>Nearest; the middle goes to the even neighbour: 2.5 → 2, 3.5 → 4.</summary>
    HalfEven = 1,

    /// <summary>Nearest; the middle goes toward zero: 2.5 → 2, −2.5 → −2.</summary>
    HalfDown = 2,

    /// <summary>Toward zero (truncation): 2.9 → 2, −2.9 → −2.</summary>
    Down = 3,

    /// <summary>Away from zero: 2.1 → 3, −2.1 → −3.</summary>
    Up = 4,

    /// <summary>Toward negative infinity: 2.9 → 2, −2.1 → −3.</summary>
    Floor = 5,

    /// <summary>Toward positive infinity: 2.1 → 3, −2.9 → −2.</summary>
    Ceiling = 6,
}
