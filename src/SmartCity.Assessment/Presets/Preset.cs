using System.Reflection;
using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>Schemes that come ready with the library. Each is a scheme file inside the assembly, and can be written out, changed and read again.</summary>
public static class Preset
{
    private static readonly Lazy<AssessmentScheme> SmartCity = new(() => Load("smart-city-2019"));
    private static readonly Lazy<AssessmentScheme> EGovernment = new(() => Load("e-government-2020"));

    /// <summary>
    /// The seven aspects on which 165 Indonesian regencies and cities were judged in 2019, for 25 places. The weights, the scale and the pass mark are illustrative:
    /// no official ones were published. It declares no facts: add those that your candidates carry with <see cref="AssessmentScheme.With"/>.
    /// </summary>
    public static AssessmentScheme SmartCity2019 => SmartCity.Value;

    /// <summary>
    /// The Indonesian e-government index of 2020 (Ministerial Regulation PANRB 59/2020): 4 domains, 8 aspects and 47 indicators whose weights sum to 100, with its predicates.
    /// </summary>
    public static AssessmentScheme EGovernment2020 => EGovernment.Value;

    private static AssessmentScheme Load(string name)
    {
        using var stream = Guard.Against.Null(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Presets.{name}.scheme.json"));
        using var reader = new StreamReader(stream);
        return SchemeJson.Read(reader.ReadToEnd()).Value;
    }
}
