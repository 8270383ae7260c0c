using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The attack of 71 against 70: an assessor gives one candidate a mark that is one step above the mark they give to all others. Whom does this alone lift into the selection?
/// Equal only by reference; no order.
/// </summary>
public sealed class OneStepAttack
{
    internal OneStepAttack(string assessor, int tried, IEnumerable<string> lifted)
    {
        (Assessor, Tried) = (assessor, tried);
        Lifted = Array.AsReadOnly(lifted.ToArray());
    }

    /// <summary>The code of the assessor.</summary>
    public string Assessor { get; }

    /// <summary>For how many candidates it was tried: those the assessor marked who are not selected, neither as marked nor when the assessor gives everybody the same. Only those count for whom the procedure gives an answer, with the step and without.</summary>
    public int Tried { get; }

    /// <summary>Who would be selected by one step of this assessor, by code.</summary>
    public IReadOnlyList<string> Lifted { get; }

    /// <summary>The assessor, for how many it was tried, and whom the step lifts.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Assessor}: of {Tried} lifts [{string.Join(' ', Lifted)}]");
}
