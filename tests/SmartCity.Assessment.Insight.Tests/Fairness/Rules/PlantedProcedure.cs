namespace SmartCity.Assessment.Insight.Tests.Fairness.Rules;

/// <summary>A host's procedure on the sums of marks, into which a test plants one fault.</summary>
internal sealed class PlantedProcedure(int? places, Func<AssessmentInput, int, IEnumerable<CandidateOutcome>> run) : IProcedure
{
    public string Name => "planted";

    public int? Places => places;

    public Rubric? RubricOf(string criterion) => HandMade.Ten;

    public IProcedure? WithPlaces(int other) => places is null ? null : new PlantedProcedure(other, run);

    public ProcedureOutcome Run(AssessmentInput input) => ProcedureOutcome.Of(run(input, places ?? 0));

    /// <summary>Ranks by a score (1 2 2 4), and decides by rank and candidate.</summary>
    public static PlantedProcedure Of(int? places, Func<AssessmentInput, Candidate, decimal> score, Func<int, int, string, Decision>? decide = null, Func<Candidate, string>? classOf = null) => new(places, (input, k) =>
    {
        var scores = input.Candidates.Select(c => (c.Code, Class: classOf?.Invoke(c) ?? string.Empty, Score: score(input, c))).ToArray();
        return scores.Select(s =>
        {
            var rank = 1 + scores.Count(o => o.Class == s.Class && o.Score > s.Score);
            return new CandidateOutcome(s.Code, (decide ?? ByRankOf)(rank, k, s.Code), rank, Exact.From(s.Score), s.Class);
        });
    });

    /// <summary>The sum of a candidate's marks.</summary>
    public static decimal Sum(AssessmentInput input, Candidate candidate) =>
        input.ScoreSheets.Where(s => s.Candidate == candidate.Code).SelectMany(s => s.Marks).Where(m => m.Value.State == MarkState.Scored).Sum(m => m.Value.Value);

    /// <summary>The best as far as there are places; equals at the last one are all taken.</summary>
    public static Decision ByRankOf(int rank, int places, string code) => rank <= places ? Decision.Selected : Decision.NotSelected;
}
