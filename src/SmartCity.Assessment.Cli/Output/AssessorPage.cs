using System.Diagnostics;
using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The report on assessors for a person.</summary>
internal sealed class AssessorPage(AssessmentResult result, AssessorReport report, IPage page, Tongue tongue)
{
    private readonly Footnotes notes = new(tongue);

    public void Write()
    {
        new ResultReport(result, page, tongue).Head();
        page.Line(tongue.Say(
            "Advice about those who marked; it changes no result. Figures are in points of the rubric, severity is positive for the harsh, intervals are at confidence {0} (seed {1}, {2} draws).",
            "Saran tentang para asesor; tidak mengubah hasil apa pun. Angka dalam poin rubrik, keketatan positif bagi yang ketat, selang pada tingkat kepercayaan {0} (seed {1}, {2} tarikan).",
            report.Bootstrap.Level.ToString("R", CultureInfo.InvariantCulture), report.Bootstrap.Seed, report.Bootstrap.Resamples));
        page.Heading(tongue.Say("Agreement by criterion", "Kesepakatan per kriteria"));
        page.Table(Agreement());
        page.Line(Pooled());
        page.Line(tongue.Say(
            "λ is advice: it has an effect only when a person writes it into the scheme as the calibration's declared number.",
            "λ adalah saran: baru berlaku bila seseorang menuliskannya ke dalam skema sebagai bilangan kalibrasi yang ditetapkan."));
        page.Heading(tongue.Say("Assessors over all criteria", "Asesor atas semua kriteria"));
        page.Table(Lines(report.Assessors.Select(a => (a.Overall, a.Remarks))));
        page.List(Legend());
        page.Heading(tongue.Say("Use of the scale", "Pemakaian skala"));
        page.Table(Use(report.Assessors.Select(a => a.Overall)));
        page.Heading(tongue.Say("Assessors by criterion", "Asesor per kriteria"));
        page.Table(Lines(report.Assessors.SelectMany(a => a.ByCriterion).Select(f => (f, f.Remarks))));
        page.Heading(tongue.Say("Use of the scale by criterion", "Pemakaian skala per kriteria"));
        page.Table(Use(report.Assessors.SelectMany(a => a.ByCriterion)));
        page.Heading(tongue.Say("Candidates of the own institution", "Kandidat dari lembaga sendiri"));
        page.Table(Favours());
        page.Heading(tongue.Say("The selection without each assessor", "Pemilihan tanpa masing-masing asesor"));
        page.Table(Without());
        foreach (var line in Unranked())
        {
            page.Line(line);
        }

        if (notes.All.Any())
        {
            page.Heading(tongue.Say("Undefined figures", "Angka yang tidak terdefinisi"));
            page.List(notes.All);
        }
    }

    /// <summary>What stands under the headings, with the names that figures have in files.</summary>
    private IEnumerable<string> Legend() =>
    [
        tongue.Say("Severity ± SE (severity): under the λ that these marks advise, with its standard error", "Keketatan ± GB (severity): menurut λ saran dari nilai-nilai ini, dengan galat bakunya"),
        tongue.Say("Plain (leastSquares): severity by least squares, without shrinkage", "Polos (leastSquares): keketatan menurut kuadrat terkecil, tanpa penyusutan"),
        tongue.Say("Rasch ± SE (raschSeverity): severity by the many-facet Rasch model, with its standard error", "Rasch ± GB (raschSeverity): keketatan menurut model Rasch banyak faset, dengan galat bakunya"),
        tongue.Say(
            "Infit, Outfit (infit, outfit): how far marks stray from the Rasch model; 1 is expected, more is noise, less is too regular",
            "Infit, Outfit (infit, outfit): seberapa jauh nilai menyimpang dari model Rasch; harapannya 1, lebih berarti derau, kurang berarti terlalu teratur"),
        tongue.Say("Correlation (correlation): with the mean of the others' marks, with its interval", "Korelasi (correlation): dengan rata-rata nilai asesor lain, dengan selangnya"),
        tongue.Say(
            "Outlying (outlierScore): how far the plain severity stands out; beyond ±{0} it is an outlier",
            "Pencilan (outlierScore): seberapa jauh keketatan polos menonjol; di luar ±{0} adalah pencilan",
            Doubles.OnPage(AssessorReport.OutlierThreshold, 1)),
    ];

