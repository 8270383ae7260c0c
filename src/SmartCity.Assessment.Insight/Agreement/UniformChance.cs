namespace SmartCity.Assessment.Insight;

/// <summary>Brennan and Prediger: every category as likely, Σw/q².</summary>
internal sealed class UniformChance : IChance
{
    public (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units)
    {
        var expected = units.Weights.Sum() / units.Categories / units.Categories;
        var ofUnit = new double[units.Count];
        Array.Fill(ofUnit, expected);
        return (expected, ofUnit, null);
    }
}
