namespace SmartCity.Assessment.Insight;

/// <summary>What a check found out about a rule.</summary>
public enum RuleFinding
{
    /// <summary>Put to the test and kept.</summary>
    Holds,

    /// <summary>Nothing to say: what the rule starts from does not occur.</summary>
    Vacuous,

    /// <summary>Violated; there is a witness.</summary>
    Violated,

    /// <summary>The rule has no meaning for the procedure.</summary>
    NotApplicable,

    /// <summary>The procedure threw, answered differently on the same input, or changed its input; or the rule threw.</summary>
    Faulty,
}
