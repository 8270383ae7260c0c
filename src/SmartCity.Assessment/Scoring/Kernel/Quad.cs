namespace SmartCity.Assessment;

/// <summary>One number for each of four columns that are summed in one pass.</summary>
internal readonly record struct Quad<T>(T A, T B, T C, T D);
