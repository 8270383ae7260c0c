using System.Text.Json;

namespace SmartCity.Assessment;

/// <summary>The shape of a piece of a file. What it does not know it keeps, so that every unknown property can be reported.</summary>
internal interface IDraft
{
    Dictionary<string, JsonElement>? Unknown { get; }
}
