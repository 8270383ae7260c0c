using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>What a node comes to; for a geometric mean also the number under the root, by which it is compared.</summary>
internal readonly record struct NaiveScore(ScoreState State, Fraction Value, Fraction Radicand, int Degree)
{
    public static NaiveScore Scored(Fraction value) => new(ScoreState.Scored, value, value, 1);

    public static NaiveScore None(ScoreState state) => new(state, Fraction.Zero, Fraction.Zero, 1);

    public bool IsScored => State == ScoreState.Scored;
}
