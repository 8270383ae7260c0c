namespace SmartCity.Assessment;

/// <summary>A scheme, or a part of one, that was put together in code breaks its own rules. <see cref="Findings"/> holds everything that is wrong, not only the first.</summary>
public sealed class SchemeException : ArgumentException
{
    /// <summary>Creates the exception without findings.</summary>
    public SchemeException()
    {
    }

    /// <summary>Creates the exception without findings.</summary>
    public SchemeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without findings.</summary>
    public SchemeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal SchemeException(IEnumerable<Finding> findings)
        : base(string.Join('\n', findings)) => Findings = new ContentList<Finding>(findings);

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Finding> Findings { get; } = ContentList<Finding>.Empty;

    internal static void ThrowIfAny(IEnumerable<Finding> findings)
    {
        var list = findings.Where(f => f.Kind == FindingKind.Error).ToArray();
        if (list.Length > 0)
        {
            throw new SchemeException(list);
        }
    }
}
