namespace SmartCity.Assessment;

/// <summary>A tie as places in the roster: what ranking needs of it. Candidates are listed when somebody asks for the tie.</summary>
internal sealed class TiedPlaces(string rankingClass, int[] equals, IReadOnlyList<(TieBreak Break, IReadOnlyList<int[]> Groups)> steps, IReadOnlyList<int[]> groups)
{
    /// <summary>Who has the score.</summary>
    public int[] Tied => equals;

    /// <summary>The tie of these candidates of a roster.</summary>
    public Tie In(Roster roster)
    {
        ContentList<Candidate> Names(int[] group) => new(group.Select(c => roster[c]));
        return new Tie(rankingClass, Names(equals), steps.Select(s => new BreakStep(s.Break, s.Groups.Select(Names))), groups.Select(Names));
    }
}
