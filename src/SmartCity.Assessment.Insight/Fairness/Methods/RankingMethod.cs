using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>A method that a scheme can declare for one of its steps, looked at alone: everything else about the scheme is as plain as it can be. Equal by code; no order.</summary>
public sealed partial class RankingMethod : IEquatable<RankingMethod>
{
    private readonly Func<BenchCase, AssessmentScheme> scheme;

    private RankingMethod(MethodFamily family, string code, LocalText name, Func<BenchCase, AssessmentScheme> scheme) => (Family, Code, Name, this.scheme) = (family, code, name, scheme);

    /// <summary>Which step it is.</summary>
    public MethodFamily Family { get; }

    /// <summary>A short code, unique among all methods.</summary>
    public string Code { get; }

    /// <summary>Its name.</summary>
    public LocalText Name { get; }

    /// <summary>The method as the procedure of a small contest.</summary>
    public FairnessInstance On(BenchCase contest) => new(Procedure.Of(scheme(Guard.Against.Null(contest)), Code), contest.ToInput());

    /// <summary>Whether both are the same method.</summary>
    public bool Equals(RankingMethod? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankingMethod);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Step and name, for sentences.</summary>
    internal string InWords(Language language) => $"{Bilingual.NameOf(Family).In(language, string.Empty)} “{Name.In(language, Code)}”";
}
