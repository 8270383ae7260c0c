namespace SmartCity.Assessment;

/// <summary>The words that stand in files where a figure could, and say why there is none.</summary>
internal static class StateWords
{
    public const string Missing = "missing";

    public const string Scored = "scored";

    public const string Abstained = "abstained";

    public const string Recused = "recused";

    public const string NotApplicable = "notApplicable";

    /// <summary>Every word, as a list for people.</summary>
    public const string All = $"{Scored}, {Missing}, {Abstained}, {Recused}, {NotApplicable}";

    /// <summary>Whether a text would be read as a state, and can therefore not be the code of a level.</summary>
    public static bool Contains(string text) => text is Missing or Scored or Abstained or Recused or NotApplicable;
}
