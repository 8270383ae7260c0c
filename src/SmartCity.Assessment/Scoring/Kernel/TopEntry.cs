namespace SmartCity.Assessment;

/// <summary>A row with its score: a numerator over a positive weight, in units that all rows share.</summary>
internal readonly record struct TopEntry(long Numerator, long Weight, int Row)
{
    /// <summary>Positive when the first is better; exact whatever the weights.</summary>
    public static int Compare(in TopEntry a, in TopEntry b) => a.Weight == b.Weight
        ? a.Numerator.CompareTo(b.Numerator)
        : ((Int128)a.Numerator * b.Weight).CompareTo((Int128)b.Numerator * a.Weight);
}
