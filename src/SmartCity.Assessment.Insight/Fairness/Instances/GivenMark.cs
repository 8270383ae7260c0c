namespace SmartCity.Assessment.Insight;

/// <summary>A scored mark of an instance: who gave it to whom on what. Equal by content; no order.</summary>
public sealed record GivenMark
{
    internal GivenMark(int sheet, ScoreSheet on, string criterion, decimal value) => (Sheet, On, Criterion, Value) = (sheet, on, criterion, value);

    /// <summary>The sheet on which it stands.</summary>
    public ScoreSheet On { get; }

    /// <summary>The code of the assessor.</summary>
    public string Assessor => On.Assessor.Code;

    /// <summary>The code of the candidate.</summary>
    public string Candidate => On.Candidate;

    /// <summary>The code of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The mark.</summary>
    public decimal Value { get; }

    /// <summary>The place of the sheet in the input.</summary>
    internal int Sheet { get; }

    /// <summary>The change of this mark to another, in words.</summary>
    internal LocalText ChangedTo(decimal other) => Bilingual.Text(
        $"the mark of {Assessor} for {Candidate} on {Criterion} is {Figure.Of(other)} instead of {Figure.Of(Value)}",
        $"nilai dari {Assessor} untuk {Candidate} pada {Criterion} menjadi {Figure.Of(other)}, bukan {Figure.Of(Value)}");
}
