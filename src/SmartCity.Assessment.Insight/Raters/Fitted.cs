namespace SmartCity.Assessment.Insight;

/// <summary>What was asked for, or the reason why these marks cannot give it. Data that cannot be compared is an answer, not an exception.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Fitted<T>
    where T : class
{
    private readonly T? value;

    internal Fitted(T value) => this.value = value;

    internal Fitted(Undefined undefined) => Undefined = undefined;

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => value is not null;

    /// <summary>Why there is no value, or null when there is one.</summary>
    public Undefined? Undefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public T Value => value ?? throw new InvalidOperationException($"Undefined because {Undefined}.");

    /// <summary>The value when there is one.</summary>
    public bool TryGetValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? found)
    {
        found = value;
        return found is not null;
    }

    /// <summary>The value's text, or the reason why there is none.</summary>
    public override string ToString() => value?.ToString() ?? $"undefined because {Undefined}";
}
