using Fractions;

namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Consensus as a secretary would do it: lay the marks in a row, cross some out, add up the rest.</summary>
internal static class NaiveConsensus
{
    /// <summary>The points, or null when there are none.</summary>
    public static Fraction? Of(PlainConsensus consensus, IReadOnlyList<(Fraction Mark, decimal Weight)> marks)
    {
        var row = marks.Select(m => m.Mark).Order().ToList();
        if (row.Count == 0)
        {
            return null;
        }

        switch (consensus.Kind)
        {
            case ConsensusKind.Mean:
                return Sum(row) / row.Count;
            case ConsensusKind.WeightedMean:
                var weights = Sum(marks.Select(m => (Fraction)m.Weight));
                return weights.IsZero ? null : Sum(marks.Select(m => m.Mark * m.Weight)) / weights;
            case ConsensusKind.Highest:
                return row[^1];
            case ConsensusKind.Lowest:
                return row[0];
            case ConsensusKind.Median:
                while (row.Count > 2)
                {
                    CrossOutBothEnds(row);
                }

                return consensus.Even switch
                {
                    EvenMedian.Lower => row[0],
                    EvenMedian.Upper => row[^1],
                    _ => Sum(row) / row.Count,
                };
            default:
                if (row.Count > 2 * consensus.Drop)
                {
                    for (var i = 0; i < consensus.Drop; i++)
                    {
                        CrossOutBothEnds(row);
                    }
                }
                else if (consensus.TooFew == TooFewToTrim.Absent)
                {
                    return null;
                }

                return consensus.Kind == ConsensusKind.TrimmedSum ? Sum(row) : Sum(row) / row.Count;
        }
    }

    private static void CrossOutBothEnds(List<Fraction> row)
    {
        row.RemoveAt(0);
        row.RemoveAt(row.Count - 1);
    }

    private static Fraction Sum(IEnumerable<Fraction> terms) => terms.Aggregate(Fraction.Zero, (sum, term) => sum + term);
}
