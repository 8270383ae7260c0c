namespace SmartCity.Assessment;

/// <summary>Reads what stands beside a candidate: figures of measured criteria and declared values.</summary>
internal sealed class ValueTexts(AspectTree tree, FindingList findings)
{
    /// <summary>Adds what stands under a node, whichever of the two it is.</summary>
    public void Add(CandidateEntry entry, string node, string text, Origin at)
    {
        switch (tree.Find(node))
        {
            case null:
                findings.Add(AspectMessages.AspectUnknown.At(at.PathTo(node, $"candidates({entry.Code}).measured"), node));
                break;
            case { Criterion: { Source: CriterionSource.Measured } criterion }:
                Measured(entry, criterion, text, at);
                break;
            default:
                Declared(entry, node, text, at);
                break;
        }
    }

    public void AddMeasured(CandidateEntry entry, string criterion, string text, Origin at)
    {
        var node = tree.Find(criterion);
        if (node?.Criterion is { Source: CriterionSource.Measured } known)
        {
            Measured(entry, known, text, at);
        }
        else
        {
            var message = node?.Criterion is null ? PanelMessages.CriterionUnknown : PanelMessages.CriterionMarked;
            findings.Add(message.At(at.PathTo(criterion, $"candidates({entry.Code}).measured"), criterion));
        }
    }

    public void AddDeclared(CandidateEntry entry, string aspect, string text, Origin at)
    {
        if (tree.Find(aspect) is null)
        {
            findings.Add(InputMessages.DeclaredUnknown.At(at.PathTo(aspect, $"candidates({entry.Code}).declared"), aspect));
        }
        else
        {
            Declared(entry, aspect, text, at);
        }
    }

    private void Measured(CandidateEntry entry, Criterion criterion, string text, Origin at)
    {
        string Path() => at.PathTo(criterion.Code, $"candidates({entry.Code}).measured");
        if (text is StateWords.Missing or StateWords.NotApplicable)
        {
            entry.Measured.Add(criterion.Code, text == StateWords.Missing ? Measurement.Missing : Measurement.NotApplicable, at);
        }
        else if (text.Length == 0)
        {
            findings.Add(InputMessages.ValueEmpty.At(Path()));
        }
        else if (criterion.Rubric.TryRead(text, out var points, out var fault))
        {
            entry.Measured.Add(criterion.Code, Measurement.FromDecimal(points), at);
        }
        else
        {
            findings.Add(NumberFindings.At(Path(), fault, text));
        }
    }

    private void Declared(CandidateEntry entry, string aspect, string text, Origin at)
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
