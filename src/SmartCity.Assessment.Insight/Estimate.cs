namespace SmartCity.Assessment.Insight;

/// <summary>
/// A figure with what is known about its precision, or the reason why there is none. Whatever is absent says why: never NaN, never a stand-in.
/// Equal by content; no order.
/// </summary>
public sealed record Estimate
{
    private readonly double value;

    private Estimate(
        double value, Undefined? undefined, double? standardError, Interval? interval, Undefined? noInterval, Significance? test, Undefined? noTest)
    {
        (this.value, Undefined, StandardError) = (value, undefined, standardError);
        (Interval, NoInterval, Test, NoTest) = (interval, noInterval, test, noTest);
    }

    /// <summary>Whether there is a figure.</summary>
    public bool IsDefined => Undefined is null;

    /// <summary>Why there is no figure, or null when there is one.</summary>
    public Undefined? Undefined { get; }

    /// <summary>The figure.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public double Value => Undefined is null ? value : throw new InvalidOperationException($"Undefined because {Undefined}.");

    /// <summary>The standard error in the unit of the figure, or null when none is given.</summary>
    public double? StandardError { get; }

    /// <summary>The confidence interval, or null.</summary>
    public Interval? Interval { get; }

    /// <summary>Why there is no interval, or null when there is one.</summary>
    public Undefined? NoInterval { get; }

    /// <summary>The test of the figure against zero, or null.</summary>
    public Significance? Test { get; }

    /// <summary>Why there is no test, or null when there is one.</summary>
    public Undefined? NoTest { get; }

    /// <summary>The figure to four decimals with its interval, or the reason, in English and the invariant culture.</summary>
    public override string ToString() => Undefined is not null
        ? $"undefined because {Undefined}"
        : $"{Digits.Four(value)}{(Interval is null ? "" : $" [{Interval}]")}";

    internal static Estimate Without(Undefined reason) => new(0, reason, null, null, reason, null, reason);

    internal static Estimate Of(double value, Undefined noMore) => new(value, null, null, null, noMore, null, noMore);

    internal Estimate WithError(double error) => new(value, Undefined, error, Interval, NoInterval, Test, NoTest);

    internal Estimate With(Interval interval) => new(value, Undefined, StandardError, interval, null, Test, NoTest);

    internal Estimate WithoutInterval(Undefined reason) => new(value, Undefined, StandardError, null, reason, Test, NoTest);

    internal Estimate With(Significance test) => new(value, Undefined, StandardError, Interval, NoInterval, test, null);

    internal Estimate WithoutTest(Undefined reason) => new(value, Undefined, StandardError, Interval, NoInterval, null, reason);
}
