namespace SmartCity.Assessment;

/// <summary>Gives the places of one class to its groups of equals, best first.</summary>
internal sealed class ClassSelector(Roster roster, Quota quota, Decision[] decisions, Reason[] reasons)
{
    private int[] last = [];
    private int taken;
    private int undecided;
    private bool closedByTie;

    public ClassSelection Select(RankedClass ranked, ClassPlaces places)
    {
        var (within, behind) = (OutcomeMessages.WithinPlaces.Because(places.Places.ToText()), OutcomeMessages.BehindLastPlace.Because(places.Places.ToText()));
        var kept = 0;
        var closed = false;
        foreach (var group in ranked.Groups)
        {
            var free = places.Places - taken;
            if (!closed && group.Length <= free)
            {
                Take(group, within);
            }
            else if (!closed && free > 0)
            {
                closed = true;
                AtTheCut(group, free, ref kept, places);
            }
            else
            {
                closed = true;
                Keep(group, places.Reserves, ref kept, behind);
            }
        }

        return new ClassSelection(ranked.Value, places.Places, taken, undecided, last.Select(c => roster[c]), LeftOver(places.Places));
    }

    private void AtTheCut(int[] group, int free, ref int kept, ClassPlaces places)
    {
        var arguments = new[] { group.Length.ToText(), free.ToText() };
        switch (quota.AtCut)
        {
            case AtCut.TakeAll:
                Take(group, OutcomeMessages.TakenAtCut.Because(arguments));
                break;
            case AtCut.TakeNone:
                closedByTie = true;
                Keep(group, places.Reserves, ref kept, OutcomeMessages.NoneAtCut.Because(arguments));
                break;
            default:
                // Whom the committee does not choose is the first to move up, before any reserve named here.
                undecided = free;
                kept = group.Length - free;
                Decide(group, Decision.Undecided, OutcomeMessages.CommitteeAtCut.Because([.. arguments, places.Places.ToText()]));
                break;
        }
    }

    private void Take(int[] group, Reason reason)
    {
        taken += group.Length;
        last = group;
        Decide(group, Decision.Selected, reason);
    }

    /// <summary>Into the reserve while there is room; equals at the last reserve all are.</summary>
    private void Keep(int[] group, int reserves, ref int kept, Reason otherwise)
    {
        if (kept < reserves)
        {
            Decide(group, Decision.Reserve, OutcomeMessages.InReserve.Because((kept + 1).ToText(), reserves.ToText()));
        }
        else
        {
            Decide(group, Decision.NotSelected, otherwise);
        }

        kept += group.Length;
    }

    private void Decide(int[] group, Decision decision, Reason reason)
    {
        foreach (var candidate in group)
        {
            decisions[candidate] = decision;
            reasons[candidate] = reason;
        }
    }

    private Reason? LeftOver(int places)
    {
        var left = places - taken - undecided;
        return left <= 0
            ? null
            : (closedByTie ? OutcomeMessages.LeftByTie : OutcomeMessages.LeftByTooFew).Because(left.ToText());
    }
}
