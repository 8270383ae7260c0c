using System.Diagnostics.CodeAnalysis;

namespace SmartCity.Assessment;

/// <summary>The words by which files name the members of an enumeration.</summary>
internal sealed class WordList<T>(params (string Word, T Value)[] words)
    where T : struct, Enum
{
    public string All { get; } = string.Join(", ", words.Select(w => w.Word));

    public bool Contains(string? word) => TryRead(word, out _);

    public bool TryRead([NotNullWhen(true)] string? word, out T value)
    {
        foreach (var (known, meaning) in words)
        {
            if (known == word)
            {
                value = meaning;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The meaning of a word, or a stand-in where the word was already found to be unknown or left out.</summary>
    public T Read(string? word, T otherwise) => TryRead(word, out var value) ? value : otherwise;

    public string Of(T value) => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;

    /// <summary>The word, or null for the default that files leave out.</summary>
    public string? Of(T value, T leftOut) => EqualityComparer<T>.Default.Equals(value, leftOut) ? null : Of(value);
}
