using MathNet.Numerics.LinearAlgebra;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// The equations of analogous ANOVA. Effects are sets of facets written as bits: 1 candidate, 2 assessor, 4 criterion; 0 is the mean. For each effect α
/// T(α) = Σ (sum of a cell)² / n, and E T(α) = N μ² + Σ over β of σ²(β) × Σ n(α∪β)² / n(α) (Brennan 2001, equation 7.10).
/// </summary>
internal sealed class GSums
{
    private readonly RatingTable[] tables;
    private readonly int effects;
    private readonly double origin;
    private readonly double mean;

    public GSums(RatingTable[] tables)
    {
        this.tables = tables;
        effects = tables.Length == 1 ? 4 : 8;
        double[] marks = [.. tables.SelectMany(t => t.Cells.ToArray()).Where(m => !double.IsNaN(m))];
        origin = marks.Length == 0 ? 0 : Origin.Of(marks);
        mean = marks.Length == 0 ? 0 : marks.Average(m => m - origin);
        Candidates = Enumerable.Range(0, tables[0].Units).Count(u => tables.Any(t => t.Row(u).ContainsAnyExcept(double.NaN)));
        Assessors = Enumerable.Range(0, tables[0].Raters).Count(r => tables.Any(t => Enumerable.Range(0, t.Units).Any(u => t[u, r] is not null)));
        Criteria = tables.Count(t => t.Marks > 0);
    }

    public int Candidates { get; }

    public int Assessors { get; }

    public int Criteria { get; }

    /// <summary>The components by effect from 1 on, or why there are none.</summary>
    /// <param name="times">How often each candidate is taken, each time as another candidate.</param>
    public (double[]? Components, Undefined? Reason) Components(int[] times)
    {
        if (Assessors < 2 || Candidates < 2 || (effects == 8 && Criteria < 2))
        {
            return (null, Assessors < 2 ? AgreementMessages.TwoAssessors : Candidates < 2 ? AgreementMessages.OneCandidate : AgreementMessages.OneCriterion);
        }

        var (counts, sums) = Cells(times);
        var (system, totals) = (Matrix<double>.Build.Dense(effects, effects), Vector<double>.Build.Dense(effects));
        for (var alpha = 0; alpha < effects; alpha++)
        {
            for (var cell = 0; cell < counts[alpha].Length; cell++)
            {
                totals[alpha] += counts[alpha][cell] > 0 ? Times(alpha, cell, times) * sums[alpha][cell] * sums[alpha][cell] / counts[alpha][cell] : 0;
            }

            system[alpha, 0] = Grand(counts);
            for (var beta = 1; beta < effects; beta++)
            {
                system[alpha, beta] = Coefficient(alpha, alpha | beta, counts, times);
            }
        }

        if (IsConstant(times))
        {
            return (null, AgreementMessages.NoComponents);
        }

        return Solved(system, totals, counts);
    }

    private (double[]? Components, Undefined? Reason) Solved(Matrix<double> system, Vector<double> totals, double[][] counts)
    {
        // effects on a scale of 1 a mark, so that the rank is told by the design alone
        var scaled = system / Grand(counts);
        if (scaled.Svd(false).S is var s && s[^1] <= 1e-10 * s[0])
        {
            return (null, AgreementMessages.ComponentsConfounded);
        }

        var solved = scaled.Solve(totals / Grand(counts));
        var noise = 1e-12 * totals[effects - 1] / Grand(counts);
        return ([.. solved.Skip(1).Select(v => Math.Abs(v) <= noise ? 0 : v)], null);
    }

    private static double Grand(double[][] counts) => counts[0][0];

    /// <summary>Whether all marks of the candidates that are taken are the same.</summary>
    private bool IsConstant(int[] times)
    {
        var value = double.NaN;
        foreach (var table in tables)
        {
            for (var place = 0; place < table.Cells.Length; place++)
            {
                var mark = times[place / table.Raters] > 0 ? table.Cells[place] : double.NaN;
                if (!double.IsNaN(mark) && !double.IsNaN(value) && !mark.Equals(value))
                {
                    return false;
                }

                value = double.IsNaN(mark) ? value : mark;
            }
        }

        return true;
    }

    /// <summary>Marks and their sums in the cells of every effect.</summary>
    private (double[][] Counts, double[][] Sums) Cells(int[] times)
    {
        var (counts, sums) = (new double[effects][], new double[effects][]);
        for (var effect = 0; effect < effects; effect++)
        {
            var size = Size(effect);
            (counts[effect], sums[effect]) = (new double[size], new double[size]);
        }

        for (var criterion = 0; criterion < tables.Length; criterion++)
        {
            var table = tables[criterion];
            for (var place = 0; place < table.Cells.Length; place++)
            {
                var (candidate, assessor) = (place / table.Raters, place % table.Raters);
                if (double.IsNaN(table.Cells[place]) || times[candidate] == 0)
                {
                    continue;
                }

                for (var effect = 0; effect < effects; effect++)
                {
                    var weight = (effect & 1) == 1 ? 1 : times[candidate];
                    var cell = Cell(effect, candidate, assessor, criterion);
                    counts[effect][cell] += weight;
                    sums[effect][cell] += weight * (table.Cells[place] - origin - mean);
                }
            }
        }

        return (counts, sums);
    }

    /// <summary>Σ n(α∪β)² / n(α).</summary>
    private double Coefficient(int alpha, int both, double[][] counts, int[] times)
    {
        var sum = 0.0;
        for (var cell = 0; cell < counts[both].Length; cell++)
        {
            if (counts[both][cell] > 0)
            {
                var (candidate, assessor, criterion) = Place(both, cell);
                sum += Times(both, cell, times) * counts[both][cell] * counts[both][cell] / counts[alpha][Cell(alpha, candidate, assessor, criterion)];
            }
        }

        return sum;
    }

    private int Size(int effect) =>
        ((effect & 1) == 1 ? tables[0].Units : 1) * ((effect & 2) == 2 ? tables[0].Raters : 1) * ((effect & 4) == 4 ? tables.Length : 1);

    private int Cell(int effect, int candidate, int assessor, int criterion)
    {
        var cell = (effect & 4) == 4 ? criterion : 0;
        cell = (effect & 2) == 2 ? (cell * tables[0].Raters) + assessor : cell;
        return (effect & 1) == 1 ? (cell * tables[0].Units) + candidate : cell;
    }

    private (int Candidate, int Assessor, int Criterion) Place(int effect, int cell)
    {
        var (candidate, assessor) = (0, 0);
        if ((effect & 1) == 1)
        {
            (cell, candidate) = Math.DivRem(cell, tables[0].Units);
        }

        if ((effect & 2) == 2)
        {
            (cell, assessor) = Math.DivRem(cell, tables[0].Raters);
        }

        return (candidate, assessor, cell);
    }

    private int Times(int effect, int cell, int[] times) => (effect & 1) == 1 ? times[cell % tables[0].Units] : 1;
}
