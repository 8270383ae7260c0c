using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>What came of an assessment, part by part.</summary>
internal sealed class ResultReport(AssessmentResult result, IPage page, Tongue tongue)
{
    private static readonly string[] Plain =
        ["selection.within-places", "selection.behind-last-place", "selection.in-reserve", "selection.not-declared"];

    private readonly ResultWords words = new(tongue);
    private readonly SchemeWords schemeWords = new(tongue);

    public static string Title(AssessmentScheme scheme, Tongue tongue) => scheme.Names.In(tongue.Language, scheme.Code);

    public void Head()
    {
        page.Title(Title(result.Scheme, tongue));
        Illustrative();
        DecimalPoint();
    }

    /// <summary>Figures stand as in the files, which not every reader of Indonesian expects.</summary>
    public void DecimalPoint()
    {
        if (tongue.Language == Language.Indonesian)
        {
            page.Line("Angka ditulis dengan titik desimal, seperti dalam berkas.");
        }
    }

    /// <summary>The note that belongs wherever a result of made-up figures shows.</summary>
    public void Illustrative()
    {
        if (result.Scheme.IsIllustrative)
        {
            page.Line(tongue.Say(
                "ILLUSTRATIVE: the figures of this scheme are not official.",
                "ILUSTRASI: angka-angka dalam skema ini tidak resmi."));
        }
    }

    public void Standings(IEnumerable<Standing> standings)
    {
        var table = new TextTable(
            new TextColumn(tongue.Say("Rank", "Peringkat"), IsNumber: true),
            new TextColumn((HasBlocks, result.Scheme.Ranking.Within) switch
            {
                (false, _) => tongue.Say("Class", "Kelas"),
                (_, null) => tongue.Say("Block", "Blok"),
                _ => tongue.Say("Class / block", "Kelas / blok"),
            }),
            new TextColumn(tongue.Say("Candidate", "Kandidat")),
            new TextColumn(tongue.Say("Name", "Nama")),
            new TextColumn(tongue.Say("Score", "Skor"), IsNumber: true),
            new TextColumn(tongue.Say("Band", "Predikat")),
            new TextColumn(tongue.Say("Decision", "Keputusan")),
            new TextColumn(tongue.Say("Why", "Alasan")));
        foreach (var standing in standings)
        {
            table.Add(
                standing.Rank.ToString(),
                standing.Class,
                standing.Candidate.Code,
                standing.Candidate.Name == standing.Candidate.Code ? string.Empty : standing.Candidate.Name,
                standing.Published,
                standing.Band is { } band ? schemeWords.Name(band) : string.Empty,
                words.Of(standing.Decision),
                words.Of(standing.Reasons.Where(r => !Plain.Contains(r.Code, StringComparer.Ordinal))));
        }

        page.Table(table.WithoutEmptyColumns());
    }

    public void Places()
    {
        if (result.Selection.Classes.Count == 0)
        {
            page.Line(tongue.Say(
                "The scheme declares no places; who is taken is left to the committee.",
                "Skema tidak menetapkan tempat; pemilihan diserahkan kepada panitia."));
            return;
        }

        page.List(result.Selection.Classes.Select(c =>
            (c.Class.Length == 0 ? string.Empty : $"{c.Class}: ")
            + tongue.Say("places {0}, taken {1}", "tempat {0}, terisi {1}", c.Places, c.Taken)
            + (c.Taken > c.Places ? $": {schemeWords.Of(AtCut.TakeAll)}" : string.Empty)
            + (c.LeftToCommittee > 0 ? tongue.Say(", {0} left to the committee", ", {0} diserahkan kepada panitia", c.LeftToCommittee) : string.Empty)
            + (c.LeftOver is { } reason ? $". {words.Of(reason)}" : string.Empty)));
    }

    /// <summary>How many candidates each decision was made on, and why more can be selected than there are places for one ranking.</summary>
    public void Decisions()
    {
        page.Line(string.Join(", ", result.Standings
            .GroupBy(s => s.Decision)
            .OrderBy(g => Order(g.Key))
            .Select(g => $"{words.Of(g.Key)} {g.Count().ToString(CultureInfo.InvariantCulture)}")));
        if (HasBlocks)
        {
            var blocks = result.Standings.Where(s => s.Class.Length > 0).Select(s => s.Class).Distinct(StringComparer.Ordinal).Count();
            page.Line(result.Scheme.Quota is null
                ? tongue.Say(
                    "No marks join {0} blocks, so their candidates cannot be compared: each block has a ranking of its own.",
                    "Tidak ada nilai yang menghubungkan {0} blok, sehingga kandidatnya tidak dapat dibandingkan: setiap blok mempunyai peringkat sendiri.",
                    blocks)
                : tongue.Say(
                    "No marks join {0} blocks, so their candidates cannot be compared: each block has a ranking and places of its own.",
                    "Tidak ada nilai yang menghubungkan {0} blok, sehingga kandidatnya tidak dapat dibandingkan: setiap blok mempunyai peringkat dan tempat sendiri.",
                    blocks));
        }
    }

