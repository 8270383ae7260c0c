namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Copies of the ways to fill the places, with the comparison at the cut or at the gate as it should be or a strict one in its place.</summary>
internal static class CopiedSelection
{
    public static IProcedure Of(string method, int places, bool isStrict) =>
        Procedure.Of("copy", _ => CopiedMarks.Ten, (input, number) => ProcedureOutcome.Of(Decided(method, input, number, isStrict)), places);

    private static IEnumerable<CandidateOutcome> Decided(string method, AssessmentInput input, int places, bool isStrict)
    {
        bool IsAtMost(decimal one, decimal other) => isStrict ? one < other : one <= other;
        string ClassOf(Candidate candidate) => method == "perClass" ? candidate.Facts.Single(f => f.Name == "class").ToString() : string.Empty;
        var all = input.Candidates.Select(c => (c.Code, Class: ClassOf(c), First: PointsOn("k1", c), Score: (PointsOn("k1", c) + PointsOn("k2", c)) / 2)).ToArray();
        foreach (var one in all)
        {
            var (rank, atOrAbove) = (1 + all.Count(o => o.Class == one.Class && o.Score > one.Score), all.Count(o => o.Class == one.Class && o.Score >= one.Score));

            // Whoever the gate keeps out stays in the ranking here: a gate that nobody declared shows only in who is passed over.
            var passes = method switch { "gateAtLeast" => IsAtMost(3, one.First), "gateAtMost" => IsAtMost(one.First, 3), _ => true };
            var isTaken = method switch
            {
                "takeNone" or "leaveToCommittee" => IsAtMost(atOrAbove, places),
                "gateAtLeast" or "gateAtMost" => passes && rank <= places,
                _ => IsAtMost(rank, places),
            };
            var decision = isTaken ? Decision.Selected
                : method == "leaveToCommittee" && rank <= places ? Decision.Undecided
                : method == "reserves" && rank <= places + 1 ? Decision.Reserve
                : Decision.NotSelected;
            yield return new CandidateOutcome(one.Code, decision, rank, Exact.From(one.Score), one.Class);
        }

        decimal PointsOn(string criterion, Candidate candidate) => CopiedMarks.PointsOf(input, candidate, criterion) ?? 0;
    }
}
