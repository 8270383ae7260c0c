using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Fairness.Procedures;

/// <summary>An input that differs by a few sheets comes out as if it were assessed from the beginning, to the last byte, or to the last finding when it is refused.</summary>
public sealed class NearbyResultTests
{
    private static readonly Assessor s_ani = new("ani");
    private static readonly Assessor s_budi = new("budi", weight: 2);
    private static readonly Assessor s_citra = new("citra");

    private static readonly AssessmentScheme s_scheme = AssessmentScheme.Create(
        Aspect.Mean("total", Aspect.Marked("k1", Rubric.Scale(0, 10)).Weight(2), Aspect.Marked("k2", Rubric.Scale(0, 10)).Weight(1)), consensus: Consensus.WeightedMean, quota: Quota.Of(1, AtCut.TakeAll));

    private static readonly AssessmentInput s_input = AssessmentInput.Of(
        Candidate.List("banjar", "dumai", "siak"),
        [
            s_ani.On("banjar", ("k1", 7), ("k2", 3)), s_ani.On("dumai", ("k1", 6), ("k2", 6)), s_ani.On("siak", ("k1", 5), ("k2", 9)),
            s_budi.On("banjar", ("k1", 8), ("k2", 4)), s_budi.On("dumai", ("k1", 6), ("k2", 5)),
        ]);

    private static readonly NearbyResult s_near = new(s_scheme.Assess(s_input).Value, s_input);

    public static TheoryData<string, ScoreSheet> Added => new()
    {
        { "an assessor's first sheet on a candidate", s_budi.On("siak", ("k1", 9), ("k2", 9)) },
        { "a sheet of marks that are missing", s_budi.On("siak", ("k1", Mark.Missing), ("k2", 2)) },
        { "a sheet of an assessor who had none", s_citra.On("siak", ("k1", 1), ("k2", 1)) },
        { "a sheet of nothing", s_budi.On("siak") },
    };

    public static TheoryData<string, AssessmentInput> Others => new()
    {
        { "the same", s_input },
        { "another mark", Exchanged(s_ani.On("banjar", ("k1", 0), ("k2", 3))) },
        { "two other sheets", s_input.With(scoreSheets: [s_ani.On("banjar", ("k1", 1)), s_ani.On("dumai", ("k1", 9), ("k2", 9)), .. s_input.ScoreSheets.Skip(2)]) },
        { "a sheet less", s_input.With(scoreSheets: s_input.ScoreSheets.Skip(1)) },
        { "a sheet less and another added", s_input.With(scoreSheets: [.. s_input.ScoreSheets.Skip(1), s_budi.On("siak", ("k1", 9))]) },
        { "another order", s_input.With(scoreSheets: s_input.ScoreSheets.Reverse()) },
        { "a candidate less", s_input.With(s_input.Candidates.Skip(1), s_input.ScoreSheets.Where(s => s.Candidate != "banjar")) },
        { "two new sheets of one assessor on one candidate, on other criteria", s_input.With(scoreSheets: [.. s_input.ScoreSheets, s_budi.On("siak", ("k1", 1)), s_budi.On("siak", ("k2", 1))]) },
        { "an assessor without a sheet", s_input.With(assessors: [.. s_input.Assessors, s_citra]) },
    };

    public static TheoryData<string, AssessmentInput> Refused => new()
    {
        { "a sheet twice", With(s_input.ScoreSheets[0]) },
        { "two sheets of one assessor on one candidate", With(s_ani.On("banjar", ("k1", 1), ("k2", 1))) },
        { "two new sheets of one assessor on one candidate", s_input.With(scoreSheets: [.. s_input.ScoreSheets, s_budi.On("siak", ("k1", 1)), s_budi.On("siak", ("k1", 1))]) },
        { "a sheet on nobody", With(s_budi.On("nowhere", ("k1", 1))) },
        { "a mark on no criterion", With(s_budi.On("siak", ("k9", 1))) },
        { "a mark off its rubric", With(s_budi.On("siak", ("k1", 11))) },
        { "an exchanged mark off its rubric", Exchanged(s_ani.On("banjar", ("k1", 11), ("k2", 3))) },
    };

    [Theory]
    [MemberData(nameof(Added))]
    public void An_added_sheet_is_assessed_as_from_the_beginning(string what, ScoreSheet sheet) => AssertSame(what, With(sheet));

    [Theory]
    [MemberData(nameof(Others))]
    public void Whatever_differs_is_assessed_as_from_the_beginning(string what, AssessmentInput input) => AssertSame(what, input);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_wrong_is_refused_as_from_the_beginning(string what, AssessmentInput input)
    {
        var (near, whole) = (s_near.Assess(input), s_scheme.Assess(input));
        Assert.False(whole.IsValid, what);
        Assert.False(near.IsValid, what);
        Assert.Equal(Words(whole), Words(near));
    }

    [Fact]
    public void A_result_is_as_good_after_many_others_as_at_first()
    {
        foreach (var (_, input) in Others.Concat(Refused).Select(row => row.Data))
        {
            s_near.Assess(input);
        }

        AssertSame("the same", s_input);
    }

    private static AssessmentInput With(ScoreSheet sheet) => s_input.With(scoreSheets: [.. s_input.ScoreSheets, sheet]);

    private static AssessmentInput Exchanged(ScoreSheet first) => s_input.With(scoreSheets: [first, .. s_input.ScoreSheets.Skip(1)]);

    private static void AssertSame(string what, AssessmentInput input)
    {
        var (near, whole) = (s_near.Assess(input), s_scheme.Assess(input));
        Assert.True(near.IsValid && whole.IsValid, what);
        Assert.Equal(ResultJson.Write(whole.Value), ResultJson.Write(near.Value));
        Assert.Equal(Words(whole), Words(near));
    }

    private static string[] Words(Validated<AssessmentResult> assessed) => [.. assessed.Findings.Select(f => $"{f.Code} {f.Path} {f.Text(Language.English)}")];
}
