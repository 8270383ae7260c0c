namespace SmartCity.Assessment.Insight;

/// <summary>Gwet: Σw/(q(q − 1)) × Σ π(1 − π), π the mean share of a category over units.</summary>
internal sealed class GwetChance : IChance
{
    public (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units)
    {
        var q = units.Categories;
        var factor = units.Weights.Sum() / q / (q - 1);
        var shares = units.Shares();
        return (factor * shares.Sum(p => p * (1 - p)), units.MeanOf([.. shares.Select(p => factor * (1 - p))]), null);
    }
}
