namespace SmartCity.Assessment.Insight;

/// <summary>Sorts marks into cells and finds the departure of each.</summary>
internal static class BiasTable
{
    /// <summary>The terms of all cells that have marks, row by row.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="rows">Names of the rows.</param>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="cell">The row and the column of a mark given by its place, candidate first; a negative row or column leaves it out.</param>
    public static BiasTerm[] Of(JointRasch fit, IReadOnlyList<string> rows, IReadOnlyList<string> columns, Func<int, int, (int Row, int Column)> cell)
    {
        var (design, cells) = (fit.Design, rows.Count * columns.Count);
        var (key, starts) = (new int[design.Category.Length], new int[cells + 1]);
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                var (row, column) = cell(n, m);
                key[m] = row < 0 || column < 0 ? -1 : (row * columns.Count) + column;
                if (key[m] >= 0)
                {
                    starts[key[m] + 1]++;
                }
            }
        }

        for (var c = 0; c < cells; c++)
        {
            starts[c + 1] += starts[c];
        }

        var (etas, sums, expected) = (new double[starts[cells]], new int[cells], new double[cells]);
        Sort(fit, key, [.. starts], etas, sums, expected);
        var (terms, p, scale) = (new List<BiasTerm>(), new double[fit.Curve.Width], design.Marks.Scale);
        for (var c = 0; c < cells; c++)
        {
            var marks = starts[c + 1] - starts[c];
            if (marks > 0)
            {
                var shift = ShiftEstimate.Of(fit.Curve, etas.AsSpan(starts[c], marks), sums[c], p);
                var least = marks * scale.Points(design.Lowest);
                terms.Add(new BiasTerm(
                    rows[c / columns.Count], columns[c % columns.Count], marks,
                    least + ((double)scale.Step * sums[c]), least + ((double)scale.Step * expected[c]), shift));
            }
        }

        return BiasTerm.Corrected(terms);
    }

    private static void Sort(JointRasch fit, int[] key, int[] next, double[] etas, int[] sums, double[] expected)
    {
        var (design, levels) = (fit.Design, fit.Levels);
        for (var n = 0; n < design.CandidateOf.Length; n++)
        {
            for (var m = design.Starts[n]; m < design.Starts[n + 1]; m++)
            {
                if (key[m] >= 0)
                {
                    etas[next[key[m]]++] = levels.Candidates[n] + levels.Criteria[design.Criterion[m]] + levels.Assessors[design.Assessor[m]];
                    sums[key[m]] += design.Category[m];
                    expected[key[m]] += fit.Moments[m].Mean;
                }
            }
        }
    }
}
