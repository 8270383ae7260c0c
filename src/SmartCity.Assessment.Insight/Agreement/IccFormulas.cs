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
        var (error, degrees) = form.Model == IccModel.OneWay ? (within, n * (k - 1)) : (residual, (n - 1) * (k - 1));
        var below = Denominator(form, error);
        // what cancels leaves some rounding behind
        var rounding = 1e-10 * (units + error + (raters / n));
        if (below <= rounding)
        {
            return new IntraclassCorrelation(form, Estimate.Without(
                units > rounding || (!form.IsMean && error > rounding) ? AgreementMessages.NoDenominator
                : form.IsMean ? AgreementMessages.MeansAlike
                : AgreementMessages.NothingWithinRaters));
        }

        var value = Estimate.Of((units - error) / below, AgreementMessages.NoError);
        if (error <= 0)
        {
            return new IntraclassCorrelation(form, value);
        }

        var f = units / error;
        var tested = value.With(Significance.F(f, n - 1, degrees));
        return form.Model == IccModel.Agreement ? Agreement(form, tested) : new IntraclassCorrelation(form, With(tested, FromF(form, f, degrees)));
    }

    private double Denominator(IccForm form, double error)
    {
        var severity = form.Model == IccModel.Agreement ? (raters - residual) / n : 0;
        return form.IsMean ? units + severity : units + ((k - 1) * error) + (k * severity);
    }

    /// <summary>F over its quantile, and F times the one with the degrees exchanged.</summary>
    private Interval FromF(IccForm form, double f, double degrees)
    {
        double Of(double bound) => form.IsMean ? 1 - (1 / bound) : (bound - 1) / (bound + k - 1);
        var (lower, upper) = (f / Distributions.FisherQuantile(Tail, n - 1, degrees), f * Distributions.FisherQuantile(Tail, degrees, n - 1));
        const string Method = "F (Shrout and Fleiss 1979; psych::ICC, irr::icc)";
        return f > 0 ? Between(Of(lower), Of(upper), Method) : Between(-1 / (k - 1), -1 / (k - 1), Method);
    }

    private IntraclassCorrelation Agreement(IccForm form, Estimate tested)
    {
        var single = (units - residual) / (units + ((k - 1) * residual) + (k * (raters - residual) / n));
        var mean = (units - residual) / (units + ((raters - residual) / n));
        if (1 - single <= 1e-12 || (form.IsMean && 1 - mean <= 1e-12))
        {
            return new IntraclassCorrelation(form, tested);
        }

        var (degrees, ofSingle) = (Degrees(form.IsMean ? mean : single), Degrees(single));
        if (!(degrees > 1e-9 && ofSingle > 1e-9))
        {
            return new IntraclassCorrelation(form, tested.WithoutInterval(AgreementMessages.NoDegrees));
        }

        var test = Significance.F(units / residual, n - 1, degrees);
        var (lower, upper) = Ends(ofSingle, k * raters, ((k * n) - k - n) * residual);
        if (!form.IsMean)
        {
            return new IntraclassCorrelation(form, With(tested, Between(lower, upper, "F with Satterthwaite's degrees of freedom (Shrout and Fleiss 1979; psych::ICC, irr::icc)")), test);
        }

        double SteppedUp(double end) => 1 + ((k - 1) * end) is > 1e-9 and var below ? k * end / below : double.NaN;
        var stepped = Between(SteppedUp(lower), SteppedUp(upper), "ends of ICC(2,1) stepped up by Spearman and Brown's formula (psych::ICC)");
        var (least, most) = Ends(degrees, raters, -residual);
        var other = Between(least, most, "McGraw and Wong (1996), degrees of freedom at ICC(A,k) (irr::icc)");
        return new IntraclassCorrelation(form, With(tested, stepped), test, Holds(other, mean) ? other : null);
    }

    /// <summary>
    /// Far below zero the formulas pass a pole and turn over, and at a low confidence both ends may lie on one side of the figure: then there is no interval.
    /// </summary>
    private static Estimate With(Estimate estimate, Interval interval) => Holds(interval, estimate.Value) ? estimate.With(interval)
        : estimate.WithoutInterval(estimate.Value < 0 && !(interval.Lower <= interval.Upper) ? AgreementMessages.FarBelowZero : AgreementMessages.IntervalMisses);

    private static bool Holds(Interval interval, double value) =>
        double.IsFinite(interval.Lower) && double.IsFinite(interval.Upper) && interval.Lower <= value + 1e-9 && value <= interval.Upper + 1e-9;

    private Interval Between(double lower, double upper, string method) => new(lower, upper, level, remark + method);

    /// <summary>Satterthwaite's degrees of freedom of the error against which units are held, at a correlation.</summary>
    private double Degrees(double correlation)
    {
        var a = k * correlation / n / (1 - correlation);
        var b = 1 + (k * correlation * (n - 1) / n / (1 - correlation));
        var (severity, left) = (a * raters, b * residual);
        // below zero the two may cancel
        return Math.Abs(severity + left) <= 1e-9 * (Math.Abs(severity) + Math.Abs(left)) ? 0 : (severity + left) * (severity + left) / ((severity * severity / (k - 1)) + (left * left / (n - 1) / (k - 1)));
    }

    /// <summary>McGraw and Wong's ends.</summary>
    private (double Lower, double Upper) Ends(double degrees, double ofRaters, double ofResidual)
    {
        var (below, above) = (Distributions.FisherQuantile(Tail, n - 1, degrees), Distributions.FisherQuantile(Tail, degrees, n - 1));
        return (
            n * (units - (below * residual)) / ((below * (ofRaters + ofResidual)) + (n * units)),
            n * ((above * units) - residual) / (ofRaters + ofResidual + (n * above * units)));
    }
}
