namespace SmartCity.Assessment.Cli;

/// <summary>The language that the tool speaks; every text is given in both.</summary>
internal sealed class Tongue(Language language)
{
    public Language Language => language;

    public string Say(string english, string indonesian) => language == Language.Indonesian ? indonesian : english;

    /// <summary>The same with arguments for <c>{0}</c>, <c>{1}</c> …, counted nouns as in <see cref="CountedNouns"/>.</summary>
    public string Say(string english, string indonesian, params object[] arguments) =>
        string.Format(CountedNouns.Instance, Say(english, indonesian), arguments);
}
