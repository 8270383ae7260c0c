namespace SmartCity.Assessment.Insight;

/// <summary>A host's function, seen as a procedure.</summary>
internal sealed class FunctionProcedure(string name, Func<string, Rubric?> rubricOf, Func<AssessmentInput, int?, ProcedureOutcome> run, int? places, bool scoresArePoints) : IProcedure
{
    public string Name => name;

    public int? Places => places;

    public bool ScoresArePoints => scoresArePoints;

    public Rubric? RubricOf(string criterion) => rubricOf(criterion);

    public IProcedure? WithPlaces(int other) => places is null ? null : new FunctionProcedure(name, rubricOf, run, other, scoresArePoints);

    public ProcedureOutcome Run(AssessmentInput input) => run(input, places);
}
