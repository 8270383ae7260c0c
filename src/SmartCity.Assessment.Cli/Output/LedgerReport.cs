namespace SmartCity.Assessment.Cli;

/// <summary>Everything about one candidate: how the score is made, which rules acted, ties, and the gap to the last place.</summary>
internal sealed class LedgerReport(AssessmentResult result, Standing standing, IPage page, Tongue tongue)
{
    private readonly Explanation explanation = result.Explain(standing.Candidate.Code);
    private readonly LedgerFigures figures = new(result, tongue);
    private readonly ResultWords words = new(tongue);
    private readonly SchemeWords schemeWords = new(tongue);

    public void Write()
    {
        Head();
        Score();
        new MarksReport(explanation, figures, page, tongue).Write();
        Rules();
        Gates();
        Ties();
        Gaps();
    }

    private string Figure(NodeScore score) => score.State == ScoreState.Scored ? figures.Of(score.Score) : words.Of(score.State);

    private void Head()
    {
        var candidate = standing.Candidate;
        page.Title(candidate.Name == candidate.Code ? candidate.Code : $"{candidate.Name} ({candidate.Code})");
        page.Line(ResultReport.Title(result.Scheme, tongue));
        var report = new ResultReport(result, page, tongue);
        report.Illustrative();
        report.DecimalPoint();
        var facts = new List<string>();
        if (standing.Rank.IsRanked)
        {
            facts.Add(tongue.Say("rank {0}", "peringkat {0}", standing.Rank) + (standing.Class.Length == 0 ? string.Empty : $" ({standing.Class})"));
        }

        if (standing.Total.State == ScoreState.Scored)
        {
            facts.Add(tongue.Say("score {0}", "skor {0}", standing.Published));
            facts.Add(Figures.OnPage(standing.Total.Score) is ['≈', ..] about
                ? tongue.Say("to more digits {0}", "dengan lebih banyak digit {0}", about)
                : tongue.Say("exactly {0}", "tepatnya {0}", Figures.OnPage(standing.Total.Score)));
        }

        if (standing.Band is { } band)
        {
            facts.Add(tongue.Say("band {0}", "predikat {0}", schemeWords.Name(band)));
        }

        page.Line($"{words.Of(standing.Decision)}: {string.Join(", ", facts)}".TrimEnd(' ', ':'));
        page.Line(words.Of(standing.Reasons));
        AsWritten();
    }

    /// <summary>What the candidate's marks come to without any correction.</summary>
    private void AsWritten()
    {
        if (result.Uncorrected is not { } other || !other.TryGetValue(out var uncorrected))
        {
            return;
        }

        var without = uncorrected.Standings.First(s => s.Candidate.Code == standing.Candidate.Code);
        page.Line(tongue.Say(
            "With all marks as written: {0}, rank {1}, score {2}",
            "Dengan semua nilai seperti tertulis: {0}, peringkat {1}, skor {2}",
            words.Of(without.Decision),
            without.Rank,
            without.Total.State == ScoreState.Scored ? without.Published : "–"));
    }

    /// <summary>Whether scores are multiplied by factors on their way into the total, which need not sum to one.</summary>
    private bool HasFactors => explanation.Lines.Any(l => l.Aspect is CompositeAspect { Aggregation: Aggregation.Sum });

