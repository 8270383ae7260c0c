namespace SmartCity.Assessment;

/// <summary>What can be said about rankings and selections in parts, and about parts that are read.</summary>
internal static class PartMessages
{
    public static readonly Message RelativeInParts = new(
        "parts.relative",
        FindingKind.Error,
        "'{0}' reads the other candidates, so that parts of them cannot be scored alone.",
        "'{0}' membaca kandidat lain, sehingga sebagian kandidat tidak dapat dinilai tersendiri.");

    public static readonly Message CalibrationInParts = new(
        "parts.calibration",
        FindingKind.Error,
        "Marks on '{0}' are corrected by severities that all candidates together determine, so that parts of them cannot be scored alone.",
        "Nilai pada '{0}' dikoreksi dengan tingkat keketatan yang ditentukan oleh semua kandidat bersama-sama, sehingga sebagian kandidat tidak dapat dinilai tersendiri.");

    public static readonly Message RootInParts = new(
        "parts.root",
        FindingKind.Error,
        "'{0}' is compared by powers that a part does not carry.",
        "'{0}' dibandingkan dengan pangkat yang tidak dibawa oleh bagian.");

    public static readonly Message BreaksInParts = new(
        "parts.breaks",
        FindingKind.Error,
        "Ties are broken by more than a part carries; merge without breaks and break the ties of the whole.",
        "Seri diputus dengan lebih dari yang dibawa oleh bagian; gabungkan tanpa pemutus dan putuskan seri dari keseluruhan.");

    public static readonly Message PartScheme = new(
        "parts.scheme",
        FindingKind.Error,
        "A part names the rules of its scores; only the empty part has none, and no entries and no places.",
        "Suatu bagian menyebut aturan skornya; hanya bagian kosong yang tidak, dan tanpa entri maupun kuota.");

    public static readonly Message PartNumber = new(
        "parts.number",
        FindingKind.Error,
        "'{0}' is at least 1, not {1}.",
        "'{0}' paling sedikit 1, bukan {1}.");

    public static readonly Message PartScore = new(
        "parts.score",
        FindingKind.Error,
        "'{0}' is no exact score in its one written form: a plain decimal, or p/q in lowest terms where no decimal ends.",
        "'{0}' bukan skor eksak dalam satu-satunya bentuk tulisnya: desimal biasa, atau p/q tersederhana bila desimalnya tidak berakhir.");

    public static readonly Message PartScoreLong = new(
        "parts.score-long",
        FindingKind.Error,
        "A score of {0} characters is longer than {1}.",
        "Skor sepanjang {0} karakter melebihi {1}.");

    public static readonly Message PartOrder = new(
        "parts.order",
        FindingKind.Error,
        "The score {0} is out of order: the highest stands first, each score of a ranking once, equals of a selection by code.",
        "Skor {0} tidak pada urutannya: yang tertinggi di depan, setiap skor peringkat sekali, yang sama dalam seleksi menurut kode.");

    public static readonly Message PartBeyond = new(
        "parts.beyond",
        FindingKind.Error,
        "'{0}' stands behind the last place.",
        "'{0}' berada di belakang tempat terakhir.");

    public static readonly Message PartTooMany = new(
        "parts.too-many",
        FindingKind.Error,
        "The counts sum to more than {0}.",
        "Jumlah hitungan lebih dari {0}.");

    public static readonly Message ClassesInParts = new(
        "parts.classes",
        FindingKind.Error,
        "The ranking is within '{0}'; merge the parts of each class on their own.",
        "Pemeringkatan berlaku dalam '{0}'; gabungkan bagian tiap kelas tersendiri.");
}