    /// <summary>Whether candidates whom no marks join are ranked apart.</summary>
    private bool HasBlocks => result.Table.Calibrated is { Calibration.ComparesWithinBlocks: true } panel && panel.Criteria.Any(c => !c.Design.IsConnected);

    public void Bands()
    {
        if (result.Scheme.Bands is not { } scale)
        {
            return;
        }

        var counts = result.Standings.GroupBy(s => s.Band?.Code ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        page.Heading(tongue.Say("Bands", "Predikat"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Band", "Predikat")),
            new TextColumn(tongue.Say("Scores", "Skor")),
            new TextColumn(tongue.Say("Candidates", "Kandidat"), IsNumber: true));
        foreach (var band in scale.Bands)
        {
            table.Add(schemeWords.Name(band), SchemeWords.Of(band), counts.GetValueOrDefault(band.Code).ToString(CultureInfo.InvariantCulture));
        }

        if (counts.TryGetValue(string.Empty, out var without))
        {
            table.Add(tongue.Say("none", "tanpa predikat"), string.Empty, without.ToString(CultureInfo.InvariantCulture));
        }

        page.Table(table);
    }

    public void Ties(int most)
    {
        page.Heading(tongue.Say("Equal scores", "Skor setara"));
        var ties = result.Ranking.Ties;
        if (ties.Count == 0)
        {
            page.Line(tongue.Say("No two candidates have the same score.", "Tidak ada dua kandidat dengan skor yang sama."));
            return;
        }

        page.List(ties.Take(most).Select(TieLine));
        if (ties.Count > most)
        {
            page.Line(tongue.Say("… and {0} more.", "… dan {0} lagi.", ties.Count - most));
        }
    }

    /// <summary>Neighbours whom the published scores do not tell apart although one is better; nothing where there are none.</summary>
    public void HiddenGaps(int most)
    {
        var gaps = result.HiddenGaps;
        if (gaps.Count == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Published alike, but not equal", "Terpublikasi sama, tetapi tidak setara"));
        page.List(gaps.Take(most).Select(g => tongue.Say(
            "{0} > {1} by {2}",
            "{0} > {1} dengan selisih {2}",
            g.Better.Code,
            g.Worse.Code,
            Figures.Significant(g.Difference))));
        if (gaps.Count > most)
        {
            page.Line(tongue.Say("… and {0} more.", "… dan {0} lagi.", gaps.Count - most));
        }
    }

    /// <summary>What depends on who applied, and what was rounded because it is irrational.</summary>
    public void Cautions()
    {
        if (result.Uncorrected is not null)
        {
            page.Line(tongue.Say(
                "Calibrated: marks were corrected for harsh and mild assessors.",
                "Terkalibrasi: nilai dikoreksi menurut ketat dan longgarnya asesor."));
        }

        if (result.Relative.Count > 0)
        {
            page.Line(tongue.Say(
                "Relative: the values of {0} depend on who else applied.",
                "Relatif: nilai {0} bergantung pada kandidat lain.",
                string.Join(", ", result.Relative)));
        }

        if (result.Quantised.Count > 0)
        {
            page.Line(tongue.Say(
                "Irrational values of {0} are correctly rounded to the declared digits.",
                "Nilai irasional {0} dibulatkan dengan benar ke digit yang ditetapkan.",
                schemeWords.InWords(string.Join(", ", result.Quantised))));
        }
    }

    public void Fingerprints()
    {
        page.Heading(tongue.Say("Fingerprints (SHA-256)", "Sidik jari (SHA-256)"));
        page.List([
            $"{tongue.Say("Scheme", "Skema")}: {Fingerprint.Of(result.Scheme)}",
            $"{tongue.Say("Input", "Masukan")}: {Fingerprint.Of(result.Input)}",
            $"{tongue.Say("Result", "Hasil")}: {Fingerprint.Of(result)}",
        ]);
    }

    private static int Order(Decision decision) => decision switch
    {
        Decision.Selected => 0,
        Decision.Undecided => 1,
        Decision.Reserve => 2,
        Decision.NotSelected => 3,
        Decision.Excluded => 4,
        _ => 5,
    };

    private string TieLine(Tie tie)
    {
        var score = result.Scores[tie.Candidates[0].Code, result.Scheme.Tree.Root.Code].Published;
        var order = string.Join(" > ", tie.Groups.Select(g => string.Join(" = ", g.Select(c => c.Code))));
        var by = tie.Steps.Count == 0
            ? tongue.Say("no break separates them", "tidak ada aturan yang memisahkan")
            : tongue.Say("separated by {0}", "dipisahkan oleh {0}", string.Join(", ", tie.Steps.Select(s => schemeWords.Of(s.Break))));
        return (tie.Class.Length == 0 ? string.Empty : $"{tie.Class}, ") + $"{score}: {order} ({by})";
    }
}
