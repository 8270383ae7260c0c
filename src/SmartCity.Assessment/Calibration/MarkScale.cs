namespace SmartCity.Assessment;

/// <summary>What the marks of every assessor on one criterion become: each is shifted by a number of points, or looked up.</summary>
internal sealed class MarkScale
{
    private readonly Rational[]? shifts;
    private readonly RelativeScale?[] scales;

    /// <summary>Shifts marks; one entry for each assessor of the panel.</summary>
    public MarkScale(Rational[] shifts) => (this.shifts, scales) = (shifts, []);

    /// <summary>Looks marks up; one entry for each assessor of the panel, null where there are no marks.</summary>
    public MarkScale(RelativeScale?[] scales) => this.scales = scales;

    /// <summary>What a mark, after the rounding of marks, becomes.</summary>
    public Rational Apply(int assessor, decimal mark) => shifts is null ? scales[assessor]![mark] : mark + shifts[assessor];
}
