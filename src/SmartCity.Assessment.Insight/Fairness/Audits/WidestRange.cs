namespace SmartCity.Assessment.Insight;

/// <summary>The widest of the ranges that several threads offer; of those that are equally wide the first by place, whoever offers it when.</summary>
/// <remarks>Only the widest is kept, since what its scores are worked out from can be a whole contest.</remarks>
internal sealed class WidestRange
{
    private volatile Offered? widest;

    /// <summary>The widest so far; null when there is none.</summary>
    public ScoreRange? Range => widest?.Range;

    public void Offer(int place, ScoreRange range)
    {
        // Telling two widths apart can mean working out long fractions, for which nobody shall have to wait.
        var offered = new Offered(place, range);
        for (var known = widest; known is null || offered.IsBefore(known); known = widest)
        {
            if (ReferenceEquals(Interlocked.CompareExchange(ref widest, offered, known), known))
            {
                return;
            }
        }
    }

    private sealed record Offered(int Place, ScoreRange Range)
    {
        public bool IsBefore(Offered other) => Range.CompareWidth(other.Range) is var width && (width > 0 || (width == 0 && Place < other.Place));
    }
}
