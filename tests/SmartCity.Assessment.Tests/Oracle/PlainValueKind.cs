namespace SmartCity.Assessment.Tests.Oracle;

internal enum PlainValueKind
{
    Identity,
    Linear,
    Piecewise,
    Logarithmic,
    LowestOverOwn,
    OwnOverHighest,
    ShareOfMean,
    MinMax,
}
