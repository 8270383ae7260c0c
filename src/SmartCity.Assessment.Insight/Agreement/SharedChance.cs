namespace SmartCity.Assessment.Insight;

/// <summary>Fleiss and Scott: all raters draw from the same shares, Σ w π π.</summary>
internal sealed class SharedChance : IChance
{
    public (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units)
    {
        var shares = units.Shares();
        var weighted = units.Weighted(shares);
        return (shares.Zip(weighted).Sum(p => p.First * p.Second), units.MeanOf(weighted), null);
    }
}
