using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Cli;

/// <summary>How the groups of a fact fared.</summary>
internal sealed class GroupTables(FactGroups groups, Footnotes notes, IPage page, Tongue tongue)
{
    private readonly FairnessWords words = new(tongue);

    public void Write()
    {
        page.Heading(tongue.Say("Groups by {0}", "Kelompok menurut {0}", groups.Fact));
        if (!groups.Diagnostics.TryGetValue(out var found))
        {
            page.Line(notes.Of(groups.Diagnostics.Undefined!));
            return;
        }

        page.Line(tongue.Say(
            "A report: no figure says why groups differ, and small groups differ by chance.",
            "Sebuah laporan: tidak ada angka yang mengatakan mengapa kelompok berbeda, dan kelompok kecil berbeda secara kebetulan."));
        foreach (var one in found.Classes)
        {
            if (one.Class.Length > 0)
            {
                page.Line(one.Class);
            }

            Table(one);
            page.List(Lines(one));
        }
    }

    private void Table(ClassGroups one)
    {
        var table = new TextTable(
            Text("Group", "Kelompok"), Number("Candidates", "Kandidat"), Number("Considered", "Dipertimbangkan"), Number("Selected", "Terpilih"), Number("Undecided", "Belum diputuskan"),
            Number("Rate", "Tingkat"), Number("Rate of considered", "Tingkat dari dipertimbangkan"), Number("Exposure", "Keterpaparan"), Text("Beginnings hold enough (FA*IR)", "Awal peringkat cukup (FA*IR)"));
        foreach (var group in one.Groups)
        {
            var exposure = one.Exposures.Groups.First(g => g.Group == group.Value);
            var test = one.PrefixTests.FirstOrDefault(t => t.Group == group.Value);
            table.Add(
                group.Value!, Lists.Count(group.Candidates), Lists.Count(group.Considered), Lists.Count(group.Selected), Lists.Count(group.Undecided),
                Rate(group.Selected, group.Candidates), Rate(group.Selected, group.Considered), Figure(exposure.Mean),
                test is not null ? words.Of(test.Verdict) : one.NoPrefixTests is { } none ? notes.Of(none) : "–");
        }

        if (one.Unknown.Candidates > 0)
        {
            table.Add(
                tongue.Say("unknown", "tidak diketahui"), Lists.Count(one.Unknown.Candidates), Lists.Count(one.Unknown.Considered), Lists.Count(one.Unknown.Selected),
                Lists.Count(one.Unknown.Undecided), "–", "–", "–", "–");
        }

        page.Table(table);
    }

    private IEnumerable<string> Lines(ClassGroups one)
    {
        yield return tongue.Say("Among all candidates: {0}", "Di antara semua kandidat: {0}", Rates(one.OfCandidates));
        yield return tongue.Say("Among those considered: {0}", "Di antara yang dipertimbangkan: {0}", Rates(one.OfConsidered));
        yield return tongue.Say(
            "Lowest exposure over highest: {0}; divergence of the ranking (NDKL): {1}", "Keterpaparan terendah per tertinggi: {0}; divergensi peringkat (NDKL): {1}",
            Figure(one.Exposures.Ratio), Figure(one.Divergence));
    }

    private string Rates(Fitted<SelectionRates> fitted)
    {
        if (!fitted.TryGetValue(out var rates))
        {
            return notes.Of(fitted.Undefined!);
        }

        var test = rates.Test.TryGetValue(out var found) ? Probability(found.P) : $"p {notes.Of(rates.Test.Undefined!)}";
        return tongue.Say(
            "lowest rate over highest {0} ({1} four fifths), difference {2}, {3} by lot",
            "tingkat terendah per tertinggi {0} ({1} empat perlima), selisih {2}, {3} bila diundi",
            FourDecimals.Of(rates.Ratio),
            rates.MeetsFourFifths ? tongue.Say("meets", "memenuhi") : tongue.Say("below", "di bawah"),
            FourDecimals.Of(rates.Difference),
            test)
            + (rates.RatioAfterOneSeat is { } moved ? tongue.Say("; {0} if one seat moved", "; {0} bila satu tempat berpindah", FourDecimals.Of(moved)) : string.Empty);
    }

    private string Figure(Estimate figure) => figure.IsDefined ? Doubles.OnPage(figure.Value, 4) : notes.Of(figure.Undefined!);

    /// <summary>What is not nought does not read as nought.</summary>
    private static string Probability(Exact p) => FourDecimals.Of(p) is { IsZero: false } figure ? $"p = {figure}" : "p < 0.0001";

    private static string Rate(int selected, int of) => of == 0 ? "–" : FourDecimals.Of(Exact.Of(selected, of)).ToString();

    private TextColumn Text(string english, string indonesian) => new(tongue.Say(english, indonesian));

    private TextColumn Number(string english, string indonesian) => new(tongue.Say(english, indonesian), IsNumber: true);
}
