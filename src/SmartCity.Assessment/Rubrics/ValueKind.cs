namespace SmartCity.Assessment;

/// <summary>The kinds of value functions.</summary>
public enum ValueKind
{
    /// <summary>The value is the points.</summary>
    Identity,

    /// <summary>Linear between two goalposts.</summary>
    Linear,

    /// <summary>Logarithmic between two goalposts.</summary>
    Logarithmic,

    /// <summary>Straight lines between knots.</summary>
    Piecewise,

    /// <summary>Relative: the lowest of the Field over one's own.</summary>
    LowestOverOwn,

    /// <summary>Relative: one's own over the highest of the Field.</summary>
    OwnOverHighest,

    /// <summary>Relative: one's own over the mean of the Field.</summary>
    ShareOfMean,

    /// <summary>Relative: between the lowest and the highest of the Field.</summary>
    MinMax,
}