    private void Score()
    {
        page.Heading(tongue.Say("How the score is made", "Susunan skor"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Aspect", "Aspek")),
            new TextColumn(tongue.Say("Points as written", "Poin seperti tertulis"), IsNumber: true),
            new TextColumn(tongue.Say("Points", "Poin"), IsNumber: true),
            new TextColumn(tongue.Say("Score", "Skor"), IsNumber: true),
            HasFactors ? new TextColumn(tongue.Say("Factor", "Faktor"), IsNumber: true) : new TextColumn(tongue.Say("Share", "Porsi"), IsNumber: true),
            new TextColumn(tongue.Say("Contribution", "Kontribusi"), IsNumber: true));
        foreach (var line in explanation.Lines)
        {
            table.Add(
                string.Concat(Enumerable.Repeat("– ", line.Depth)) + schemeWords.Name(line.Aspect),
                line.RawPoints is { } raw ? figures.Of(raw) : string.Empty,
                line.Points is { } points ? figures.Of(points) : string.Empty,
                Figure(line.Score),
                line.Share is { } share ? Figures.OnPage(share) : "–",
                figures.Of(line.Contribution));
        }

        if (figures.ArePrinted && explanation is { IsAdditive: true, Lines: [{ Contribution: { } total }, ..] })
        {
            AddRest(table, FourDecimals.Of(total));
        }

        page.Table(table.WithoutEmptyColumns());
        if (!explanation.IsAdditive)
        {
            page.Line(tongue.Say(
                "The score is not a sum of contributions; the rules that acted say why.",
                "Skor bukan jumlah kontribusi; sebabnya disebut pada aturan yang berlaku."));
        }
    }

    /// <summary>What is between the printed contributions of the criteria and the printed score.</summary>
    private void AddRest(TextTable table, FourDecimals total)
    {
        var criteria = explanation.Lines.Where(l => l is { Aspect: Criterion, Contribution: not null }).Select(l => FourDecimals.Of(l.Contribution!.Value));
        var declared = FourDecimals.Sum(explanation.Remainders.Where(LedgerFigures.IsAboveCriteria).Select(r => FourDecimals.Of(r.Amount)));
        AddRow(tongue.Say("declared roundings", "pembulatan yang ditetapkan"), declared);
        AddRow(figures.RestOfPrinted, total - FourDecimals.Sum(criteria) - declared);

        void AddRow(string what, FourDecimals amount)
        {
            if (!amount.IsZero)
            {
                table.Add(what, string.Empty, string.Empty, string.Empty, string.Empty, amount.Signed);
            }
        }
    }

    private void Rules()
    {
        var corrected = explanation.Lines.Where(l => l.RawPoints is not null).Select(l => result.Table.Calibrated.On(l.Aspect.Code)!).ToArray();
        string[] lines =
        [
            .. words.OfEach(corrected),
            .. words.OfEach(explanation.Lines.SelectMany(l => l.Rules.Except(corrected.Where(c => c.Criterion == l.Aspect).SelectMany(c => c.Reasons)).Select(r => (l.Aspect.Code, r)))),
            .. explanation.Lines.Where(l => l.Constant is { Sign: not 0 }).Select(l => tongue.Say(
                "{0}: {1} of the contribution comes from the value function, not from single marks",
                "{0}: {1} dari kontribusi berasal dari fungsi nilai, bukan dari nilai satu per satu",
                l.Aspect.Code,
                Figures.OnPage(l.Constant!.Value))),
            .. explanation.Remainders.Select(r => tongue.Say(
                "{0}: rounding {1} ({2}) changed the total by {3}",
                "{0}: pembulatan {1} ({2}) mengubah skor sebesar {3}",
                r.Aspect.Code,
                schemeWords.Of(r.Rounding),
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
            $"{schemeWords.Name(v.Gate)}: {words.Of(v.Outcome)}" + (v.Reason is { } reason ? $". {words.Of(reason)}" : string.Empty)));
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
            figures.Signed(gap.Difference)));
        var table = new TextTable(
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Own", "Sendiri"), IsNumber: true),
            new TextColumn(tongue.Say("Last selected", "Terpilih terakhir"), IsNumber: true),
            new TextColumn(tongue.Say("Difference in the total", "Selisih dalam skor"), IsNumber: true));
        foreach (var line in gap.Lines)
        {
            table.Add(
                schemeWords.Name(line.Criterion),
                Figure(line.Own),
                Figure(line.Other),
                line.Difference is { } difference ? figures.Signed(difference) : "–");
        }

        if (gap.Roundings is { Sign: not 0 } roundings)
        {
            table.Add(tongue.Say("roundings", "pembulatan"), string.Empty, string.Empty, figures.Signed(roundings));
        }

        if (figures.ArePrinted && gap.Roundings is { } declared && RestOf(gap, declared) is { IsZero: false } rest)
        {
            table.Add(figures.RestOfPrinted, string.Empty, string.Empty, rest.Signed);
        }

        page.Table(table);
    }

    /// <summary>What is between the printed differences and the printed gap.</summary>
    private static FourDecimals RestOf(Gap gap, Exact declared) =>
        FourDecimals.Of(gap.Difference) - FourDecimals.Of(declared) - FourDecimals.Sum(gap.Lines.Where(l => l.Difference is not null).Select(l => FourDecimals.Of(l.Difference!.Value)));
}
