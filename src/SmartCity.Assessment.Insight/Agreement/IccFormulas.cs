namespace SmartCity.Assessment.Insight;

/// <summary>The six correlations from mean squares, with the intervals of Shrout and Fleiss (1979) and McGraw and Wong (1996, table 7).</summary>
internal sealed class IccFormulas
{
    private readonly double units;
    private readonly double within;
    private readonly double raters;
    private readonly double residual;
    private readonly double n;
    private readonly double k;
    private readonly double level;
    private readonly string remark;

    public IccFormulas(MeanSquares squares, int n, int k, double level, string remark)
    {
        (units, within, raters, residual) = (squares.Units, squares.Within, squares.Raters, squares.Residual);
        (this.n, this.k, this.level, this.remark) = (n, k, level, remark);
    }

    private double Tail => (1 + level) / 2;

    public IntraclassCorrelation Of(IccForm form)
    {
        var (error, degrees) = form.ShroutFleiss[4] == '1' ? (within, n * (k - 1)) : (residual, (n - 1) * (k - 1));
        var below = Denominator(form, error);
        if (form.IsMean && below <= 0)
        {
            return new IntraclassCorrelation(form, Estimate.Without("the means of the units do not vary, so nothing can be said about how well they tell units apart"));
        }

        var value = Estimate.Of((units - error) / below, "the error variance is 0, so F has no bound");
        if (error <= 0)
        {
            return new IntraclassCorrelation(form, value);
        }

        var f = units / error;
        var tested = value.With(Significance.F(f, n - 1, degrees));
        return form.ShroutFleiss[4] == '2' ? Agreement(form, tested) : new IntraclassCorrelation(form, tested.With(FromF(form, f, degrees)));
    }

    private double Denominator(IccForm form, double error)
    {
        var severity = form.ShroutFleiss[4] == '2' ? (raters - residual) / n : 0;
        return form.IsMean ? units + severity : units + ((k - 1) * error) + (k * severity);
    }

    /// <summary>F over its quantile, and F times the one with the degrees exchanged.</summary>
    private Interval FromF(IccForm form, double f, double degrees)
    {
        double Of(double bound) => form.IsMean ? 1 - (1 / bound) : (bound - 1) / (bound + k - 1);
        var (lower, upper) = (f / Distributions.FisherQuantile(Tail, n - 1, degrees), f * Distributions.FisherQuantile(Tail, degrees, n - 1));
        return f > 0
            ? new Interval(Of(lower), Of(upper), level, $"{remark}F (Shrout and Fleiss 1979; psych::ICC, irr::icc)")
            : new Interval(-1 / (k - 1), -1 / (k - 1), level, $"{remark}F (Shrout and Fleiss 1979; psych::ICC, irr::icc)");
    }

    private IntraclassCorrelation Agreement(IccForm form, Estimate tested)
    {
        var single = (units - residual) / (units + ((k - 1) * residual) + (k * (raters - residual) / n));
        if (1 - single <= 1e-12)
        {
            return new IntraclassCorrelation(form, tested);
        }

        var (lower, upper) = Ends(single, k * raters, ((k * n) - k - n) * residual);
        if (!form.IsMean)
        {
            return new IntraclassCorrelation(form, tested.With(new Interval(lower, upper, level, $"{remark}F with Satterthwaite's degrees of freedom (Shrout and Fleiss 1979; psych::ICC, irr::icc)")));
        }

        double SteppedUp(double end) => k * end / (1 + ((k - 1) * end));
        var stepped = tested.With(new Interval(SteppedUp(lower), SteppedUp(upper), level, $"{remark}ends of ICC(2,1) stepped up by Spearman and Brown's formula (psych::ICC)"));
        var mean = (units - residual) / Denominator(form, residual);
        if (1 - mean <= 1e-12)
        {
            return new IntraclassCorrelation(form, stepped);
        }

        var (least, most) = Ends(mean, raters, -residual);
        return new IntraclassCorrelation(form, stepped, new Interval(least, most, level, $"{remark}McGraw and Wong (1996), degrees of freedom at ICC(A,k) (irr::icc)"));
    }

    /// <summary>McGraw and Wong's ends, with the degrees of freedom at <paramref name="correlation"/>.</summary>
    private (double Lower, double Upper) Ends(double correlation, double ofRaters, double ofResidual)
    {
        var a = k * correlation / n / (1 - correlation);
        var b = 1 + (k * correlation * (n - 1) / n / (1 - correlation));
        var (severity, left) = (a * raters, b * residual);
        var degrees = (severity + left) * (severity + left) / ((severity * severity / (k - 1)) + (left * left / (n - 1) / (k - 1)));
        var (below, above) = (Distributions.FisherQuantile(Tail, n - 1, degrees), Distributions.FisherQuantile(Tail, degrees, n - 1));
        return (
            n * (units - (below * residual)) / ((below * (ofRaters + ofResidual)) + (n * units)),
            n * ((above * units) - residual) / (ofRaters + ofResidual + (n * above * units)));
    }
}
