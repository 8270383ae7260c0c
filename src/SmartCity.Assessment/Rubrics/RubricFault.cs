namespace SmartCity.Assessment;

/// <summary>Why points do not belong to a rubric.</summary>
internal enum RubricFault
{
    None,
    OffScale,
    OffStep,
    NotALevel,
}
