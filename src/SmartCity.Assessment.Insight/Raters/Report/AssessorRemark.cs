namespace SmartCity.Assessment.Insight;

/// <summary>What is worth a look about an assessor's marks. A remark is a question to the committee, never a verdict.</summary>
public enum AssessorRemark
{
    /// <summary>Two marks or more, all of them the same.</summary>
    AlwaysSameMark,

    /// <summary>Fewer than <see cref="PanelDesign.EnoughMarks"/> candidates with a mark: hardly anything can be known.</summary>
    FewMarks,

    /// <summary>
    /// An outlying severity: <see cref="AssessorFigures.OutlierScore"/> beyond <see cref="AssessorReport.OutlierThreshold"/> in either direction, and
    /// <see cref="AssessorFigures.Severity"/> farther from 0 than its standard error explains at the report's confidence.
    /// </summary>
    Outlier,

    /// <summary>Candidates of the own institution get more than others, at <see cref="OwnFavour.AdjustedP"/> below 1 − the report's confidence.</summary>
    FavoursOwn,
}
