namespace SmartCity.Assessment;

/// <summary>How much a <see cref="Finding"/> matters. Only errors keep a value from being made.</summary>
public enum FindingKind
{
    /// <summary>The input cannot be used.</summary>
    Error,

    /// <summary>The input can be used, but somebody should look.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Note,
}
