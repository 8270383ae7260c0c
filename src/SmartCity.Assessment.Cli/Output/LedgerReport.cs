namespace SmartCity.Assessment.Cli;

/// <summary>Everything about one candidate: how the score is made, which rules acted, ties, and the gap to the last place.</summary>
internal sealed class LedgerReport(AssessmentResult result, Standing standing, IPage page, Tongue tongue)
{
    private readonly Explanation explanation = result.Explain(standing.Candidate.Code);
    private readonly ResultWords words = new(tongue);
    private readonly SchemeWords schemeWords = new(tongue);

    public void Write()
    {
        Head();
        Score();
        Marks();
        Rules();
        Gates();
        Ties();
        Gaps();
    }

    private static string Figure(NodeScore score, Func<Exact, string> show, ResultWords words) =>
        score.State == ScoreState.Scored ? show(score.Score) : words.Of(score.State);

    private static string Figure(Exact? number, Func<Exact, string> show) => number is { } known ? show(known) : "–";

    private void Head()
    {
        var candidate = standing.Candidate;
        page.Title(candidate.Name == candidate.Code ? candidate.Code : $"{candidate.Name} ({candidate.Code})");
        page.Line(ResultReport.Title(result.Scheme, tongue));
        new ResultReport(result, page, tongue).Illustrative();
        var facts = new List<string>();
        if (standing.Rank.IsRanked)
        {
            facts.Add(tongue.Say("rank {0}", "peringkat {0}", standing.Rank) + (standing.Class.Length == 0 ? string.Empty : $" ({standing.Class})"));
        }

        if (standing.Total.State == ScoreState.Scored)
        {
            facts.Add(tongue.Say("score {0}, exactly {1}", "skor {0}, tepatnya {1}", standing.Published, Figures.OnPage(standing.Total.Score)));
        }

        if (standing.Band is { } band)
        {
            facts.Add(tongue.Say("band {0}", "predikat {0}", schemeWords.Name(band)));
        }

        page.Line($"{words.Of(standing.Decision)}: {string.Join(", ", facts)}".TrimEnd(' ', ':'));
        page.Line(words.Of(standing.Reasons));
    }

