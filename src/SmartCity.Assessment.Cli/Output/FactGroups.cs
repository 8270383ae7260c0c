using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>How the groups of a fact fared, or why that cannot be said.</summary>
internal sealed record FactGroups(string Fact, Fitted<GroupDiagnostics> Diagnostics);
