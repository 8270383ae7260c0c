using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Generators of inputs that keep the rules of a given scheme as far as one candidate at a time can.</summary>
internal sealed class DrawnInputs(AssessmentScheme scheme)
{
    public Gen<AssessmentInput> Input =>
        from candidates in DrawnWords.Several(3, 6, Candidate)
        let codes = candidates.Select(c => c.Code).ToArray()
        from assessors in DrawnWords.Several(1, 4, number => Assessor(number, codes))
        from sheets in DrawnWords.All(assessors.SelectMany(a => codes.Select(c => Sheet(a, c))))
        from silent in DrawnWords.Several(0, 1, _ => Gen.Constant(new Assessor("silent", "Writes no sheet")))
        select AssessmentInput.Of(candidates, sheets, [.. assessors, .. silent]);

    /// <summary>A value of a fact. Numbers and dates come from few, so that there are ties.</summary>
    public static Gen<Fact> ValueOf(DeclaredFact fact) => fact.Kind switch
    {
        FactKind.Number => from number in Gen.Elements(0m, 1m, 2.50m, -3m) select Fact.Number(fact.Name, number),
        FactKind.Text => from text in DrawnWords.OneOf(DrawnRules.Classes) select Fact.Text(fact.Name, text),
        FactKind.Flag => from flag in DrawnWords.Flag select Fact.Flag(fact.Name, flag),
        _ => from day in Gen.Choose(0, 3) select Fact.Date(fact.Name, new DateOnly(2019, 2, 27).AddDays(day)),
    };

    private Gen<Candidate> Candidate(int number) =>
        from code in DrawnWords.Code($"c{number}")
        from name in DrawnWords.SomeText
        from facts in DrawnWords.All(scheme.Facts.Select(ValueOf))
        from measured in DrawnWords.All(scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Measured).Select(c =>
            from measurement in Measurement(c) select (c.Code, measurement)))
        from declared in DrawnWords.Several(0, 1, _ => from value in DrawnWords.Figure select (scheme.Tree.Root.Code, value))
        select new Candidate(code, name, facts, measured, declared);

    private static Gen<Measurement> Measurement(Criterion criterion) => Gen.Frequency(
        (12, Points(criterion.Rubric).Select(Assessment.Measurement.FromDecimal)),
        (1, Gen.Constant(Assessment.Measurement.Missing)),
        (1, Gen.Constant(Assessment.Measurement.NotApplicable)));

    private static Gen<decimal> Points(Rubric rubric)
    {
        if (rubric.Levels.Count > 0)
        {
            return Gen.Elements(rubric.Levels.Select(l => l.Points).ToArray());
        }

        var lowest = rubric.From ?? (rubric.To is { } to ? to - 3 : 1);
        var highest = rubric.To ?? lowest + 3;
        return rubric.Step is { } step
            ? from steps in Gen.Choose(0, (int)((highest - lowest) / step)) select lowest + (steps * step)
            : from sixths in Gen.Choose(0, 4) select lowest + ((highest - lowest) * sixths / 4);
    }

    private Gen<Assessor> Assessor(int number, string[] candidates) =>
        from code in DrawnWords.Code($"a{number}")
        from name in DrawnWords.SomeText
        from institution in DrawnWords.Maybe(from sender in DrawnWords.OneOf(DrawnRules.Classes) from title in DrawnWords.SomeText select new Institution(sender, title), outOf: 2)
        from weight in Gen.Elements(1m, 1m, 2m, 0m, 0.50m)
        from conflicts in scheme.Conflicts.OnMark == OnConflict.Recuse ? DrawnWords.Several(0, 1, _ => Conflict(candidates)) : Gen.Constant(Array.Empty<Conflict>())
        select new Assessor(code, name, institution, weight, conflicts);

    private Gen<Conflict> Conflict(string[] candidates)
    {
        var texts = scheme.Facts.Where(f => f.Kind == FactKind.Text).Select(f => f.Name).ToArray();
        return Gen.OneOf(
        [
            from candidate in Gen.Elements(candidates) select Assessment.Conflict.WithCandidate(candidate),
            .. scheme.Conflicts.InstitutionFact is null ? [] : new[] { from value in DrawnWords.OneOf(DrawnRules.Classes) select Assessment.Conflict.WithInstitution(value) },
            .. texts.Length == 0 ? [] : new[] { from fact in Gen.Elements(texts) from value in DrawnWords.OneOf(DrawnRules.Classes) select Assessment.Conflict.WithFact(fact, value) },
        ]);
    }

    private Gen<ScoreSheet> Sheet(Assessor assessor, string candidate) =>
        from marks in DrawnWords.All(scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked).Select(c =>
            from mark in Mark(c.Rubric)
            from isThere in Gen.Elements(true, true, true, false)
            select (c.Code, mark, isThere)))
        select new ScoreSheet(assessor, candidate, marks.Where(m => m.isThere).Select(m => (m.Code, m.mark)));

    private static Gen<Mark> Mark(Rubric rubric) =>
        from mark in Gen.Frequency(
            (12, Points(rubric).Select(Assessment.Mark.Scored)),
            (1, Gen.Elements(Assessment.Mark.Missing, Assessment.Mark.Abstained, Assessment.Mark.Recused, Assessment.Mark.NotApplicable)))
        from note in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, DrawnWords.SomeText.Select(t => (string?)t)))
        select mark.WithNote(note);
}
