namespace SmartCity.Assessment.Insight;

/// <summary>A candidate's mean points before and after severities are taken out. Equal by content; no order.</summary>
/// <param name="Name">The name.</param>
/// <param name="Marks">How many marks there are.</param>
/// <param name="Mean">The plain mean in points.</param>
/// <param name="Calibrated">The mean with every assessor's severity added back, in points.</param>
public sealed record CalibratedPoints(string Name, int Marks, double Mean, double Calibrated);
