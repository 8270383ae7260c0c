namespace SmartCity.Assessment.Insight;

/// <summary>What an intraclass correlation counts as error.</summary>
internal enum IccModel
{
    /// <summary>Everything within units, since each may have had other raters.</summary>
    OneWay,

    /// <summary>Severity and the residual.</summary>
    Agreement,

    /// <summary>The residual alone.</summary>
    Consistency,
}
