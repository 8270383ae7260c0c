namespace SmartCity.Assessment;

/// <summary>What words of the files are called in Indonesian sentences. Whatever is no such word stays as it is.</summary>
internal static class IndonesianWords
{
    /// <summary>A word, or a word with a figure: <c>halfUp(4)</c>, <c>additiveShrunk 2.5</c>.</summary>
    public static string Of(string text)
    {
        if (text.Split('(', ')') is [var mode, var digits, ""])
        {
            return Word(mode) is { } rounding ? $"{digits} desimal, {rounding}" : text;
        }

        var parts = text.Split(' ', 2);
        return Word(parts[0]) is not { } word ? text : parts.Length == 1 ? word : $"{word} {parts[1]}";
    }

    private static string? Word(string word) => word switch
    {
        "halfUp" => "setengah ke atas",
        "halfEven" => "setengah ke genap",
        "halfDown" => "setengah ke bawah",
        "down" => "menuju nol",
        "up" => "menjauhi nol",
        "floor" => "ke bawah",
        "ceiling" => "ke atas",
        "additive" => "kuadrat terkecil eksak",
        "additiveShrunk" => "kuadrat terkecil eksak, disusutkan",
        "meanCentred" => "selisih dari rata-rata asesor",
        "zScore" => "skor z",
        "minMax" => "di antara nilai terendah dan tertinggi asesor",
        "rankPerAssessor" => "peringkat per asesor",
        "geometric" => "rata-rata geometrik",
        "harmonic" => "rata-rata harmonik",
        "minimum" => "yang terendah",
        "tooFewMarks" => "terlalu sedikit nilai",
        "noWeight" => "hanya asesor berbobot 0",
        "notApplicable" => "tidak berlaku",
        _ => null,
    };
}
