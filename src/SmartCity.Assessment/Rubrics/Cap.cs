namespace SmartCity.Assessment;

/// <summary>Where a value function stops at its goalposts.</summary>
public enum Cap
{
    /// <summary>Nowhere: points beyond a goalpost give values beyond 0 or 1.</summary>
    None,

    /// <summary>At the worst goalpost: no value below 0.</summary>
    Worst,

    /// <summary>At the best goalpost: no value above 1.</summary>
    Best,

    /// <summary>At both.</summary>
    Both,
}
