namespace SmartCity.Assessment.Cli;

/// <summary>Every mark of one candidate: what was written, how it was corrected, what it brought to the total.</summary>
internal sealed class MarksReport(Explanation explanation, LedgerFigures figures, IPage page, Tongue tongue)
{
    private readonly ResultWords words = new(tongue);
    private readonly SchemeWords schemeWords = new(tongue);

    public void Write()
    {
        var lines = explanation.Lines.Where(l => l.Marks.Count > 0).ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        page.Heading(tongue.Say("Marks", "Nilai asesor"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Assessor", "Asesor")),
            new TextColumn(tongue.Say("Mark", "Nilai"), IsNumber: true),
            new TextColumn(tongue.Say("Read as", "Dibaca"), IsNumber: true),
            new TextColumn(tongue.Say("Correction", "Koreksi"), IsNumber: true),
            new TextColumn(tongue.Say("Corrected", "Terkoreksi"), IsNumber: true),
            new TextColumn(tongue.Say("Coefficient", "Koefisien"), IsNumber: true),
            new TextColumn(tongue.Say("Contribution", "Kontribusi"), IsNumber: true));
        foreach (var line in lines)
        {
            foreach (var mark in line.Marks)
            {
                Add(table, line, mark);
            }

            if (figures.ArePrinted)
            {
                AddRest(table, line);
            }
        }

        page.Table(table.WithoutEmptyColumns());
    }

    private void Add(TextTable table, LedgerLine line, MarkLine mark) => table.Add(
        schemeWords.Name(line.Aspect),
        mark.Assessor.Code,
        mark.Written is { } written ? SchemeWords.Number(written) : words.Of(mark.State),
        mark.Read is { } read && read != mark.Written ? SchemeWords.Number(read) : string.Empty,
        mark.Correction is { } correction ? FourDecimals.Of(correction).Signed : string.Empty,
        mark.Corrected is { } corrected ? Corrected(mark, corrected) : string.Empty,
        mark.Written is null ? string.Empty : Figures.OnPage(mark.Coefficient),
        mark.Written is null ? string.Empty : figures.Of(mark.Contribution));

    /// <summary>What was read and the printed correction, added up as a reader would: both need not round alike where a figure lies in the middle.</summary>
    private static string Corrected(MarkLine mark, Exact corrected)
    {
        var read = Exact.From(mark.Read!.Value);
        return (read.Round(Rounding.Down(4)) == read ? FourDecimals.Of(read) + FourDecimals.Of(mark.Correction!.Value) : FourDecimals.Of(corrected)).ToString();
    }

    /// <summary>What is between the printed contributions of the marks and the printed contribution of their criterion.</summary>
    private void AddRest(TextTable table, LedgerLine line)
    {
        if (line.Contribution is not { } contribution)
        {
            return;
        }

        var marks = FourDecimals.Sum(line.Marks.Where(m => m.Contribution is not null).Select(m => FourDecimals.Of(m.Contribution!.Value)));
        var constant = line.Constant is { } known ? FourDecimals.Of(known) : default;
        var declared = FourDecimals.Sum(explanation.Remainders.Where(r => r.Aspect == line.Aspect && !LedgerFigures.IsAboveCriteria(r)).Select(r => FourDecimals.Of(r.Amount)));
        AddRow(table, line, tongue.Say("value function", "fungsi nilai"), constant);
        AddRow(table, line, tongue.Say("declared roundings", "pembulatan yang ditetapkan"), declared);
        AddRow(table, line, figures.RestOfPrinted, FourDecimals.Of(contribution) - marks - constant - declared);
    }

    private void AddRow(TextTable table, LedgerLine line, string what, FourDecimals amount)
    {
        if (!amount.IsZero)
        {
            table.Add(schemeWords.Name(line.Aspect), what, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, amount.Signed);
        }
    }
}
