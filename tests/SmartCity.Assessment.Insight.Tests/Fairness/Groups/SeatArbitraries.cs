using FsCheck;
using FsCheck.Fluent;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Groups;

/// <summary>Small divisions of seats, often among groups of equal size.</summary>
public static class SeatArbitraries
{
    public static Arbitrary<DrawnSeats> Seats() => Arb.From(
        from groups in Gen.Choose(2, 4)
        from sizes in Gen.ArrayOf(Gen.Elements(1, 2, 3, 3, 4), groups)
        from chances in Gen.ArrayOf(Gen.Choose(0, 999), groups)
        select new DrawnSeats(sizes, [.. sizes.Zip(chances, (n, chance) => chance % (n + 1))]));
}
