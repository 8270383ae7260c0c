using System.Text.Encodings.Web;
using System.Text.Json;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>The report on assessors as JSON; the shape is in docs/insight.md. Every figure is an object: with a <c>value</c>, or with the reason why it is <c>undefined</c>.</summary>
internal sealed class AssessorJson
{
    private const string Format = "smartcity-assessment/assessors/1";

    private readonly Utf8JsonWriter json;
    private readonly Language language;

    private AssessorJson(Utf8JsonWriter json, Language language) => (this.json, this.language) = (json, language);

    public static void Write(AssessmentResult result, AssessorReport report, Stream stream, Language language)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new AssessorJson(json, language).Write(result, report);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Write(AssessmentResult result, AssessorReport report)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("scheme", result.Scheme.Code);
        json.WriteBoolean("illustrative", result.Scheme.IsIllustrative);
        json.WriteString("schemeFingerprint", Fingerprint.Of(result.Scheme).ToString());
        json.WriteString("inputFingerprint", Fingerprint.Of(result.Input).ToString());
        json.WriteString("seed", report.Bootstrap.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("resamples", report.Bootstrap.Resamples);
        Number("level", report.Bootstrap.Level);
        Object("shrinkage", () => Pooled(report.Shrinkage));
        Array("criteria", report.Criteria, Criterion);
        Array("assessors", report.Assessors, Assessor);
        json.WriteEndObject();
    }

    private void Criterion(CriterionAgreement agreement)
    {
        json.WriteString("criterion", agreement.Criterion.Code);
        json.WriteNumber("candidates", agreement.Candidates);
        json.WriteNumber("assessors", agreement.Assessors);
        json.WriteNumber("marks", agreement.Marks);
        json.WriteBoolean("complete", agreement.IsComplete);
        Figure("iccAgreement", agreement.Agreement);
        Figure("iccConsistency", agreement.Consistency);
        Figure("alphaInterval", agreement.IntervalAlpha);
        Figure("alphaOrdinal", agreement.OrdinalAlpha);
        Figure("kendallW", agreement.Concordance);
        Object("shrinkage", () => Shrinkage(agreement.Shrinkage));
    }

    private void Pooled(Fitted<PooledShrinkage> shrinkage)
    {
        if (!shrinkage.TryGetValue(out var advice))
        {
            Reason("undefined", shrinkage.Undefined);
            return;
        }

        Lambda(advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper, advice.NoUpper);
        Array("criteria", advice.Criteria, c =>
        {
            json.WriteString("criterion", c.Criterion);
            if (c.Undefined is { } undefined)
            {
                Reason("undefined", undefined);
                return;
            }

            Number("errorVariance", c.ErrorVariance!.Value);
            Number("severityVariance", c.SeverityVariance!.Value);
        });
    }

    private void Shrinkage(Fitted<AdvisedShrinkage> shrinkage)
    {
        if (!shrinkage.TryGetValue(out var advice))
        {
            Reason("undefined", shrinkage.Undefined);
            return;
        }

        Lambda(advice.Shrinkage, advice.Declared, advice.NotDeclared, advice.Lower, advice.Upper, advice.NoUpper);
        Number("errorVariance", advice.ErrorVariance);
        Number("severityVariance", advice.SeverityVariance);
    }

