namespace SmartCity.Assessment.Insight.Tests.Raters;

/// <summary>
/// The same model by plain loops: one parameter at a time, each by Newton with all others held, over and over. Slow, and easy to see through.
/// Nobody may be extreme, and every category from the lowest to the highest must be used.
/// </summary>
public sealed class PlainJoint
{
    private readonly CategoryMark[] marks;
    private readonly int top;

    public PlainJoint(MarkSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var lowest = set.Marks.Min(m => m.Category);
        marks = [.. set.Marks.Select(m => m with { Category = m.Category - lowest })];
        top = marks.Max(m => m.Category);
        (Ability, Difficulty, Severity, Threshold) = (new double[set.Candidates.Count], new double[set.Criteria.Count], new double[set.Assessors.Count], new double[top + 1]);
    }

    public double[] Ability { get; }

    public double[] Difficulty { get; }

    public double[] Severity { get; }

    /// <summary>The threshold into each category; the first is not used.</summary>
    public double[] Threshold { get; }

    public double LogLikelihood => marks.Sum(m => Math.Log(Probabilities(m)[m.Category]));

    /// <summary>The largest difference between an observed sum or count and its expectation.</summary>
    public double Residual
    {
        get
        {
            var sums = new Dictionary<(char, int), double>();
            foreach (var mark in marks)
            {
                var p = Probabilities(mark);
                var left = mark.Category - p.Select((q, k) => q * k).Sum();
                foreach (var key in new[] { ('n', mark.Candidate), ('i', mark.Criterion), ('j', mark.Assessor) })
                    sums[key] = sums.GetValueOrDefault(key) + left;

                for (var k = 0; k <= top; k++)
                    sums[('k', k)] = sums.GetValueOrDefault(('k', k)) + (k == mark.Category ? 1 : 0) - p[k];
            }

            return sums.Values.Max(Math.Abs);
        }
    }

    /// <summary>Sweeps until nothing is left, or the number of sweeps is reached.</summary>
    public int Run(double residual, int sweeps)
    {
        for (var sweep = 0; sweep < sweeps; sweep++)
        {
            if (sweep % 10 == 0 && Residual < residual)
                return sweep;

            Improve(Ability, m => m.Candidate, 1);
            Improve(Difficulty, m => m.Criterion, -1);
            Improve(Severity, m => m.Assessor, -1);
            for (var k = 1; k < top; k++)
                ImproveCategory(k);
        }

        return sweeps;
    }

    public double[] Probabilities(CategoryMark mark)
    {
        var logs = new double[top + 1];
        for (var k = 1; k <= top; k++)
            logs[k] = logs[k - 1] + Ability[mark.Candidate] - Difficulty[mark.Criterion] - Severity[mark.Assessor] - Threshold[k];

        var highest = logs.Max();
        var terms = Array.ConvertAll(logs, l => Math.Exp(l - highest));
        var total = terms.Sum();
        return Array.ConvertAll(terms, t => t / total);
    }

    private void Improve(double[] values, Func<CategoryMark, int> place, int sign)
    {
        var (score, information) = (new double[values.Length], new double[values.Length]);
        foreach (var mark in marks)
        {
            var p = Probabilities(mark);
            var mean = p.Select((q, k) => q * k).Sum();
            score[place(mark)] += mark.Category - mean;
            information[place(mark)] += p.Select((q, k) => q * (k - mean) * (k - mean)).Sum();
        }

        for (var v = 0; v < values.Length; v++)
            values[v] += information[v] > 0 ? sign * Math.Clamp(score[v] / information[v], -1, 1) : 0;
    }

    /// <summary>ψ_k up by a step is F_k down and F_{k+1} up by it, so that thresholds keep their sum of 0.</summary>
    private void ImproveCategory(int category)
    {
        var (score, information) = (0.0, 0.0);
        foreach (var mark in marks)
        {
            var p = Probabilities(mark)[category];
            score += (mark.Category == category ? 1 : 0) - p;
            information += p * (1 - p);
        }

        var step = Math.Clamp(score / information, -1, 1);
        Threshold[category] -= step;
        Threshold[category + 1] += step;
    }
}
