using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>What a candidate has on a criterion.</summary>
internal readonly record struct NaiveCell(CellState State, Fraction Points, int MarksAtTop)
{
    public bool HasPoints => State == CellState.Points;
}
