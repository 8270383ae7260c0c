namespace SmartCity.Assessment.Insight;

/// <summary>
/// Where the logit scale has its zero. The model ln(P_k/P_{k−1}) = B_n − D_i − C_j − F_k is unchanged when B, D and C move together,
/// so two of the three facets are centred on 0 and one is free; thresholds always sum to 0. Measures that were estimated count in the centre,
/// those of extreme elements do not. Equal by content; no order.
/// </summary>
public sealed record Centring
{
    private Centring(Facet free) => Free = free;

    /// <summary>Candidates and criteria centred, assessors free.</summary>
    public static Centring AssessorsFree { get; } = new(Facet.Assessor);

    /// <summary>Assessors and criteria centred, candidates free.</summary>
    public static Centring CandidatesFree { get; } = new(Facet.Candidate);

    /// <summary>The facet that is not centred.</summary>
    public Facet Free { get; }
}
