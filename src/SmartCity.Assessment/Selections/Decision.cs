namespace SmartCity.Assessment;

/// <summary>What became of a candidate.</summary>
public enum Decision
{
    /// <summary>Ranked, but behind the last place and the last reserve.</summary>
    NotSelected,

    /// <summary>Has a place.</summary>
    Selected,

    /// <summary>Moves up, in the order of the ranks, when a place falls free.</summary>
    Reserve,

    /// <summary>Failed a gate.</summary>
    Excluded,

    /// <summary>Has no total, because something is absent.</summary>
    NotRankable,

    /// <summary>Left to the committee: equal at the last place, or no places are declared.</summary>
    Undecided,
}