    /// <summary>Why nobody can be ranked without an assessor.</summary>
    private IEnumerable<string> Unranked() => report.Assessors
        .Where(a => a.Without.TryGetValue(out var without) && without.NobodyRanked.Count > 0)
        .GroupBy(a => Reasons(a.Without.Value.NobodyRanked))
        .Select(g => tongue.Say(
            "Without {0} nobody can be ranked: {1}", "Tanpa {0} tidak ada yang dapat diperingkat: {1}", string.Join(", ", g.Select(a => a.Assessor.Code)), g.Key));

    private string Reasons(IReadOnlyList<Reason> reasons)
    {
        const int most = 3;
        return new ResultWords(tongue).Of(reasons.Take(most)) + (reasons.Count > most ? " …" : string.Empty);
    }

    private TextTable Agreement()
    {
        var table = new TextTable(
            Text("Criterion", "Kriteria"), Number("Candidates", "Kandidat"), Number("Assessors", "Asesor"), Number("Marks", "Nilai"),
            Number("ICC(A,1)", "ICC(A,1)"), Number("ICC(C,1)", "ICC(C,1)"), Number("Alpha interval", "Alfa interval"), Number("Alpha ordinal", "Alfa ordinal"),
            Number("Kendall's W", "W Kendall"), Number("λ by criterion", "λ per kriteria"));
        foreach (var a in report.Criteria)
        {
            table.Add(
                a.Criterion.Code, Count(a.Candidates), Count(a.Assessors), Count(a.Marks), Ranged(a.Agreement), Ranged(a.Consistency),
                Ranged(a.IntervalAlpha), Ranged(a.OrdinalAlpha), Ranged(a.Concordance), Advised(a.Shrinkage));
        }

        return table;
    }

    private TextTable Lines(IEnumerable<(AssessorFigures Figures, IReadOnlyList<AssessorRemark> Remarks)> lines)
    {
        var table = new TextTable(
            Text("Assessor", "Asesor"), Text("Criterion", "Kriteria"), Number("Candidates", "Kandidat"), Number("Marks", "Nilai"), Number("Mean", "Rata-rata"), Number("Others'", "Lainnya"),
            Number("Severity ± SE", "Keketatan ± GB"), Number("Plain", "Polos"), Number("Rasch ± SE", "Rasch ± GB"), Number("Infit", "Infit"), Number("Outfit", "Outfit"),
            Number("Correlation", "Korelasi"), Number("Outlying", "Pencilan"), Text("Remarks", "Catatan"));
        foreach (var (f, remarks) in lines)
        {
            table.Add(
                f.Assessor, f.Criterion ?? string.Empty, Count(f.Candidates), Count(f.Marks), Figure(f.Mean), Figure(f.OthersMean),
                WithError(f.Severity), Figure(f.LeastSquares), WithError(f.RaschSeverity), Figure(f.Infit), Figure(f.Outfit),
                Ranged(f.Correlation), Figure(f.OutlierScore), string.Join(", ", remarks.Select(Remark)));
        }

        return table.WithoutEmptyColumns();
    }

    private TextTable Use(IEnumerable<AssessorFigures> lines)
    {
        var table = new TextTable(
            Text("Assessor", "Asesor"), Text("Criterion", "Kriteria"), Number("Lowest", "Terendah"), Number("Highest", "Tertinggi"), Number("SD", "SB"),
            Number("Most frequent", "Tersering"), Number("Its share", "Porsinya"), Number("Different marks", "Nilai berbeda"));
        foreach (var f in lines)
        {
            if (f.Use.TryGetValue(out var use))
            {
                table.Add(
                    f.Assessor, f.Criterion ?? string.Empty, Doubles.Points(use.Lowest), Doubles.Points(use.Highest), Figure(use.StandardDeviation), Doubles.Points(use.MostFrequent),
                    Doubles.OnPage(use.MostFrequentShare * 100, 0) + "%", Count(use.Different));
            }
            else
            {
                var note = notes.Of(f.Use.Undefined!);
                table.Add(f.Assessor, f.Criterion ?? string.Empty, note, note, note, note, note, note);
            }
        }

        return table.WithoutEmptyColumns();
    }

    private TextTable Favours()
    {
        var table = new TextTable(
            Text("Assessor", "Asesor"), Text("Institution", "Lembaga"), Text("Fact", "Fakta"), Number("Own", "Sendiri"), Number("Others", "Lainnya"),
            Number("Favour", "Keberpihakan"), Number("p (one-sided)", "p (satu sisi)"), Number("p (Holm)", "p (Holm)"));
        foreach (var line in report.Assessors)
        {
            var institution = line.Assessor.Institution?.Code ?? string.Empty;
            if (line.NoFavour is { } none)
            {
                table.Add(line.Assessor.Code, institution, string.Empty, string.Empty, string.Empty, notes.Of(none), string.Empty, string.Empty);
            }

            foreach (var f in line.Favours)
            {
                var p = f.Favour.Test is { } test ? Doubles.OnPage(test.P, 4) : notes.Of(f.Favour.NoTest!);
                table.Add(
                    line.Assessor.Code, institution, f.Fact, Count(f.Own), Count(f.Others), Ranged(f.Favour), p, f.AdjustedP is { } adjusted ? Doubles.OnPage(adjusted, 4) : p);
            }
        }

        return table.WithoutEmptyColumns();
    }

