using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Generators of trees of aspects that keep every rule of a scheme.</summary>
internal sealed class DrawnAspects(IReadOnlyList<Rubric> bounded, IReadOnlyList<Rubric> any, IReadOnlyList<string> numberFacts)
{
    public Gen<Aspect> Tree(int depth) => depth == 0
        ? Criterion("0", Place.Root)
        : Gen.Frequency((1, Criterion("0", Place.Root)), (12, Composite("0", depth, wholeWeight: null, Place.Root)));

    private enum Place
    {
        Root,
        UnderMean,
        UnderSum,
        UnderOther,
    }

    private Gen<Aspect> Node(string path, int depth, decimal weight, Place place) => depth == 0
        ? Criterion(path, place)
        : Gen.Frequency((2, Criterion(path, place)), (1, Composite(path, depth, weight, place)));

    private Gen<Aspect> Criterion(string path, Place place) =>
        from code in DrawnWords.Code(path)
        from names in DrawnWords.Text
        from source in DrawnWords.WordOf<CriterionSource>()
        from rubric in DrawnWords.OneOf(source == CriterionSource.Marked ? bounded : any)
        from leastMarks in source == CriterionSource.Marked ? Gen.Choose(1, 3) : Gen.Constant(1)
        from tooFew in Absence(rubric, place)
        from notApplicable in Absence(rubric, place)
        from mark in DrawnWords.Maybe(source == CriterionSource.Marked ? DrawnWords.Rounding : Gen.Constant<Rounding>(null!))
        from consensus in DrawnWords.Maybe(DrawnWords.Rounding)
        from value in DrawnWords.Maybe(DrawnWords.Rounding)
        from contribution in Contribution(place)
        from publish in DrawnWords.Maybe(DrawnWords.Rounding)
        select (Aspect)new Criterion(
            code, rubric, source, leastMarks, tooFew, notApplicable, names, new NodeRounding(mark, consensus, value, contribution), publish);

    private Gen<Aspect> Composite(string path, int depth, decimal? wholeWeight, Place place) =>
        from aggregation in DrawnWords.WordOf<Aggregation>()
        from weighting in aggregation is Aggregation.Sum or Aggregation.Minimum ? Gen.Constant(WeightKind.Ratios) : Kind(wholeWeight, place)
        from whole in place == Place.Root && weighting == WeightKind.SharesOfWhole ? Gen.Elements(1m, 100m, 45.5m) : Gen.Constant(wholeWeight ?? 1)
        from count in Gen.Choose(1, 4)
        from weights in Weights(aggregation, weighting, whole, count)
        let below = aggregation switch { Aggregation.Sum => Place.UnderSum, Aggregation.Mean => Place.UnderMean, _ => Place.UnderOther }
        from children in DrawnWords.All(weights.Select((w, i) =>
            from child in Node($"{path}-{i}", depth - 1, w, below)
            from fact in aggregation == Aggregation.Sum && numberFacts.Count > 0 ? DrawnWords.Maybe(DrawnWords.OneOf(numberFacts)) : Gen.Constant<string?>(null)
            select new WeightedAspect(child, w, fact)))
        from code in DrawnWords.Code(path)
        from names in DrawnWords.Text
        from mayBeAbsent in aggregation == Aggregation.Sum ? Gen.Constant(1m) : Gen.Elements(1m, 1m, 0m, 0.50m)
        from quantised in DrawnWords.Rounding
        from contribution in Contribution(place)
        from score in DrawnWords.Maybe(DrawnWords.Rounding)
        from publish in DrawnWords.Maybe(DrawnWords.Rounding)
        select (Aspect)new CompositeAspect(
            code,
            aggregation,
            weighting == WeightKind.Shares ? Weighting.SharesOf(weights.Sum()) : weighting == WeightKind.SharesOfWhole ? Weighting.SharesOfWhole : Weighting.Ratios,
            children,
            names,
            place == Place.Root && weighting == WeightKind.SharesOfWhole ? whole : null,
            mayBeAbsent,
            aggregation == Aggregation.Geometric ? quantised : null,
            new NodeRounding(contribution: contribution, score: score),
            publish);

    private static Gen<WeightKind> Kind(decimal? ownWeight, Place place) => place == Place.UnderSum || ownWeight <= 0
        ? Gen.Elements(WeightKind.Ratios, WeightKind.Shares)
        : DrawnWords.WordOf<WeightKind>();

    private static Gen<decimal[]> Weights(Aggregation aggregation, WeightKind kind, decimal whole, int count)
    {
        if (aggregation == Aggregation.Sum)
        {
            return DrawnWords.All(Enumerable.Repeat(Gen.Elements(1m, 0.6m, -1m, 2.50m, 0m, -0.5m), count));
        }

        if (aggregation == Aggregation.Minimum)
        {
            return Gen.Constant(Enumerable.Repeat(1m, count).ToArray());
        }

        if (kind == WeightKind.SharesOfWhole)
        {
            // A half, a quarter, … and the rest.
            var halves = Enumerable.Range(1, count - 1).Select(i => whole / (1 << i)).ToArray();
            return Gen.Constant<decimal[]>([.. halves, whole - halves.Sum()]);
        }

        return from weights in DrawnWords.All(Enumerable.Repeat(Gen.Elements(1m, 2m, 0m, 0.5m, 3.0m), count))
               select weights.Sum() == 0 ? [1m, .. weights[1..]] : weights;
    }

    private static Gen<AbsenceRule> Absence(Rubric rubric, Place place)
    {
        var hasWorst = !rubric.Value.IsRelative && rubric.From is not null && rubric.To is not null;
        return Gen.Elements<AbsenceRule>(
        [
            AbsenceRule.NotRankable,
            .. hasWorst ? [AbsenceRule.Worst] : Array.Empty<AbsenceRule>(),
            .. place is Place.UnderMean or Place.UnderOther ? [AbsenceRule.LeaveOut] : Array.Empty<AbsenceRule>(),
        ]);
    }

    private static Gen<Rounding?> Contribution(Place place) =>
        place is Place.UnderMean or Place.UnderSum ? DrawnWords.Maybe(DrawnWords.Rounding) : Gen.Constant<Rounding?>(null);
}
