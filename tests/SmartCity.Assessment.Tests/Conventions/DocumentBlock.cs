namespace SmartCity.Assessment.Tests.Conventions;

/// <summary>A fenced block of a document.</summary>
internal sealed record DocumentBlock(string Document, int Line, string Language, string Text)
{
    internal string Place => $"{Document}:{Line}";
}
