namespace SmartCity.Assessment.Insight;

/// <summary>Copies of an input in which one thing is changed throughout.</summary>
internal static class InputChange
{
    /// <summary>Candidates under other codes: on their sheets and in conflicts with them too. A name that is the code goes along.</summary>
    public static AssessmentInput WithCandidateCodes(this AssessmentInput input, Func<string, string> codeOf)
    {
        Conflict Renamed(Conflict conflict) => conflict.Kind == ConflictKind.Candidate ? Conflict.WithCandidate(codeOf(conflict.Value)) : conflict;
        var renamed = input.WithAssessors(a => new Assessor(a.Code, a.Name, a.Institution, a.Weight, a.Conflicts.Select(Renamed)));
        return renamed.With(
            renamed.Candidates.Select(c => Copy(c, codeOf(c.Code), c.Name == c.Code ? codeOf(c.Code) : c.Name)),
            renamed.ScoreSheets.Select(s => s.About(codeOf(s.Candidate))));
    }

    /// <summary>Other assessors in the place of those who are there; their sheets stay theirs.</summary>
    public static AssessmentInput WithAssessors(this AssessmentInput input, Func<Assessor, Assessor> change)
    {
        var changed = input.Assessors.ToDictionary(a => a, change);
        return input.With(
            scoreSheets: input.ScoreSheets.Select(s => new ScoreSheet(changed[s.Assessor], s.Candidate, s.Marks.Select(m => (m.Key, m.Value)))),
            assessors: input.Assessors.Select(a => changed[a]));
    }

    /// <summary>The input without some candidates, the sheets about them and conflicts with them; who wrote them is still an assessor.</summary>
    public static AssessmentInput Without(this AssessmentInput input, params IReadOnlyCollection<string> candidates)
    {
        bool IsWithOne(Conflict conflict) => conflict.Kind == ConflictKind.Candidate && candidates.Contains(conflict.Value);
        var free = input.Assessors.Any(a => a.Conflicts.Any(IsWithOne))
            ? input.WithAssessors(a => new Assessor(a.Code, a.Name, a.Institution, a.Weight, a.Conflicts.Where(c => !IsWithOne(c))))
            : input;
        return free.With(free.Candidates.Where(c => !candidates.Contains(c.Code)), free.ScoreSheets.Where(s => !candidates.Contains(s.Candidate)));
    }

    /// <summary>The same input, candidates by code, sheets by assessor and candidate, assessors by code. Points in columns have their candidates by code already.</summary>
    public static AssessmentInput Ordered(this AssessmentInput input) => input.Points is not null ? input : input.With(
        input.Candidates.OrderBy(c => c.Code, StringComparer.Ordinal),
        input.ScoreSheets.OrderBy(s => s.Assessor.Code, StringComparer.Ordinal).ThenBy(s => s.Candidate, StringComparer.Ordinal),
        input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal));

    /// <summary>The input with the sheets of some assessors only.</summary>
    public static AssessmentInput By(this AssessmentInput input, Func<Assessor, bool> marks) => input.With(
        scoreSheets: input.ScoreSheets.Where(s => marks(s.Assessor)), assessors: input.Assessors.Where(marks));

    /// <summary>All who gave a mark that is read, ascending by code.</summary>
    public static Assessor[] Markers(this FairnessInstance instance) =>
        [.. instance.Read.Select(m => m.On.Assessor).DistinctBy(a => a.Code, StringComparer.Ordinal).OrderBy(a => a.Code, StringComparer.Ordinal)];

    /// <summary>The input in which one candidate has everything that another has but its code and name: facts, sheets, and who has a conflict with it.</summary>
    public static AssessmentInput WithDossier(this AssessmentInput input, string candidate, Candidate of)
    {
        bool IsWith(Conflict conflict, string code) => conflict.Kind == ConflictKind.Candidate && conflict.Value == code;
        var alike = input.Assessors.Any(a => a.Conflicts.Any(c => IsWith(c, candidate) || IsWith(c, of.Code)))
            ? input.WithAssessors(a => new Assessor(
                a.Code,
                a.Name,
                a.Institution,
                a.Weight,
                [.. a.Conflicts.Where(c => !IsWith(c, candidate)), .. a.Conflicts.Where(c => IsWith(c, of.Code)).Select(_ => Conflict.WithCandidate(candidate))]))
            : input;
        return alike.With(
            alike.Candidates.Select(c => c.Code == candidate ? Copy(of, c.Code, c.Name) : c),
            [.. alike.ScoreSheets.Where(s => s.Candidate != candidate), .. alike.ScoreSheets.Where(s => s.Candidate == of.Code).Select(s => s.About(candidate))]);
    }

    /// <summary>The input with every list of it in the opposite order.</summary>
    public static AssessmentInput Reversed(this AssessmentInput input) => Reordered(input, new Reversal());

    /// <summary>The input with every list of it in an order drawn from a seed.</summary>
    public static AssessmentInput Shuffled(this AssessmentInput input, ulong seed) => Reordered(input, new Shuffle(seed));

    private static AssessmentInput Reordered(AssessmentInput input, IReordering order) => AssessmentInput.Of(
        order.Of(input.Candidates),
        order.Of(input.ScoreSheets).Select(s => new ScoreSheet(s.Assessor, s.Candidate, order.Of(s.Marks).Select(m => (m.Key, m.Value)))),
        order.Of(input.Assessors));

    private static ScoreSheet About(this ScoreSheet sheet, string candidate) => new(sheet.Assessor, candidate, sheet.Marks.Select(m => (m.Key, m.Value)));

    /// <summary>A candidate under another code and name.</summary>
    public static Candidate Copy(Candidate candidate, string code, string name) =>
        new(code, name, candidate.Facts, candidate.Measured.Select(m => (m.Key, m.Value)), candidate.Declared.Select(d => (d.Key, d.Value)));

    private interface IReordering
    {
        IReadOnlyList<T> Of<T>(IReadOnlyList<T> items);
    }

    private sealed class Reversal : IReordering
    {
        public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) => [.. items.Reverse()];
    }

    private sealed class Shuffle(ulong seed) : IReordering
    {
        private SplitMix64 random = new(seed);

        public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) => random.Shuffled(items);
    }
}
