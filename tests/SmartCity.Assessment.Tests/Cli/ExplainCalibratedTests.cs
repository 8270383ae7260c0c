using System.Globalization;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class ExplainCalibratedTests
{
    [Fact]
    public void Marks_corrections_and_what_four_decimals_leave_over_are_shown() => Assert.Equal(
        """
        kupang
        ======

        readiness
        Not selected: rank 2, score 6.3333, exactly 19/3
        Ranked behind the only place.
        With all marks as written: Selected, rank 1, score 6.8333

        How the score is made
        ---------------------
        Aspect                           Points as written  Points   Score  Share  Contribution
        total                                                       6.3333      1        6.3333
        – policy                                    8.0000  6.8333  6.8333    2/3        4.5556
        – budget                                    4.5000  5.3333  5.3333    1/3        1.7778
        rounding of the printed figures                                                 -0.0001

        Marks
        -----
        Criterion  Assessor                         Mark  Correction  Corrected  Coefficient  Contribution
        policy     ani                                 8     -0.6667     7.3333          0.5        2.4444
        policy     citra                               8     -1.6667     6.3333          0.5        2.1111
        policy     rounding of the printed figures                                                 +0.0001
        budget     ani                                 6     -0.6667     5.3333          0.5        0.8889
        budget     budi                                3     +2.3333     5.3333          0.5        0.8889

        Rules that acted
        ----------------
        - Marks on 'policy', 'budget' were corrected for severity (additive).

        Gap to the last place (jambi): -0.1667
        --------------------------------------
        Criterion     Own  Last selected  Difference in the total
        policy     6.8333         6.8333                   0.0000
        budget     5.3333         5.8333                  -0.1667

        """,
        Explained("kupang"));

    [Theory]
    [InlineData("")]
    [InlineData("\"rounding\": { \"consensus\": { \"digits\": 1, \"mode\": \"halfUp\" }, \"contribution\": { \"digits\": 2, \"mode\": \"down\" }, \"total\": { \"digits\": 1, \"mode\": \"up\" } },")]
    [InlineData("\"rounding\": { \"mark\": { \"digits\": 0, \"mode\": \"up\" }, \"value\": { \"digits\": 1, \"mode\": \"floor\" }, \"aspect\": { \"digits\": 1, \"mode\": \"up\" } },")]
    public void Whatever_is_printed_adds_up_to_the_printed_score(string rounding)
    {
        foreach (var candidate in new[] { "badung", "jambi", "kupang", "siak" })
        {
            var lines = Explained(candidate, line =>
            {
                line.Change("scheme.json", "\"selection\"", rounding + "\"selection\"");
                line.Change("scheme.json", "\"ten\": { \"from\": \"0\", \"to\": \"10\" }", "\"ten\": { \"from\": \"0\", \"to\": \"10\", \"value\": { \"kind\": \"linear\", \"worst\": \"-3\", \"best\": \"10\", \"times\": \"7\" } }");
            }).Split('\n');
            var score = Section(lines, "How the score is made");
            var criteria = score.Where(l => l.StartsWith("– ", StringComparison.Ordinal)).ToDictionary(l => l.Split(' ')[1], Last);
            Assert.Equal(2, criteria.Count);
            Assert.Equal(Last(score[0]), score.Skip(1).Sum(Last));
            var marks = Section(lines, "Marks").GroupBy(l => l.Split(' ')[0]).ToDictionary(g => g.Key, g => g.Sum(Last));
            Assert.Equal(criteria, marks);
        }
    }

    [Theory]
    [InlineData("badung")]
    [InlineData("kupang")]
    [InlineData("siak")]
    public void The_differences_add_up_to_the_printed_gap(string candidate)
    {
        var lines = Explained(candidate).Split('\n');
        var title = lines.Single(l => l.StartsWith("Gap to the last place", StringComparison.Ordinal));
        Assert.Equal(Last(title), Section(lines, title).Sum(Last));
    }

    [Fact]
    public void The_ledger_speaks_Indonesian_too()
    {
        using var line = HarshInput.Folder();
        var text = line.Run("explain", "in", "kupang", "--lang", "id").Output;
        Assert.Contains("Dengan semua nilai seperti tertulis: Terpilih, peringkat 1, skor 6.8333\n", text, StringComparison.Ordinal);
        Assert.Contains("Kriteria  Asesor                     Nilai  Koreksi  Terkoreksi  Koefisien  Kontribusi\n", text, StringComparison.Ordinal);
        Assert.Contains("pembulatan angka tercetak", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_corrected_figures_stay_exact()
    {
        var text = Explained("kupang", line => line.Change("scheme.json", """{ "kind": "additive" }""", """{ "kind": "none" }"""));
        Assert.Contains("– policy       8              8    2/3  16/3 ≈ 5.3333\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("as written", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Correction", text, StringComparison.Ordinal);
        Assert.DoesNotContain("printed figures", text, StringComparison.Ordinal);
    }

    private static decimal Last(string line) => decimal.Parse(line.Split(' ')[^1], NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The rows of the table beneath a heading.</summary>
    private static string[] Section(string[] lines, string heading) =>
        [.. lines.SkipWhile(l => l != heading).Skip(3).TakeWhile(l => l.Length > 0)];

    private static string Explained(string candidate, Action<CommandLine>? change = null)
    {
        using var line = HarshInput.Folder();
        change?.Invoke(line);
        var answer = line.Run("explain", "in", candidate);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Output;
    }
}
