using System.Globalization;
using CsvHelper;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The report on assessors as CSV, one line a figure: whose, on which criterion, and the value or the reason why there is none.</summary>
internal sealed class AssessorCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly CsvWriter csv;
    private readonly Language language;

    private AssessorCsv(CsvWriter csv, Language language) => (this.csv, this.language) = (csv, language);

    public static void Write(AssessorReport report, Stream stream, Language language)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        new AssessorCsv(csv, language).Write(report);
    }

    private void Write(AssessorReport report)
    {
        csv.WriteRecord("assessor", "criterion", "figure", "value", "standardError", "lower", "upper", "p", "adjustedP", "code", "text");
        Line(string.Empty, string.Empty, "seed", report.Bootstrap.Seed.ToString(CultureInfo.InvariantCulture));
        Line(string.Empty, string.Empty, "resamples", Count(report.Bootstrap.Resamples));
        Line(string.Empty, string.Empty, "level", Doubles.InFile(report.Bootstrap.Level));
        if (report.Shrinkage.TryGetValue(out var advice))
        {
            Lambda(string.Empty, advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper, advice.NoUpper);
        }
        else
        {
            Line(string.Empty, string.Empty, "shrinkage", because: report.Shrinkage.Undefined);
        }

        foreach (var agreement in report.Criteria)
        {
            Write(agreement);
        }

        foreach (var line in report.Assessors)
        {
            Write(line.Overall, line.Remarks);
            foreach (var favour in line.Favours)
            {
                Figure(line.Assessor.Code, string.Empty, $"favour:{favour.Fact}", favour.Favour, favour.AdjustedP);
                Line(line.Assessor.Code, string.Empty, $"favourOwn:{favour.Fact}", Count(favour.Own));
                Line(line.Assessor.Code, string.Empty, $"favourOthers:{favour.Fact}", Count(favour.Others));
            }

            if (line.NoFavour is { } none)
            {
                Line(line.Assessor.Code, string.Empty, "favour", because: none);
            }

            Write(line.Assessor.Code, line.Without);
            foreach (var figures in line.ByCriterion)
            {
                Write(figures, figures.Remarks);
            }
        }
    }

    private void Write(CriterionAgreement agreement)
    {
        var criterion = agreement.Criterion.Code;
        Line(string.Empty, criterion, "candidates", Count(agreement.Candidates));
        Line(string.Empty, criterion, "assessors", Count(agreement.Assessors));
        Line(string.Empty, criterion, "marks", Count(agreement.Marks));
        Figure(string.Empty, criterion, "iccAgreement", agreement.Agreement);
        Figure(string.Empty, criterion, "iccConsistency", agreement.Consistency);
        Figure(string.Empty, criterion, "alphaInterval", agreement.IntervalAlpha);
        Figure(string.Empty, criterion, "alphaOrdinal", agreement.OrdinalAlpha);
        Figure(string.Empty, criterion, "kendallW", agreement.Concordance);
        if (agreement.Shrinkage.TryGetValue(out var advice))
        {
            Lambda(criterion, advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper, advice.NoUpper);
            Line(string.Empty, criterion, "errorVariance", Doubles.InFile(advice.ErrorVariance));
            Line(string.Empty, criterion, "severityVariance", Doubles.InFile(advice.SeverityVariance));
        }
        else
        {
            Line(string.Empty, criterion, "shrinkage", because: agreement.Shrinkage.Undefined);
        }
    }

    private void Lambda(string criterion, double shrinkage, decimal? declared, Undefined? notDeclared, double lower, double? upper, Undefined? noUpper)
    {
        Line(string.Empty, criterion, "shrinkage", Doubles.InFile(shrinkage), lower: Doubles.InFile(lower), upper: upper is { } end ? Doubles.InFile(end) : string.Empty, because: noUpper);
        Line(string.Empty, criterion, "declared", declared?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, because: notDeclared);
    }

    private void Write(AssessorFigures figures, IEnumerable<AssessorRemark> remarks)
    {
        var (assessor, criterion) = (figures.Assessor, figures.Criterion ?? string.Empty);
        Line(assessor, criterion, "marks", Count(figures.Marks));
        Line(assessor, criterion, "candidates", Count(figures.Candidates));
        Line(assessor, criterion, "compared", Count(figures.Compared));
        Figure(assessor, criterion, "mean", figures.Mean);
        Figure(assessor, criterion, "othersMean", figures.OthersMean);
        Figure(assessor, criterion, "difference", figures.Difference);
        Figure(assessor, criterion, "severity", figures.Severity);
        Figure(assessor, criterion, "leastSquares", figures.LeastSquares);
        Figure(assessor, criterion, "raschSeverity", figures.RaschSeverity);
        Figure(assessor, criterion, "raschLogits", figures.RaschLogits);
        Figure(assessor, criterion, "infit", figures.Infit);
        Figure(assessor, criterion, "outfit", figures.Outfit);
        Figure(assessor, criterion, "correlation", figures.Correlation);
        Figure(assessor, criterion, "outlierScore", figures.OutlierScore);
        Write(assessor, criterion, figures.Use);
        Line(assessor, criterion, "remarks", text: string.Join(' ', remarks));
    }

    private void Write(string assessor, string criterion, Fitted<ScaleUse> use)
    {
        if (!use.TryGetValue(out var found))
        {
            Line(assessor, criterion, "use", because: use.Undefined);
            return;
        }

        Line(assessor, criterion, "lowest", Doubles.Points(found.Lowest));
        Line(assessor, criterion, "highest", Doubles.Points(found.Highest));
        Figure(assessor, criterion, "standardDeviation", found.StandardDeviation);
        Line(assessor, criterion, "mostFrequent", Doubles.Points(found.MostFrequent));
        Line(assessor, criterion, "mostFrequentShare", Doubles.InFile(found.MostFrequentShare));
        Line(assessor, criterion, "different", Count(found.Different));
    }

    private void Write(string assessor, Fitted<SelectionWithout> without)
    {
        if (!without.TryGetValue(out var found))
        {
            Line(assessor, string.Empty, "without", because: without.Undefined);
            return;
        }

        Line(assessor, string.Empty, "enters", found.NoSelection is null ? Count(found.Enters.Count) : string.Empty, text: Who(found.Enters), because: found.NoSelection);
        Line(assessor, string.Empty, "leaves", found.NoSelection is null ? Count(found.Leaves.Count) : string.Empty, text: Who(found.Leaves), because: found.NoSelection);
        Line(assessor, string.Empty, "otherRanks", found.OtherRanks is { } ranks ? Count(ranks) : string.Empty, because: found.NoOtherRanks);
        Line(assessor, string.Empty, "unranked", Count(found.Unranked));
    }

    private void Figure(string assessor, string criterion, string name, Estimate figure, double? adjusted = null)
    {
        if (!figure.IsDefined)
        {
            Line(assessor, criterion, name, because: figure.Undefined);
            return;
        }

        Line(
            assessor, criterion, name, Doubles.InFile(figure.Value), figure.StandardError is { } error ? Doubles.InFile(error) : string.Empty,
            figure.Interval is { } low ? Doubles.InFile(low.Lower) : string.Empty, figure.Interval is { } high ? Doubles.InFile(high.Upper) : string.Empty,
            figure.Test is { } test ? Doubles.InFile(test.P) : string.Empty, adjusted is { } p ? Doubles.InFile(p) : string.Empty);
    }

    private void Line(
        string assessor, string criterion, string figure, string value = "", string error = "", string lower = "", string upper = "", string p = "", string adjusted = "", string text = "",
        Undefined? because = null) => csv.WriteRecord(
            ResultCsv.Text(assessor), ResultCsv.Text(criterion), ResultCsv.Text(figure), value, error, lower, upper, p, adjusted, because?.Code ?? string.Empty,
            ResultCsv.Text(because?.Text(language) ?? text));

    private static string Who(IEnumerable<Candidate> candidates) => string.Join(' ', candidates.Select(c => c.Code));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
