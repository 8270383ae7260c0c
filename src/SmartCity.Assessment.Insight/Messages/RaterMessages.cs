namespace SmartCity.Assessment.Insight;

/// <summary>Why models of assessors cannot be fitted, or what they do not give.</summary>
internal static class RaterMessages
{
    public static readonly Message NoMarks = new(
        "raters.no-marks",
        "there are no marks",
        "tidak ada nilai");

    public static readonly Message BeyondRange = new(
        "raters.beyond-range",
        "the marks are so large or so small that their squares are beyond the range of numbers",
        "nilai-nilainya begitu besar atau kecil sehingga kuadratnya di luar jangkauan bilangan");

    public static readonly Message Blocks = new(
        "raters.blocks",
        "the candidates and assessors fall into {0} blocks that share no mark: {1}",
        "kandidat dan asesor terbagi menjadi {0} blok yang tidak mempunyai nilai bersama: {1}");

    public static readonly Message NotIdentified = new(
        "raters.not-identified",
        "assessors and criteria cannot be told apart: the rank of the design is {0} and {1} are needed",
        "asesor dan kriteria tidak dapat dibedakan: pangkat rancangan {0}, padahal diperlukan {1}");

    public static readonly Message AmongFinite = new(
        "raters.among-finite",
        "among those with finite estimates, {0}",
        "di antara yang taksirannya berhingga, {0}");

    public static readonly Message LowestCategory = new(
        "raters.lowest-category",
        "no threshold leads into the lowest category",
        "tidak ada ambang menuju kategori terendah");

    public static readonly Message CategoriesUnused = new(
        "raters.categories-unused",
        "nobody used this category or the one beneath",
        "tidak ada yang memakai kategori ini maupun yang di bawahnya");

    public static readonly Message CategoryUnused = new(
        "raters.category-unused",
        "nobody used this category",
        "tidak ada yang memakai kategori ini");

    public static readonly Message CategoryBeneathUnused = new(
        "raters.category-beneath-unused",
        "nobody used the category beneath",
        "tidak ada yang memakai kategori di bawahnya");

    public static readonly Message EveryMarkSame = new(
        "raters.every-mark-same",
        "every mark is the same",
        "semua nilai sama");

    public static readonly Message AllExtreme = new(
        "raters.all-extreme",
        "every mark was given to or by somebody with only the highest or only the lowest marks",
        "setiap nilai diberikan kepada atau oleh pihak yang hanya mempunyai nilai tertinggi atau hanya nilai terendah");

    public static readonly Message OneCandidate = new(
        "raters.one-candidate",
        "one candidate has no variance",
        "satu kandidat tidak mempunyai ragam");

    public static readonly Message SpreadTakesTwo = new(
        "raters.spread-takes-two",
        "a spread takes two elements with estimated measures",
        "sebaran memerlukan dua unsur dengan ukuran yang ditaksir");

    public static readonly Message NoInformation = new(
        "raters.no-information",
        "the marks carry no information about some of the elements",
        "nilai tidak memuat keterangan tentang sebagian unsur");

    public static readonly Message NoStep = new(
        "raters.no-step",
        "the rubric of '{0}' declares no bounds with a step, so it has no categories",
        "rubrik '{0}' tidak menetapkan batas beserta langkah, sehingga tidak mempunyai kategori");

    public static readonly Message TooManyCategories = new(
        "raters.too-many-categories",
        "the rubric of '{0}' has more than {1} categories",
        "rubrik '{0}' mempunyai lebih dari {1} kategori");

    public static readonly Message LargeBounds = new(
        "raters.large-bounds",
        "the bounds of the rubric of '{0}' are so large that sums of marks are beyond the range of numbers",
        "batas rubrik '{0}' begitu besar sehingga jumlah nilai di luar jangkauan bilangan");

    public static readonly Message RubricsDiffer = new(
        "raters.rubrics-differ",
        "the rubrics of '{0}' ({1}) and '{2}' ({3}) differ",
        "rubrik '{0}' ({1}) dan '{2}' ({3}) berbeda");

    public static readonly Message NothingMarked = new(
        "raters.nothing-marked",
        "no criterion is marked",
        "tidak ada kriteria yang dinilai asesor");

    public static readonly Message OneAssessor = new(
        "raters.one-assessor",
        "one assessor has nobody to be compared with",
        "satu asesor tidak mempunyai pembanding");

    public static readonly Message NoMarksToSpare = new(
        "raters.no-marks-to-spare",
        "there are only as many marks as candidates and assessors need, so that nothing is left to tell severity from error",
        "banyaknya nilai hanya cukup untuk kandidat dan asesor, sehingga tidak tersisa apa pun untuk membedakan keketatan dari galat");

    public static readonly Message NoCriterion = new(
        "raters.no-criterion",
        "on no criterion can the marks tell severity from error",
        "pada kriteria mana pun nilai tidak dapat membedakan keketatan dari galat");

    public static readonly Message NeverDiffer = new(
        "raters.never-differ",
        "the assessors never differ on a candidate",
        "para asesor tidak pernah berbeda tentang seorang kandidat");

    public static readonly Message ExactlyAdditive = new(
        "raters.exactly-additive",
        "the marks are exactly additive: there is no error, and λ would be 0",
        "nilai tepat aditif: tidak ada galat, dan λ akan 0");

    public static readonly Message NoMoreThanChance = new(
        "raters.no-more-than-chance",
        "severities vary no more than chance makes them, so λ has no upper bound; at confidence {0} it is at least {1}",
        "keketatan tidak bervariasi lebih dari kebetulan, sehingga λ tidak mempunyai batas atas; pada tingkat kepercayaan {0} λ paling sedikit {1}");

    public static readonly Message NoUpperBound = new(
        "raters.no-upper-bound",
        "the marks do not exclude that assessors are equally severe",
        "nilai tidak menyingkirkan kemungkinan bahwa asesor sama ketatnya");

    public static readonly Message NearZero = new(
        "raters.near-zero",
        "λ is so near 0 that the plain additive calibration is the same",
        "λ begitu dekat dengan 0 sehingga sama dengan kalibrasi aditif biasa");

    public static readonly Message TooLarge = new(
        "raters.too-large",
        "λ is larger than a scheme may declare: nothing would be corrected",
        "λ lebih besar daripada yang boleh ditetapkan skema: tidak ada yang akan dikoreksi");

    public static readonly Message PartlyMarked = new(
        "raters.partly-marked",
        "{0} marked {1} on {2} of {3} criteria, so totals cannot be compared",
        "{0} menilai {1} pada {2} dari {3} kriteria, sehingga jumlah tidak dapat dibandingkan");

    public static readonly Message RunsAway = new(
        "raters.runs-away",
        "the likelihood has no single highest point: estimates of {0} run away to infinity although no single element is extreme, or different ones fit equally well",
        "fungsi kemungkinan tidak mempunyai satu titik tertinggi: taksiran untuk {0} lari ke tak hingga walaupun tidak ada satu unsur yang ekstrem, atau beberapa taksiran sama cocoknya");

    public static readonly Message NotConverged = new(
        "raters.not-converged",
        "the largest score residual did not come down to what is called converged; the marks say least about {0}",
        "sisa skor terbesar tidak turun sampai yang disebut konvergen; nilai paling sedikit menerangkan {0}");
}
