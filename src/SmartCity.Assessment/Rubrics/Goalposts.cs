namespace SmartCity.Assessment;

/// <summary>What capping does to a value that runs from 0 at the worst goalpost to 1 at the best.</summary>
internal static class Goalposts
{
    public static string Words(Rational worst, Rational best, Cap cap)
    {
        var capped = cap switch
        {
            Cap.Worst => ", cap worst",
            Cap.Best => ", cap best",
            Cap.Both => ", cap both",
            _ => string.Empty,
        };
        return $"worst {worst}, best {best}{capped}";
    }

    /// <summary>The goalpost at which the value stops, or null where no cap acts.</summary>
    public static Rational? Capped(Rational value, Cap cap)
    {
        if (cap is Cap.Worst or Cap.Both && value.Sign < 0)
        {
            return Rational.Zero;
        }

        return cap is Cap.Best or Cap.Both && value > Rational.One ? Rational.One : null;
    }
}
