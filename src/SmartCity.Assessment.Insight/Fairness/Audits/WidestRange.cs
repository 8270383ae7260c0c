namespace SmartCity.Assessment.Insight;

/// <summary>The widest of the ranges that several threads offer; of those that are equally wide the first by place, whoever offers it when.</summary>
/// <remarks>Only the widest is kept, since what its scores are worked out from can be a whole contest.</remarks>
internal sealed class WidestRange
{
    private readonly Lock entry = new();
    private int first;

    /// <summary>The widest so far; null when there is none.</summary>
    public ScoreRange? Range { get; private set; }

    public void Offer(int place, ScoreRange range)
    {
        lock (entry)
        {
            if (Range is null || range.CompareWidth(Range) is var width && (width > 0 || (width == 0 && place < first)))
            {
                (Range, first) = (range, place);
            }
        }
    }
}
