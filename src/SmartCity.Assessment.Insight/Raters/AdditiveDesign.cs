namespace SmartCity.Assessment.Insight;

/// <summary>The rank of the design of candidate, criterion and assessor effects, candidates eliminated first since their block is diagonal.</summary>
internal static class AdditiveDesign
{
    /// <summary>Entries of the reduced matrix are counts and their fractions, so that a pivot is either plainly positive or rounding.</summary>
    private const double Rounding = 1e-9;

    public static (int Parameters, int Rank) Rank(int assessors, int criteria, ReadOnlySpan<CategoryMark> some)
    {
        var size = assessors + criteria;
        var matrix = new double[size * size];
        var (counts, marked, used) = (new double[size], 0, new bool[size]);
        for (int start = 0, end; start < some.Length; start = end, marked++)
        {
            Array.Clear(counts);
            for (end = start; end < some.Length && some[end].Candidate == some[start].Candidate; end++)
            {
                var (a, i) = (some[end].Assessor, assessors + some[end].Criterion);
                (counts[a], counts[i], used[a], used[i]) = (counts[a] + 1, counts[i] + 1, true, true);
                matrix[(a * size) + i]++;
                matrix[(i * size) + a]++;
            }

            for (var row = 0; row < size; row++)
            {
                matrix[(row * size) + row] += counts[row];
                for (var column = 0; counts[row] > 0 && column < size; column++)
                {
                    matrix[(row * size) + column] -= counts[row] * counts[column] / (end - start);
                }
            }
        }

        return (marked + used.Count(u => u), marked + RankOf(matrix, size));
    }

    private static int RankOf(double[] matrix, int size)
    {
        var (rank, scale, done) = (0, 0.0, new bool[size]);
        for (var row = 0; row < size; row++)
        {
            scale = Math.Max(scale, matrix[(row * size) + row]);
        }

        for (; rank < size; rank++)
        {
            var pivot = -1;
            for (var row = 0; row < size; row++)
            {
                if (!done[row] && (pivot < 0 || matrix[(row * size) + row] > matrix[(pivot * size) + pivot]))
                {
                    pivot = row;
                }
            }

            var value = matrix[(pivot * size) + pivot];
            if (value <= Rounding * scale)
            {
                break;
            }

            done[pivot] = true;
            for (var row = 0; row < size; row++)
            {
                var factor = matrix[(row * size) + pivot] / value;
                for (var column = 0; !done[row] && column < size; column++)
                {
                    matrix[(row * size) + column] -= factor * matrix[(pivot * size) + column];
                }
            }
        }

        return rank;
    }
}
