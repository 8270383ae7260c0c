namespace SmartCity.Assessment;

/// <summary>The languages in which the library itself speaks.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Indonesian.</summary>
    Indonesian,
}
