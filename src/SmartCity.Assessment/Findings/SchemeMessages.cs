namespace SmartCity.Assessment;

/// <summary>What can be wrong with the rules of a scheme, the tree of aspects aside.</summary>
internal static class SchemeMessages
{
    public static readonly Message FactUnknown = new(
        "facts.not-declared",
        FindingKind.Error,
        "The fact '{0}' is not declared.",
        "Fakta '{0}' tidak ditetapkan.");

    public static readonly Message FactDeclaredTwice = new(
        "facts.declared-twice",
        FindingKind.Error,
        "The fact '{0}' is declared twice, or differs from '{1}' only by letter case or Unicode form.",
        "Fakta '{0}' ditetapkan dua kali, atau berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message FactTestKind = new(
        "facts.test-kind",
        FindingKind.Error,
        "The fact '{0}' is of type {1}, which '{2}' cannot be asked of.",
        "Fakta '{0}' bertipe {1}, sehingga '{2}' tidak dapat ditanyakan.");

    public static readonly Message FactTestEmpty = new(
        "facts.test-empty",
        FindingKind.Error,
        "The test of '{0}' names no value.",
        "Uji atas '{0}' tidak menyebut nilai.");

    public static readonly Message FactTestValue = new(
        "facts.test-value",
        FindingKind.Error,
        "'{2}' is not a value of the fact '{0}', which is of type {1}.",
        "'{2}' bukan nilai fakta '{0}' yang bertipe {1}.");

    public static readonly Message TextHasNoOrder = new(
        "facts.text-no-order",
        FindingKind.Error,
        "The fact '{0}' is a text and has no order; it cannot separate equals.",
        "Fakta '{0}' berupa teks dan tidak berurutan; tidak dapat memisahkan yang setara.");

    public static readonly Message WithinNeedsText = new(
        "ranking.within-needs-text",
        FindingKind.Error,
        "Rankings are made within a text fact; '{0}' is none.",
        "Peringkat dibuat dalam fakta teks; '{0}' bukan teks.");

    public static readonly Message ReadNotHere = new(
        "reading.not-here",
        FindingKind.Error,
        "This figure cannot be read here; only the exact or the published one can.",
        "Angka ini tidak dapat dibaca di sini; hanya angka eksak atau angka terpublikasi.");

    public static readonly Message ReadOfFact = new(
        "reading.of-fact",
        FindingKind.Error,
        "Facts and counts are read as they are; no other figure can be declared.",
        "Fakta dan jumlah dibaca apa adanya; angka lain tidak dapat ditetapkan.");

    public static readonly Message PointsOfAspect = new(
        "reading.points-of-aspect",
        FindingKind.Error,
        "'{0}' is not a criterion and has no points.",
        "'{0}' bukan kriteria dan tidak mempunyai poin.");

    public static readonly Message GateTwice = new(
        "gates.duplicate",
        FindingKind.Error,
        "The gate code '{0}' is used twice.",
        "Kode syarat '{0}' dipakai dua kali.");

    public static readonly Message RubricBounds = new(
        "rubric.bounds",
        FindingKind.Error,
        "The highest points ({1}) must be above the lowest ({0}).",
        "Poin tertinggi ({1}) harus di atas yang terendah ({0}).");

    public static readonly Message RubricStep = new(
        "rubric.step",
        FindingKind.Error,
        "The step must be positive, not {0}.",
        "Langkah harus positif, bukan {0}.");

    public static readonly Message RubricStepNeedsFrom = new(
        "rubric.step-needs-from",
        FindingKind.Error,
        "A step needs a lowest value to start from.",
        "Langkah memerlukan nilai terendah sebagai awal.");

    public static readonly Message RubricStepMisses = new(
        "rubric.step-misses",
        FindingKind.Error,
        "Steps of {0} do not lead from {1} to {2}.",
        "Langkah sebesar {0} tidak mencapai {2} dari {1}.");

    public static readonly Message RubricTwice = new(
        "rubric.twice",
        FindingKind.Error,
        "Two rubrics are called '{0}', or differ from '{1}' only by letter case or Unicode form.",
        "Dua rubrik bernama '{0}', atau berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message LevelsEmpty = new(
        "rubric.levels-empty",
        FindingKind.Error,
        "There are no levels.",
        "Tidak ada tingkat.");

