namespace SmartCity.Assessment.Insight;

/// <summary>
/// The generator of Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA, with the constants of Vigna.
/// Our own, so that a seed gives the same figures under every runtime.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>An integer from 0 to <paramref name="bound"/> − 1, each as likely (Lemire 2019, without its shortcut).</summary>
    public int Below(int bound)
    {
        var range = (ulong)bound;
        var threshold = (0 - range) % range;
        while (true)
        {
            var high = Math.BigMul(Next(), range, out var low);
            if (low >= threshold)
            {
                return (int)high;
            }
        }
    }

    /// <summary>The items in an order in which each is as likely (Fisher and Yates).</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length; i > 1; i--)
        {
            var other = Below(i);
            (shuffled[i - 1], shuffled[other]) = (shuffled[other], shuffled[i - 1]);
        }

        return shuffled;
    }
}
