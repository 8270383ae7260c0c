using System.Diagnostics;

namespace SmartCity.Assessment;

/// <summary>What the marks of one assessor on one criterion become under a relative calibration.</summary>
internal sealed class RelativeScale
{
    private readonly Dictionary<decimal, Rational> figures;

    private RelativeScale(Dictionary<decimal, Rational> figures) => this.figures = figures;

    public Rational this[decimal mark] => figures[mark];

    public IEnumerable<Rational> Figures => figures.Values;

    /// <summary>The figures of an assessor's marks, or null when they are all equal and the calibration divides by how they differ.</summary>
    public static RelativeScale? Of(Calibration calibration, decimal[] marks, Rational meanOfAll)
    {
        if (calibration.Kind is CalibrationKind.ZScore or CalibrationKind.MinMax && marks.Distinct().Take(2).Count() < 2)
        {
            return null;
        }

        Func<Rational, Rational> figure = calibration.Kind switch
        {
            CalibrationKind.MeanCentred => Centred(marks, meanOfAll, calibration.Rounding!),
            CalibrationKind.ZScore => Standardised(marks, calibration.Rounding!),
            CalibrationKind.MinMax => Stretched(marks, calibration.Rounding!),
            CalibrationKind.RankPerAssessor => Ranked(marks, calibration.Rounding!),
            _ => throw new UnreachableException(),
        };
        return new RelativeScale(marks.Distinct().ToDictionary(m => m, m => figure(m)));
    }

    private static Func<Rational, Rational> Centred(decimal[] marks, Rational meanOfAll, Rounding rounding)
    {
        var shift = meanOfAll - Mean(marks);
        return mark => (mark + shift).Round(rounding);
    }

    private static Func<Rational, Rational> Standardised(decimal[] marks, Rounding rounding)
    {
        var mean = Mean(marks);
        Rational Square(Rational deviation) => deviation * deviation;
        var variance = Rational.Sum(Array.ConvertAll(marks, m => Square(m - mean))) / marks.Length;
        return mark =>
        {
            // A root has no sign: what lies below the mean is rounded as its mirror image is.
            var square = Square(mark - mean) / variance;
            return mark >= mean ? Roots.Root(square, 2, rounding) : -Roots.Root(square, 2, Mirrored(rounding));
        };
    }

    private static Func<Rational, Rational> Stretched(decimal[] marks, Rounding rounding)
    {
        Rational lowest = marks.Min(), highest = marks.Max();
        return mark => ((mark - lowest) / (highest - lowest)).Round(rounding);
    }

    /// <summary>An only mark is neither low nor high: a half.</summary>
    private static Func<Rational, Rational> Ranked(decimal[] marks, Rounding rounding) => mark =>
        (marks.Length == 1 ? Rational.Of(1, 2) : Rational.Of((2 * marks.Count(m => m < mark)) + marks.Count(m => m == mark) - 1, 2 * (marks.Length - 1))).Round(rounding);

    private static Rational Mean(decimal[] marks) => Rational.SumOf(marks) / marks.Length;

    private static Rounding Mirrored(Rounding rounding) => rounding.Mode switch
    {
        RoundingMode.Floor => Rounding.Ceiling(rounding.Digits),
        RoundingMode.Ceiling => Rounding.Floor(rounding.Digits),
        _ => rounding,
    };
}
