namespace SmartCity.Assessment;

internal enum RelativeKind
{
    LowestOverOwn,
    OwnOverHighest,
    ShareOfMean,
    MinMax,
}
