namespace SmartCity.Assessment;

/// <summary>Reads what stands beside a candidate: figures of measured criteria and declared values.</summary>
internal sealed class ValueTexts(FindingList findings)
{
    public void AddMeasured(CandidateEntry entry, Criterion criterion, string text, Origin at)
    {
        if (text is StateWords.Missing or StateWords.NotApplicable)
        {
            entry.Measured.Add(criterion.Code, text == StateWords.Missing ? Measurement.Missing : Measurement.NotApplicable, at);
        }
        else if (text.Length == 0)
        {
            findings.Add(InputMessages.ValueEmpty.At(at.PathTo(criterion.Code, $"candidates({entry.Code}).measured")));
        }
        else if (criterion.Rubric.TryRead(text, out var points, out var fault))
        {
            entry.Measured.Add(criterion.Code, Measurement.FromDecimal(points), at);
        }
        else
        {
            findings.Add(NumberFindings.At(at.PathTo(criterion.Code, $"candidates({entry.Code}).measured"), fault, text));
        }
    }

    public void AddDeclared(CandidateEntry entry, string aspect, string text, Origin at)
    {
        string Path() => at.PathTo(aspect, $"candidates({entry.Code}).declared");
        if (text.Length == 0)
        {
            findings.Add(InputMessages.ValueEmpty.At(Path()));
        }
        else if (text == StateWords.Missing)
        {
            return;
        }
        else if (NumberText.TryParse(text, out var value, out var fault))
        {
            entry.Declared.Add(aspect, value, at);
        }
        else
        {
            findings.Add(NumberFindings.At(Path(), fault, text));
        }
    }
}
