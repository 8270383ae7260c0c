namespace SmartCity.Assessment.Tests.Oracle;

internal enum PlainFact
{
    IsCity,
    IsSize,
    IsDifficult,
}
