namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>A fenced block of a document; behind its language may stand the name of the file that it shows.</summary>
internal sealed record DocumentBlock(string Document, int Line, string Language, string? File, string Text)
{
    internal string Place => $"{Document}:{Line}";
}
