namespace SmartCity.Assessment;

/// <summary>What happens to a mark by an assessor with a declared conflict.</summary>
public enum OnConflict
{
    /// <summary>It is an error.</summary>
    Reject,

    /// <summary>It is a warning; the mark counts as recused and its number is never read.</summary>
    Recuse,
}
