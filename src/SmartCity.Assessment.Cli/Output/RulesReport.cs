using System.Globalization;

namespace SmartCity.Assessment.Cli;

/// <summary>The rules of a scheme, as they stand at the head of the minutes.</summary>
internal sealed class RulesReport(AssessmentScheme scheme, IPage page, Tongue tongue)
{
    private readonly SchemeWords words = new(tongue);

    public void Write()
    {
        Aspects();
        Scales();
        Marks();
        Gates();
        Ranking();
        Places();
        Roundings();
        Bands();
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Aspects()
    {
        page.Heading(tongue.Say("Rules: what is assessed", "Aturan: yang dinilai"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Aspect", "Aspek")),
            new TextColumn(tongue.Say("Code", "Kode")),
            new TextColumn(tongue.Say("Weight", "Bobot"), IsNumber: true),
            new TextColumn(tongue.Say("How", "Cara")));
        Add(table, new WeightedAspect(scheme.Tree.Root), string.Empty, isUnderSum: false, depth: 0);
        page.Table(table);
    }

    private void Add(TextTable table, WeightedAspect child, string weight, bool isUnderSum, int depth)
    {
        var factor = isUnderSum ? "× " : string.Empty;
        var shown = weight.Length == 0 ? string.Empty : factor + weight + (child.TimesFact is { } fact ? $" × {fact}" : string.Empty);
        var name = string.Concat(Enumerable.Repeat("– ", depth)) + words.Name(child.Aspect);
        if (child.Aspect is not CompositeAspect composite)
        {
            table.Add(name, child.Aspect.Code, shown, child.Aspect is Criterion criterion ? words.Of(criterion) : string.Empty);
            return;
        }

        table.Add(name, composite.Code, shown, words.Of(composite) + Absent(composite));
        foreach (var below in composite.Children)
        {
            Add(table, below, SchemeWords.Number(below.Weight), composite.Aggregation == Aggregation.Sum, depth + 1);
        }
    }

    private string Absent(CompositeAspect aspect) => aspect.MayBeAbsent == 1
        ? string.Empty
        : tongue.Say("; at most {0} of the weight may be absent", "; paling banyak {0} dari bobot boleh kosong", SchemeWords.Number(aspect.MayBeAbsent));

    private void Scales()
    {
        page.Heading(tongue.Say("Rules: scales and values", "Aturan: skala dan nilai"));
        var table = new TextTable(
            new TextColumn(tongue.Say("Criterion", "Kriteria")),
            new TextColumn(tongue.Say("Points", "Poin")),
            new TextColumn(tongue.Say("Value", "Nilai")));
        foreach (var criterion in scheme.Tree.Criteria)
        {
            table.Add(
                criterion.Code,
                words.Of(criterion.Rubric),
                words.Of(criterion.Rubric.Value));
        }

        page.Table(table);
    }

    private void Marks()
    {
        if (scheme.Tree.Criteria.All(c => c.Source == CriterionSource.Measured))
        {
            return;
        }

        page.Heading(tongue.Say("Rules: marks", "Aturan: penilaian"));
        page.List(scheme.Consensus.Exceptions
            .Select(e => $"{e.Key}: {words.Of(e.Value)}")
            .Prepend(tongue.Say("Marks become points by: {0}", "Nilai menjadi poin dengan: {0}", words.Of(scheme.Consensus.General)))
            .Append(tongue.Say("Harsh and mild assessors: {0}", "Asesor ketat dan longgar: {0}", words.Of(scheme.Calibration)))
            .Append(tongue.Say("Conflicts: {0}", "Konflik: {0}", words.Of(scheme.Conflicts))));
    }

    private void Gates()
    {
        page.Heading(tongue.Say("Rules: gates", "Aturan: syarat"));
        if (scheme.Gates.Count == 0)
        {
            page.Line(tongue.Say("None.", "Tidak ada."));
            return;
        }

        page.List(scheme.Gates.Select(g => $"{words.Name(g)}: {words.Of(g)}"));
    }

    private void Ranking()
    {
        var rules = scheme.Ranking;
        page.Heading(tongue.Say("Rules: ranking", "Aturan: peringkat"));
        var by = rules.By == Reading.Published
            ? tongue.Say("By the published score", "Menurut skor terpublikasi")
            : tongue.Say("By the exact score", "Menurut skor eksak");
        var lines = new List<string> { by + tongue.Say(", equals numbered {0}", ", yang setara dinomori {0}", SchemeWords.Of(rules.Convention)) };
        if (rules.Within is { } fact)
        {
            lines.Add(tongue.Say("One ranking for each value of {0}", "Satu peringkat untuk setiap nilai {0}", fact));
        }

        lines.Add(rules.Breaks.Count == 0
            ? tongue.Say("Nothing separates equals", "Tidak ada yang memisahkan yang setara")
            : tongue.Say("Equals are separated by: {0}", "Yang setara dipisahkan oleh: {0}", string.Join("; ", rules.Breaks.Select(words.Of))));
        page.List(lines);
    }

    private void Places()
    {
        page.Heading(tongue.Say("Rules: places", "Aturan: tempat"));
        if (scheme.Quota is not { } quota)
        {
            page.Line(tongue.Say("None are declared.", "Tidak ditetapkan."));
            return;
        }

        var places = quota.Classes.Count == 0
            ? [tongue.Say("Places {0}, reserves {1}", "Tempat {0}, cadangan {1}", Count(quota.Places), Count(quota.Reserves))]
            : quota.Classes.Select(c => $"{c.Class}: " + tongue.Say("places {0}, reserves {1}", "tempat {0}, cadangan {1}", Count(c.Places), Count(c.Reserves)));
        page.List(places.Append(words.Of(quota.AtCut)));
    }

    private void Roundings()
    {
        var plan = scheme.Tree.Rounding;
        page.Heading(tongue.Say("Rules: rounding", "Aturan: pembulatan"));
        IEnumerable<(string Stage, Rounding? Rounding)> stages =
        [
            (tongue.Say("each mark", "setiap nilai asesor"), plan.Mark),
            (tongue.Say("points", "poin"), plan.Consensus),
            (tongue.Say("values", "nilai"), plan.Value),
            (tongue.Say("contributions", "kontribusi"), plan.Contribution),
            (tongue.Say("aspects", "aspek"), plan.Aspect),
            (tongue.Say("total", "skor akhir"), plan.Total),
            .. scheme.Tree.Aspects.SelectMany(RoundingsOf),
        ];
        var declared = stages.Where(s => s.Rounding is not null).Select(s => $"{s.Stage}: {words.Of(s.Rounding!)}");
        page.List(declared
            .DefaultIfEmpty(tongue.Say("Nothing is rounded inside the computation", "Tidak ada pembulatan di dalam perhitungan"))
            .Append(tongue.Say("Scores are published as {0}", "Skor dipublikasikan dengan {0}", words.Of(plan.Publish))));
    }

    private IEnumerable<(string Stage, Rounding? Rounding)> RoundingsOf(Aspect aspect) =>
    [
        ($"{aspect.Code}, {tongue.Say("marks", "nilai asesor")}", aspect.Rounding.Mark),
        ($"{aspect.Code}, {tongue.Say("points", "poin")}", aspect.Rounding.Consensus),
        ($"{aspect.Code}, {tongue.Say("value", "nilai")}", aspect.Rounding.Value),
        ($"{aspect.Code}, {tongue.Say("contribution", "kontribusi")}", aspect.Rounding.Contribution),
        ($"{aspect.Code}, {tongue.Say("score", "skor")}", aspect.Rounding.Score),
        ($"{aspect.Code}, {tongue.Say("published", "terpublikasi")}", aspect.Publish),
    ];

    private void Bands()
    {
        if (scheme.Bands is not { } scale)
        {
            return;
        }

        page.Heading(tongue.Say("Rules: bands", "Aturan: predikat"));
        page.List(scale.Bands
            .Select(b => $"{words.Name(b)} ({b.Code}): {SchemeWords.Of(b)}")
            .Append(scale.Reading == Reading.Published
                ? tongue.Say("They read the published score", "Dibaca dari skor terpublikasi")
                : tongue.Say("They read the exact score", "Dibaca dari skor eksak")));
    }
}
