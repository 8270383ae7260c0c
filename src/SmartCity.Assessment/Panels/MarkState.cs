namespace SmartCity.Assessment;

/// <summary>The five states of a <see cref="Mark"/>.</summary>
public enum MarkState
{
    /// <summary>No mark was given.</summary>
    Missing,

    /// <summary>There is a figure.</summary>
    Scored,

    /// <summary>The assessor chose not to mark.</summary>
    Abstained,

    /// <summary>The assessor may not mark.</summary>
    Recused,

    /// <summary>The criterion does not apply to the candidate.</summary>
    NotApplicable,
}
