namespace SmartCity.Assessment.Insight;

/// <summary>A candidate's mean points before and after severities are taken out. Equal by content; no order.</summary>
public sealed record CalibratedPoints
{
    internal CalibratedPoints(string name, int marks, double mean, double calibrated) =>
        (Name, Marks, Mean, Calibrated) = (name, marks, mean, calibrated);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How many marks there are.</summary>
    public int Marks { get; }

    /// <summary>The plain mean in points.</summary>
    public double Mean { get; }

    /// <summary>The mean with every assessor's severity added back, in points.</summary>
    public double Calibrated { get; }
}
