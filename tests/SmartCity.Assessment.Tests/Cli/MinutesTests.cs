using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class MinutesTests
{
    [Fact]
    public void Minutes_hold_rules_result_and_fingerprints() =>
        Assert.Equal(
            """
            # Minutes: Readiness

            3 candidates, 2 assessors, 6 score sheets.

            Selected 1, Reserve 1, Excluded 1

            ## Rules: what is assessed

            | Aspect | Code | Weight | How |
            | --- | --- | ---: | --- |
            | Readiness | total |  | mean, weights as ratios |
            | – government | government | 2 | mean, weights as ratios |
            | – – Policy | policy | 2 | marked |
            | – – security | security | 1 | marked |
            | – – vision | vision | 1 | marked |
            | – budget | budget | 1 | measured |

            ## Rules: scales and values

            | Criterion | Points | Value |
            | --- | --- | --- |
            | policy | 0 – 10, steps of 0.5 | identity |
            | security | 0 – 10, steps of 0.5 | identity |
            | vision | low = 1; high = 2 | identity |
            | budget | ≥ 0 | identity |

            ## Rules: marks

            - Marks become points by: mean of the marks
            - Harsh and mild assessors: not corrected
            - Conflicts: a mark in spite of a conflict of interest is an error

            ## Rules: gates

            - min-security: security ≥ 4

            ## Rules: ranking

            - By the exact score, equals numbered 1 2 2 4
            - Equals are separated by: higher policy

            ## Rules: places

            - Places 1, reserves 1
            - equals at the last place are all taken

            ## Rules: rounding

            - Nothing is rounded inside the computation
            - Scores are published as halfUp(2)

            ## Assessors

            | Code | Name | Institution | Weight | Conflicts |
            | --- | --- | --- | ---: | --- |
            | ani | Ani | ui | 1 |  |
            | budi | Budi | bppt | 2 | fact:region=Nusa Tenggara |

            ## Result

            | Rank | Candidate | Name | Score | Decision | Why |
            | ---: | --- | --- | ---: | --- | --- |
            | 1 | kapuas | Kapuas | 8.25 | Selected |  |
            | 2 | bima | Bima | 3.33 | Reserve |  |
            | – | banjar | Banjar | 4.67 | Excluded | Gate 'min-security': 'security' is 3, less than 4. |

            ## Selected (1)

            - Kapuas (kapuas), rank 1, score 8.25. Ranked within the 1 place.

            ## Reserves (1)

            - Bima (bima), rank 2, score 3.33. Reserve, place 1 of 1.

            ## Excluded (1)

            - Banjar (banjar), score 4.67. Gate 'min-security': 'security' is 3, less than 4.

            ## Places

            - places 1, taken 1

            ## Equal scores

            No two candidates have the same score.

            ## Harsh and mild assessors

            - On 'policy' candidates were marked by different assessors, and no severity is corrected: a mild panel is an advantage.

            ## Findings

            None.

            ## Fingerprints (SHA-256)


            """,
            WithoutFairness(Minutes(_ => { })).Split("- Scheme")[0]);

    [Fact]
    public void Minutes_speak_Indonesian_too()
    {
        var minutes = Minutes(_ => { }, "--lang", "id");
        Assert.StartsWith("# Berita acara: Kesiapan\n", minutes, StringComparison.Ordinal);
        Assert.Contains("| – – Kebijakan | policy | 2 | dinilai asesor |", minutes, StringComparison.Ordinal);
        Assert.Contains("## Gugur (1)\n", minutes, StringComparison.Ordinal);
        Assert.Contains("- Banjar (banjar), skor 4.67. Syarat 'min-security': 'security' adalah 3, kurang dari 4.", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Rules", minutes, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_in_Indonesian_use_no_word_of_the_files()
    {
        var minutes = Minutes(
            line =>
            {
                line.Change("scheme.json", "\"money\": { \"from\": \"0\" }", "\"money\": { \"from\": \"0\", \"value\": { \"kind\": \"linear\", \"worst\": \"0\", \"best\": \"10\", \"cap\": \"both\" } }");
                line.Change("scheme.json", "\"publish\"", "\"calibration\": { \"kind\": \"additiveShrunk\", \"shrinkage\": \"2.5\" }, \"rounding\": { \"total\": { \"digits\": 3, \"mode\": \"halfEven\" } }, \"publish\"");
            },
            "--lang",
            "id");
        Assert.Contains("| policy | 0 – 10, langkah 0.5 | sama dengan poin |\n", minutes, StringComparison.Ordinal);
        Assert.Contains("| budget | ≥ 0 | linear(terburuk 0, terbaik 10, dibatasi pada keduanya) |\n", minutes, StringComparison.Ordinal);
        Assert.Contains("- skor akhir: 3 desimal, setengah ke genap\n- Skor dipublikasikan dengan 2 desimal, setengah ke atas\n", minutes, StringComparison.Ordinal);
        Assert.Contains("dikoreksi menurut keketatan asesor (kuadrat terkecil eksak, disusutkan 2.5).\n", minutes, StringComparison.Ordinal);
        Assert.Contains("\nAngka ditulis dengan titik desimal, seperti dalam berkas.\n", minutes, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bidentity\b|half(Up|Even)|\(additive|cap both", minutes);
    }

    [Fact]
    public void Findings_stand_in_the_minutes() =>
        Assert.Contains(
            "- warning: table.csv:2:total: declared.differs: 'total' of 'kapuas': 7 was declared, 8.25 is computed (8.25 exactly).",
            Minutes(line => line.Change("table.csv", "kapuas,12.5,missing", "kapuas,12.5,7")),
            StringComparison.Ordinal);

    [Fact]
    public void A_name_cannot_change_the_document()
    {
        var minutes = Minutes(line => line.Change("candidates.csv", "kapuas,Kapuas", "kapuas,\"<b>|[x](y)`*_#~&\n# Heading\""));
        Assert.Contains(@"| 1 | kapuas | \<b\>\|\[x\](y)\`\*\_\#\~\&" + "\uFFFD" + @"\# Heading | 8.25 |", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# Heading", minutes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- a", "- \\- a (kapuas)")]
    [InlineData("+ a", "- \\+ a (kapuas)")]
    [InlineData("12. a", "- 12\\. a (kapuas)")]
    [InlineData("12) a", "- 12\\) a (kapuas)")]
    [InlineData("12.5 a", "- 12.5 a (kapuas)")]
    [InlineData("https://a.id", "- https\\://a.id (kapuas)")]
    [InlineData("www.a.id", "- www\\.a.id (kapuas)")]
    [InlineData("a@b.id", "- a\\@b.id (kapuas)")]
    public void A_name_begins_no_list_and_makes_no_link(string name, string expected) =>
        Assert.Contains($"\n{expected}, rank 1", Minutes(line => line.Change("candidates.csv", "kapuas,Kapuas", $"kapuas,{name}")), StringComparison.Ordinal);

    [Fact]
    public void Ties_places_and_the_committee_stand_in_the_minutes()
    {
        var minutes = Minutes(line =>
        {
            line.Change("scheme.json", "\"atCut\": \"takeAll\"", "\"atCut\": \"leaveToCommittee\"");
            line.Change("scheme.json", ", \"atLeast\": \"4\"", ", \"atLeast\": \"0\"");
            line.Write("scores.csv", "assessor,candidate,criterion,mark\n" + string.Concat(
                new[] { "kapuas", "banjar", "bima" }.SelectMany(c => new[] { "policy", "security" }.Select(m => $"ani,{c},{m},5\n").Append($"ani,{c},vision,low\n"))));
            line.Write("table.csv", "candidate,budget\nkapuas,1\nbanjar,1\nbima,0\n");
        });
        Assert.Contains("## Left to the committee (2)\n", minutes, StringComparison.Ordinal);
        Assert.Contains("- places 1, taken 0, 1 left to the committee\n", minutes, StringComparison.Ordinal);
        Assert.Contains(": banjar = kapuas (no break separates them)\n", minutes, StringComparison.Ordinal);
    }

    /// <summary>The rules of fairness have a section of their own, and tests of their own.</summary>
    private static string WithoutFairness(string minutes)
    {
        var (start, end) = (minutes.IndexOf("## Rules of fairness", StringComparison.Ordinal), minutes.IndexOf("## Findings", StringComparison.Ordinal));
        Assert.InRange(start, 0, end);
        return minutes[..start] + minutes[end..];
    }

    private static string Minutes(Action<CommandLine> change, params string[] options)
    {
        using var line = CommandLine.WithInput();
        change(line);
        var answer = line.Run(["assess", "in", "--format", "markdown", .. options]);
        Assert.Equal(0, answer.Code);
        return answer.Output;
    }
}