    private void Score()
    {
        page.Heading(tongue.Say("How the score is made", "Susunan skor"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Aspect", "Aspek")),
            new TextColumn(tongue.Say("Points", "Poin"), IsNumber: true),
            new TextColumn(tongue.Say("Score", "Skor"), IsNumber: true),
            new TextColumn(tongue.Say("Share", "Porsi"), IsNumber: true),
            new TextColumn(tongue.Say("Contribution", "Kontribusi"), IsNumber: true));
        foreach (var line in explanation.Lines)
        {
            table.Add(
                string.Concat(Enumerable.Repeat("– ", line.Depth)) + schemeWords.Name(line.Aspect),
                line.Points is { } points ? Figures.Readable(points) : string.Empty,
                Figure(line.Score, Figures.Readable, words),
                Figure(line.Share, Figures.OnPage),
                Figure(line.Contribution, Figures.Readable));
        }

        page.Table(table.WithoutEmptyColumns());
        if (!explanation.IsAdditive)
        {
            page.Line(tongue.Say(
                "The score is not a sum of contributions; the rules that acted say why.",
                "Skor bukan jumlah kontribusi; sebabnya disebut pada aturan yang berlaku."));
        }
    }

    private void Marks()
    {
        var lines = explanation.Lines.Where(l => l.Marks.Count > 0).ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Marks", "Nilai asesor"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Assessor", "Asesor")),
            new TextColumn(tongue.Say("Mark", "Nilai"), IsNumber: true),
            new TextColumn(tongue.Say("Read as", "Dibaca"), IsNumber: true),
            new TextColumn(tongue.Say("Coefficient", "Koefisien"), IsNumber: true),
            new TextColumn(tongue.Say("Contribution", "Kontribusi"), IsNumber: true));
        foreach (var line in lines)
        {
            foreach (var mark in line.Marks)
            {
                table.Add(
                    schemeWords.Name(line.Aspect),
                    mark.Assessor.Code,
                    mark.Written is { } written ? SchemeWords.Number(written) : words.Of(mark.State),
                    mark.Read is { } read && read != mark.Written ? SchemeWords.Number(read) : string.Empty,
                    mark.Written is null ? string.Empty : Figures.OnPage(mark.Coefficient),
                    mark.Written is null ? string.Empty : Figure(mark.Contribution, Figures.Readable));
            }
        }

        page.Table(table.WithoutEmptyColumns());
    }

    private void Rules()
    {
        string[] lines =
        [
            .. explanation.Lines.SelectMany(l => l.Rules.Select(r => r.Text(tongue.Language))),
            .. explanation.Lines.Where(l => l.Constant is { Sign: not 0 }).Select(l => tongue.Say(
                "{0}: {1} of the contribution comes from the value function, not from single marks",
                "{0}: {1} dari kontribusi berasal dari fungsi nilai, bukan dari nilai satu per satu",
                l.Aspect.Code,
                Figures.OnPage(l.Constant!.Value))),
            .. explanation.Remainders.Select(r => tongue.Say(
                "{0}: rounding {1} ({2}) changed the total by {3}",
                "{0}: pembulatan {1} ({2}) mengubah skor sebesar {3}",
                r.Aspect.Code,
                r.Rounding,
                words.Of(r.Stage),
                Figures.Signed(r.Amount))),
        ];
        if (lines.Length > 0)
        {
            page.Heading(tongue.Say("Rules that acted", "Aturan yang berlaku"));
            page.List(lines);
        }
    }

    private void Gates()
    {
        if (explanation.Verdicts.Count == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Gates", "Syarat"));
        page.List(explanation.Verdicts.Select(v =>
            $"{schemeWords.Name(v.Gate)}: {words.Of(v.Outcome)}" + (v.Reason is { } reason ? $". {reason.Text(tongue.Language)}" : string.Empty)));
    }

    private void Ties()
    {
        if (explanation.Tie is not { } tie)
        {
            return;
        }

        page.Heading(tongue.Say("Equal scores", "Skor setara"));
        page.List(tie.Candidates.Where(c => c.Code != standing.Candidate.Code).Select(c => TieLine(tie, c)));
    }

    private string TieLine(Tie tie, Candidate other)
    {
        if (tie.Between(standing.Candidate, other) is not { } rule)
        {
            return tongue.Say("{0}: equal, no break separates them", "{0}: setara, tidak ada aturan yang memisahkan", other.Code);
        }

        return tie.IsBefore(standing.Candidate, other)
            ? tongue.Say("before {0}, by {1}", "di depan {0}, karena {1}", other.Code, schemeWords.Of(rule))
            : tongue.Say("behind {0}, by {1}", "di belakang {0}, karena {1}", other.Code, schemeWords.Of(rule));
    }

    private void Gaps()
    {
        if (explanation.Gaps.Any(g => g.LastSelected == standing.Candidate))
        {
            page.Heading(tongue.Say("This candidate has the last place.", "Kandidat ini menempati tempat terakhir."));
            return;
        }

        foreach (var gap in explanation.Gaps)
        {
            Gap(gap);
        }
    }

    private void Gap(Gap gap)
    {
        var last = gap.LastSelected;
        page.Heading(tongue.Say(
            "Gap to the last place ({0}): {1}",
            "Selisih dari tempat terakhir ({0}): {1}",
            last.Name == last.Code ? last.Code : $"{last.Name}, {last.Code}",
            Figures.Signed(gap.Difference)));
        var table = new TextTable(
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Own", "Sendiri"), IsNumber: true),
            new TextColumn(tongue.Say("Last selected", "Terpilih terakhir"), IsNumber: true),
            new TextColumn(tongue.Say("Difference in the total", "Selisih dalam skor"), IsNumber: true));
        foreach (var line in gap.Lines)
        {
            table.Add(
                schemeWords.Name(line.Criterion),
                Figure(line.Own, Figures.Readable, words),
                Figure(line.Other, Figures.Readable, words),
                line.Difference is { } difference ? Figures.Signed(difference) : "–");
        }

        if (gap.Roundings is { Sign: not 0 } roundings)
        {
            table.Add(tongue.Say("roundings", "pembulatan"), string.Empty, string.Empty, Figures.Signed(roundings));
        }

        page.Table(table);
    }
}
