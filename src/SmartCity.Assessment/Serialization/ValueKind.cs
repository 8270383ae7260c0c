namespace SmartCity.Assessment;

/// <summary>The kinds of value function as files name them.</summary>
internal enum ValueKind
{
    Identity,
    Linear,
    Logarithmic,
    Piecewise,
    LowestOverOwn,
    OwnOverHighest,
    ShareOfMean,
    MinMax,
}
