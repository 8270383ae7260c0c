using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>Marks of 165 candidates by 8 assessors on 7 criteria, 0 to 10 in halves: 9,240 marks as 1,155 units × 8 raters.</summary>
internal static class AgreementTables
{
    private const int Candidates = 165;
    private const int Criteria = 7;
    private const int Assessors = 8;

    public static double[][] Rows { get; } =
    [
        .. Enumerable.Range(0, Candidates * Criteria).Select(unit => Enumerable.Range(0, Assessors)
            .Select(rater => (4 + Tables.Draw(unit, 9) + Tables.Draw((unit * Assessors) + rater + 7919, 5) + (rater % 3)) / 2.0).ToArray()),
    ];

    public static RatingTable Complete { get; } = RatingTable.Complete(Rows);

    /// <summary>The same with every fifth mark or so missing.</summary>
    public static RatingTable Holed { get; } =
        RatingTable.Of(Rows.Select((row, unit) => row.Select((mark, rater) => Tables.Draw((unit * Assessors) + rater, 5) == 0 ? (double?)null : mark)));
}
