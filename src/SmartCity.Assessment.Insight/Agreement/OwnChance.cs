namespace SmartCity.Assessment.Insight;

/// <summary>Conger: each rater draws from their own shares; the mean of Σ w p p′ over all pairs of raters.</summary>
internal sealed class OwnChance(RatingTable table, CodedTable coded) : IChance
{
    public (double Expected, double[] OfUnit, Undefined? Reason) Of(UnitAgreement units)
    {
        var q = units.Categories;
        var marks = new double[table.Raters];
        var own = new double[table.Raters][];
        for (var rater = 0; rater < table.Raters; rater++)
        {
            own[rater] = new double[q];
            for (var unit = 0; unit < table.Units; unit++)
            {
                if (coded.Codes[(unit * table.Raters) + rater] is >= 0 and var code)
                {
                    own[rater][code]++;
                    marks[rater]++;
                }
            }
        }

        int[] raters = [.. Enumerable.Range(0, table.Raters).Where(r => marks[r] > 0)];
        if (raters.Length < 2)
        {
            return (0, [], AgreementMessages.TooFewRaters);
        }

        var mean = new double[q];
        foreach (var rater in raters)
        {
            for (var k = 0; k < q; k++)
            {
                own[rater][k] /= marks[rater];
                mean[k] += own[rater][k] / raters.Length;
            }
        }

        return OverPairs(units, raters, marks, own, mean);
    }

    private (double Expected, double[] OfUnit, Undefined? Reason) OverPairs(UnitAgreement units, int[] raters, double[] marks, double[][] own, double[] mean)
    {
        var (r, n) = ((double)raters.Length, (double)units.Count);
        var sameRater = raters.Sum(g => units.Between(own[g], own[g]));
        var expected = ((r * r * units.Between(mean, mean)) - sameRater) / (r * (r - 1));
        var ofUnit = new double[units.Count];
        foreach (var g in raters)
        {
            // what a mark of rater g pulls the expectation by, beyond what all of g's marks do (Gwet 2014, section 5.4)
            var others = mean.Zip(own[g], (all, its) => ((r * all) - its) * n / marks[g]).ToArray();
            var pull = units.Weighted(others);
            var all = pull.Zip(own[g]).Sum(p => p.First * p.Second);
            for (var i = 0; i < units.Count; i++)
            {
                var code = coded.Codes[(units.Rows[i] * table.Raters) + g];
                ofUnit[i] += ((code < 0 ? 0 : pull[code] - all) + (marks[g] / n * all)) / (r * (r - 1));
            }
        }

        return (expected, ofUnit, null);
    }
}
