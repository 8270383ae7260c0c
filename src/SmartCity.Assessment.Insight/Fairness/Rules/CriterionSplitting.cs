namespace SmartCity.Assessment.Insight;

/// <summary>A6.</summary>
internal sealed class CriterionSplitting : IFairnessRule
{
    public string Code => "A6";

    public LocalText Name => Bilingual.Text("criterion splitting", "pemecahan kriteria");

    public LocalText Statement => Bilingual.Text(
        "Asking the same thing twice at half the weight changes nothing.", "Menanyakan hal yang sama dua kali dengan separuh bobot tidak mengubah apa pun.");

    public string Formal =>
        "a criterion j under an aspect replaced by j and j', each of weight (under a sum: factor) w(j)/2, under a minimum by copies, with the marks and measured points of j for both: F unchanged";

    public LocalText? Inapplicable(IProcedure procedure) => procedure is SchemeProcedure { Scheme.Tree.Root: CompositeAspect }
        ? null
        : Bilingual.Text("There are no criteria under an aspect that could be split.", "Tidak ada kriteria di bawah suatu aspek yang dapat dipecah.");

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance) =>
        from aspect in (instance.Procedure as SchemeProcedure)?.Scheme.Composites() ?? []
        from child in aspect.Children
        where child.Aspect is Criterion && ExactLine.Of(0.5m, child.Weight, 0) is not null
        select RuleTrial.Of(
            () => Bilingual.Text($"{child.Aspect.Code} is asked twice, at half its weight", $"{child.Aspect.Code} ditanyakan dua kali, dengan separuh bobotnya"),
            () => Split(instance, aspect, child) is { } variant ? [variant] : [],
            (before, after) => after.Count == 0 ? RuleJudgement.Vacuous : SameOutcome.Of(before, after[0])).ReadingRefusals();

    private static RuleVariant? Split(FairnessInstance instance, CompositeAspect aspect, WeightedAspect child)
    {
        var (procedure, criterion) = ((SchemeProcedure)instance.Procedure, (Criterion)child.Aspect);
        var code = procedure.Scheme.FreeCode(criterion.Code);
        var half = aspect.Aggregation == Aggregation.Minimum ? child.Weight : child.Weight / 2;
        var children = aspect.Children.SelectMany(c => c == child ? (WeightedAspect[])[c.Weighing(half), new(criterion.Named(code), half, c.TimesFact)] : [c]);
        var other = procedure.Try(s => s.With(s.Tree.Root.Replacing(aspect, children), consensus: Copied(s.Consensus, criterion.Code, code)));
        return other is null ? null : new RuleVariant(other, Copied(instance.Input, criterion.Code, code));
    }

    private static ConsensusRules Copied(ConsensusRules consensus, string from, string to) => new(
        consensus.General, consensus.Exceptions.SelectMany(e => e.Key == from ? (IEnumerable<(string, Consensus)>)[(e.Key, e.Value), (to, e.Value)] : [(e.Key, e.Value)]));

    private static AssessmentInput Copied(AssessmentInput input, string from, string to) => input.With(
        input.Candidates.Select(c => new Candidate(
            c.Code, c.Name, c.Facts, c.Measured.Concat(Copies(c.Measured, from, to)).Select(m => (m.Key, m.Value)), c.Declared.Select(d => (d.Key, d.Value)))),
        input.ScoreSheets.Select(s => new ScoreSheet(s.Assessor, s.Candidate, s.Marks.Concat(Copies(s.Marks, from, to)).Select(m => (m.Key, m.Value)))));

    private static IEnumerable<KeyValuePair<string, T>> Copies<T>(IReadOnlyList<KeyValuePair<string, T>> values, string from, string to) =>
        values.Where(v => v.Key == from).Select(v => KeyValuePair.Create(to, v.Value));
}
