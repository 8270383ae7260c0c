using Xunit;

namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>Tests that redirect the console run while no other test runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneOnTheConsole
{
    internal const string Name = "Alone on the console";
}
