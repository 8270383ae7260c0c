using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>How harsh and mild assessors were corrected, why, and what came of it.</summary>
internal sealed class CalibrationReport(AssessmentResult result, IPage page, Tongue tongue)
{
    /// <summary>As many criteria as fit side by side.</summary>
    private const int MostColumns = 7;

    private readonly CalibratedPanel panel = result.Table.Calibrated;
    private readonly CriterionCalibration[] corrected = [.. result.Table.Calibrated.Criteria.Where(c => c.Corrections.Count > 0)];
    private readonly ResultWords words = new(tongue);

    /// <summary>Everything, or nothing where no criterion is marked by different assessors and nothing was declared.</summary>
    /// <param name="most">How many candidates that were moved are shown, those who entered or left the selection first of all.</param>
    public void Write(int most)
    {
        if (!Reasons())
        {
            return;
        }

        if (corrected.Length > 0)
        {
            Corrections();
            Moves(most);
        }
    }

    /// <summary>What was chosen and why, and in one line what came of it.</summary>
    public bool Reasons()
    {
        if (panel.Criteria.Count == 0 && panel.Ignored is null)
        {
            return false;
        }

        page.Heading(tongue.Say("Harsh and mild assessors", "Asesor ketat dan longgar"));
        page.List(panel.Ignored is { } ignored
            ? [words.Of(ignored)]
            : words.OfEach(panel.Criteria));
        if (corrected.Length > 0)
        {
            Summary();
        }

        return true;
    }

    private void Summary()
    {
        if (result.Uncorrected is { IsValid: false })
        {
            page.Line(tongue.Say(
                "The marks as written come to no result, so nobody can be said to have moved.",
                "Nilai seperti tertulis tidak menghasilkan apa-apa, sehingga perpindahan tidak dapat disebut."));
            return;
        }

        var moves = result.Moves;
        if (moves.Count == 0)
        {
            page.Line(tongue.Say(
                "Nobody has another rank or decision than by the marks as written.",
                "Tidak ada kandidat yang peringkat atau keputusannya berbeda dari menurut nilai seperti tertulis."));
            return;
        }

        page.Line(tongue.Say(
            "Against the marks as written {0} of {1:# candidate has|# candidates have} another rank or decision; into the selection came {2}, out of it went {3}.",
            "Dibandingkan dengan nilai seperti tertulis, {0} dari {1} kandidat berubah peringkat atau keputusan; masuk terpilih: {2}, keluar: {3}.",
            moves.Count,
            result.Standings.Count,
            Codes(moves.Where(m => m.Entered)),
            Codes(moves.Where(m => m.Left))));
    }

    private string Codes(IEnumerable<CalibrationMove> moves) =>
        string.Join(", ", moves.Select(m => m.Candidate.Code).DefaultIfEmpty(tongue.Say("nobody", "tidak ada")));

    private void Corrections()
    {
        page.Line(corrected[0].Corrections[0].Points is null
            ? tongue.Say("How many marks each assessor gave:", "Banyaknya nilai dari setiap asesor:")
            : tongue.Say(
                "Points added to each mark, + for the harsh, to four decimals, and in brackets how many marks there are:",
                "Poin yang ditambahkan pada setiap nilai, + bagi yang ketat, sampai empat desimal, dan dalam kurung banyaknya nilai:"));
        foreach (var criteria in corrected.Chunk(MostColumns))
        {
            var table = new TextTable([
                new TextColumn(tongue.Say("Assessor", "Asesor")),
                .. criteria.Select(c => new TextColumn(c.Criterion.Code, IsNumber: true)),
            ]);
            var assessors = criteria.SelectMany(c => c.Corrections.Select(a => a.Assessor.Code)).Distinct().Order(StringComparer.Ordinal);
            foreach (var assessor in assessors)
            {
                table.Add([assessor, .. criteria.Select(c => Cell(c.Corrections.FirstOrDefault(a => a.Assessor.Code == assessor)))]);
            }

            page.Table(table);
        }
    }

    private static string Cell(AssessorCorrection? correction) => correction is null
        ? "–"
        : $"{(correction.Points is { } points ? FourDecimals.Of(points).Signed + " " : string.Empty)}({correction.Marks.ToString(CultureInfo.InvariantCulture)})";

    private void Moves(int most)
    {
        var moves = result.Moves.OrderByDescending(m => m.Entered || m.Left).ToArray();
        if (moves.Length == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Moved by the corrections", "Berpindah karena koreksi"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Candidate", "Kandidat")),
            new TextColumn(tongue.Say("Rank", "Peringkat"), IsNumber: true),
            new TextColumn(tongue.Say("Rank as written", "Peringkat tertulis"), IsNumber: true),
            new TextColumn(tongue.Say("Score", "Skor"), IsNumber: true),
            new TextColumn(tongue.Say("Score as written", "Skor tertulis"), IsNumber: true),
            new TextColumn(tongue.Say("Decision", "Keputusan")),
            new TextColumn(tongue.Say("Decision as written", "Keputusan tertulis")));
        foreach (var move in moves.Take(most))
        {
            table.Add(
                move.Candidate.Code,
                Rank(move.With),
                Rank(move.Without),
                Score(move.With),
                Score(move.Without),
                words.Of(move.With.Decision),
                words.Of(move.Without.Decision));
        }

        page.Table(table);
        if (moves.Length > most)
        {
            page.Line(tongue.Say("… and {0} more.", "… dan {0} lagi.", moves.Length - most));
        }
    }

    private static string Rank(Standing standing) => standing.Rank + (standing.Class.Length == 0 ? string.Empty : $" ({standing.Class})");

    private static string Score(Standing standing) => standing.Total.State == ScoreState.Scored ? standing.Published : "–";
}
