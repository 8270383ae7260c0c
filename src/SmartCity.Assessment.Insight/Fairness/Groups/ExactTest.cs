using System.Numerics;

namespace SmartCity.Assessment.Insight;

/// <summary>An exact test of the hypothesis that the seats fell by lot, whatever the group. Equal by content; no order.</summary>
/// <remarks>
/// Given the sizes of the groups and the number of seats, the probability of seats s is ΠC(n_g, s_g)/C(n, s). p is the sum over all divisions of the seats that are
/// no more probable than the one that came about: two-sided by probability of tables, as R's fisher.test (Fisher 1934; Freeman and Halton 1951, Biometrika 38:141–149).
/// Probabilities are compared as integers, so that equally probable tables always count.
/// </remarks>
public sealed record ExactTest
{
    private ExactTest(string method, Exact p) => (Method, P) = (method, p);

    /// <summary>Which test it is, with the convention.</summary>
    public string Method { get; }

    /// <summary>The probability of a division of the seats that is no more probable than the one that came about, above 0 to 1.</summary>
    public Exact P { get; }

    /// <summary>What counts as extreme: tables in either direction.</summary>
    public Sides Sides { get; } = Sides.Two;

    /// <summary>The p-value to four decimals, and the method.</summary>
    public override string ToString() => $"p = {P.ToString(Rounding.HalfUp(4))} ({Method})";

    /// <summary>Tests groups that all have candidates.</summary>
    internal static Fitted<ExactTest> Of(IReadOnlyList<GroupRate> groups)
    {
        var tail = SeatTables.NoMoreProbable([.. groups.Select(g => g.Candidates)], [.. groups.Select(g => g.Selected)]);
        var method = groups.Count == 2 ? "Fisher's exact test, two-sided by probability of tables" : "Fisher-Freeman-Halton exact test, two-sided by probability of tables";
        return tail is { } ways
            ? new Fitted<ExactTest>(new ExactTest(method, Exact.Of(ways, Combinations.Of(groups.Sum(g => g.Candidates), groups.Sum(g => g.Selected)))))
            : new Fitted<ExactTest>(GroupMessages.TooManyTables);
    }
}
