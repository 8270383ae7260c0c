namespace SmartCity.Assessment;

/// <summary>What can be wrong with assessors, their conflicts and their marks.</summary>
internal static class PanelMessages
{
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

    public static readonly Message ConflictValueAlike = new(
        "conflicts.value-alike",
        FindingKind.Error,
        "The value '{2}' in a conflict of '{0}' on '{1}' differs from '{3}' of a candidate only by letter case or Unicode form.",
        "Nilai '{2}' dalam konflik '{0}' pada '{1}' berbeda dari '{3}' milik kandidat hanya pada huruf besar-kecil atau bentuk Unicode.");
}