    private TextTable Without()
    {
        var table = new TextTable(
            Text("Without", "Tanpa"), Text("Enters", "Masuk"), Text("Leaves", "Keluar"), Number("Other ranks", "Peringkat lain"), Number("No rank", "Tanpa peringkat"));
        foreach (var line in report.Assessors)
        {
            if (line.Without.TryGetValue(out var without))
            {
                table.Add(line.Assessor.Code, Who(without, without.Enters), Who(without, without.Leaves), without.OtherRanks is { } ranks ? Count(ranks) : notes.Of(without.NoOtherRanks!), Count(without.Unranked));
            }
            else
            {
                var note = notes.Of(line.Without.Undefined!);
                table.Add(line.Assessor.Code, note, note, note, note);
            }
        }

        return table;
    }

    private string Who(SelectionWithout without, IReadOnlyList<Candidate> candidates) => without.NoSelection is { } none
        ? notes.Of(none)
        : candidates.Count == 0 ? "–" : string.Join(", ", candidates.Select(c => c.Code));

    private string Figure(Estimate figure) => figure.IsDefined ? Doubles.OnPage(figure.Value, 2) : notes.Of(figure.Undefined!);

    private string WithError(Estimate figure) =>
        figure is { IsDefined: true, StandardError: { } error } ? $"{Figure(figure)} ± {Doubles.OnPage(error, 2)}" : Figure(figure);

    private string Ranged(Estimate figure) => figure is { IsDefined: true, Interval: { } interval }
        ? $"{Figure(figure)} ({Doubles.OnPage(interval.Lower, 2)} .. {Doubles.OnPage(interval.Upper, 2)})"
        : Figure(figure);

    /// <summary>The one λ that a scheme can declare, and the criteria that say nothing about it.</summary>
    private string Pooled()
    {
        if (!report.Shrinkage.TryGetValue(out var advice))
        {
            return tongue.Say("Advised for the scheme: no λ {0}", "Saran untuk skema: tanpa λ {0}", notes.Of(report.Shrinkage.Undefined!));
        }

        var line = tongue.Say(
            "Advised for the scheme, from all criteria together: λ = {0}",
            "Saran untuk skema, dari semua kriteria bersama-sama: λ = {0}",
            Lambda(advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper));
        var without = advice.Criteria.Where(c => c.Undefined is not null).Select(c => $"{c.Criterion} {notes.Of(c.Undefined!)}").ToArray();
        return without.Length == 0 ? line : line + tongue.Say("; without {0}", "; tanpa {0}", string.Join(", ", without));
    }

    private string Advised(Fitted<AdvisedShrinkage> shrinkage) => !shrinkage.TryGetValue(out var advice)
        ? notes.Of(shrinkage.Undefined!)
        : Lambda(advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper);

    private string Lambda(double shrinkage, decimal? declared, Undefined? notDeclared, double lower, double? upper)
    {
        var value = declared?.ToString(CultureInfo.InvariantCulture) ?? $"{Three(shrinkage)} {notes.Of(notDeclared!)}";
        return $"{value} ({Three(lower)} .. {(upper is { } end ? Three(end) : tongue.Say("no bound", "tanpa batas"))})";
    }

    private string Remark(AssessorRemark remark) => remark switch
    {
        AssessorRemark.AlwaysSameMark => tongue.Say("always the same mark", "nilai selalu sama"),
        AssessorRemark.FewMarks => tongue.Say("fewer than {0} candidates", "kurang dari {0} kandidat", PanelDesign.EnoughMarks),
        AssessorRemark.Outlier => tongue.Say("outlying severity", "keketatan pencilan"),
        AssessorRemark.FavoursOwn => tongue.Say("favours the own institution", "memihak lembaga sendiri"),
        _ => throw new UnreachableException(),
    };

    private static string Three(double number) => number.ToString("G3", CultureInfo.InvariantCulture);

    private TextColumn Text(string english, string indonesian) => new(tongue.Say(english, indonesian));

    private TextColumn Number(string english, string indonesian) => new(tongue.Say(english, indonesian), IsNumber: true);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
