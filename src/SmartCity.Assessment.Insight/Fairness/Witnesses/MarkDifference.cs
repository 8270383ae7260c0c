namespace SmartCity.Assessment.Insight;

/// <summary>A mark of a variant that is another than in the instance. Equal by content; no order.</summary>
public sealed record MarkDifference
{
    internal MarkDifference(int variant, (string Candidate, string Assessor, string Criterion) of, Mark? before, Mark? after) =>
        (Variant, Candidate, Assessor, Criterion, Before, After) = (variant, of.Candidate, of.Assessor, of.Criterion, before, after);

    /// <summary>The place of the variant among <see cref="Witness.Variants"/>, from 0 on.</summary>
    public int Variant { get; }

    /// <summary>The code of the candidate.</summary>
    public string Candidate { get; }

    /// <summary>The code of the assessor.</summary>
    public string Assessor { get; }

    /// <summary>The code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The mark in the instance; null when there is no entry.</summary>
    public Mark? Before { get; }

    /// <summary>The mark in the variant; null when there is no entry.</summary>
    public Mark? After { get; }
}
