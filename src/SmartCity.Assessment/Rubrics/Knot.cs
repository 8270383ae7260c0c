namespace SmartCity.Assessment;

/// <summary>A corner of a piecewise linear value function.</summary>
internal readonly record struct Knot(Rational Points, Rational Value);
