namespace SmartCity.Assessment;

/// <summary>Either a value, possibly with warnings and notes, or all the findings that kept it from being made.</summary>
/// <remarks>Immutable. Equal to another only by reference: compare values and findings. No order.</remarks>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Validated<T>
    where T : class
{
    private readonly T? value;

    internal Validated(T? value, IEnumerable<Finding> findings)
    {
        Findings = new ContentList<Finding>(findings);
        this.value = Findings.Any(f => f.Kind == FindingKind.Error) ? null : value;
    }

    /// <summary>Whether there is a value, that is, no finding is an error.</summary>
    public bool IsValid => value is not null;

    /// <summary>All findings, in one fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the errors.</exception>
    public T Value => value ?? throw new InvalidOperationException(
        "There is no value: " + string.Join(" | ", Findings.Where(f => f.Kind == FindingKind.Error)));

    /// <summary>The value when there is one.</summary>
    public bool TryGetValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? found)
    {
        found = value;
        return found is not null;
    }

    /// <summary>Calls one of two functions.</summary>
    public TResult Match<TResult>(Func<T, TResult> valid, Func<IReadOnlyList<Finding>, TResult> invalid)
    {
        ArgumentNullException.ThrowIfNull(valid);
        ArgumentNullException.ThrowIfNull(invalid);
        return value is null ? invalid(Findings) : valid(value);
    }
}
