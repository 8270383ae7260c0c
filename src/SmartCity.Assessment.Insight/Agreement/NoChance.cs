namespace SmartCity.Assessment.Insight;

/// <summary>Percent agreement: nothing is put down to chance.</summary>
internal sealed class NoChance : IChance
{
    public bool Corrects => false;

    public (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units) => (0, new double[units.Count], null);
}
