namespace SmartCity.Assessment.Insight;

/// <summary>Texts in the two languages of the library.</summary>
internal static class Bilingual
{
    public static LocalText Text(string english, string indonesian) => LocalText.Of(("en", english), ("id", indonesian));

    /// <summary>What became of a candidate, in a sentence.</summary>
    public static LocalText NameOf(Decision decision) => decision switch
    {
        Decision.Selected => Text("selected", "terpilih"),
        Decision.Reserve => Text("in reserve", "cadangan"),
        Decision.Excluded => Text("excluded", "gugur"),
        Decision.NotRankable => Text("not rankable", "tidak dapat diperingkat"),
        Decision.Undecided => Text("undecided", "belum diputuskan"),
        _ => Text("not selected", "tidak terpilih"),
    };

    /// <summary>What a step of a procedure is called.</summary>
    public static LocalText NameOf(MethodFamily family) => family switch
    {
        MethodFamily.Consensus => Text("consensus", "konsensus"),
        MethodFamily.Calibration => Text("calibration", "kalibrasi"),
        MethodFamily.Aggregation => Text("aggregation", "agregasi"),
        MethodFamily.ValueFunction => Text("value function", "fungsi nilai"),
        MethodFamily.TiePolicy => Text("ranking", "pemeringkatan"),
        _ => Text("selection", "seleksi"),
    };
}
