namespace SmartCity.Assessment;

/// <summary>What happens to equals at the last place when not all of them fit.</summary>
public enum AtCut
{
    /// <summary>All of them are taken; there are more selected than places.</summary>
    TakeAll,

    /// <summary>None of them is taken, and nobody behind them; places are left over.</summary>
    TakeNone,

    /// <summary>They are <see cref="Decision.Undecided"/>: the committee chooses among them.</summary>
    LeaveToCommittee,
}
