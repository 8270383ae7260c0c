namespace SmartCity.Assessment;

/// <summary>A mark that would join two blocks. Equal by content; no order.</summary>
public sealed record ExtraMark
{
    internal ExtraMark(Assessor assessor, Candidate candidate) => (Assessor, Candidate) = (assessor, candidate);

    /// <summary>Who would give it.</summary>
    public Assessor Assessor { get; }

    /// <summary>On whom.</summary>
    public Candidate Candidate { get; }

    /// <summary>Both codes.</summary>
    public override string ToString() => $"{Assessor.Code} → {Candidate.Code}";
}
