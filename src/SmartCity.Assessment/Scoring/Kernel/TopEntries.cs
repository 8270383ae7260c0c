namespace SmartCity.Assessment;

/// <summary>
/// The best rows seen so far. At least twice as many as there are places are kept before the worse half is dropped, so that a row costs
/// a constant number of comparisons on average, and memory grows with the places and with what is tied at the cut only.
/// </summary>
internal sealed class TopEntries(int places, bool keepsTies)
{
    private TopEntry[] entries = new TopEntry[Math.Max(16, Math.Min(2 * (long)places, 1 << 20))];
    private int count;
    private int limit = (int)Math.Min(Math.Max(16, 2 * (long)places), Array.MaxLength);
    private bool isCut;

    /// <summary>The score of the last place; known once there are more rows than places.</summary>
    public TopEntry Cut { get; private set; }

    /// <summary>How many rows were seen with exactly the score of the cut.</summary>
    public int Tied { get; private set; }

    /// <summary>The rows kept: better than the cut, then, if they are kept, tied with it; each ascending by row.</summary>
    public ReadOnlySpan<TopEntry> Kept => entries.AsSpan(0, count);

    /// <summary>How many of the rows kept are better than the cut.</summary>
    public int Above { get; private set; }

    /// <summary>Takes a row in, unless it is behind the cut.</summary>
    /// <returns>Whether the cut moved.</returns>
    public bool Offer(in TopEntry entry)
    {
        if (isCut)
        {
            var order = TopEntry.Compare(entry, Cut);
            if (order < 0)
            {
                return false;
            }

            if (order == 0 && !keepsTies)
            {
                Tied++;
                return false;
            }
        }

        if (count == entries.Length)
        {
            Array.Resize(ref entries, (int)Math.Min(2L * count, Array.MaxLength));
        }

        entries[count++] = entry;
        return count >= limit && MoveCut();
    }

    /// <summary>Says what is above, at and behind the cut once all rows were seen.</summary>
    public TopEntries Finish()
    {
        if (count > 0 && places > 0)
        {
            MoveCut();
        }

        var kept = entries.AsSpan(0, count);
        kept[..Above].Sort(static (a, b) => a.Row.CompareTo(b.Row));
        kept[Above..].Sort(static (a, b) => a.Row.CompareTo(b.Row));
        return this;
    }

    private bool MoveCut()
    {
        var kept = entries.AsSpan(0, count);
        kept.Sort(static (a, b) => TopEntry.Compare(b, a));
        if (count < places && isCut && !keepsTies)
        {
            // Everything kept is above the cut, and what is tied with it was counted.
            Above = count;
            return false;
        }

        var cut = kept[Math.Min(places, count) - 1];
        var above = 0;
        while (TopEntry.Compare(kept[above], cut) > 0)
        {
            above++;
        }

        var end = above;
        while (end < count && TopEntry.Compare(kept[end], cut) == 0)
        {
            end++;
        }

        var isHigher = !isCut || TopEntry.Compare(cut, Cut) > 0;
        (Cut, Above) = (cut, above);
        Tied = isHigher || keepsTies ? end - above : Tied + end - above;
        isCut = count >= places;
        count = keepsTies ? end : above;
        limit = (int)Math.Min(Math.Max(limit, 2L * count), Array.MaxLength);
        return isHigher;
    }
}
