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

    internal static void Gaps()
    {
        #region Gaps
        decimal?[] policy = [8, null, 7.5m], budget = [6, 9, null];
        int[] visits = [70, -1, 60];
        bool[] unseen = [false, true, false];
        var table = ColumnTable.Of(Column.Of(policy), Column.Of(budget), Column.Of(visits, denominator: 10, absent: unseen));
        var scores = ScoringPlan.Of(table, ColumnFormula.Mean(2, 1, 1)).Score();
        var ranks = RowRanks.Of(scores);
        for (var row = 0; row < table.Rows; row++)
            Console.WriteLine($"{row}: {scores[row]} rank {ranks[row]} percentile {ranks.PercentileOf(row)}");
        #endregion
    }

    internal static void Deducting()
    {
        #region Deducting
        int[] points = [92, 88, 90, 75], faults = [3, 0, 1, 0];
        var scoring = ScoringPlan.Of(ColumnTable.Of(Column.Of(points), Column.Of(faults)), ColumnFormula.Sum(1, -2));
        var (rows, numerators) = (new int[2], new int[points.Length]);

        var cut = Cut.Select(scoring, places: 2, rows);
        Console.WriteLine($"last place {cut.Score}: {cut.Above} above, {cut.Tied} at it, contested: {cut.Above + cut.Tied > 2}; rows {string.Join(", ", rows)}");
        scoring.Score(numerators);
        Console.WriteLine(string.Join(" ", numerators.Select(n => scoring.ScoreOf(n))));
        #endregion
    }

    internal static void Rows()
    {
        #region Rows
        // Four rows of two columns in tenths of a point, as a file or a form gives them.
        short[] cells = [84, 96, 90, 60, 90, 60, 70, 70];
        var table = ColumnTable.FromRows(cells, columns: 2, denominator: 10);
        var ten = Rubric.Scale(0, 10, step: 0.1m);
        var tree = AspectTree.Of(Aspect.Mean("total", Aspect.Measured("plan", ten).Weight(2), Aspect.Measured("team", ten)));
        var scores = ScoringPlan.Of(table, ColumnFormula.Of(tree).Value).Score();
        foreach (var convention in Enum.GetValues<TieConvention>())
        {
            var ranks = RowRanks.Of(scores, convention);
            Console.WriteLine($"{convention}: {string.Join(", ", ranks.Order().Select(row => $"{scores[row]} → {ranks[row]}"))}");
        }
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
        const string rules = "call of 2026: mean of policy 2, budget 1";
        static PartialSelection Part(decimal[] policy, decimal[] budget, string office) => PartialSelection.Of(
            ScoringPlan.Of(ColumnTable.Of(Column.Of(policy), Column.Of(budget)), ColumnFormula.Mean(2, 1)), places: 2, rules, codeOf: row => $"{office}-{row}");

        var west = PartJson.Write(Part([7, 9, 8], [7, 9, 8], "west"));
        var east = PartJson.Write(Part([9, 6], [6, 6], "east"));
        var whole = PartJson.ReadSelection(west).Value.Merge(PartJson.ReadSelection(east).Value);
        Console.WriteLine($"better: {string.Join(", ", whole.Above.Select(e => e.Code))}; in the last place: {string.Join(", ", whole.Tied.Select(e => e.Code))}");
        Console.WriteLine($"contested: {whole.Above.Count + whole.Tied.Count > whole.Places}");
        #endregion
    }

    internal static void Counting()
    {
        #region Counting
        const string rules = "call of 2026: mean of policy 2, budget 1";
        static PartialRanking Part(decimal[] policy, decimal[] budget) => PartialRanking.Of(
            ScoringPlan.Of(ColumnTable.Of(Column.Of(policy), Column.Of(budget)), ColumnFormula.Mean(2, 1)).Score(), rules);

        var west = PartJson.Write(Part([7, 9, 8], [8, 9, 8]));
        var east = PartJson.Write(Part([9, 6], [6, 6]));
        var whole = PartJson.ReadRanking(west).Value.Merge(PartJson.ReadRanking(east).Value);
        foreach (var count in whole.Counts)
            Console.WriteLine($"rank {whole.RankOf(count.Score)}, or {whole.RankOf(count.Score, TieConvention.Fractional)}: {count.Score}, {count.Count} of {whole.Ranked}");
        foreach (var finding in PartJson.ReadRanking(east.Replace("\"8\"", "\"5\"")).Findings)
            Console.WriteLine(finding);
        #endregion
    }

    internal static void PartsOfAScheme()
    {
        #region PartsOfAScheme
        var ten = Rubric.Scale(0, 10);
        var scheme = AssessmentScheme.Create(
            Aspect.Mean("total", Aspect.Measured("policy", ten).Weight(2), Aspect.Measured("budget", ten)),
            gates: [Gate.AtLeast("budget", 4)],
            quota: Quota.Of(places: 3, atCut: AtCut.TakeAll));
        Candidate Of(string code, decimal policy, decimal budget) => new(code, measured: [("policy", policy), ("budget", budget)]);
        Candidate[] west = [Of("siak", 8, 7), Of("jambi", 6, 6)], east = [Of("badung", 9, 6), Of("batu", 7, 9), Of("ende", 10, 3)];
        Console.WriteLine(scheme.Assess(west, []).Findings[0]);

        var (rules, key) = (scheme.WithoutQuota(), Fingerprint.Of(scheme).ToString());
        PartialSelection Part(Candidate[] candidates) =>
            PartialSelection.Of(rules.Assess(candidates, []).Value.Ranking, scheme.Quota!.Places, key).Value;

        var whole = Part(west).Merge(Part(east));
        Console.WriteLine($"contested: {whole.Above.Count + whole.Tied.Count > whole.Places}");
        foreach (var entry in whole.Entries)
            Console.WriteLine($"{entry.Code} {entry.Score}");
        #endregion
    }
}
