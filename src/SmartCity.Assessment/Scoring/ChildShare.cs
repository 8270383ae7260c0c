namespace SmartCity.Assessment;

/// <summary>A child that takes part in its parent's score for one candidate, with what its value is multiplied by.</summary>
internal readonly record struct ChildShare(AspectNode Node, Rational Weight);
