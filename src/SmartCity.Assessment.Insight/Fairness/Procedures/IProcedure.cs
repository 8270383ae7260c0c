namespace SmartCity.Assessment.Insight;

/// <summary>Anything that turns score sheets into a ranking and a selection, seen from outside: a scheme (<see cref="SchemeProcedure"/>), or a host's own function.</summary>
/// <remarks>
/// Rules of fairness are checked by running a procedure many times on inputs that differ a little, from several threads at once. It has to answer the same whenever it is
/// given the same, and to leave its input alone; where it does not, or throws, a check says so by its name (<see cref="ProcedureFault"/>).
/// </remarks>
public interface IProcedure
{
    /// <summary>What it is called in reports.</summary>
    string Name { get; }

    /// <summary>How many places it fills in one ranking, or null when it fills none, or has places by class.</summary>
    int? Places => null;

    /// <summary>On which rubric a criterion is marked, or null when it is not marked: a check changes marks only to others that the rubric allows.</summary>
    Rubric? RubricOf(string criterion);

    /// <summary>Whether scores are points on the scale of the marks, so that they can be held against marks; rules that do (B5, B7, D5, D7) have no meaning for others. True when left out.</summary>
    bool ScoresArePoints => true;

    /// <summary>The same procedure with another number of places, or null when it has none to change.</summary>
    /// <param name="places">At least 1.</param>
    IProcedure? WithPlaces(int places) => null;

    /// <summary>Ranks and selects.</summary>
    ProcedureOutcome Run(AssessmentInput input);
}
