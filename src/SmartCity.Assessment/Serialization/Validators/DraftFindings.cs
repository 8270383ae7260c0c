using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>The one place where failures of validators become findings; it also reports what a draft did not know.</summary>
internal static class DraftFindings
{
    public static IEnumerable<Finding> Of<T>(AbstractValidator<T> validator, T draft, string path)
        where T : class, IDraft
    {
        foreach (var failure in validator.Validate(draft).Errors)
        {
            var finding = (Finding)failure.CustomState;
            yield return finding.MovedTo(Join(path, DraftRules.CamelCase(failure.PropertyName)));
        }

        foreach (var finding in Unknown(draft, path))
        {
            yield return finding;
        }
    }

    public static IEnumerable<Finding> Unknown(IDraft draft, string path) =>
        (draft.Unknown?.Keys ?? Enumerable.Empty<string>()).Select(DraftRules.Shown).Select(name => TextMessages.JsonUnknownProperty.At(Join(path, name), name));

    public static string Join(string path, string property) => path.Length == 0 ? property : property.Length == 0 ? path : $"{path}.{property}";
}
