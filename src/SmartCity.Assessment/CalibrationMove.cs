namespace SmartCity.Assessment;

/// <summary>A candidate whom calibration moved: what became of it, beside what would have without. Equal by content; no order.</summary>
public sealed record CalibrationMove
{
    internal CalibrationMove(Standing with, Standing without) => (With, Without) = (with, without);

    /// <summary>Who was moved.</summary>
    public Candidate Candidate => With.Candidate;

    /// <summary>As decided, with the corrections.</summary>
    public Standing With { get; }

    /// <summary>What the marks as written would have come to.</summary>
    public Standing Without { get; }

    /// <summary>Whether it is selected because of the corrections.</summary>
    public bool Entered => With.Decision == Decision.Selected && Without.Decision != Decision.Selected;

    /// <summary>Whether it would have been selected without the corrections.</summary>
    public bool Left => With.Decision != Decision.Selected && Without.Decision == Decision.Selected;
}
