namespace SmartCity.Assessment;

/// <summary>Orders the candidates of one class: by score, then equals by the declared breaks.</summary>
internal sealed class ClassRanker(ScoreBoard board, RankingRules rules, string rankingClass, List<TiedPlaces> ties)
{
    public RankedClass Rank(int[] candidates)
    {
        var byScore = board.WholeKeys(candidates, rules.By) is { } keys ? Groups(candidates, keys) : Groups(candidates);
        var groups = new List<int[]>(byScore.Count);
        foreach (var equals in byScore)
        {
            if (equals.Length == 1)
            {
                groups.Add(equals);
            }
            else
            {
                groups.AddRange(Separate(equals));
            }
        }

        return new RankedClass(rankingClass, groups, byScore);
    }

    /// <summary>The groups of equals by integers, best first.</summary>
    private static List<int[]> Groups(int[] candidates, long[] keys)
    {
        var groups = new List<int[]>();
        var order = RowRanks.Of(keys).Ordered();
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[order[end]] == keys[order[start]])
            {
                end++;
            }

            groups.Add(end == start + 1 ? [candidates[order[start]]] : InRosterOrder(Array.ConvertAll(order[start..end], place => candidates[place])));
        }

        return groups;
    }

    /// <summary>The groups of equals by fractions or powers, best first.</summary>
    private List<int[]> Groups(int[] candidates)
    {
        var groups = new List<int[]>();
        var keys = Sorted(candidates);
        for (int start = 0, end; start < candidates.Length; start = end)
        {
            end = start + 1;
            while (end < candidates.Length && keys[end].CompareTo(keys[start]) == 0)
            {
                end++;
            }

            groups.Add(InRosterOrder(candidates[start..end]));
        }

        return groups;
    }

    /// <summary>Puts candidates in the order of their keys, best first, and gives the keys in that order.</summary>
    private OrderKey[] Sorted(int[] candidates)
    {
        // Doubles are sorted in a fraction of the time, and mostly they tell the order: that they do is seen by comparing neighbours.
        var (made, order) = (Array.ConvertAll(candidates, c => board.Key(c, rules.By)), Enumerable.Range(0, candidates.Length).ToArray());
        Array.Sort(Array.ConvertAll(made, k => -k.Rounded.Near.Low), order);
        var keys = Array.ConvertAll(order, place => made[place]);
        Array.ConvertAll(order, place => candidates[place]).CopyTo(candidates, 0);
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i - 1].CompareTo(keys[i]) < 0)
            {
                Array.Sort(keys, candidates, Comparer<OrderKey>.Create(static (a, b) => b.CompareTo(a)));
                break;
            }
        }

        return keys;
    }

    private static int[] InRosterOrder(int[] group)
    {
        Array.Sort(group);
        return group;
    }

    private List<int[]> Separate(int[] equals)
    {
        List<int[]> groups = [equals];
        var steps = new List<(TieBreak, IReadOnlyList<int[]>)>();
        foreach (var tieBreak in rules.Breaks)
        {
            var split = new List<int[]>(equals.Length);
            groups.ForEach(g => Split(g, tieBreak, split));
            if (split.Count > groups.Count)
            {
                steps.Add((tieBreak, split));
            }

            groups = split;
        }

        ties.Add(new TiedPlaces(rankingClass, equals, steps, groups));
        return groups;
    }

    private void Split(int[] group, TieBreak tieBreak, List<int[]> into)
    {
        if (group.Length == 1)
        {
            into.Add(group);
            return;
        }

        var figures = Array.ConvertAll(group, c => tieBreak.Figure(board, c));
        var order = Enumerable.Range(0, group.Length).ToArray();
        Array.Sort(order, (a, b) => Compare(figures[a], figures[b], tieBreak.Better) is not 0 and var before ? before : a - b);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && figures[order[end]] == figures[order[start]])
            {
                end++;
            }

            into.Add(Array.ConvertAll(order[start..end], place => group[place]));
        }
    }

    /// <summary>Less than zero where the first comes before the second; who has no figure comes last.</summary>
    private static int Compare(Rational? one, Rational? other, Better better) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } a, { } b) => better == Better.Higher ? b.CompareTo(a) : a.CompareTo(b),
    };
}
