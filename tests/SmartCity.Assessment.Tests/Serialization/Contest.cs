namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>A scheme and an input for it.</summary>
public sealed record Contest(AssessmentScheme Scheme, AssessmentInput Input)
{
    public override string ToString() => SchemeJson.Write(Scheme) + "\n" + InputJson.Write(Input);
}
