using Xunit;

namespace SmartCity.Assessment.Tests.Golden;

/// <summary>Selection of Indonesian civil servants 2019: pass marks by track, a chain of tie breaks, a printed total that does not add up.</summary>
public sealed class CivilService2019Tests
{
    private static readonly GoldenCase s_case = GoldenCase.Of("civil-service-2019");

    [Fact]
    public void All_figures_come_out() => s_case.AssertExpected();

    [Theory]
    [InlineData("C", "table.csv:4:total")]
    [InlineData("D", "table.csv:5:total")]
    public void A_printed_total_that_does_not_add_up_is_reported_with_both_figures_where_it_stands(string candidate, string path)
    {
        var finding = Assert.Single(s_case.DeclaredThatDiffer(candidate));
        Assert.Equal(FindingKind.Warning, finding.Kind);
        Assert.Equal([candidate, "total", "367", "369", "369"], finding.Arguments);
        Assert.Equal(path, s_case.Builder.Locate(finding).Path);
        Assert.Contains("367", finding.Text(Language.Indonesian), StringComparison.Ordinal);
        Assert.Contains("369", finding.Text(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_is_found_but_that_nobody_is_on_the_track_of_two_gates() => Assert.Equal(
        ["declared.differs", "declared.differs", "facts.asked-of-nobody", "facts.asked-of-nobody"], s_case.Result.Findings.Select(f => f.Code));

    [Fact]
    public void The_chain_of_breaks_leaves_equals_equal_and_both_go_on()
    {
        var tie = Assert.Single(s_case.Result.Ranking.Ties);
        Assert.Equal(["C", "D"], tie.Candidates.Select(c => c.Code));
        Assert.Empty(tie.Steps);
        Assert.True(tie.Remains);
        Assert.Equal(4, s_case.Result.Standings.Count(s => s.Decision == Decision.Selected));
    }

    [Theory]
    [InlineData("TWK", "117", "118", "TIU", "105", "104")]
    [InlineData("TKP", "147", "148", "TIU", "105", "104")]
    public void The_first_break_that_differs_separates_equal_totals(string more, string was, string becomes, string less, string wasToo, string becomesToo)
    {
        // D gains on one test what it loses on another, so that its total is still that of C.
        var builder = new InputBuilder(s_case.Scheme);
        foreach (var row in s_case.Rows("table.csv").Where(r => r["candidate"] is "C" or "D"))
        {
            builder.AddCandidate(row["candidate"], null, Origin.None);
            builder.AddFact(row["candidate"], "track", "general", Origin.None);
            foreach (var test in new[] { "TWK", "TIU", "TKP" })
            {
                var changed = row["candidate"] == "D" && (test == more || test == less);
                Assert.True(!changed || row[test] == (test == more ? was : wasToo));
                builder.AddValue(row["candidate"], test, !changed ? row[test] : test == more ? becomes : becomesToo, Origin.None);
            }
        }

        var onePlace = s_case.SchemeText.Replace("\"places\": 3", "\"places\": 1", StringComparison.Ordinal);
        var result = SchemeJson.Read(onePlace).Value.Assess(builder.Build().Value).Value;
        var tie = Assert.Single(result.Ranking.Ties);
        var winner = more == "TKP" ? "D" : "C";
        Assert.Equal(more == "TKP" ? "TKP" : "TIU", Assert.Single(tie.Steps).Break.On);
        Assert.Equal("1", result.Ranking.RankOf(winner).ToString());
        Assert.Equal(Decision.Selected, result.Selection.DecisionOn(winner));
        Assert.Equal(Decision.NotSelected, result.Selection.DecisionOn(winner == "C" ? "D" : "C"));
    }

    [Theory]
    [InlineData("general", "79", "general-TIU")]
    [InlineData("honours", "84", "honours-TIU")]
    [InlineData("general", "80", null)]
    [InlineData("honours", "85", null)]
    public void Each_track_has_its_own_pass_marks(string track, string tiu, string? failed)
    {
        var builder = new InputBuilder(s_case.Scheme);
        foreach (var code in new[] { "E", "F", "G" })
        {
            builder.AddCandidate(code, null, Origin.None);
            builder.AddFact(code, "track", track, Origin.None);
            builder.AddValue(code, "TWK", "100", Origin.None);
            builder.AddValue(code, "TIU", tiu, Origin.None);
            builder.AddValue(code, "TKP", "130", Origin.None);
        }

        var result = s_case.Scheme.Assess(builder.Build().Value).Value;
        Assert.Equal(failed, result.Screening.VerdictsOn("E").Where(v => v.Outcome == GateOutcome.Failed).Select(v => v.Gate.Code).SingleOrDefault());
        Assert.Equal(failed is null ? Decision.Selected : Decision.Excluded, result.Selection.DecisionOn("E"));
        Assert.Equal(track == "general" ? 2 : 3, result.Screening.VerdictsOn("E").Count(v => v.Outcome == GateOutcome.NotAsked));
    }
}
