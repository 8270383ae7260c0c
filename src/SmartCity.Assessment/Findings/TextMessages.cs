namespace SmartCity.Assessment;

/// <summary>What can be wrong with texts: files, JSON and numbers.</summary>
internal static class TextMessages
{
    public static readonly Message JsonMalformed = new(
        "json.malformed",
        FindingKind.Error,
        "This is not JSON: {0}",
        "Ini bukan JSON: {0}");

    public static readonly Message JsonType = new(
        "json.type",
        FindingKind.Error,
        "The value does not have the right type: {0}",
        "Tipe nilai tidak tepat: {0}");

    public static readonly Message JsonTypeMore = new(
        "json.type-more",
        FindingKind.Error,
        "Only the first {0} values of the wrong type are listed; there may be more.",
        "Hanya {0} nilai pertama yang tipenya tidak tepat yang didaftar; mungkin masih ada lagi.");

    public static readonly Message JsonUnknownProperty = new(
        "json.unknown-property",
        FindingKind.Error,
        "There is no property '{0}' here.",
        "Tidak ada properti '{0}' di sini.");

    public static readonly Message JsonRepeatedProperty = new(
        "json.repeated-property",
        FindingKind.Error,
        "The property '{0}' is given twice.",
        "Properti '{0}' diberikan dua kali.");

    public static readonly Message JsonFormat = new(
        "json.format",
        FindingKind.Error,
        "The format is '{0}'; '{1}' is expected.",
        "Formatnya '{0}'; seharusnya '{1}'.");

    public static readonly Message Required = new(
        "json.required",
        FindingKind.Error,
        "The property '{0}' is required.",
        "Properti '{0}' wajib ada.");

    public static readonly Message NotHere = new(
        "json.not-here",
        FindingKind.Error,
        "The property '{0}' has no meaning here.",
        "Properti '{0}' tidak bermakna di sini.");

    public static readonly Message WordUnknown = new(
        "json.word-unknown",
        FindingKind.Error,
        "'{0}' is none of: {1}.",
        "'{0}' bukan salah satu dari: {1}.");

    public static readonly Message OneOf = new(
        "json.one-of",
        FindingKind.Error,
        "Exactly one of these properties is needed: {0}.",
        "Tepat satu dari properti ini diperlukan: {0}.");

    public static readonly Message RubricUnknown = new(
        "rubric.unknown",
        FindingKind.Error,
        "There is no rubric '{0}'.",
        "Tidak ada rubrik '{0}'.");

    public static readonly Message RubricNone = new(
        "rubric.none",
        FindingKind.Error,
        "The criterion '{0}' has no rubric.",
        "Kriteria '{0}' tidak mempunyai rubrik.");

    public static readonly Message RubricOpen = new(
        "rubric.open",
        FindingKind.Error,
        "A rubric has 'from' and 'to', 'levels', or 'unbounded': true.",
        "Rubrik memerlukan 'from' dan 'to', 'levels', atau 'unbounded': true.");

    public static readonly Message DigitsRange = new(
        "rounding.digits",
        FindingKind.Error,
        "Digits run from 0 to 28, not {0}.",
        "Jumlah digit 0 sampai 28, bukan {0}.");

    public static readonly Message DropRange = new(
        "consensus.drop",
        FindingKind.Error,
        "At least one highest and one lowest mark are dropped, not {0}.",
        "Paling sedikit satu nilai tertinggi dan terendah dibuang, bukan {0}.");

    public static readonly Message TotalNotPositive = new(
        "weights.total-not-positive",
        FindingKind.Error,
        "The declared total must be positive, not {0}.",
        "Jumlah yang ditetapkan harus positif, bukan {0}.");

    public static readonly Message NumberEmpty = new(
        "number.empty",
        FindingKind.Error,
        "A number is missing.",
        "Angka kosong.");

    public static readonly Message NumberDecimalComma = new(
        "number.decimal-comma",
        FindingKind.Error,
        "'{0}' has a decimal comma; write a point.",
        "'{0}' memakai koma desimal; tulis titik.");

    public static readonly Message NumberThousands = new(
        "number.thousands",
        FindingKind.Error,
        "'{0}' has a thousands separator; write plain digits.",
        "'{0}' memakai pemisah ribuan; tulis angka polos.");

    public static readonly Message NumberExponent = new(
        "number.exponent",
        FindingKind.Error,
        "'{0}' has an exponent; write plain digits.",
        "'{0}' memakai eksponen; tulis angka polos.");

    public static readonly Message NumberNotFinite = new(
        "number.not-finite",
        FindingKind.Error,
        "'{0}' is not a finite number.",
        "'{0}' bukan bilangan berhingga.");

    public static readonly Message NumberPlus = new(
        "number.plus",
        FindingKind.Error,
        "'{0}' has a plus sign; leave it out.",
        "'{0}' memakai tanda plus; hilangkan.");

    public static readonly Message NumberBlank = new(
        "number.blank",
        FindingKind.Error,
        "'{0}' has a blank before or after the number.",
        "'{0}' mempunyai spasi sebelum atau sesudah angka.");

    public static readonly Message NumberDigits = new(
        "number.digits",
        FindingKind.Error,
        "'{0}' is not written in the digits 0 to 9.",
        "'{0}' tidak ditulis dengan angka 0 sampai 9.");

    public static readonly Message NumberTooLong = new(
        "number.too-long",
        FindingKind.Error,
        "'{0}' has more digits than can be held exactly (28).",
        "'{0}' mempunyai lebih banyak digit daripada yang dapat disimpan secara eksak (28).");

    public static readonly Message NumberNone = new(
        "number.none",
        FindingKind.Error,
        "'{0}' is not a number.",
        "'{0}' bukan angka.");
}