    public static readonly Message LevelsNotAscending = new(
        "rubric.levels-not-ascending",
        FindingKind.Error,
        "Levels are listed by ascending points; {1} does not follow {0}.",
        "Tingkat didaftar menurut poin menaik; {1} tidak sesudah {0}.");

    public static readonly Message LevelDuplicate = new(
        "rubric.level-duplicate",
        FindingKind.Error,
        "The level '{0}' is given twice.",
        "Tingkat '{0}' disebut dua kali.");

    public static readonly Message LevelAlike = new(
        "rubric.level-alike",
        FindingKind.Error,
        "The level '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Tingkat '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message LevelReadsOtherwise = new(
        "rubric.level-reads-otherwise",
        FindingKind.Error,
        "The level '{0}' would be read as a figure or a state of a mark; give it another code.",
        "Tingkat '{0}' akan dibaca sebagai angka atau keadaan nilai; beri kode lain.");

    public static readonly Message TimesNotPositive = new(
        "value.times",
        FindingKind.Error,
        "Values are multiplied by a positive number, not {0}.",
        "Nilai dikalikan bilangan positif, bukan {0}.");

    public static readonly Message GoalpostsEqual = new(
        "value.goalposts-equal",
        FindingKind.Error,
        "The worst and the best goalpost are both {0}.",
        "Batas terburuk dan terbaik sama-sama {0}.");

    public static readonly Message GoalpostsNotPositive = new(
        "value.goalposts-not-positive",
        FindingKind.Error,
        "The goalposts of a logarithm are positive, not {0} and {1}.",
        "Batas logaritma harus positif, bukan {0} dan {1}.");

    public static readonly Message KnotsTooFew = new(
        "value.knots-too-few",
        FindingKind.Error,
        "A piecewise linear function needs at least two knots.",
        "Fungsi linear bagian memerlukan paling sedikit dua titik.");

    public static readonly Message KnotsNotAscending = new(
        "value.knots-not-ascending",
        FindingKind.Error,
        "Knots are listed by ascending points; {1} does not follow {0}.",
        "Titik didaftar menurut poin menaik; {1} tidak sesudah {0}.");

    public static readonly Message BandEmpty = new(
        "bands.empty",
        FindingKind.Error,
        "No figure lies in the band '{0}'.",
        "Tidak ada angka dalam predikat '{0}'.");

    public static readonly Message BandsOverlap = new(
        "bands.overlap",
        FindingKind.Error,
        "The bands '{0}' and '{1}' overlap.",
        "Predikat '{0}' dan '{1}' bertumpang tindih.");

    public static readonly Message BandDuplicate = new(
        "bands.duplicate",
        FindingKind.Error,
        "The band '{0}' is given twice.",
        "Predikat '{0}' disebut dua kali.");

    public static readonly Message BandAlike = new(
        "bands.alike",
        FindingKind.Error,
        "The band '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Predikat '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message PlacesNone = new(
        "selection.places-none",
        FindingKind.Error,
        "There must be at least one place, not {0}.",
        "Harus ada paling sedikit satu tempat, bukan {0}.");

    public static readonly Message PlacesNegative = new(
        "selection.places-negative",
        FindingKind.Error,
        "A class cannot have {0} places.",
        "Sebuah kelas tidak dapat mempunyai {0} tempat.");

    public static readonly Message ReservesNegative = new(
        "selection.reserves-negative",
        FindingKind.Error,
        "There cannot be {0} reserves.",
        "Tidak mungkin ada {0} cadangan.");

    public static readonly Message ClassTwice = new(
        "selection.class-twice",
        FindingKind.Error,
        "The places of the class '{0}' are declared twice.",
        "Tempat untuk kelas '{0}' ditetapkan dua kali.");

    public static readonly Message PlacesPerClass = new(
        "selection.places-per-class",
        FindingKind.Error,
        "Places are declared by class, but the ranking is not made within a fact.",
        "Tempat ditetapkan per kelas, tetapi peringkat tidak dibuat dalam suatu fakta.");

    public static readonly Message InstitutionFactNotText = new(
        "conflicts.institution-fact-not-text",
        FindingKind.Error,
        "The fact '{0}' names a candidate's institution, so it must be a text.",
        "Fakta '{0}' menyebut lembaga kandidat, sehingga harus berupa teks.");
}
