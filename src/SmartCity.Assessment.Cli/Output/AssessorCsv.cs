using System.Globalization;
using CsvHelper;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The report on assessors as CSV, one line a figure: whose, on which criterion, and the value or the reason why there is none.</summary>
internal sealed class AssessorCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly CsvWriter csv;

    private AssessorCsv(CsvWriter csv) => this.csv = csv;

    public static void Write(AssessorReport report, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        new AssessorCsv(csv).Write(report);
    }

    private void Write(AssessorReport report)
    {
        csv.WriteRecord("assessor", "criterion", "figure", "value", "standardError", "lower", "upper", "p", "adjustedP", "text");
        Line(string.Empty, string.Empty, "seed", report.Bootstrap.Seed.ToString(CultureInfo.InvariantCulture));
        Line(string.Empty, string.Empty, "resamples", Count(report.Bootstrap.Resamples));
        Line(string.Empty, string.Empty, "level", Doubles.InFile(report.Bootstrap.Level));
        if (report.Shrinkage.TryGetValue(out var advice))
        {
            Line(string.Empty, string.Empty, "shrinkage", advice.Declared?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, lower: Doubles.InFile(advice.Lower),
                upper: advice.Upper is { } upper ? Doubles.InFile(upper) : string.Empty, text: advice.Upper is null ? "no upper bound" : string.Empty);
        }
        else
        {
            Line(string.Empty, string.Empty, "shrinkage", text: Because(report.Shrinkage.Undefined!));
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
            }

            if (line.NoFavour is { } none)
            {
                Line(line.Assessor.Code, string.Empty, "favour", text: Because(none));
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
            var isBounded = double.IsFinite(advice.Upper);
            Line(string.Empty, criterion, "shrinkage", advice.Declared?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, lower: Doubles.InFile(advice.Lower),
                upper: isBounded ? Doubles.InFile(advice.Upper) : string.Empty, text: isBounded ? string.Empty : "no upper bound");
        }
        else
        {
            Line(string.Empty, criterion, "shrinkage", text: Because(agreement.Shrinkage.Undefined!));
        }
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
            Line(assessor, criterion, "use", text: Because(use.Undefined!));
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
            Line(assessor, string.Empty, "without", text: Because(without.Undefined!));
            return;
        }

        Line(assessor, string.Empty, "enters", found.NoSelection is null ? Count(found.Enters.Count) : string.Empty, text: Who(found, found.Enters));
        Line(assessor, string.Empty, "leaves", found.NoSelection is null ? Count(found.Leaves.Count) : string.Empty, text: Who(found, found.Leaves));
        Line(assessor, string.Empty, "otherRanks", Count(found.OtherRanks));
        Line(assessor, string.Empty, "unranked", Count(found.Unranked));
    }

    private void Figure(string assessor, string criterion, string name, Estimate figure, double? adjusted = null)
    {
        if (!figure.IsDefined)
        {
            Line(assessor, criterion, name, text: Because(figure.Undefined!));
            return;
        }

        Line(
            assessor, criterion, name, Doubles.InFile(figure.Value), figure.StandardError is { } error ? Doubles.InFile(error) : string.Empty,
            figure.Interval is { } low ? Doubles.InFile(low.Lower) : string.Empty, figure.Interval is { } high ? Doubles.InFile(high.Upper) : string.Empty,
            figure.Test is { } test ? Doubles.InFile(test.P) : string.Empty, adjusted is { } p ? Doubles.InFile(p) : string.Empty);
    }

    private void Line(
        string assessor, string criterion, string figure, string value = "", string error = "", string lower = "", string upper = "", string p = "", string adjusted = "", string text = "") =>
        csv.WriteRecord(ResultCsv.Text(assessor), ResultCsv.Text(criterion), ResultCsv.Text(figure), value, error, lower, upper, p, adjusted, ResultCsv.Text(text));

    private static string Who(SelectionWithout without, IEnumerable<Candidate> candidates) =>
        without.NoSelection is { } none ? Because(none) : string.Join(' ', candidates.Select(c => c.Code));

    private static string Because(Undefined undefined) => $"undefined because {undefined.Reason}";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
