namespace SmartCity.Assessment;

/// <summary>What can be wrong with candidates, assessors, marks and measured values.</summary>
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

    public static readonly Message AssessorUnknown = new(
        "assessors.unknown",
        FindingKind.Error,
        "There is no assessor '{0}'.",
        "Tidak ada asesor '{0}'.");

    public static readonly Message AssessorDuplicate = new(
        "assessors.duplicate",
        FindingKind.Error,
        "The assessor '{0}' is given twice.",
        "Asesor '{0}' disebut dua kali.");

    public static readonly Message AssessorAlike = new(
        "assessors.alike",
        FindingKind.Error,
        "The assessor '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Asesor '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message AssessorDiffers = new(
        "assessors.differ",
        FindingKind.Error,
        "The assessor '{0}' is described in two different ways.",
        "Asesor '{0}' diuraikan dengan dua cara berbeda.");

    public static readonly Message AssessorWeight = new(
        "assessors.weight-negative",
        FindingKind.Error,
        "The weight of the assessor '{0}' is {1}; it cannot be negative.",
        "Bobot asesor '{0}' adalah {1}; tidak boleh negatif.");

    public static readonly Message ConflictForm = new(
        "conflicts.form",
        FindingKind.Error,
        "'{0}' is not a conflict: write candidate:CODE, institution:CODE or fact:NAME=VALUE.",
        "'{0}' bukan konflik: tulis candidate:KODE, institution:KODE atau fact:NAMA=NILAI.");

    public static readonly Message ConflictNeedsInstitutionFact = new(
        "conflicts.institution-fact",
        FindingKind.Error,
        "The conflict '{1}' of '{0}' needs the fact that names a candidate's institution; the scheme declares none.",
        "Konflik '{1}' dari '{0}' memerlukan fakta lembaga kandidat; skema tidak menetapkannya.");

    public static readonly Message ConflictCandidateUnknown = new(
        "conflicts.candidate-unknown",
        FindingKind.Error,
        "'{0}' has a conflict with '{1}', which is not a candidate.",
        "'{0}' mempunyai konflik dengan '{1}', yang bukan kandidat.");

    public static readonly Message ConflictFactUnknown = new(
        "conflicts.fact-unknown",
        FindingKind.Error,
        "'{0}' has a conflict on the fact '{1}', which no candidate has.",
        "'{0}' mempunyai konflik pada fakta '{1}', yang tidak dimiliki kandidat mana pun.");

    public static readonly Message ConflictFactNotText = new(
        "conflicts.fact-not-text",
        FindingKind.Error,
        "'{0}' has a conflict on the fact '{1}', which is not a text.",
        "'{0}' mempunyai konflik pada fakta '{1}', yang bukan teks.");

    public static readonly Message CriterionUnknown = new(
        "criteria.unknown",
        FindingKind.Error,
        "There is no criterion '{0}'.",
        "Tidak ada kriteria '{0}'.");

    public static readonly Message CriterionIsAspect = new(
        "criteria.is-aspect",
        FindingKind.Error,
        "'{0}' is an aspect with children; only criteria are marked.",
        "'{0}' adalah aspek yang mempunyai anak; hanya kriteria yang dinilai.");

    public static readonly Message CriterionMeasured = new(
        "criteria.measured",
        FindingKind.Error,
        "'{0}' is measured; it takes no marks of assessors.",
        "'{0}' diukur; tidak menerima nilai asesor.");

    public static readonly Message CriterionMarked = new(
        "criteria.marked",
        FindingKind.Error,
        "'{0}' is marked by assessors; it takes no measured value.",
        "'{0}' dinilai asesor; tidak menerima nilai ukur.");

    public static readonly Message MarkTwice = new(
        "marks.twice",
        FindingKind.Error,
        "'{0}' marked '{1}' on '{2}' twice.",
        "'{0}' menilai '{1}' pada '{2}' dua kali.");

    public static readonly Message MarkInConflict = new(
        "marks.conflict",
        FindingKind.Error,
        "'{0}' may not mark '{1}' on '{2}': {3}.",
        "'{0}' tidak boleh menilai '{1}' pada '{2}': {3}.");

    public static readonly Message MarkRecused = new(
        "marks.recused",
        FindingKind.Warning,
        "The mark of '{0}' for '{1}' on '{2}' was not read: {3}.",
        "Nilai '{0}' untuk '{1}' pada '{2}' tidak dibaca: {3}.");

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

    public static readonly Message StateUnknown = new(
        "marks.state-unknown",
        FindingKind.Error,
        "'{0}' is not a state of a mark; the states are {1}.",
        "'{0}' bukan keadaan nilai; keadaannya {1}.");

    public static readonly Message StateContradicts = new(
        "marks.state-contradicts",
        FindingKind.Error,
        "The state '{0}' and the figure '{1}' contradict each other.",
        "Keadaan '{0}' dan angka '{1}' bertentangan.");

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

    public static readonly Message AssessorWithoutInstitution = new(
        "conflicts.no-institution",
        FindingKind.Warning,
        "'{0}' has no institution, so no conflict with candidates of the same institution can be seen.",
        "'{0}' tidak mempunyai lembaga, sehingga konflik dengan kandidat dari lembaga yang sama tidak terlihat.");

    public static readonly Message InstitutionAlike = new(
        "conflicts.institution-alike",
        FindingKind.Error,
        "The institution '{1}' of '{0}' differs from '{2}' of a candidate only by letter case or Unicode form.",
        "Lembaga '{1}' dari '{0}' berbeda dari '{2}' milik kandidat hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message AssessorWithoutMarks = new(
        "assessors.no-marks",
        FindingKind.Note,
        "'{0}' gave no mark.",
        "'{0}' tidak memberi nilai.");

    public static readonly Message FactBlanks = new(
        "facts.blanks",
        FindingKind.Error,
        "The fact '{1}' of '{0}' begins or ends with a blank: '{2}'.",
        "Fakta '{1}' dari '{0}' diawali atau diakhiri spasi: '{2}'.");

    public static readonly Message ConflictValueAlike = new(
        "conflicts.value-alike",
        FindingKind.Error,
        "The value '{2}' in a conflict of '{0}' on '{1}' differs from '{3}' of a candidate only by letter case or Unicode form.",
        "Nilai '{2}' dalam konflik '{0}' pada '{1}' berbeda dari '{3}' milik kandidat hanya pada huruf besar-kecil atau bentuk Unicode.");

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
