using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class CalibrationReportTests
{
    [Fact]
    public void The_table_shows_first_who_is_selected_and_last_how_marks_were_corrected()
    {
        var output = Assessed(_ => { });
        Assert.StartsWith(
            """
            readiness
            =========

            Calibrated: marks were corrected for harsh and mild assessors.
            Rank  Candidate   Score  Decision
               1  jambi      6.5000  Selected
               2  kupang     6.3333  Not selected
               3  siak       5.5000  Not selected
               4  badung     5.3333  Not selected
            Selected 1, Not selected 3
            - places 1, taken 1

            Equal scores
            ------------
            No two candidates have the same score.

            Harsh and mild assessors
            ------------------------
            - Marks on 'policy', 'budget' were corrected for severity (additive).
            Against the marks as written 4 of 4 candidates have another rank or decision; into the selection came jambi, out of it went kupang.
            Points added to each mark, + for the harsh, to four decimals, and in brackets how many marks there are:
            Assessor       policy       budget
            ani       -0.6667 (3)  -0.6667 (4)
            budi      +2.3333 (2)  +2.3333 (1)
            citra     -1.6667 (3)  -1.6667 (3)

            Moved by the corrections
            ------------------------
            Candidate  Rank  Rank as written   Score  Score as written  Decision      Decision as written
            jambi         1                2  6.5000            6.6667  Selected      Not selected
            kupang        2                1  6.3333            6.8333  Not selected  Selected
            siak          3                4  5.5000            5.3333  Not selected  Not selected
            badung        4                3  5.3333            6.5000  Not selected  Not selected

            Fingerprints (SHA-256)
            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_hold_the_declared_rule_and_what_it_did()
    {
        var minutes = Assessed(_ => { }, "--format", "markdown");
        Assert.Contains("- Harsh and mild assessors: corrected by exact least squares\n", minutes, StringComparison.Ordinal);
        Assert.Contains("\n## Harsh and mild assessors\n\n- Marks on 'policy', 'budget' were corrected", minutes, StringComparison.Ordinal);
        Assert.Contains("| budi | +2.3333 (2) | +2.3333 (1) |\n", minutes, StringComparison.Ordinal);
        Assert.Contains("| kupang | 2 | 1 | 6.3333 | 6.8333 | Not selected | Selected |\n", minutes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_speak_Indonesian_too()
    {
        var minutes = Assessed(_ => { }, "--format", "markdown", "--lang", "id");
        Assert.Contains("- Asesor ketat dan longgar: dikoreksi dengan kuadrat terkecil eksak\n", minutes, StringComparison.Ordinal);
        Assert.Contains("- Nilai pada 'policy', 'budget' dikoreksi menurut keketatan asesor (kuadrat terkecil eksak).\n", minutes, StringComparison.Ordinal);
        Assert.Contains("4 dari 4 kandidat berubah peringkat atau keputusan; masuk terpilih: jambi, keluar: kupang.\n", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("as written", minutes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "kind": "none" }""", "not corrected")]
    [InlineData("""{ "kind": "additiveShrunk", "shrinkage": "2.5" }""", "corrected by exact least squares, shrunk by 2.5")]
    [InlineData("""{ "kind": "auto" }""", "corrected by exact least squares where candidates are marked by different assessors, nowhere else")]
    [InlineData("""{ "kind": "auto", "shrinkage": "1" }""", "corrected by exact least squares, shrunk by 1, where candidates are marked by different assessors, nowhere else")]
    [InlineData("""{ "kind": "additive", "withinBlocks": true }""", "corrected by exact least squares; candidates whom no marks join are ranked apart")]
    [InlineData("""{ "kind": "meanCentred", "rounding": { "digits": 4, "mode": "halfUp" }, "leastMarks": 1 }""", "relative: each mark less the mean of its assessor's, rounded halfUp(4), at least 1 mark")]
    public void The_rules_say_which_calibration_was_declared(string calibration, string expected) =>
        Assert.Contains($"- Harsh and mild assessors: {expected}\n", Assessed(Declare(calibration), "--format", "markdown"), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_is_corrected_it_is_said_who_has_an_advantage()
    {
        var output = Assessed(Declare("""{ "kind": "none" }"""));
        Assert.Contains(
            "\n- On 'policy', 'budget' candidates were marked by different assessors, and no severity is corrected: a mild panel is an advantage.\n\nFingerprints", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Calibrated", output, StringComparison.Ordinal);
        Assert.DoesNotContain("as written", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_where_everybody_was_marked_by_everyone()
    {
        var output = Assessed(line =>
        {
            Declare("""{ "kind": "none" }""")(line);
            line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Concat(
                from a in new[] { "ani", "budi" } from c in new[] { "badung", "jambi", "kupang", "siak" } from k in new[] { "policy", "budget" } select $"{a},{c},{k},5\n"));
        });
        Assert.DoesNotContain("Harsh", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_relative_calibration_there_is_no_one_correction_of_an_assessor()
    {
        var output = Assessed(Declare("""{ "kind": "meanCentred", "rounding": { "digits": 4, "mode": "halfUp" }, "leastMarks": 1 }"""));
        Assert.Contains("'policy', 'budget': The calibration is relative (meanCentred)", output, StringComparison.Ordinal);
        Assert.Contains("How many marks each assessor gave:\nAssessor  policy  budget\nani          (3)     (4)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_blocks_are_ranked_apart_the_marks_as_written_are_too()
    {
        var output = InBlocks(Apart);
        Assert.Contains(
            """
            Rank  Block   Candidate   Score  Decision
               1  badung  badung     5.7500  Selected
               2  badung  jambi      5.2500  Not selected
               1  kupang  kupang     6.0000  Selected
               2  kupang  siak       4.0000  Not selected
            Selected 2, Not selected 2
            No marks join 2 blocks, so their candidates cannot be compared: each block has a ranking and places of its own.
            - badung: places 1, taken 1
            - kupang: places 1, taken 1

            """,
            output,
            StringComparison.Ordinal);
        Assert.Contains("Against the marks as written 2 of 4 candidates have another rank or decision; into the selection came badung, out of it went jambi.\n", output, StringComparison.Ordinal);
        Assert.Contains("badung     1 (badung)       2 (badung)  5.7500            4.0000  Selected      Not selected\n", output, StringComparison.Ordinal);
        var csv = InBlocks(Apart, "--format", "csv");
        Assert.Contains("\nbadung,badung,badung,1,5.75,5.7500,,Selected,0,selection.within-places,Ranked within the 1 place.,2,4.0000,NotSelected\n", csv, StringComparison.Ordinal);
        Assert.Contains("\nsiak,siak,kupang,2,4,4.0000,,NotSelected,-2,selection.behind-last-place,Ranked behind the only place.,2,4.0000,NotSelected\n", csv, StringComparison.Ordinal);
        Assert.Contains("Blok    Kandidat", InBlocks(Apart, "--lang", "id"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_nobody_else_marked_is_not_said_to_be_corrected()
    {
        var output = InBlocks("ani,badung,policy,7\nani,badung,budget,7\nani,jambi,policy,5\nani,jambi,budget,5\nbudi,kupang,policy,6\nbudi,kupang,budget,6\nbudi,siak,policy,4\nbudi,siak,budget,4\n");
        Assert.Contains("- On 'policy', 'budget' no candidate has marks of two assessors, so that nobody can be compared and nothing was corrected.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("were corrected", output, StringComparison.Ordinal);
        Assert.DoesNotContain("as written", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Calibrated", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_moved_it_is_said_so()
    {
        var output = Assessed(line => line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Concat(
            from a in new[] { "ani", "budi" } from c in new[] { "badung", "jambi", "kupang", "siak" } from k in new[] { "policy", "budget" } select $"{a},{c},{k},{c.Length}\n")));
        Assert.Contains("\nNobody has another rank or decision than by the marks as written.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("0 of 4", output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_selected_than_places_are_explained()
    {
        var output = Assessed(line =>
        {
            Declare("""{ "kind": "none" }""")(line);
            line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Concat(
                from c in new[] { "badung", "jambi", "kupang", "siak" } from k in new[] { "policy", "budget" } select $"ani,{c},{k},5\n"));
        });
        Assert.Contains("\n- places 1, taken 4: equals at the last place are all taken\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Neighbours_published_alike_are_told_apart_by_their_exact_difference()
    {
        var output = Assessed(line => line.Change("scheme.json", "\"selection\"", "\"publish\": { \"digits\": 0, \"mode\": \"floor\" }, \"selection\""));
        Assert.Contains(
            """
            Published alike, but not equal
            ------------------------------
            - jambi > kupang by 1/6 ≈ 0.1667
            - siak > badung by 1/6 ≈ 0.1667

            """,
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Published alike", Assessed(_ => { }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_csv_has_what_the_marks_as_written_come_to_only_where_marks_were_corrected()
    {
        Assert.StartsWith(
            """
            code,name,class,rank,score,published,band,decision,gap,reasonCodes,reasons,rankUncorrected,publishedUncorrected,decisionUncorrected
            jambi,jambi,,1,6.5,6.5000,,Selected,0,selection.within-places,Ranked within the 1 place.,2,6.6667,NotSelected

            """,
            Assessed(_ => { }, "--format", "csv"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "code,name,class,rank,score,published,band,decision,gap,reasonCodes,reasons\nkupang,", Assessed(Declare("""{ "kind": "none" }"""), "--format", "csv"), StringComparison.Ordinal);
    }

    /// <summary>Two blocks; in the first Budi is 3.5 points harsher than Ani, by Jambi, whom both marked.</summary>
    private const string Apart = """
        ani,jambi,policy,7
        ani,jambi,budget,7
        budi,jambi,policy,3.5
        budi,jambi,budget,3.5
        budi,badung,policy,4
        budi,badung,budget,4
        citra,kupang,policy,6
        citra,kupang,budget,6
        citra,siak,policy,4
        citra,siak,budget,4

        """;

    private static string InBlocks(string marks, params string[] options) => Assessed(
        line =>
        {
            Declare("""{ "kind": "additive", "withinBlocks": true }""")(line);
            line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + marks);
        },
        options);

    private static Action<CommandLine> Declare(string calibration) => line => line.Change("scheme.json", """{ "kind": "additive" }""", calibration);

    private static string Assessed(Action<CommandLine> change, params string[] options)
    {
        using var line = HarshInput.Folder();
        change(line);
        var answer = line.Run(["assess", "in", .. options]);
        Assert.True(answer.Code == 0, answer.Error);
        return WithoutFairness(answer.Output);
    }

    /// <summary>The rules of fairness stand on every page, and have tests of their own.</summary>
    private static string WithoutFairness(string output)
    {
        var (start, end) = (output.IndexOf("\nRules of fairness\n", StringComparison.Ordinal), output.IndexOf("\nFingerprints", StringComparison.Ordinal));
        return start < 0 || end < start ? output : output[..start] + output[end..];
    }
}
