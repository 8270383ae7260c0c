using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>What would change who is selected, kind by kind.</summary>
internal sealed class ChangeTables(FairnessAudit audit, IPage page, Tongue tongue)
{
    private const int MostLines = 20;

    /// <summary>The kinds of changes that are tried whether or not a rule does.</summary>
    public static readonly AuditedChange[] Kinds =
    [
        AuditedChange.MarkRaised, AuditedChange.LoserRemoved, AuditedChange.AssessorRemoved, AuditedChange.InstitutionRemoved, AuditedChange.AssessorShifted, AuditedChange.PlacesShifted,
    ];

    private readonly FairnessWords words = new(tongue);
    private readonly ILookup<AuditedChange, SelectionChange> changes = audit.Changes.ToLookup(c => c.Kind);

    public void Write()
    {
        page.Heading(tongue.Say("Changes that would change who is selected", "Perubahan yang akan mengubah siapa yang terpilih"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Change", "Perubahan")),
            new TextColumn(tongue.Say("Tried", "Dicoba"), IsNumber: true),
            new TextColumn(tongue.Say("Other selection", "Seleksi lain"), IsNumber: true),
            new TextColumn(tongue.Say("No answer", "Tanpa jawaban"), IsNumber: true));
        foreach (var kind in Kinds)
        {
            table.Add(words.Of(kind), Lists.Count(audit.Tried(kind)), Lists.Count(changes[kind].Count()), Lists.Count(audit.Refused.Count(r => r.Kind == kind)));
        }

        page.Table(table);
        Marks();
        foreach (var kind in Kinds.Where(k => k != AuditedChange.MarkRaised && changes[k].Any()))
        {
            Changes(kind);
        }

        Refused();
        if (audit.Changes.Count > 0)
        {
            page.Line(tongue.Say("Every change is listed by --format json and csv.", "Setiap perubahan didaftar oleh --format json dan csv."));
        }
    }

    /// <summary>Marks by candidate: hundreds of them say the same of a few.</summary>
    private void Marks()
    {
        if (!changes[AuditedChange.MarkRaised].Any())
        {
            return;
        }

        page.Heading(Title(AuditedChange.MarkRaised));
        var table = new TextTable(
            new TextColumn(tongue.Say("Candidate", "Kandidat")),
            new TextColumn(tongue.Say("Its marks that would", "Nilainya yang mengubah"), IsNumber: true),
            new TextColumn(tongue.Say("By", "Dari")),
            new TextColumn(tongue.Say("Enters", "Masuk")),
            new TextColumn(tongue.Say("Leaves", "Keluar")));
        var all = changes[AuditedChange.MarkRaised].GroupBy(c => c.Subject, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        foreach (var group in all.Take(MostLines))
        {
            table.Add(
                group.Key, Lists.Count(group.Count()), Lists.Codes(Union(group, c => [c.Mark!.Assessor])), Lists.Codes(Union(group, c => c.Enters)), Lists.Codes(Union(group, c => c.Leaves)));
        }

        page.Table(table);
        More(all.Length - MostLines);
    }

    private void Changes(AuditedChange kind)
    {
        page.Heading(Title(kind));
        var table = new TextTable(
            new TextColumn(tongue.Say("Change", "Perubahan")), new TextColumn(tongue.Say("Enters", "Masuk")), new TextColumn(tongue.Say("Leaves", "Keluar")));
        foreach (var change in changes[kind].Take(MostLines))
        {
            table.Add(words.Of(change.Change), IsNobodyLeft(change) ? tongue.Say("nobody is selected then", "tidak ada yang terpilih") : Lists.Codes(change.Enters), Lists.Codes(change.Leaves));
        }

        page.Table(table);
        More(changes[kind].Count() - MostLines);
    }

    private void Refused()
    {
        if (audit.Refused.Count == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Changes without an answer", "Perubahan tanpa jawaban"));
        page.List(audit.Refused.Take(MostLines).Select(r => $"{words.Of(r.Change)}: {Figures.InText(r.Reason)}"));
        More(audit.Refused.Count - MostLines);
    }

    private bool IsNobodyLeft(SelectionChange change) => change.Enters.Count == 0 && change.Leaves.Count == audit.Instance.Outcome.Selected.Count();

    private string Title(AuditedChange kind)
    {
        var title = words.Of(kind);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static string[] Union(IEnumerable<SelectionChange> group, Func<SelectionChange, IEnumerable<string>> codes) =>
        [.. group.SelectMany(codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private void More(int count)
    {
        if (count > 0)
        {
            page.Line(tongue.Say("… and {0} more.", "… dan {0} lagi.", count));
        }
    }
}
