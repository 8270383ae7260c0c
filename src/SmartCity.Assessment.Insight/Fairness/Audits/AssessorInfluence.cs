using System.Globalization;

namespace SmartCity.Assessment.Insight;

/// <summary>
/// What was found that one assessor could have done alone. Tried are, for each of their sheets, the best mark on every criterion that they marked there, and the worst one;
/// all other sheets, theirs included, stay as they are. Equal only by reference; no order.
/// </summary>
/// <remarks>
/// The largest of what was tried, not of all that is possible: marks between the ends, or other marks on other sheets as well, can reach further where the marks of others
/// count for a candidate, as under calibrations, value functions over the Field, and with a gate that has an upper bound.
/// </remarks>
public sealed class AssessorInfluence
{
    internal AssessorInfluence(string assessor, ScoreRange? largest, IEnumerable<string> lifted, IEnumerable<string> dropped, int unanswered)
    {
        (Assessor, Largest, Unanswered) = (assessor, largest, unanswered);
        Lifted = Array.AsReadOnly(lifted.ToArray());
        Dropped = Array.AsReadOnly(dropped.ToArray());
    }

    /// <summary>The code of the assessor.</summary>
    public string Assessor { get; }

    /// <summary>Of the candidates they marked the one whose score lies furthest apart between the worst sheet and the best, or null when none of them has a score with both.</summary>
    public ScoreRange? Largest { get; }

    /// <summary>Who is not selected, and was when this assessor alone gave the best marks to them; by code.</summary>
    public IReadOnlyList<string> Lifted { get; }

    /// <summary>Who is selected, and was not when this assessor alone gave the worst marks to them; by code.</summary>
    public IReadOnlyList<string> Dropped { get; }

    /// <summary>On how many of these sheets the procedure gave no answer with the best marks, the worst or both, say because all points would be the same: whom they would lift or push out is not known.</summary>
    public int Unanswered { get; }

    /// <summary>The assessor, the range, whom they alone lift into the selection and push out, and how many sheets have no answer, if any.</summary>
    public override string ToString() => $"{Assessor}: {Largest?.ToString() ?? "–"}; lifts [{string.Join(' ', Lifted)}], pushes out [{string.Join(' ', Dropped)}]"
        + (Unanswered == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; without an answer: {Unanswered}"));
}
