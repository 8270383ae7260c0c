namespace SmartCity.Assessment.Insight;

/// <summary>
/// What a panel of a given size can tell about candidates (the D study of Brennan 2001, chapters 1–4), all facets random. Equal by content; no order.
/// </summary>
public sealed record GDecision
{
    private const double Rounding = 1e-9;

    private GDecision(int assessors, int criteria, double? universe, double? relative, double? absolute, Estimate g, Estimate phi) =>
        (Assessors, Criteria, UniverseVariance, RelativeError, AbsoluteError, G, Phi) = (assessors, criteria, universe, relative, absolute, g, phi);

    /// <summary>Assessors on each candidate.</summary>
    public int Assessors { get; }

    /// <summary>Criteria on each candidate.</summary>
    public int Criteria { get; }

    /// <summary>The variance of candidates' true means, in squared marks, or null when undefined.</summary>
    public double? UniverseVariance { get; }

    /// <summary>The error variance of differences between candidates, in squared marks, or null: what disturbs a ranking.</summary>
    public double? RelativeError { get; }

    /// <summary>The error variance of a candidate's mean itself, in squared marks, or null: what disturbs a pass mark.</summary>
    public double? AbsoluteError { get; }

    /// <summary>The generalizability coefficient, universe / (universe + relative error), 0 to 1. With one facet it is ICC(C,k), but for negative components.</summary>
    public Estimate G { get; }

    /// <summary>The index of dependability, universe / (universe + absolute error), 0 to 1. With one facet it is ICC(A,k), but for negative components.</summary>
    public Estimate Phi { get; }

    /// <summary>From the components in the order of <see cref="GStudy.Components"/>.</summary>
    internal static GDecision Of(int assessors, int criteria, double[] components)
    {
        double[] v = [.. components.Select(c => Math.Max(0, c))];
        double a = assessors;
        var c = components.Length == 3 ? 1.0 : criteria;
        var relative = v.Length == 3 ? v[2] / a : (v[2] / a) + (v[4] / c) + (v[6] / a / c);
        var absolute = relative + (v.Length == 3 ? v[1] / a : (v[1] / a) + (v[3] / c) + (v[5] / a / c));
        return new GDecision(assessors, criteria, v[0], relative, absolute, Share(v[0], relative), Share(v[0], absolute));
    }

    internal static GDecision Without(int assessors, int criteria, Undefined reason) =>
        new(assessors, criteria, null, null, null, Estimate.Without(reason), Estimate.Without(reason));

    internal GDecision With(Interval? g, Interval? phi) => new(
        Assessors, Criteria, UniverseVariance, RelativeError, AbsoluteError, Held(G, g), Held(Phi, phi));

    /// <summary>Ends below 0 are read as 0, as components are. Reading components so may move the figure out of an interval, and draws may lie beside it: then there is none.</summary>
    private static Estimate Held(Estimate figure, Interval? interval)
    {
        if (interval is null || !figure.IsDefined)
        {
            return figure;
        }

        var (lower, upper) = (Math.Clamp(interval.Lower, 0, 1), Math.Clamp(interval.Upper, 0, 1));
        return figure.Value >= lower - Rounding && figure.Value <= upper + Rounding
            ? figure.With(new Interval(Math.Min(lower, figure.Value), Math.Max(upper, figure.Value), interval.Level, interval.Method))
            : figure.WithoutInterval(AgreementMessages.IntervalMisses);
    }

    private static Estimate Share(double universe, double error) => universe + error > 0
        ? Estimate.Of(universe / (universe + error), AgreementMessages.BootstrapOnly).WithoutTest(AgreementMessages.Untested)
        : Estimate.Without(AgreementMessages.NothingVaries);
}
