namespace SmartCity.Assessment.Cli;

/// <summary>The words for the rules of a scheme.</summary>
internal sealed class SchemeWords(Tongue tongue)
{
    public string Of(CompositeAspect aspect) => aspect.Aggregation switch
    {
        Aggregation.Sum => tongue.Say("sum of child × factor", "jumlah anak × faktor"),
        Aggregation.Geometric => tongue.Say("geometric mean", "rata-rata geometrik") + Of(aspect.Weighting) + Quantised(aspect.Quantised),
        Aggregation.Harmonic => tongue.Say("harmonic mean", "rata-rata harmonik") + Of(aspect.Weighting),
        Aggregation.Minimum => tongue.Say("lowest child", "anak terendah"),
        _ => tongue.Say("mean", "rata-rata") + Of(aspect.Weighting),
    };

    public string Of(Criterion criterion)
    {
        var words = criterion.Source == CriterionSource.Measured ? tongue.Say("measured", "diukur") : tongue.Say("marked", "dinilai asesor");
        if (criterion.LeastMarks > 1)
        {
            words += tongue.Say(", at least {0} marks", ", paling sedikit {0} nilai", criterion.LeastMarks);
        }

        if (criterion.TooFewMarks != AbsenceRule.NotRankable)
        {
            words += tongue.Say("; too few: {0}", "; terlalu sedikit: {0}", Of(criterion.TooFewMarks));
        }

        return criterion.NotApplicable == AbsenceRule.NotRankable
            ? words
            : words + tongue.Say("; not applicable: {0}", "; tidak berlaku: {0}", Of(criterion.NotApplicable));
    }

    public string Of(AbsenceRule rule) => rule switch
    {
        AbsenceRule.LeaveOut => tongue.Say("left out, the others re-weighted", "dilewatkan, bobot lain disesuaikan"),
        AbsenceRule.Worst => tongue.Say("counts as the worst", "dihitung sebagai yang terburuk"),
        _ => tongue.Say("candidate not rankable", "kandidat tidak dapat diperingkat"),
    };

    public string Of(Rubric rubric)
    {
        if (rubric.Levels.Count > 0)
        {
            return string.Join("; ", rubric.Levels.Select(l => $"{l.Code} = {Number(l.Points)} {l.Names.In(tongue.Language, string.Empty)}".TrimEnd()));
        }

        var bounds = (rubric.From, rubric.To) switch
        {
            ({ } from, { } to) => $"{Number(from)} – {Number(to)}",
            ({ } from, null) => $"≥ {Number(from)}",
            (null, { } to) => $"≤ {Number(to)}",
            _ => tongue.Say("unbounded", "tanpa batas"),
        };
        return rubric.Step is { } step ? bounds + tongue.Say(", steps of {0}", ", langkah {0}", Number(step)) : bounds;
    }

    public string Of(Consensus consensus) => consensus.Kind switch
    {
        ConsensusKind.WeightedMean => tongue.Say("mean by the assessors' weights", "rata-rata menurut bobot asesor"),
        ConsensusKind.Median => tongue.Say("median", "median") + Of(consensus.Even),
        ConsensusKind.TrimmedMean => Trimmed(tongue.Say("mean", "rata-rata"), consensus),
        ConsensusKind.TrimmedSum => Trimmed(tongue.Say("sum", "jumlah"), consensus),
        ConsensusKind.Highest => tongue.Say("highest mark", "nilai tertinggi"),
        ConsensusKind.Lowest => tongue.Say("lowest mark", "nilai terendah"),
        _ => tongue.Say("mean of the marks", "rata-rata nilai"),
    };

    public string Of(ConflictRule rule)
    {
        var onMark = rule.OnMark == OnConflict.Recuse
            ? tongue.Say("a mark in spite of a conflict of interest is not read", "nilai meskipun ada konflik kepentingan tidak dibaca")
            : tongue.Say("a mark in spite of a conflict of interest is an error", "nilai meskipun ada konflik kepentingan adalah galat");
        var own = rule.OwnInstitution ? tongue.Say("; one's own institution is a conflict", "; lembaga sendiri adalah konflik") : string.Empty;
        return rule.InstitutionFact is { } fact ? onMark + tongue.Say("; institutions by the fact {0}", "; lembaga menurut fakta {0}", fact) + own : onMark;
    }

