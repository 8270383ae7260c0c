namespace SmartCity.Assessment.Insight.Tests.Fairness.Planted;

/// <summary>Copies of conventions and breaks: candidates in a row, cut into groups of equals.</summary>
internal static class CopiedRanking
{
    public static IProcedure Of(string method, FaultKind? fault) => Procedure.Of(
        "copy",
        _ => CopiedMarks.Ten,
        (input, places) => ProcedureOutcome.Of(Ranked(method, Groups(method, fault, input), places)),
        places: 1);

    /// <summary>Groups of equals, the best first.</summary>
    private static List<List<Entry>> Groups(string method, FaultKind? fault, AssessmentInput input)
    {
        var row = input.Candidates.Select(c => new Entry(c.Code, ScoreOf(method, input, c), BreakOf(method, input, c))).OrderByDescending(e => e.Score).ThenByDescending(e => e.Break);
        var groups = new List<List<Entry>>();
        foreach (var entry in fault == FaultKind.IdAsTieBreak ? row.ThenBy(e => e.Code, StringComparer.Ordinal) : row)
        {
            if (groups.Count == 0 || IsAhead(groups[^1][^1], entry, fault))
            {
                groups.Add([]);
            }

            groups[^1].Add(entry);
        }

        return groups;
    }

    private static bool IsAhead(Entry one, Entry other, FaultKind? fault) => one.Score > other.Score || (one.Score == other.Score && fault switch
    {
        FaultKind.StrictComparison => one.Break >= other.Break,
        FaultKind.IdAsTieBreak => one.Break > other.Break || string.CompareOrdinal(one.Code, other.Code) < 0,
        _ => one.Break > other.Break,
    });

    private static IEnumerable<CandidateOutcome> Ranked(string method, List<List<Entry>> groups, int places)
    {
        var ahead = 0;
        foreach (var (number, group) in groups.Index())
        {
            var rank = method switch
            {
                "1334" => ahead + group.Count,
                "1223" => number + 1,
                "fractional" => ahead + ((1 + group.Count) / 2m),
                _ => ahead + 1,
            };
            foreach (var entry in group)
            {
                yield return new CandidateOutcome(entry.Code, ahead < places ? Decision.Selected : Decision.NotSelected, rank, Exact.From(entry.Score));
            }

            ahead += group.Count;
        }
    }

    private static decimal ScoreOf(string method, AssessmentInput input, Candidate candidate)
    {
        var score = (CopiedMarks.PointsOf(input, candidate, "k1") + CopiedMarks.PointsOf(input, candidate, "k2"))!.Value / 2;
        return method == "published" ? Math.Round(score, MidpointRounding.AwayFromZero) : score;
    }

    private static decimal BreakOf(string method, AssessmentInput input, Candidate candidate)
    {
        var onFirst = CopiedMarks.PointsOf(input, candidate, "k1") ?? 0;
        var top = CopiedMarks.MarksOf(input, candidate, "k1").Concat(CopiedMarks.MarksOf(input, candidate, "k2")).Count(m => m.Mark == 10);
        var seniority = decimal.Parse(candidate.Facts.Single(f => f.Name == "seniority").ToString(), System.Globalization.CultureInfo.InvariantCulture);
        return method switch
        {
            "higherOn" => onFirst,
            "lowerOn" => -onFirst,
            "moreTopMarks" => top,
            "fewerTopMarks" => -top,
            "higherFact" => seniority,
            "lowerFact" => -seniority,
            _ => 0,
        };
    }

    private sealed record Entry(string Code, decimal Score, decimal Break);
}
