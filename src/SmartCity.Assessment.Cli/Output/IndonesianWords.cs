using System.Text.RegularExpressions;

namespace SmartCity.Assessment.Cli;

/// <summary>Roundings and value functions as files write them, <c>halfUp(4)</c> and <c>linear(worst 0, best 175)</c>, in Indonesian.</summary>
internal static partial class IndonesianWords
{
    private static readonly (string Word, string Indonesian)[] Functions =
    [
        ("identity", "sama dengan poin"),
        ("logarithmic", "logaritmik"),
        ("piecewise", "linear per bagian"),
        ("cap worst", "dibatasi pada yang terburuk"),
        ("cap best", "dibatasi pada yang terbaik"),
        ("cap both", "dibatasi pada keduanya"),
        ("worst", "terburuk"),
        ("best", "terbaik"),
        ("quantised", "dibulatkan"),
        ("lowestOverOwn", "terendah / sendiri"),
        ("ownOverHighest", "sendiri / tertinggi"),
        ("shareOfMean", "sendiri / rata-rata"),
        ("minMax(better lower)", "di antara tertinggi dan terendah"),
        ("minMax", "di antara terendah dan tertinggi"),
    ];

    public static string In(string words) => Functions.Aggregate(
        Rounding().Replace(words, found => $"{found.Groups["digits"].Value} desimal, {Mode(found.Groups["mode"].Value)}"),
        (text, function) => text.Replace(function.Word, function.Indonesian, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?<mode>halfUp|halfEven|halfDown|down|up|floor|ceiling)\((?<digits>[0-9]+)\)")]
    private static partial Regex Rounding();

    private static string Mode(string mode) => mode switch
    {
        "halfUp" => "setengah ke atas",
        "halfEven" => "setengah ke genap",
        "halfDown" => "setengah ke bawah",
        "down" => "menuju nol",
        "up" => "menjauhi nol",
        "floor" => "ke bawah",
        _ => "ke atas",
    };
}
