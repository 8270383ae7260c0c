namespace SmartCity.Assessment;

/// <summary>The types of a <see cref="Fact"/>.</summary>
public enum FactKind
{
    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>A text, compared exactly.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A calendar date.</summary>
    Date,
}
