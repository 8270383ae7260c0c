namespace SmartCity.Assessment;

/// <summary>What can be wrong with codes, candidates and what comes with them, and figures off their rubric.</summary>
internal static class InputMessages
{
    public static readonly Message CodeEmpty = new(
        "code.empty",
        FindingKind.Error,
        "The code is empty.",
        "Kode kosong.");

    public static readonly Message CodeTooLong = new(
        "code.too-long",
        FindingKind.Error,
        "The code '{0}' has {1} characters; {2} is the most.",
        "Kode '{0}' terdiri atas {1} karakter; paling banyak {2}.");

    public static readonly Message CodeBlanks = new(
        "code.blanks",
        FindingKind.Error,
        "The code '{0}' begins or ends with a blank.",
        "Kode '{0}' diawali atau diakhiri spasi.");

    public static readonly Message CodeControl = new(
        "code.control",
        FindingKind.Error,
        "The code '{0}' has a control character or a broken one.",
        "Kode '{0}' memuat karakter kendali atau karakter rusak.");

    public static readonly Message CodeNotNormalized = new(
        "code.not-normalized",
        FindingKind.Error,
        "The code '{0}' is not in Unicode form C.",
        "Kode '{0}' tidak dalam bentuk Unicode C.");

    public static readonly Message NoCandidates = new(
        "candidates.none",
        FindingKind.Error,
        "There are no candidates.",
        "Tidak ada kandidat.");

    public static readonly Message CandidateUnknown = new(
        "candidates.unknown",
        FindingKind.Error,
        "There is no candidate '{0}'.",
        "Tidak ada kandidat '{0}'.");

    public static readonly Message CandidateDuplicate = new(
        "candidates.duplicate",
        FindingKind.Error,
        "The candidate '{0}' is given twice.",
        "Kandidat '{0}' disebut dua kali.");

    public static readonly Message CandidateAlike = new(
        "candidates.alike",
        FindingKind.Error,
        "The candidate '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Kandidat '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message FactUnknown = new(
        "facts.unknown",
        FindingKind.Error,
        "'{0}' has a fact '{1}' that the scheme does not declare.",
        "'{0}' mempunyai fakta '{1}' yang tidak ditetapkan skema.");

    public static readonly Message FactTwice = new(
        "facts.twice",
        FindingKind.Error,
        "'{0}' has the fact '{1}' twice.",
        "'{0}' mempunyai fakta '{1}' dua kali.");

    public static readonly Message FactKindDiffers = new(
        "facts.kind",
        FindingKind.Error,
        "The fact '{1}' of '{0}' is of type {2}; the scheme declares {3}.",
        "Fakta '{1}' dari '{0}' bertipe {2}; skema menetapkan {3}.");

    public static readonly Message FactValue = new(
        "facts.value",
        FindingKind.Error,
        "'{2}' is not a value of the fact '{1}' of '{0}', which is of type {3}.",
        "'{2}' bukan nilai fakta '{1}' dari '{0}', yang bertipe {3}.");

    public static readonly Message FactNeeded = new(
        "facts.needed",
        FindingKind.Error,
        "'{0}' lacks the fact '{1}', which '{2}' reads.",
        "'{0}' tidak mempunyai fakta '{1}' yang dibaca '{2}'.");

    public static readonly Message OffScale = new(
        "marks.off-scale",
        FindingKind.Error,
        "'{0}': {1} is outside the scale from {2} to {3}.",
        "'{0}': {1} di luar skala {2} sampai {3}.");

    public static readonly Message OffStep = new(
        "marks.off-step",
        FindingKind.Error,
        "'{0}': {1} is not on a step of {2} from {3}.",
        "'{0}': {1} tidak pada langkah {2} dari {3}.");

    public static readonly Message NotALevel = new(
        "marks.not-a-level",
        FindingKind.Error,
        "'{0}': {1} is none of the levels {2}.",
        "'{0}': {1} bukan salah satu tingkat {2}.");

    public static readonly Message PointsNotPositive = new(
        "marks.not-positive",
        FindingKind.Error,
        "'{0}': {1} has no value; only positive points do.",
        "'{0}': {1} tidak mempunyai nilai; hanya poin positif.");

