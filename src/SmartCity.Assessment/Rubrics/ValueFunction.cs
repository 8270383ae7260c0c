using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>From points to value. Anchored functions look at the candidate's own points only; relative ones also at the Field and are labelled Relative in the result.</summary>
/// <remarks>Equal by kind and content; no order.</remarks>
public abstract record ValueFunction
{
    private protected ValueFunction()
    {
    }

    /// <summary>The value is the points.</summary>
    public static ValueFunction Identity { get; } = new PiecewiseValue([]);

    /// <summary>The kind.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>Which points have the greater value: the higher or the lower ones; null where it rises and falls.</summary>
    public abstract Better? Direction { get; }

    /// <summary>At which goalposts the value stops.</summary>
    /// <value><see cref="Cap.None"/> for all but the linear and the logarithmic.</value>
    public virtual Cap Cap => Cap.None;

    /// <summary>Whether other candidates' points have a say in the value.</summary>
    public bool IsRelative => this is RelativeValue;

    /// <summary>What the value is multiplied by; 1 unless declared.</summary>
    internal Rational Multiplier { get; private protected init; } = Rational.One;

    /// <summary>The declared digits of an irrational value, or null when values are exact.</summary>
    internal virtual Rounding? Quantised => null;

    /// <summary>(x − worst)/(best − worst): 0 at the worst goalpost, 1 at the best, which may be the smaller one.</summary>
    /// <exception cref="SchemeException">The goalposts are equal.</exception>
    /// <exception cref="ArgumentException">The cap is none.</exception>
    public static ValueFunction Linear(decimal worst, decimal best, Cap cap = Cap.None) => Checked(new LinearValue(worst, best, Guard.Against.EnumOutOfRange(cap)));

    /// <summary>(ln x − ln worst)/(ln best − ln worst), correctly rounded to declared digits. Points and goalposts must be positive.</summary>
    /// <exception cref="SchemeException">The goalposts are equal, or one is not positive.</exception>
    /// <exception cref="ArgumentException">The rounding is null, or the cap is none.</exception>
    public static ValueFunction Logarithmic(decimal worst, decimal best, Rounding quantised, Cap cap = Cap.None) =>
        Checked(new LogarithmicValue(worst, best, Guard.Against.EnumOutOfRange(cap), Guard.Against.Null(quantised)));

    /// <summary>Straight lines between knots in ascending points, level outside them.</summary>
    /// <exception cref="SchemeException">The points of the knots do not ascend.</exception>
    /// <exception cref="ArgumentException">There are fewer than two knots.</exception>
    public static ValueFunction Piecewise(params IEnumerable<(decimal Points, decimal Value)> knots)
    {
        var list = Guard.Against.Null(knots).Select(k => new Knot(k.Points, k.Value)).ToArray();
        Guard.Against.InvalidInput(list, nameof(knots), l => l.Length > 1, "A piecewise linear function needs at least two knots.");
        return Checked(new PiecewiseValue(list));
    }

    /// <summary>Lowest of the Field / own: the cheapest qualified bid gets 1. Points must be positive.</summary>
    public static ValueFunction LowestOverOwn() => new RelativeValue(ValueKind.LowestOverOwn, Better.Lower, null);

    /// <summary>Own / highest of the Field.</summary>
    public static ValueFunction OwnOverHighest() => new RelativeValue(ValueKind.OwnOverHighest, Better.Higher, null);

    /// <summary>Own / mean of the Field.</summary>
    public static ValueFunction ShareOfMean() => new RelativeValue(ValueKind.ShareOfMean, Better.Higher, null);

    /// <summary>(own − lowest)/(highest − lowest), or (highest − own)/(highest − lowest) when less is better.</summary>
    /// <param name="better">Which end gets 1.</param>
    /// <param name="whenAllEqual">The value when the whole Field has one figure; without it that case is an error.</param>
    /// <exception cref="ArgumentException">The end is none.</exception>
    public static ValueFunction MinMax(Better better = Better.Higher, decimal? whenAllEqual = null) =>
        new RelativeValue(ValueKind.MinMax, Guard.Against.EnumOutOfRange(better), whenAllEqual);

    /// <summary>The same function with every value multiplied, so that 0–1 becomes 0–100.</summary>
    /// <exception cref="SchemeException">The multiplier is not positive.</exception>
    public ValueFunction Times(decimal multiplier) => Checked(this with { Multiplier = multiplier });

    /// <summary>The function in the words of the files: <c>linear(worst 0, best 175) × 100</c>.</summary>
    public sealed override string ToString() => Multiplier == Rational.One ? Formula : $"{Formula} × {Multiplier}";

    /// <summary>The function in the words of the files, the multiplier aside.</summary>
    private protected abstract string Formula { get; }

    internal ValueFunction TimesUnchecked(decimal multiplier) => this with { Multiplier = multiplier };

    /// <summary>Why these points have no value under this function, or null.</summary>
    internal virtual Message? Refuses(Rational points) => null;

    /// <summary>The line that gives the value at these points, or null where the value is not affine in the points.</summary>
    internal abstract Affine? LineAt(Rational points, FieldFigures? field);

    /// <summary>Whether every value is the points themselves.</summary>
    internal virtual bool LeavesPoints => false;

    /// <summary>The value. A relative function needs the figures of the Field.</summary>
    internal virtual Rational Apply(Rational points, FieldFigures? field) => LineAt(points, field)!.Value.At(points);

    /// <summary>Yields what is wrong, with paths relative to the function.</summary>
    internal virtual IEnumerable<Finding> Check() =>
        Multiplier.Sign > 0 ? [] : [SchemeMessages.TimesNotPositive.At("times", Multiplier.ToString())];

    private static ValueFunction Checked(ValueFunction function)
    {
        SchemeException.ThrowIfAny(function.Check());
        return function;
    }
}
