namespace SmartCity.Assessment.Insight;

/// <summary>In what way a procedure does not behave as one.</summary>
public enum ProcedureFaultKind
{
    /// <summary>It threw an exception.</summary>
    Threw,

    /// <summary>It answered differently when it was given the same again.</summary>
    Nondeterministic,

    /// <summary>It changed the input that it was given.</summary>
    MutatedInput,

    /// <summary>It gave no outcome, or one about other candidates than those of the input.</summary>
    Malformed,

    /// <summary>Not the procedure but the rule that it was held against threw an exception.</summary>
    RuleThrew,
}
