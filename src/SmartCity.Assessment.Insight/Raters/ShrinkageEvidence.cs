namespace SmartCity.Assessment.Insight;

/// <summary>What the marks on one criterion say about λ.</summary>
internal sealed class ShrinkageEvidence
{
    private ShrinkageEvidence(AdditiveSystem system, RestrictedLikelihood likelihood) => (System, Likelihood) = (system, likelihood);

    public AdditiveSystem System { get; }

    public RestrictedLikelihood Likelihood { get; }

    /// <summary>The evidence, or why there is none: no marks, blocks apart, a single assessor, no marks to spare for the error, or no error at all.</summary>
    public static Fitted<ShrinkageEvidence> Of(PanelPoints points)
    {
        var (system, reason) = AdditiveSystem.Of(points);
        if (system is null || system.AssessorOf.Length == 1)
        {
            return new Fitted<ShrinkageEvidence>(reason ?? RaterMessages.OneAssessor);
        }

        var likelihood = new RestrictedLikelihood(system);
        if (likelihood.ErrorDegrees == 0)
        {
            return new Fitted<ShrinkageEvidence>(RaterMessages.NoMarksToSpare);
        }

        return likelihood.IsExactlyAdditive
            ? new Fitted<ShrinkageEvidence>(system.Squares == 0 ? RaterMessages.NeverDiffer : RaterMessages.ExactlyAdditive)
            : new Fitted<ShrinkageEvidence>(new ShrinkageEvidence(system, likelihood));
    }
}
