namespace SmartCity.Assessment;

/// <summary>One number for each of eight columns that are summed in one pass.</summary>
internal readonly record struct Octo<T>(T A, T B, T C, T D, T E, T F, T G, T H)
    where T : unmanaged
{
    /// <summary>One to eight numbers, filled up with zeros.</summary>
    public static Octo<T> Of(ReadOnlySpan<T> some)
    {
        Span<T> all = stackalloc T[8];
        all.Clear();
        some.CopyTo(all);
        return new(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }
}
