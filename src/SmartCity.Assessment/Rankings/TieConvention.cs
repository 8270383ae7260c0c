namespace SmartCity.Assessment;

/// <summary>How equals are numbered.</summary>
public enum TieConvention
{
    /// <summary>1 2 2 4: equals share the best of their places.</summary>
    Standard,

    /// <summary>1 3 3 4: equals share the worst of their places.</summary>
    Modified,

    /// <summary>1 2 2 3: no number is left out.</summary>
    Dense,

    /// <summary>1 2.5 2.5 4: equals share the mean of their places.</summary>
    Fractional,
}
