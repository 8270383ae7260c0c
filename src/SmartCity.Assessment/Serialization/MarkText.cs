namespace SmartCity.Assessment;

/// <summary>Marks as they are written in files: a figure, a level's code or a state, with the state told apart or not.</summary>
internal static class MarkText
{
    /// <summary>The mark, or null once what is wrong was reported.</summary>
    public static Mark? Read(Criterion criterion, string mark, string? state, Func<string, string> path, FindingList findings)
    {
        var stated = MarkState.Scored;
        if (!string.IsNullOrEmpty(state) && !Mark.TryParseState(state, out stated))
        {
            findings.Add(PanelMessages.StateUnknown.At(path("state"), DraftRules.Shown(state), StateWords.All));
            return null;
        }

        if (mark.Length == 0)
        {
            if (stated != MarkState.Scored)
            {
                return Mark.Without(stated);
            }

            findings.Add(InputMessages.ValueEmpty.At(path("mark")));
            return null;
        }

        if (Mark.TryParseState(mark, out var word) && word != MarkState.Scored && (string.IsNullOrEmpty(state) || word == stated))
        {
            return Mark.Without(word);
        }

        if (stated != MarkState.Scored)
        {
            findings.Add(PanelMessages.StateContradicts.At(path("state"), state!, mark));
            return null;
        }

        if (criterion.Rubric.TryRead(mark, out var figure, out var fault))
        {
            return Mark.Scored(figure);
        }

        findings.Add(criterion.Rubric.Levels.Count > 0
            ? InputMessages.NotALevel.At(path("mark"), criterion.Code, mark, string.Join(", ", criterion.Rubric.Levels.Select(l => l.Code)))
            : NumberFindings.At(path("mark"), fault, mark));
        return null;
    }
}
