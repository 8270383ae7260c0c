namespace SmartCity.Assessment;

/// <summary>What a <see cref="FactTest"/> asks.</summary>
public enum FactTestKind
{
    /// <summary>Is the given value.</summary>
    Is,

    /// <summary>Is not the given value.</summary>
    IsNot,

    /// <summary>Is at least the given number.</summary>
    AtLeast,

    /// <summary>Is at most the given number.</summary>
    AtMost,

    /// <summary>Is one of the given values.</summary>
    OneOf,

    /// <summary>Is a date before the given one.</summary>
    Before,
}
