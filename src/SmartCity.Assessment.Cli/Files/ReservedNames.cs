using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>Codes that the library allows but the files cannot carry, because a column of that name is there for something else.</summary>
internal static class ReservedNames
{
    public static IEnumerable<Notice> In(AssessmentScheme scheme)
    {
        foreach (var fact in scheme.Facts.Where(f => CandidatesFile.Own.Contains(f.Name, StringComparer.Ordinal)))
        {
            yield return FileMessages.ColumnReserved.At($"{FileNames.Scheme}:facts.{fact.Name}", fact.Name, FileNames.Candidates);
        }

        foreach (var (criterion, path) in Leaves(scheme.Tree.Root, "aspects").Where(l => l.Criterion.Source == CriterionSource.Measured && l.Criterion.Code == TableFile.Candidate))
        {
            yield return FileMessages.ColumnReserved.At($"{FileNames.Scheme}:{path}.code", criterion.Code, FileNames.Table);
        }
    }

    private static IEnumerable<(Criterion Criterion, string Path)> Leaves(Aspect aspect, string path) => aspect switch
    {
        Criterion criterion => [(criterion, path)],
        CompositeAspect composite => composite.Children.SelectMany((c, i) => Leaves(c.Aspect, string.Create(CultureInfo.InvariantCulture, $"{path}.children[{i}]"))),
        _ => [],
    };
}
