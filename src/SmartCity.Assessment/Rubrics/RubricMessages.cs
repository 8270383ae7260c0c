namespace SmartCity.Assessment;

/// <summary>What to say about points that do not belong to a rubric.</summary>
internal static class RubricMessages
{
    public static (Message Message, string[] Arguments)? For(Rubric rubric, decimal points)
    {
        var fault = rubric.FaultOf(points);
        if (fault == RubricFault.None)
        {
            return null;
        }

        var text = NumberText.ToText(points);
        return fault switch
        {
            RubricFault.OffScale => OffScale(rubric, text),
            RubricFault.OffStep => (InputMessages.OffStep, [text, NumberText.ToText(rubric.Step!.Value), NumberText.ToText(rubric.From!.Value)]),
            _ => (InputMessages.NotALevel, [text, string.Join(", ", rubric.Levels.Select(l => l.Code == NumberText.ToText(l.Points) ? l.Code : $"{l.Code} = {NumberText.ToText(l.Points)}"))]),
        };
    }

    public static (Message Message, string[] Arguments) OffScale(Rubric rubric, string points) =>
        (InputMessages.OffScale, [points, Bound(rubric.From), Bound(rubric.To)]);

    private static string Bound(decimal? bound) => bound is { } b ? NumberText.ToText(b) : "–";
}
