using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The attack of 71 against 70: an assessor gives one candidate a mark that is one step above the mark they give to all others. Whom does this alone lift into the selection?
/// Equal only by reference; no order.
/// </summary>
public sealed class OneStepAttack
{
    internal OneStepAttack(string assessor, int tried, IEnumerable<string> lifted, int unanswered)
    {
        (Assessor, Tried, Unanswered) = (assessor, tried, unanswered);
        Lifted = Array.AsReadOnly(lifted.ToArray());
    }

    /// <summary>The code of the assessor.</summary>
    public string Assessor { get; }

    /// <summary>For how many candidates it was tried: those the assessor marked who are not selected, neither as marked nor when the assessor gives everybody the same. Only those count for whom the procedure gives an answer, with the step and without.</summary>
    public int Tried { get; }

    /// <summary>Who would be selected by one step of this assessor, by code.</summary>
    public IReadOnlyList<string> Lifted { get; }

    /// <summary>For how many others of these the procedure gives no answer, with the step or without: whether they would be lifted is not known.</summary>
    public int Unanswered { get; }

    /// <summary>The assessor, for how many it was tried, whom the step lifts, and for how many there is no answer, if any.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Assessor}: of {Tried} lifts [{string.Join(' ', Lifted)}]")
        + (Unanswered == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; without an answer: {Unanswered}"));
}
