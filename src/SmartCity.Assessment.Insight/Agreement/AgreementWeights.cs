namespace SmartCity.Assessment.Insight;

/// <summary>
/// How much two different categories still agree: 1 for the same, less for others. The formulas are those of irrCAC 1.4 (Gwet 2014, Handbook of
/// Inter-Rater Reliability, 4th ed., chapter 3), on the numbers that the categories are. Equal only by reference; no order.
/// </summary>
/// <remarks><see cref="Ordinal"/> is Gwet's; the ordinal distance of Krippendorff's alpha, <see cref="AlphaMetric.Ordinal"/>, is another.</remarks>
public sealed class AgreementWeights
{
    private readonly Func<double[], double[]> matrix;

    private AgreementWeights(string name, Func<double[], double[]> matrix) => (Name, this.matrix) = (name, matrix);

    /// <summary>Only the same category agrees.</summary>
    public static AgreementWeights Unweighted { get; } = Pairwise("unweighted", (_, _, _, _) => 0);

    /// <summary>1 − |k − l| / (max − min).</summary>
    public static AgreementWeights Linear { get; } = Pairwise("linear", (k, l, min, max) => 1 - (Math.Abs(k - l) / (max - min)));

    /// <summary>1 − (k − l)² / (max − min)².</summary>
    public static AgreementWeights Quadratic { get; } = Pairwise("quadratic", (k, l, min, max) => 1 - Square((k - l) / (max - min)));

    /// <summary>1 − √(|k − l| / (max − min)).</summary>
    public static AgreementWeights Radical { get; } = Pairwise("radical", (k, l, min, max) => 1 - Math.Sqrt(Math.Abs(k - l) / (max - min)));

    /// <summary>1 − ((k − l)/(k + l))² / ((max − min)/(max + min))². Not for negative categories.</summary>
    public static AgreementWeights Ratio { get; } =
        Pairwise("ratio", (k, l, min, max) => min < 0 ? double.NaN : 1 - (Square((k - l) / (k + l)) / Square((max - min) / (max + min))));

    /// <summary>1 − C(places from k to l, 2) / C(number of categories, 2), of places, not of numbers.</summary>
    public static AgreementWeights Ordinal { get; } = new("ordinal", categories =>
        FromDistances(categories.Length, (k, l) => (Math.Abs(k - l) + 1) * (double)Math.Abs(k - l) / 2));

    /// <summary>1 − sin²(π(k − l)/(max − min + 1)), scaled so that the least is 0.</summary>
    public static AgreementWeights Circular { get; } = new("circular", c =>
        FromDistances(c.Length, (k, l) => Square(Math.Sin(Math.PI * (c[k] - c[l]) / (c[^1] - c[0] + 1)))));

    /// <summary>1 − (k − l)² / ((k + l − 2 min)(2 max − k − l)), scaled so that the least is 0.</summary>
    public static AgreementWeights Bipolar { get; } = new("bipolar", c =>
        FromDistances(c.Length, (k, l) => Square(c[k] - c[l]) / ((c[k] + c[l] - (2 * c[0])) * ((2 * c[^1]) - c[k] - c[l]))));

    /// <summary>What the weights are called.</summary>
    public string Name { get; }

    /// <summary>The same formula on the places 1, 2, 3, … of the categories, as irr::kappa2 and psych::cohen.kappa read it.</summary>
    public AgreementWeights ByPlace() => new($"{Name} by place", categories => matrix([.. Enumerable.Range(1, categories.Length).Select(c => (double)c)]));

    /// <summary>Weights as a table.</summary>
    /// <param name="weights">As many rows and columns as there will be categories; symmetric, 1 on the diagonal, 0 to 1 elsewhere.</param>
    /// <exception cref="ArgumentException">They are not such a table.</exception>
    public static AgreementWeights Custom(IEnumerable<IEnumerable<double>> weights)
    {
        var rows = SquareTable.Of(weights, nameof(weights));
        return rows.All(w => w is >= 0 and <= 1) && rows.HasDiagonal(1) && rows.IsSymmetric
            ? new AgreementWeights("custom", categories => rows.For(categories.Length))
            : throw new ArgumentException("Agreement weights are symmetric, 1 on the diagonal and 0 to 1 elsewhere.", nameof(weights));
    }

    /// <summary>Weights from disagreements, as Cohen (1968) writes them: 1 − d / max d.</summary>
    /// <param name="disagreements">As many rows and columns as there will be categories; 0 on the diagonal, not negative elsewhere, not all 0.</param>
    /// <exception cref="ArgumentException">They are not such a table.</exception>
    public static AgreementWeights FromDisagreements(IEnumerable<IEnumerable<double>> disagreements)
    {
        var rows = SquareTable.Of(disagreements, nameof(disagreements));
        if (!rows.All(d => d >= 0) || !rows.HasDiagonal(0) || !rows.IsSymmetric || rows.All(d => d <= 0))
        {
            throw new ArgumentException("Disagreements are symmetric, 0 on the diagonal, not negative elsewhere, and not all 0: else everything would agree.", nameof(disagreements));
        }

        var most = rows.Most;
        return new AgreementWeights("custom", categories => [.. rows.For(categories.Length).Select(d => 1 - (d / most))]);
    }

    /// <summary>The weights row by row, or null when these categories have none (ratio weights of negative ones).</summary>
    /// <param name="categories">Strictly ascending.</param>
    /// <exception cref="ArgumentException">A custom table has another size.</exception>
    internal double[]? Of(double[] categories)
    {
        var weights = matrix(categories);
        return Array.Exists(weights, double.IsNaN) ? null : weights;
    }

    private static AgreementWeights Pairwise(string name, Func<double, double, double, double, double> weight) => new(name, c =>
        Fill(c.Length, (k, l) => k == l ? 1 : weight(c[k], c[l], c[0], c[^1])));

    private static double[] FromDistances(int size, Func<int, int, double> distance)
    {
        var distances = Fill(size, (k, l) => k == l ? 0 : distance(k, l));
        var most = distances.DefaultIfEmpty().Max();
        return [.. distances.Select(d => most > 0 ? 1 - (d / most) : 1)];
    }

    private static double[] Fill(int size, Func<int, int, double> cell)
    {
        var cells = new double[size * size];
        for (var place = 0; place < cells.Length; place++)
        {
            cells[place] = cell(place / size, place % size);
        }

        return cells;
    }

    private static double Square(double x) => x * x;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
