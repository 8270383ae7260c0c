namespace SmartCity.Assessment.Tests.Columns.Grids;

/// <summary>By which factory a column is made.</summary>
internal enum ColumnMaking
{
    OverBytes,
    OverUInt16,
    OverInt32,
    OverInt64,
    OfIntegers,
    OfDecimals,
}
