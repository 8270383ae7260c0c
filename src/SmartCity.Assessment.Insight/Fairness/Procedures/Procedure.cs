using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>Procedures, to be held against rules of fairness.</summary>
public static class Procedure
{
    /// <summary>A scheme.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="name">What it is called in reports; the scheme's code when left out.</param>
    public static SchemeProcedure Of(AssessmentScheme scheme, string? name = null) => new(scheme, name is null ? null : Guard.Against.NullOrWhiteSpace(name));

    /// <summary>A function from an input to an outcome.</summary>
    /// <param name="name">What it is called in reports.</param>
    /// <param name="rubricOf">On which rubric a criterion is marked, or null when it is not.</param>
    /// <param name="run">The function.</param>
    /// <param name="scoresArePoints">Whether scores are points on the scale of the marks: see <see cref="IProcedure.ScoresArePoints"/>.</param>
    public static IProcedure Of(string name, Func<string, Rubric?> rubricOf, Func<AssessmentInput, ProcedureOutcome> run, bool scoresArePoints = true)
    {
        Guard.Against.Null(run);
        return new FunctionProcedure(Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(rubricOf), (input, _) => run(input), null, scoresArePoints);
    }

    /// <summary>A function from an input and a number of places to an outcome: rules about places can be put to the test too.</summary>
    /// <param name="name">What it is called in reports.</param>
    /// <param name="rubricOf">On which rubric a criterion is marked, or null when it is not.</param>
    /// <param name="run">The function; it is asked for other numbers of places than <paramref name="places"/> as well.</param>
    /// <param name="places">How many places there are; at least 1.</param>
    /// <param name="scoresArePoints">Whether scores are points on the scale of the marks: see <see cref="IProcedure.ScoresArePoints"/>.</param>
    public static IProcedure Of(string name, Func<string, Rubric?> rubricOf, Func<AssessmentInput, int, ProcedureOutcome> run, int places, bool scoresArePoints = true)
    {
        Guard.Against.Null(run);
        return new FunctionProcedure(
            Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(rubricOf), (input, number) => run(input, number ?? places), Guard.Against.NegativeOrZero(places), scoresArePoints);
    }

    /// <summary>A function from the marks on one criterion to scores, by which candidates are ranked and the best taken, with everybody tied at the last place.</summary>
    /// <param name="name">What it is called in reports.</param>
    /// <param name="criterion">The criterion whose marks it reads.</param>
    /// <param name="rubric">On which rubric it is marked.</param>
    /// <param name="scores">
    /// Takes marks by candidate (rows, ascending by code) and assessor (columns, ascending by code), null where there is none, and gives a score for every row,
    /// the higher the better, null for who is not ranked. It may not change the marks.
    /// </param>
    /// <param name="places">How many are taken, at least 1; null when it only ranks.</param>
    /// <param name="scoresArePoints">Whether scores are points on the scale of the marks: see <see cref="IProcedure.ScoresArePoints"/>.</param>
    public static IProcedure OfMarks(
        string name, string criterion, Rubric rubric, Func<IReadOnlyList<decimal?[]>, IReadOnlyList<decimal?>> scores, int? places = null, bool scoresArePoints = true)
    {
        var matrix = new MarkMatrix(Guard.Against.NullOrWhiteSpace(criterion), Guard.Against.Null(scores));
        Guard.Against.Null(rubric);
        return new FunctionProcedure(
            Guard.Against.NullOrWhiteSpace(name),
            c => c == criterion ? rubric : null,
            matrix.Run,
            places is { } number ? Guard.Against.NegativeOrZero(number, nameof(places)) : null,
            scoresArePoints);
    }
}
