using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class ExplainTests
{
    [Fact]
    public void The_ledger_takes_a_score_apart() => Assert.Equal(
        """
        Kapuas (kapuas)
        ===============

        Readiness
        Selected: rank 1, score 8.25, exactly 8.25
        Ranked within the 1 place.

        How the score is made
        ---------------------
        Aspect        Points  Score  Share    Contribution
        Readiness              8.25      1            8.25
        – government          6.125    2/3  49/12 ≈ 4.0833
        – – Policy       7.5    7.5    1/3             2.5
        – – security     7.5    7.5    1/6            1.25
        – – vision         2      2    1/6    1/3 ≈ 0.3333
        – budget        12.5   12.5    1/3   25/6 ≈ 4.1667

        Marks
        -----
        Criterion  Assessor     Mark  Coefficient  Contribution
        Policy     ani             8          0.5  4/3 ≈ 1.3333
        Policy     budi            7          0.5  7/6 ≈ 1.1667
        security   ani           7.5            1          1.25
        security   budi      missing
        vision     ani             2            1  1/3 ≈ 0.3333

        Gates
        -----
        - min-security: passed

        This candidate has the last place.
        ----------------------------------

        """,
        Explained("kapuas"));

    [Fact]
    public void The_gap_says_in_which_criteria_it_arises()
    {
        var text = Explained("bima");
        Assert.Contains("Reserve: rank 2, score 3.33, exactly 10/3\nReserve, place 1 of 1.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            Gap to the last place (Kapuas, kapuas): -59/12 ≈ -4.9167
            --------------------------------------------------------
            Criterion  Own  Last selected  Difference in the total
            Policy       6            7.5                     -0.5
            security     6            7.5                    -0.25
            vision       2              2                        0
            budget       0           12.5          -25/6 ≈ -4.1667
            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains("budi      recused", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_behind_the_coefficients_is_said_and_a_factor_is_called_one()
    {
        using var line = new CommandLine();
        line.Run("example", "diving-2000", "--out", "in");
        var text = line.Run("explain", "in", "xiong-ni").Output;
        Assert.Contains(
            "- On 'dive1', 'dive2', 'dive3', 'dive4', 'dive5', 'dive6' the highest and the lowest mark are dropped; equal marks share what is dropped.\n", text, StringComparison.Ordinal);
        Assert.Matches("\nAspect +Points +Score +Factor +Contribution\n", text);
        Assert.Matches("\nAspek +Poin +Skor +Faktor +Kontribusi\n", line.Run("explain", "in", "xiong-ni", "--lang", "id").Output);
    }

    [Fact]
    public void A_long_score_has_one_sign_for_being_cut_off()
    {
        using var line = HarshInput.Folder();
        line.Change("scheme.json", "\"budget\", \"rubric\"", "\"budget\", \"weight\": \"1.23456789012345678\", \"rubric\"");
        var text = line.Run("explain", "in", "kupang").Output;
        Assert.Contains("\nNot selected: rank 2, score 6.2608, to more digits ≈ 6.26081425\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("~", text, StringComparison.Ordinal);
        Assert.DoesNotContain("…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_gate_says_why() =>
        Assert.Contains("- min-security: failed. Gate 'min-security': 'security' is 3, less than 4.", Explained("banjar"), StringComparison.Ordinal);

    [Fact]
    public void The_ledger_speaks_Indonesian_too()
    {
        var text = Explained("banjar", "--lang", "id");
        Assert.Contains("Susunan skor", text, StringComparison.Ordinal);
        Assert.Contains("– – Kebijakan", text, StringComparison.Ordinal);
        Assert.Contains("- min-security: tidak terpenuhi.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_are_told_apart_by_the_break_that_separated_them()
    {
        using var line = new CommandLine();
        line.Run("example", "smart-city-2019", "--out", "in");
        line.Change("scheme.json", """ "calibration": { "kind": "additive" },""", string.Empty);
        Assert.Contains("- behind region-066, by higher commitment\n", line.Run("explain", "in", "region-152").Output, StringComparison.Ordinal);
        Assert.Contains("- before region-152, by higher commitment\n", line.Run("explain", "in", "region-066").Output, StringComparison.Ordinal);
        var illustrative = line.Run("explain", "in", "region-161", "--lang", "id").Output;
        Assert.Contains("ILUSTRASI", illustrative, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_is_said_beside_the_explanation()
    {
        using var line = CommandLine.WithInput();
        Assert.Equal("No findings.\n", line.Run("explain", "in", "kapuas").Error);
        line.Write("notes.csv", "a,b\n");
        var answer = line.Run("explain", "in", "kapuas");
        Assert.Equal(0, answer.Code);
        Assert.Equal(["notes.csv: file.not-read"], answer.Found);
    }

    [Fact]
    public void A_score_that_is_no_sum_says_so()
    {
        using var line = new CommandLine();
        line.Run("example", "hdi-2021", "--out", "in");
        var answer = line.Run("explain", "in", "THA");
        Assert.Equal(0, answer.Code);
        Assert.Contains("The score is not a sum of contributions", answer.Output, StringComparison.Ordinal);
        Assert.Contains("band Very high", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_candidate_is_a_usage_error_with_suggestions()
    {
        using var line = CommandLine.WithInput();
        var answer = line.Run("explain", "in", "KAPUAS");
        Assert.Equal(3, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("There is no candidate 'KAPUAS'.", answer.Error, StringComparison.Ordinal);
        Assert.Contains("candidates.meant: Candidates of that name: kapuas (Kapuas).", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_may_begin_with_anything()
    {
        using var line = CommandLine.WithInput();
        line.Change("candidates.csv", "kapuas,Kapuas", "@kapuas,Kapuas");
        line.Change("scores.csv", "kapuas", "@kapuas");
        line.Change("table.csv", "kapuas", "@kapuas");
        Assert.Equal(0, line.Run("explain", "in", "@kapuas").Code);
    }

    private static string Explained(params string[] arguments)
    {
        using var line = CommandLine.WithInput();
        var answer = line.Run(["explain", "in", .. arguments]);
        Assert.Equal(0, answer.Code);
        return answer.Output;
    }
}
