namespace SmartCity.Assessment.Insight;

/// <summary>Mean and central moments of the category at a location, in categories.</summary>
internal readonly record struct CategoryMoments(double Mean, double Variance, double Third, double Fourth);