    public string Of(Calibration calibration)
    {
        var rule = calibration.Kind switch
        {
            CalibrationKind.Additive => tongue.Say("corrected by exact least squares", "dikoreksi dengan kuadrat terkecil eksak"),
            CalibrationKind.AdditiveShrunk => tongue.Say(
                "corrected by exact least squares, shrunk by {0}", "dikoreksi dengan kuadrat terkecil eksak, disusutkan {0}", Number(calibration.Shrinkage ?? 0)),
            CalibrationKind.Auto => tongue.Say(
                "corrected by exact least squares{0} where candidates are marked by different assessors, nowhere else",
                "dikoreksi dengan kuadrat terkecil eksak{0} bila kandidat dinilai oleh asesor yang berbeda, selain itu tidak",
                calibration.Shrinkage is { } shrinkage ? tongue.Say(", shrunk by {0},", ", disusutkan {0},", Number(shrinkage)) : string.Empty),
            CalibrationKind.MeanCentred => tongue.Say("relative: each mark less the mean of its assessor's", "relatif: setiap nilai dikurangi rata-rata nilai asesornya"),
            CalibrationKind.ZScore => tongue.Say("relative: in standard deviations from the mean of the assessor's marks", "relatif: dalam simpangan baku dari rata-rata nilai asesornya"),
            CalibrationKind.MinMax => tongue.Say("relative: between the assessor's lowest mark and highest", "relatif: di antara nilai terendah dan tertinggi asesornya"),
            CalibrationKind.RankPerAssessor => tongue.Say("relative: by rank among the assessor's marks", "relatif: menurut peringkat di antara nilai asesornya"),
            _ => tongue.Say("not corrected", "tidak dikoreksi"),
        };
        if (calibration.IsRelative)
        {
            rule += tongue.Say(", rounded {0}, at least {1:# mark|# marks}", ", dibulatkan {0}, paling sedikit {1} nilai", Of(calibration.Rounding!), calibration.LeastMarks);
        }

        return calibration.ComparesWithinBlocks
            ? rule + tongue.Say("; candidates whom no marks join are ranked apart", "; kandidat yang tidak dihubungkan oleh nilai diperingkat terpisah")
            : rule;
    }

    public string Of(Gate gate)
    {
        var condition = gate.Fact is { } fact ? Of(fact) : $"{gate.Aspect}{Of(gate.Reading)} {Sign(gate.Bound)} {Number(gate.At)}";
        return gate.Applies is { } when ? condition + tongue.Say(", when {0}", ", bila {0}", Of(when)) : condition;
    }

    public string Of(FactTest test)
    {
        var values = string.Join(", ", test.Values);
        return test.Kind switch
        {
            FactTestKind.Is => $"{test.Fact} = {values}",
            FactTestKind.IsNot => $"{test.Fact} ≠ {values}",
            FactTestKind.AtLeast => $"{test.Fact} ≥ {values}",
            FactTestKind.AtMost => $"{test.Fact} ≤ {values}",
            FactTestKind.OneOf => tongue.Say("{0} is one of {1}", "{0} salah satu dari {1}", test.Fact, values),
            _ => tongue.Say("{0} before {1}", "{0} sebelum {1}", test.Fact, values),
        };
    }

    public string Of(TieBreak rule)
    {
        var higher = rule.Better == Better.Higher;
        return rule.Kind switch
        {
            TieBreakKind.TopMarks => higher
                ? tongue.Say("more top marks on {0}", "lebih banyak nilai puncak pada {0}", rule.On)
                : tongue.Say("fewer top marks on {0}", "lebih sedikit nilai puncak pada {0}", rule.On),
            TieBreakKind.Fact => higher
                ? tongue.Say("higher fact {0}", "fakta {0} lebih tinggi", rule.On)
                : tongue.Say("lower fact {0}", "fakta {0} lebih rendah", rule.On),
            _ => (higher ? tongue.Say("higher {0}", "{0} lebih tinggi", rule.On) : tongue.Say("lower {0}", "{0} lebih rendah", rule.On)) + Of(rule.Reading),
        };
    }

    public string Of(Rounding rounding) => InWords(rounding.ToString());

