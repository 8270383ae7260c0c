using System.Globalization;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>Which rules of fairness the methods of a run keep.</summary>
internal sealed class FairnessReport(FairnessStatement statement, IPage page, Tongue tongue)
{
    private readonly FairnessWords words = new(tongue);

    public FairnessReport(AssessmentResult result, IPage page, Tongue tongue)
        : this(FairnessStatement.Of(result), page, tongue)
    {
    }

    /// <summary>How many are kept, which are not, and where more is said.</summary>
    public void Summary()
    {
        page.Heading(tongue.Say("Rules of fairness", "Aturan keadilan"));
        var broken = statement.Rules.Where(r => r.Standing == RuleStanding.NotKept).Select(r => words.Of(r.Rule)).ToArray();
        page.Line(tongue.Say(
            "Kept by every step of this scheme: {0} of {1} (proven {2}, tested {3}); violated by no step by itself, but not claimed of all together: {4}; without meaning: {5}.",
            "Dipatuhi setiap langkah skema ini: {0} dari {1} (terbukti {2}, teruji {3}); tidak dilanggar oleh langkah mana pun dengan sendirinya, tetapi tidak dinyatakan untuk semuanya bersama: {4}; tidak berlaku: {5}.",
            Count(RuleStanding.Proven) + Count(RuleStanding.Tested), statement.Rules.Count, Count(RuleStanding.Proven), Count(RuleStanding.Tested), Count(RuleStanding.NotStated), Count(RuleStanding.NoMeaning)));
        page.Line(broken.Length == 0
            ? tongue.Say("Not kept: none.", "Tidak dipatuhi: tidak ada.")
            : tongue.Say("Not kept, so that some marks could break them; these marks were not tried: {0}.", "Tidak dipatuhi, sehingga ada nilai yang dapat melanggarnya; nilai-nilai ini belum diuji: {0}.", string.Join("; ", broken)));
        page.Line(tongue.Say(
            "Why: minutes.md and fairness.json (assess --out). Whether these marks break them: smartcity-assess audit.",
            "Alasannya: minutes.md dan fairness.json (assess --out). Apakah nilai-nilai ini melanggarnya: smartcity-assess audit."));
    }

    /// <summary>Every rule with what it asks, whether it is kept, and why.</summary>
    public void Table()
    {
        page.Line(tongue.Say(
            "By the methods that the scheme declares, whatever the marks. A rule that is not kept can be broken by some marks, not necessarily by these; docs/fairness.md shows the examples.",
            "Menurut metode yang ditetapkan skema, apa pun nilainya. Aturan yang tidak dipatuhi dapat dilanggar oleh sebagian nilai, belum tentu oleh nilai-nilai ini; contohnya ada dalam docs/fairness.md."));
        var table = new TextTable(
            new TextColumn(tongue.Say("Rule", "Aturan")),
            new TextColumn(tongue.Say("Statement", "Pernyataan")),
            new TextColumn(tongue.Say("Kept", "Dipatuhi")),
            new TextColumn(tongue.Say("Why", "Alasan")));
        foreach (var rule in statement.Rules)
        {
            table.Add(words.Of(rule.Rule), words.Of(rule.Rule.Statement), words.Of(rule.Standing), words.Of(rule.Why));
        }

        page.Table(table);
    }

    private int Count(RuleStanding standing) => statement.Rules.Count(r => r.Standing == standing);
}
