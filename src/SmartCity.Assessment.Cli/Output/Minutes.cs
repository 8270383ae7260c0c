using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>The official minutes of an assessment: rules, result, ties, findings, fingerprints.</summary>
internal sealed class Minutes(AssessmentResult result, NoticeList notices, IPage page, Tongue tongue)
{
    private readonly ResultReport report = new(result, page, tongue);
    private readonly ResultWords words = new(tongue);

    public void Write()
    {
        page.Title($"{tongue.Say("Minutes", "Berita acara")}: {ResultReport.Title(result.Scheme, tongue)}");
        report.Illustrative();
        report.DecimalPoint();
        page.Line(tongue.Say(
            "{0:# candidate|# candidates}, {1:# assessor|# assessors}, {2:# score sheet|# score sheets}.",
            "{0} kandidat, {1} asesor, {2} lembar nilai.",
            result.Input.Candidates.Count,
            result.Input.Assessors.Count,
            result.Input.ScoreSheets.Count));
        report.Decisions();
        new RulesReport(result.Scheme, page, tongue).Write();
        Assessors();
        page.Heading(tongue.Say("Result", "Hasil"));
        report.Cautions();
        report.Standings(result.Standings);
        Decision(Assessment.Decision.Selected, tongue.Say("Selected", "Terpilih"));
        Decision(Assessment.Decision.Reserve, tongue.Say("Reserves", "Cadangan"));
        Decision(Assessment.Decision.Undecided, tongue.Say("Left to the committee", "Diserahkan kepada panitia"));
        Decision(Assessment.Decision.Excluded, tongue.Say("Excluded", "Gugur"));
        Decision(Assessment.Decision.NotRankable, tongue.Say("Not rankable", "Tidak dapat diperingkat"));
        page.Heading(tongue.Say("Places", "Tempat"));
        report.Places();
        report.Bands();
        report.Ties(int.MaxValue);
        report.HiddenGaps(int.MaxValue);
        new CalibrationReport(result, page, tongue).Write(int.MaxValue);
        page.Heading(tongue.Say("Rules of fairness", "Aturan keadilan"));
        new FairnessReport(result, page, tongue).Table();
        Findings();
        report.Fingerprints();
    }

    private void Assessors()
    {
        if (result.Input.Assessors.Count == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Assessors", "Asesor"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Code", "Kode")),
            new TextColumn(tongue.Say("Name", "Nama")),
            new TextColumn(tongue.Say("Institution", "Lembaga")),
            new TextColumn(tongue.Say("Weight", "Bobot"), IsNumber: true),
            new TextColumn(tongue.Say("Conflicts", "Konflik")));
        foreach (var assessor in result.Input.Assessors.OrderBy(a => a.Code, StringComparer.Ordinal))
        {
            table.Add(
                assessor.Code,
                assessor.Name,
                assessor.Institution?.Name ?? string.Empty,
                SchemeWords.Number(assessor.Weight),
                string.Join(", ", assessor.Conflicts));
        }

        page.Table(table.WithoutEmptyColumns());
    }

    private void Decision(Decision decision, string heading)
    {
        var standings = result.Standings.Where(s => s.Decision == decision).ToArray();
        if (standings.Length == 0)
        {
            return;
        }

        page.Heading($"{heading} ({standings.Length.ToString(CultureInfo.InvariantCulture)})");
        page.List(standings.Select(s => (s.Candidate.Name == s.Candidate.Code ? s.Candidate.Code : $"{s.Candidate.Name} ({s.Candidate.Code})")
            + (s.Rank.IsRanked ? tongue.Say(", rank {0}", ", peringkat {0}", s.Rank) : string.Empty)
            + (s.Total.State == ScoreState.Scored ? tongue.Say(", score {0}", ", skor {0}", s.Published) : string.Empty)
            + $". {words.Of(s.Reasons)}"));
    }

    private void Findings()
    {
        page.Heading(tongue.Say("Findings", "Temuan"));
        var lines = notices.All.Select(n => $"{words.Of(n.Kind)}: {Figures.InText(n.ToLine(tongue.Language))}").ToArray();
        if (lines.Length == 0)
        {
            page.Line(tongue.Say("None.", "Tidak ada."));
        }
        else
        {
            page.List(lines);
        }
    }
}