    public string Of(ValueFunction function) => InWords(function.ToString()) + (function.IsRelative ? tongue.Say(" (relative)", " (relatif)") : string.Empty);

    /// <summary>The words of the files, which are English, in the language of the reader.</summary>
    public string InWords(string words) => tongue.Say(words, IndonesianWords.In(words));

    public static string Of(TieConvention convention) => convention switch
    {
        TieConvention.Modified => "1 3 3 4",
        TieConvention.Dense => "1 2 2 3",
        TieConvention.Fractional => "1 2.5 2.5 4",
        _ => "1 2 2 4",
    };

    public string Of(AtCut atCut) => atCut switch
    {
        AtCut.TakeAll => tongue.Say("equals at the last place are all taken", "yang setara pada tempat terakhir semua diambil"),
        AtCut.TakeNone => tongue.Say("equals at the last place are not taken", "yang setara pada tempat terakhir tidak diambil"),
        _ => tongue.Say("equals at the last place are left to the committee", "yang setara pada tempat terakhir diserahkan kepada panitia"),
    };

    public static string Of(Band band)
    {
        var lower = band.Lower is { } from ? $"{(from.IsIncluded ? "≥" : ">")} {Number(from.At)}" : string.Empty;
        var upper = band.Upper is { } to ? $"{(to.IsIncluded ? "≤" : "<")} {Number(to.At)}" : string.Empty;
        return lower.Length > 0 && upper.Length > 0 ? $"{lower}, {upper}" : lower + upper;
    }

    public string Of(FactKind kind) => kind switch
    {
        FactKind.Number => tongue.Say("number", "angka"),
        FactKind.Flag => tongue.Say("true or false", "benar atau salah"),
        FactKind.Date => tongue.Say("date", "tanggal"),
        _ => tongue.Say("text", "teks"),
    };

    /// <summary>What is read, when it is not the exact score.</summary>
    public string Of(Reading reading) => reading switch
    {
        Reading.Published => tongue.Say(" (published)", " (terpublikasi)"),
        Reading.Unweighted => tongue.Say(" (unweighted)", " (tanpa bobot)"),
        Reading.Points => tongue.Say(" (points)", " (poin)"),
        _ => string.Empty,
    };

    public string Name(Aspect aspect) => aspect.Names.In(tongue.Language, aspect.Code);

    public string Name(Band band) => band.Names.In(tongue.Language, band.Code);

    public string Name(Gate gate) => gate.Names.In(tongue.Language, gate.Code);

    /// <summary>Plain digits without needless zeros.</summary>
    public static string Number(decimal number) => Exact.From(number).ToString();

    private static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥",
        Bound.Above => ">",
        Bound.AtMost => "≤",
        _ => "<",
    };

    private string Of(Weighting weighting) => weighting.Kind switch
    {
        WeightKind.Shares => tongue.Say(", weights sum to {0}", ", jumlah bobot {0}", Number(weighting.Total ?? 0)),
        WeightKind.SharesOfWhole => tongue.Say(", weights sum to the own weight", ", jumlah bobot sama dengan bobot sendiri"),
        _ => tongue.Say(", weights as ratios", ", bobot sebagai rasio"),
    };

    private string Of(EvenMedian even) => even switch
    {
        EvenMedian.Lower => tongue.Say(", the lower of two middle marks", ", nilai tengah yang lebih rendah"),
        EvenMedian.Upper => tongue.Say(", the upper of two middle marks", ", nilai tengah yang lebih tinggi"),
        _ => tongue.Say(", the mean of two middle marks", ", rata-rata dua nilai tengah"),
    };

    private string Trimmed(string what, Consensus consensus) =>
        tongue.Say("{0} without the {1} highest and {1} lowest", "{0} tanpa {1} tertinggi dan {1} terendah", what, consensus.Drop) + Of(consensus.TooFew);

    private string Of(TooFewToTrim tooFew) => tooFew == TooFewToTrim.UseAll
        ? tongue.Say(", all of them when none would be left", ", semuanya bila tidak ada yang tersisa")
        : string.Empty;

    private string Quantised(Rounding? rounding) => rounding is null ? string.Empty : tongue.Say(", rounded {0}", ", dibulatkan {0}", Of(rounding));
}
