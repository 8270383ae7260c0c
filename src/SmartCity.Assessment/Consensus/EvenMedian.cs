namespace SmartCity.Assessment;

/// <summary>What the median of an even number of marks is.</summary>
public enum EvenMedian
{
    /// <summary>The mean of the two middle marks.</summary>
    Mean,

    /// <summary>The lower of the two.</summary>
    Lower,

    /// <summary>The upper of the two.</summary>
    Upper,
}
