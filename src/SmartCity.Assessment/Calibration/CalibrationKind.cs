namespace SmartCity.Assessment;

/// <summary>The kinds of <see cref="Calibration"/>.</summary>
public enum CalibrationKind
{
    /// <summary>Marks stay as they are.</summary>
    None,

    /// <summary>Least squares on candidates and assessors.</summary>
    Additive,

    /// <summary>The same, the corrections shrunk towards zero by a declared number.</summary>
    AdditiveShrunk,

    /// <summary>None where every assessor marked everybody, additive elsewhere.</summary>
    Auto,

    /// <summary>Relative: less the mean of the assessor's marks, plus the mean of all marks.</summary>
    MeanCentred,

    /// <summary>Relative: deviations from the assessor's mean, in standard deviations.</summary>
    ZScore,

    /// <summary>Relative: from 0 for the assessor's lowest mark to 1 for the highest.</summary>
    MinMax,

    /// <summary>Relative: the share of the assessor's other marks that are lower, equal ones counting half.</summary>
    RankPerAssessor,
}
