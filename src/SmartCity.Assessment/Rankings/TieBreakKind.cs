namespace SmartCity.Assessment;

/// <summary>What a <see cref="TieBreak"/> looks at.</summary>
public enum TieBreakKind
{
    /// <summary>The score of a node.</summary>
    Aspect,

    /// <summary>How many marks beneath a node are the rubric's highest points.</summary>
    TopMarks,

    /// <summary>A number, flag or date fact.</summary>
    Fact,
}
