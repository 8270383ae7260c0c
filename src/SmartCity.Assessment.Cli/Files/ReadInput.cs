namespace SmartCity.Assessment.Cli;

/// <summary>What came out of the files of an assessment.</summary>
/// <param name="Scheme">The rules.</param>
/// <param name="Input">What they are applied to.</param>
/// <param name="Builder">What knows where each text stood.</param>
internal sealed record ReadInput(AssessmentScheme Scheme, AssessmentInput Input, InputBuilder Builder);
