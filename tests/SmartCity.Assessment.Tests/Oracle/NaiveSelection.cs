namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>Who is taken, decided for each candidate from how many are before it and how many are not behind it.</summary>
internal static class NaiveSelection
{
    public static Decision Decide(
        PlainPlaces? places, string rankingClass, PlainCandidate candidate, IReadOnlyList<PlainCandidate> ranked, Comparison<PlainCandidate> compare)
    {
        if (places is null)
        {
            return Decision.Undecided;
        }

        var (seats, reserves) = places.For(rankingClass);
        Decision FirstSight(PlainCandidate c)
        {
            var before = ranked.Count(d => compare(d, c) > 0);
            var notBehind = ranked.Count(d => compare(d, c) >= 0);
            return notBehind <= seats ? Decision.Selected
                : before >= seats ? Decision.NotSelected
                : places.AtCut switch
                {
                    AtCut.TakeAll => Decision.Selected,
                    AtCut.TakeNone => Decision.NotSelected,
                    _ => Decision.Undecided,
                };
        }

        var first = FirstSight(candidate);
        if (first != Decision.NotSelected)
        {
            return first;
        }

        // Before me in the reserve: everybody better who has no place, and of the undecided those whom the committee will pass over.
        var waiting = ranked.Count(d => compare(d, candidate) > 0 && FirstSight(d) == Decision.NotSelected);
        var undecided = ranked.Count(d => FirstSight(d) == Decision.Undecided);
        var passedOver = undecided == 0 ? 0 : undecided + ranked.Count(d => FirstSight(d) == Decision.Selected) - seats;
        return waiting + passedOver < reserves ? Decision.Reserve : Decision.NotSelected;
    }
}
