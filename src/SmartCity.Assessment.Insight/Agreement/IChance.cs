namespace SmartCity.Assessment.Insight;

/// <summary>A notion of agreement by chance.</summary>
internal interface IChance
{
    /// <summary>Whether the figure is corrected for chance at all.</summary>
    bool Corrects => true;

    /// <summary>The agreement expected, and what each unit says about it (the same mean over units), for the standard error.</summary>
    /// <returns>The reason instead when it cannot be told.</returns>
    (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units);
}
