namespace SmartCity.Assessment.Tests.Documentation;

internal static class Stages
{
    internal static void OneByOne()
    {
        #region OneByOne
        var tree = AspectTree.Of(Aspect.Mean("total", Aspect.Marked("policy", Rubric.Scale(0, 10))));
        var roster = Roster.Of(Candidate.List("siak", "badung", "jambi")).Value;
        var ani = new Assessor("ani");

        var panel = Panel.Of(tree, roster, [ani.On("siak", ("policy", 8)), ani.On("badung", ("policy", 8)), ani.On("jambi", ("policy", 5))]).Value;
        var table = PerformanceTable.From(panel, Consensus.Highest).Value;
        var board = ScoreBoard.From(table).Value;
        var screening = Screening.Of(board, Gate.AtLeast("total", 6)).Value;
        var ranking = Ranking.Of(screening, new RankingRules(convention: TieConvention.Fractional)).Value;
        var selection = Selection.Of(ranking, Quota.Of(1, AtCut.LeaveToCommittee)).Value;

        foreach (var candidate in roster.Candidates)
            Console.WriteLine($"{candidate}: {ranking.RankOf(candidate.Code)} {selection.DecisionOn(candidate.Code)}");
        #endregion
    }
}
