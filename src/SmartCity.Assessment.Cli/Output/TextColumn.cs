namespace SmartCity.Assessment.Cli;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
internal sealed record TextColumn(string Title, bool IsNumber = false);
