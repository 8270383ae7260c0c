using Ardalis.GuardClauses;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// Draws small contests on which rules are put to the test: two to five candidates, one to four assessors, few different marks, so that many candidates are equal; marks that
/// add up exactly; assessors who agree; rows that are copies; assessors who give everybody the same.
/// </summary>
public static class BenchDrawing
{
    /// <summary>Draws a contest; the same arguments give the same one on every machine.</summary>
    /// <param name="family">Which methods it is for: they differ in criteria and facts.</param>
    /// <param name="design">Whether every assessor marked everything.</param>
    /// <param name="seed">Where the draw starts; any number.</param>
    public static BenchCase Draw(MethodFamily family, DesignKind design, ulong seed)
    {
        var random = new SplitMix64(seed);
        Guard.Against.EnumOutOfRange(family);
        Guard.Against.EnumOutOfRange(design);
        while (true)
        {
            var contest = Draw(ref random, family, design);
            // With one assessor, or when all that a third one wrote is gone, a panel is complete again.
            if (design == DesignKind.Complete || contest.IsIncomplete)
            {
                return contest;
            }
        }
    }

    private static BenchCase Draw(ref SplitMix64 random, MethodFamily family, DesignKind design)
    {
        var isPanel = family is MethodFamily.Consensus or MethodFamily.Calibration;
        var (candidates, assessors) = (2 + random.Below(4), isPanel ? 1 + random.Below(4) : 1 + (random.Below(4) > 0 ? 1 : 0));
        var criteria = isPanel ? 1 : family == MethodFamily.Aggregation ? 3 : 2;
        var least = family == MethodFamily.ValueFunction ? 1 : 0;
        var marks = new (string Criterion, decimal?[][] Rows)[criteria];
        for (var k = 0; k < criteria; k++)
        {
            marks[k] = ($"k{k + 1}", Marks(ref random, candidates, assessors, least));
        }

        if (design == DesignKind.Incomplete)
        {
            Drop(ref random, marks, isPanel);
        }

        return BenchCase.Of(
            marks,
            family == MethodFamily.SelectionPolicy ? Classes(ref random, candidates) : null,
            family == MethodFamily.TiePolicy ? Seniority(ref random, candidates) : null,
            1 + random.Below(Math.Max(1, candidates - 1)));
    }

    private static decimal?[][] Marks(ref SplitMix64 random, int candidates, int assessors, int least)
    {
        var rows = new decimal?[candidates][];
        var style = random.Below(11);
        // Three marks, five, or the whole scale.
        var (from, count) = (least + random.Below(3), style < 4 ? 3 : style != 7 ? 5 : 11 - least);
        from = style == 7 ? least : from;
        var worth = Draws(ref random, candidates, 4);
        var leniency = style >= 9 ? new int[assessors] : Draws(ref random, assessors, 4);
        for (var c = 0; c < candidates; c++)
        {
            rows[c] = new decimal?[assessors];
            for (var a = 0; a < assessors; a++)
            {
                rows[c][a] = style is 4 or >= 8 ? least + worth[c] + leniency[a] : from + random.Below(count);
            }
        }

        if (style == 5)
        {
            rows[^1] = [.. rows[0]];
        }

        if (style == 6)
        {
            Array.ForEach(rows, r => r[0] = rows[0][0]);
        }

        return rows;
    }

    /// <summary>
    /// Takes marks away: of a panel so that everybody keeps one and mostly all are joined; elsewhere so that a criterion is absent for some, from neighbours alike, or from one
    /// candidate alone, or so that the last candidate is a copy of the first. Sometimes the assessors fall into two parts that nobody joins.
    /// </summary>
    private static void Drop(ref SplitMix64 random, (string Criterion, decimal?[][] Rows)[] marks, bool isPanel)
    {
        var share = 1 + random.Below(3);
        var mustJoin = random.Below(8) > 0;
        var (style, alone) = isPanel ? (0, 0) : (random.Below(7), random.Below(marks[0].Rows.Length));
        var isSplit = random.Below(4) == 0;
        int PartOf(int assessor) => 2 * assessor / marks[0].Rows[0].Length;
        foreach (var (_, rows) in marks)
        {
            for (var c = 0; c < rows.Length; c++)
            {
                if (!isSplit && style == 2 && c != alone)
                {
                    continue;
                }

                for (var a = 0; a < rows[c].Length; a++)
                {
                    if (!isSplit && style is 1 or 4 or 5 && c % 2 == 1)
                    {
                        rows[c][a] = rows[c - 1][a] is null ? null : rows[c][a];
                        continue;
                    }

                    if (isSplit && PartOf(a) != PartOf(c % rows[c].Length))
                    {
                        rows[c][a] = null;
                        continue;
                    }

                    var isKept = isPanel && (a == c % rows[c].Length || (mustJoin && a == (c + 1) % rows[c].Length));
                    if (!isKept && random.Below(6) < share)
                    {
                        rows[c][a] = null;
                    }
                }
            }

            if (style is 3 or 6)
            {
                rows[^1] = [.. rows[0]];
            }
        }
    }

    private static int[] Draws(ref SplitMix64 random, int count, int below)
    {
        var draws = new int[count];
        for (var i = 0; i < count; i++)
        {
            draws[i] = random.Below(below);
        }

        return draws;
    }

    private static string[] Classes(ref SplitMix64 random, int candidates)
    {
        var classes = Array.ConvertAll(Draws(ref random, candidates, 2), c => c == 0 ? "a" : "b");
        // Places of a class in which nobody is are an error of the input, not of the method.
        classes[0] = "a";
        classes[^1] = "b";
        return classes;
    }

    private static decimal[] Seniority(ref SplitMix64 random, int candidates) => Array.ConvertAll(Draws(ref random, candidates, 2), s => (decimal)s);
}
