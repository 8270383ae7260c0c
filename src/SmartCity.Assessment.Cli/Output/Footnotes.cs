using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Reasons why figures are undefined, numbered as they come up, so that a table cell holds a number and the sentence stands once below.</summary>
internal sealed class Footnotes(Tongue tongue)
{
    private readonly List<Undefined> reasons = [];

    /// <summary>The mark in the cell.</summary>
    public string Of(Undefined undefined)
    {
        var index = reasons.IndexOf(undefined);
        if (index < 0)
        {
            index = reasons.Count;
            reasons.Add(undefined);
        }

        return string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");
    }

    /// <summary>All sentences so far, in the order of their numbers.</summary>
    public IEnumerable<string> All => reasons.Select((r, i) => tongue.Say("[{0}] undefined because {1}.", "[{0}] tidak terdefinisi karena {1}.", i + 1, r.Text(tongue.Language).TrimEnd('.')));
}