    private void Lambda(double shrinkage, decimal? declared, Undefined? notDeclared, double lower, double? upper, Undefined? noUpper)
    {
        Number("value", shrinkage);
        json.WriteString("declared", declared?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Reason("notDeclared", notDeclared);
        Number("lower", lower);
        if (upper is { } end)
        {
            Number("upper", end);
        }
        else
        {
            json.WriteNull("upper");
        }

        Reason("noUpper", noUpper);
    }

    private void Assessor(AssessorLine line)
    {
        json.WriteString("assessor", line.Assessor.Code);
        json.WriteString("name", line.Assessor.Name);
        json.WriteString("institution", line.Assessor.Institution?.Code);
        Strings("remarks", line.Remarks.Select(r => r.ToString()));
        Object("overall", () => Figures(line.Overall));
        Array("criteria", line.ByCriterion, figures =>
        {
            json.WriteString("criterion", figures.Criterion);
            Strings("remarks", figures.Remarks.Select(r => r.ToString()));
            Figures(figures);
        });
        Array("favours", line.Favours, Favour);
        Reason("noFavour", line.NoFavour);
        Object("without", () => Without(line.Without));
    }

    private void Figures(AssessorFigures figures)
    {
        json.WriteNumber("marks", figures.Marks);
        json.WriteNumber("candidates", figures.Candidates);
        json.WriteNumber("compared", figures.Compared);
        Figure("mean", figures.Mean);
        Figure("othersMean", figures.OthersMean);
        Figure("difference", figures.Difference);
        Figure("severity", figures.Severity);
        Figure("leastSquares", figures.LeastSquares);
        Figure("raschSeverity", figures.RaschSeverity);
        Figure("raschLogits", figures.RaschLogits);
        Figure("infit", figures.Infit);
        Figure("outfit", figures.Outfit);
        Figure("correlation", figures.Correlation);
        Figure("outlierScore", figures.OutlierScore);
        Object("use", () => Use(figures.Use));
    }

    private void Use(Fitted<ScaleUse> use)
    {
        if (!use.TryGetValue(out var found))
        {
            Reason("undefined", use.Undefined);
            return;
        }

        Points("lowest", found.Lowest);
        Points("highest", found.Highest);
        Figure("standardDeviation", found.StandardDeviation);
        Points("mostFrequent", found.MostFrequent);
        Number("mostFrequentShare", found.MostFrequentShare);
        json.WriteNumber("different", found.Different);
    }

    private void Favour(OwnFavour favour)
    {
        json.WriteString("fact", favour.Fact);
        json.WriteNumber("own", favour.Own);
        json.WriteNumber("others", favour.Others);
        Figure("favour", favour.Favour);
        if (favour.AdjustedP is { } adjusted)
        {
            Number("adjustedP", adjusted);
        }
    }

    private void Without(Fitted<SelectionWithout> without)
    {
        if (!without.TryGetValue(out var found))
        {
            Reason("undefined", without.Undefined);
            return;
        }

        Strings("enters", found.Enters.Select(c => c.Code));
        Strings("leaves", found.Leaves.Select(c => c.Code));
        Reason("noSelection", found.NoSelection);
        if (found.OtherRanks is { } ranks)
        {
            json.WriteNumber("otherRanks", ranks);
        }
        else
        {
            json.WriteNull("otherRanks");
        }

        Reason("noOtherRanks", found.NoOtherRanks);
        json.WriteNumber("unranked", found.Unranked);
    }

    private void Figure(string name, Estimate figure) => Object(name, () =>
    {
        if (!figure.IsDefined)
        {
            Reason("undefined", figure.Undefined);
            return;
        }

        Number("value", figure.Value);
        if (figure.StandardError is { } error)
        {
            Number("standardError", error);
        }

        if (figure.Interval is { } interval)
        {
            Number("lower", interval.Lower);
            Number("upper", interval.Upper);
            json.WriteString("method", interval.Method);
        }

        if (figure.Test is { } test)
        {
            json.WriteString("statistic", test.Statistic);
            Number("statisticValue", test.Value);
            Number("p", test.P);
            json.WriteString("sides", test.Sides == Sides.Two ? "two" : "upper");
        }
    });

    /// <summary>A reason in the shape of those of a result, or null.</summary>
    private void Reason(string name, Undefined? reason)
    {
        if (reason is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("code", reason.Code);
        Strings("arguments", reason.Arguments);
        json.WriteString("text", reason.Text(language));
        json.WriteEndObject();
    }

    /// <summary>A statistic can be infinite where the fit is perfect; JSON has no word for that.</summary>
    private void Number(string name, double number)
    {
        json.WritePropertyName(name);
        if (double.IsFinite(number))
        {
            json.WriteRawValue(Doubles.InFile(number));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void Points(string name, decimal points)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Doubles.Points(points));
    }

    private void Strings(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Object(string name, Action content)
    {
        json.WriteStartObject(name);
        content();
        json.WriteEndObject();
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
