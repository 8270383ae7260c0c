namespace SmartCity.Assessment;

/// <summary>What a relative value function reads of the Field: its lowest, highest and mean points on one criterion.</summary>
internal sealed record FieldFigures(Rational Lowest, Rational Highest, Rational Mean);
