namespace SmartCity.Assessment;

/// <summary>Which end of a figure is the good one.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better; for a date: earlier.</summary>
    Lower,
}
