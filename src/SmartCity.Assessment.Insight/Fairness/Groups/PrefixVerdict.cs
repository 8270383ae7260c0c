namespace SmartCity.Assessment.Insight;

/// <summary>Whether every beginning of a ranking keeps a condition, when equals may stand in any order.</summary>
public enum PrefixVerdict
{
    /// <summary>In every order of the equals.</summary>
    Met,

    /// <summary>In some orders of the equals and not in others: the ranking itself does not say.</summary>
    DependsOnEquals,

    /// <summary>In no order.</summary>
    NotMet,
}
