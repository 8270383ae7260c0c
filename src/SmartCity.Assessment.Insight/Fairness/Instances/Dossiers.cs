namespace SmartCity.Assessment.Insight;

/// <summary>The dossiers of an instance.</summary>
internal sealed class Dossiers
{
    public Dossiers(FairnessInstance instance)
    {
        var facts = instance.Scheme is { } scheme ? FactsRead(scheme) : null;
        var marks = instance.Read.ToLookup(m => m.Candidate, StringComparer.Ordinal);
        var sheets = instance.Input.ScoreSheets.ToLookup(s => s.Candidate, StringComparer.Ordinal);
        All = [.. instance.Input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => Make(instance, c, [.. marks[c.Code]], sheets[c.Code], facts))];
    }

    /// <summary>One for each candidate, ascending by code.</summary>
    public IReadOnlyList<Dossier> All { get; }

    /// <summary>Every two candidates that differ in nothing but marks, either way round.</summary>
    public IEnumerable<(Dossier One, Dossier Other)> Pairs() =>
        from alike in All.Where(d => d.Marks.Count > 0).GroupBy(d => d.Frame, StringComparer.Ordinal)
        from one in alike
        from other in alike
        where !ReferenceEquals(one, other)
        select (one, other);

    private static Dossier Make(FairnessInstance instance, Candidate candidate, GivenMark[] marks, IEnumerable<ScoreSheet> sheets, HashSet<string>? facts)
    {
        var read = marks.GroupBy(m => (m.Assessor, m.Criterion)).ToDictionary(g => g.Key, g => g.First());
        // Where a criterion does not apply a candidate is judged otherwise than where nobody marked it.
        var states = sheets.SelectMany(s => s.Marks.Where(m => m.Value.State == MarkState.NotApplicable).Select(m => $"{s.Assessor.Code}\n{m.Key}\n{m.Value.State}"));
        string[] others =
        [
            .. states.Order(StringComparer.Ordinal),
            .. candidate.Facts.Where(f => facts?.Contains(f.Name) ?? true).Select(f => $"{f.Name}={f}").Order(StringComparer.Ordinal),
            .. candidate.Measured.Select(m => $"{m.Key}: {m.Value}").Order(StringComparer.Ordinal),
        ];
        return new Dossier(instance, candidate.Code, read, string.Join('\f', others));
    }

    private static HashSet<string> FactsRead(AssessmentScheme scheme) => new(
        scheme.Ranking.Breaks.Where(b => b.Kind == TieBreakKind.Fact).Select(b => b.On)
            .Concat(FactorsUnder(scheme.Tree.Root))
            .Concat(scheme.Gates.SelectMany(g => new[] { g.Fact?.Fact, g.Applies?.Fact }))
            .Append(scheme.Ranking.Within).OfType<string>(),
        StringComparer.Ordinal);

    private static IEnumerable<string?> FactorsUnder(Aspect aspect) =>
        aspect is CompositeAspect composite ? composite.Children.SelectMany(c => FactorsUnder(c.Aspect).Prepend(c.TimesFact)) : [];
}
