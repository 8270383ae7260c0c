namespace SmartCity.Assessment.Insight;

/// <summary>
/// How the groups that a fact makes fared in an assessment: selection rates, exposure, and the beginnings of the ranking. A report; nothing here decides anything,
/// and no figure says why groups differ. Immutable. Equal to another only by reference; no order.
/// </summary>
/// <remarks>
/// Where candidates are ranked within classes, or in blocks that no marks join, each ranking is looked at by itself: ranks of different classes do not compare, and
/// rates over classes with different numbers of places show the places rather than the choice. Candidates without the fact are counted apart.
/// </remarks>
public sealed class GroupDiagnostics
{
    private GroupDiagnostics(AssessmentResult result, string fact, Dictionary<string, string?> values)
    {
        Fact = fact;
        Classes = Array.AsReadOnly(result.Standings.GroupBy(s => s.Class, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new ClassGroups(c.Key, [.. c], s => values[s.Candidate.Code], result.Selection.Quota is not null)).ToArray());
    }

    /// <summary>The significance of <see cref="ClassGroups.PrefixTests"/>: 0.1, as in Zehlike et al. 2017.</summary>
    public static Exact Alpha { get; } = Exact.From(0.1m);

    /// <summary>The greatest number of values of a fact that are taken for groups: 100.</summary>
    public static int MostGroups => 100;

    /// <summary>The fact that makes the groups: each of its values is one.</summary>
    public string Fact { get; }

    /// <summary>Every ranking, ascending by class; one where candidates are not ranked within classes.</summary>
    public IReadOnlyList<ClassGroups> Classes { get; }

    /// <summary>Looks at the groups of a result.</summary>
    /// <param name="result">What was decided.</param>
    /// <param name="fact">A text or flag fact that the scheme declares; each of its values, exactly as written, makes a group.</param>
    /// <returns>The report, or the reason why there is none: no candidate has the fact, or it has more than <see cref="MostGroups"/> values.</returns>
    /// <exception cref="ArgumentException">The scheme declares no such fact, or it is a number or a date.</exception>
    public static Fitted<GroupDiagnostics> Of(AssessmentResult result, string fact)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(fact);
        if (result.Scheme.Facts.FirstOrDefault(f => f.Name == fact) is not { Kind: FactKind.Text or FactKind.Flag })
        {
            throw new ArgumentException($"The scheme declares no text or flag fact '{fact}'.", nameof(fact));
        }

        var values = result.Standings.ToDictionary(s => s.Candidate.Code, s => s.Candidate.Facts.FirstOrDefault(f => f.Name == fact)?.ToString(), StringComparer.Ordinal);
        var groups = values.Values.OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return groups == 0 ? new Fitted<GroupDiagnostics>(GroupMessages.NoFact.Because(fact))
            : groups > MostGroups ? new Fitted<GroupDiagnostics>(GroupMessages.TooManyGroups.Because(fact, GroupReason.Text(groups), GroupReason.Text(MostGroups)))
            : new Fitted<GroupDiagnostics>(new GroupDiagnostics(result, fact, values));
    }
}