    public static readonly Message PointsNegative = new(
        "marks.negative",
        FindingKind.Error,
        "'{0}': {1} has no value; points below zero do not.",
        "'{0}': {1} tidak mempunyai nilai; poin di bawah nol tidak bernilai.");

    public static readonly Message MeasuredTwice = new(
        "measured.twice",
        FindingKind.Error,
        "'{0}' has the value of '{1}' twice.",
        "'{0}' mempunyai nilai '{1}' dua kali.");

    public static readonly Message DeclaredUnknown = new(
        "declared.unknown",
        FindingKind.Error,
        "A value is declared for '{0}', which is not an aspect of the scheme.",
        "Nilai dinyatakan untuk '{0}', yang bukan aspek skema.");

    public static readonly Message DeclaredTwice = new(
        "declared.twice",
        FindingKind.Error,
        "'{0}' has the declared value of '{1}' twice.",
        "'{0}' mempunyai nilai yang dinyatakan untuk '{1}' dua kali.");

    public static readonly Message DeclaredDiffers = new(
        "declared.differs",
        FindingKind.Warning,
        "'{1}' of '{0}': {2} was declared, {3} is computed ({4} exactly).",
        "'{1}' dari '{0}': dinyatakan {2}, terhitung {3} (eksak {4}).");

    public static readonly Message DeclaredNotComputed = new(
        "declared.not-computed",
        FindingKind.Warning,
        "'{1}' of '{0}': {2} was declared, but there is no score.",
        "'{1}' dari '{0}': dinyatakan {2}, tetapi tidak ada skor.");

    public static readonly Message ClassWithoutPlaces = new(
        "selection.class-without-places",
        FindingKind.Error,
        "There are candidates of the class '{0}', but no places are declared for it.",
        "Ada kandidat kelas '{0}', tetapi tempatnya tidak ditetapkan.");

    public static readonly Message ClassWithoutCandidates = new(
        "selection.class-without-candidates",
        FindingKind.Warning,
        "Places are declared for the class '{0}', which has no candidates.",
        "Tempat ditetapkan untuk kelas '{0}', yang tidak mempunyai kandidat.");

    public static readonly Message MorePlaces = new(
        "selection.more-places",
        FindingKind.Error,
        "There {0:is # place|are # places} for {1:# candidate|# candidates}.",
        "Ada {0} tempat untuk {1} kandidat.");

    public static readonly Message ValueEmpty = new(
        "value.empty",
        FindingKind.Error,
        "The cell is empty: write a figure or the state.",
        "Sel kosong: tulis angka atau keadaannya.");

    public static readonly Message MoreErrors = new(
        "findings.more-errors",
        FindingKind.Error,
        "{0:# more error is|# more errors are} not listed.",
        "{0} kesalahan lainnya tidak didaftar.");

    public static readonly Message MoreNotes = new(
        "findings.more-notes",
        FindingKind.Note,
        "{0:# more warning or note is|# more warnings and notes are} not listed.",
        "{0} peringatan dan catatan lainnya tidak didaftar.");

    public static readonly Message MorePlacesInClass = new(
        "selection.more-places-in-class",
        FindingKind.Warning,
        "The class '{0}' has {1:# place|# places} for {2:# candidate|# candidates}.",
        "Kelas '{0}' mempunyai {1} tempat untuk {2} kandidat.");

    public static readonly Message FactBlanks = new(
        "facts.blanks",
        FindingKind.Error,
        "The fact '{1}' of '{0}' begins or ends with a blank: '{2}'.",
        "Fakta '{1}' dari '{0}' diawali atau diakhiri spasi: '{2}'.");

    public static readonly Message ClassesAlike = new(
        "ranking.classes-alike",
        FindingKind.Error,
        "The class '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Kelas '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message FactAskedAlike = new(
        "facts.asked-alike",
        FindingKind.Error,
        "The fact '{1}' of '{0}' is '{2}', which differs from '{3}' in a gate only by letter case or Unicode form.",
        "Fakta '{1}' dari '{0}' adalah '{2}', yang berbeda dari '{3}' dalam syarat hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message FactAskedOfNobody = new(
        "facts.asked-of-nobody",
        FindingKind.Warning,
        "The gate asks whether the fact '{0}' is '{1}', which it is for no candidate.",
        "Syarat menanyakan apakah fakta '{0}' adalah '{1}', padahal tidak ada kandidat yang demikian.");
}
