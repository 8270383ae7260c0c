using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>The categories that the marked criteria of a panel have in common.</summary>
internal static class PanelScale
{
    public static Criterion[] Criteria(Panel panel, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var named = codes.ToArray();
        if (named.Length == 0)
        {
            return [.. panel.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked)];
        }

        if (named.Distinct(StringComparer.Ordinal).Count() < named.Length)
        {
            throw new ArgumentException("A criterion is named twice.", nameof(codes));
        }

        return [.. named.Select(code => panel.Tree.TryFind(code, out var aspect) && aspect is Criterion { Source: CriterionSource.Marked } criterion
            ? criterion : throw new ArgumentException($"There is no marked criterion '{code}'.", nameof(codes)))];
    }

    public static (CategoryScale? Scale, Undefined? Reason) Of(Criterion[] criteria)
    {
        CategoryScale? scale = null;
        foreach (var criterion in criteria)
        {
            if (criterion.Rubric is not { From: { } from, To: { } to, Step: { } step })
            {
                return (null, RaterMessages.NoStep.Because(criterion.Code));
            }

            if (CategoryScale.IsLarge(from, to))
            {
                return (null, RaterMessages.LargeBounds.Because(criterion.Code));
            }

            if (CategoryScale.IsFine(from, to, step) || (to - from) / step >= CategoryScale.MostCategories)
            {
                return (null, RaterMessages.TooManyCategories.Because(criterion.Code, CategoryScale.MostCategories.ToString(CultureInfo.InvariantCulture)));
            }

            var own = CategoryScale.Between(from, to, step);
            if (scale is not null && scale != own)
            {
                return (null, RaterMessages.RubricsDiffer.Because(LocalText.Of(("en", criteria[0].Code)), Text(scale), LocalText.Of(("en", criterion.Code)), Text(own)));
            }

            scale = own;
        }

        return (scale, RaterMessages.NothingMarked);
    }

    private static LocalText Text(CategoryScale scale) => LocalText.Of(
        ("en", string.Create(CultureInfo.InvariantCulture, $"{scale.From:G29} to {scale.To:G29} by {scale.Step:G29}")),
        ("id", string.Create(CultureInfo.InvariantCulture, $"{scale.From:G29} sampai {scale.To:G29} per {scale.Step:G29}")));
}
