namespace SmartCity.Assessment.Tests.Documentation;

internal static class NumbersOnly
{
    internal static void Selecting()
    {
        #region Selecting
        // Four proposals, marked in halves of a point: the bytes are points × 2, and 255 says that there are none.
        byte[] merit = [17, 16, 17, 12], plan = [14, 16, 14, 255];
        var table = ColumnTable.Of(
            Column.Over(merit, denominator: 2),
            Column.Over(plan, denominator: 2, reservedIsAbsent: true));
        var scoring = ScoringPlan.Of(table, ColumnFormula.Mean(2, 1));

        var top = TopRows.Of(scoring, places: 2);
        Console.WriteLine($"better than {top.Cut.Score}: {string.Join(", ", top.Above)}; exactly that: {string.Join(", ", top.Tied)}");

        var scores = scoring.Score();
        var ranks = RowRanks.Of(scores);
        for (var row = 0; row < table.Rows; row++)
            Console.WriteLine($"{row}: {scores[row]} rank {ranks[row]}");
        #endregion
    }

    internal static void Changing()
    {
        #region Changing
        decimal[] policy = [8, 7.5m, 7, 6], security = [6, 7, 7.5m, 8];
        var scoring = ScoringPlan.Of(ColumnTable.Of(Column.Of(policy), Column.Of(security)), ColumnFormula.Mean(1, 1));
        var running = RunningRanks.Of(scoring);
        foreach (var change in running.SetPoints(row: 3, column: 0, points: 6.5m))
            Console.WriteLine($"row {change.Row}: {change.Before} → {change.After}");
        #endregion
    }

    internal static void Merging()
    {
        #region Merging
        static PartialSelection Part(decimal[] points, string office) => PartialSelection.Of(
            ScoringPlan.Of(ColumnTable.Of(Column.Of(points)), ColumnFormula.Mean(1)), places: 2, scheme: "rules of 2026", codeOf: row => $"{office}-{row}");

        var west = PartJson.Write(Part([7, 9, 8], "west"));
        var east = PartJson.Write(Part([8, 6], "east"));
        var whole = PartJson.ReadSelection(west).Value.Merge(PartJson.ReadSelection(east).Value);
        Console.WriteLine($"better: {string.Join(", ", whole.Above.Select(e => e.Code))}; tied for the last place: {string.Join(", ", whole.Tied.Select(e => e.Code))}");
        #endregion
    }
}
