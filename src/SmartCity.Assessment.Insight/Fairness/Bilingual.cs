namespace SmartCity.Assessment.Insight;

/// <summary>Texts in the two languages of the library.</summary>
internal static class Bilingual
{
    public static LocalText Text(string english, string indonesian) => LocalText.Of(("en", english), ("id", indonesian));
}
