namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of agreement are not there.</summary>
internal static class AgreementMessages
{
    public static readonly Message EmptyPanel = new(
        "agreement.empty-panel",
        "the panel has no candidate or no assessor",
        "panel tidak mempunyai kandidat atau asesor");

    public static readonly Message BeyondRange = new(
        "agreement.beyond-range",
        "the marks are so large or so small that their squares are beyond the range of numbers",
        "nilai-nilainya begitu besar atau kecil sehingga kuadratnya di luar jangkauan bilangan");

    public static readonly Message NoMark = new(
        "agreement.no-mark",
        "there is no mark",
        "tidak ada nilai");

    public static readonly Message NotTwoRaters = new(
        "agreement.not-two-raters",
        "Cohen's kappa is of two raters, and the table has {0}: take a pair of them, or Fleiss', Conger's or Gwet's coefficient",
        "kappa Cohen adalah untuk dua asesor, sedangkan tabel mempunyai {0}: ambil sepasang di antaranya, atau koefisien Fleiss, Conger atau Gwet");

    public static readonly Message NoPair = new(
        "agreement.no-pair",
        "no unit has two marks to compare",
        "tidak ada unit dengan dua nilai untuk dibandingkan");

    public static readonly Message PairsAlike = new(
        "agreement.pairs-alike",
        "all marks that can be compared are the same: without variation there is no alpha",
        "semua nilai yang dapat dibandingkan sama: tanpa variasi tidak ada alfa");

    public static readonly Message NoBootstrap = new(
        "agreement.no-bootstrap",
        "no bootstrap was asked for",
        "tidak ada bootstrap yang diminta");

    public static readonly Message AlphaUntested = new(
        "agreement.alpha-untested",
        "alpha's distribution under chance is not known",
        "sebaran alfa di bawah kebetulan tidak diketahui");

    public static readonly Message ComponentsUntested = new(
        "agreement.components-untested",
        "components are not tested",
        "komponen tidak diuji");

    public static readonly Message BootstrapOnly = new(
        "agreement.bootstrap-only",
        "only a bootstrap over candidates gives one here",
        "di sini hanya bootstrap atas kandidat yang memberikannya");

    public static readonly Message Untested = new(
        "agreement.untested",
        "it is not tested",
        "tidak ada ujinya");

    public static readonly Message NothingVaries = new(
        "agreement.nothing-varies",
        "neither candidates nor errors vary",
        "baik kandidat maupun galat tidak bervariasi");

    public static readonly Message MeansAlike = new(
        "agreement.means-alike",
        "the means of the units do not vary, so nothing can be said about how well they tell units apart",
        "rata-rata unit tidak bervariasi, sehingga tidak dapat dikatakan seberapa baik rata-rata itu membedakan unit");

    public static readonly Message NothingWithinRaters = new(
        "agreement.nothing-within-raters",
        "neither units nor errors vary within the raters",
        "baik unit maupun galat tidak bervariasi di dalam asesor");

    public static readonly Message NoError = new(
        "agreement.no-error",
        "the error variance is 0, so F has no bound",
        "ragam galat 0, sehingga F tidak terbatas");

    public static readonly Message NoDegrees = new(
        "agreement.no-degrees",
        "Satterthwaite's degrees of freedom come to 0",
        "derajat bebas Satterthwaite menjadi 0");

    public static readonly Message FarBelowZero = new(
        "agreement.far-below-zero",
        "the correlation is so far below 0 that the interval's formula does not hold it",
        "korelasi begitu jauh di bawah 0 sehingga rumus selang tidak memuatnya");

    public static readonly Message NegativeCategories = new(
        "agreement.negative-categories",
        "{0} weights are not defined for negative categories",
        "bobot {0} tidak terdefinisi untuk kategori negatif");

    public static readonly Message NegativeRatio = new(
        "agreement.negative-ratio",
        "the ratio metric has no meaning for negative marks",
        "metrik rasio tidak bermakna untuk nilai negatif");

    public static readonly Message TwoRaters = new(
        "agreement.two-raters",
        "agreement takes two raters",
        "kesepakatan memerlukan dua asesor");

    public static readonly Message TwoWholeUnits = new(
        "agreement.two-whole-units",
        "fewer than two units were marked by every rater",
        "kurang dari dua unit dinilai oleh semua asesor");

    public static readonly Message NoOrder = new(
        "agreement.no-order",
        "no rater tells any two units apart: without variation there is no concordance",
        "tidak ada asesor yang membedakan dua unit mana pun: tanpa variasi tidak ada konkordansi");

    public static readonly Message FullConcordance = new(
        "agreement.full-concordance",
        "with two units, or with full concordance, F has no degrees of freedom or no bound",
        "dengan dua unit, atau dengan konkordansi penuh, F tidak mempunyai derajat bebas atau batas");

    public static readonly Message TwoAssessors = new(
        "agreement.two-assessors",
        "agreement takes two assessors",
        "kesepakatan memerlukan dua asesor");

    public static readonly Message OneCandidate = new(
        "agreement.one-candidate",
        "one candidate alone shows no difference between candidates",
        "satu kandidat saja tidak menunjukkan perbedaan antarkandidat");

    public static readonly Message OneCriterion = new(
        "agreement.one-criterion",
        "only one criterion has marks",
        "hanya satu kriteria yang mempunyai nilai");

    public static readonly Message NoComponents = new(
        "agreement.no-components",
        "all marks are the same: without variation there are no components",
        "semua nilai sama: tanpa variasi tidak ada komponen");

    public static readonly Message ComponentsConfounded = new(
        "agreement.components-confounded",
        "the marked cells do not tell all components apart",
        "sel yang dinilai tidak dapat membedakan semua komponen");

    public static readonly Message NoCommonUnit = new(
        "agreement.no-common-unit",
        "no unit was marked by both raters",
        "tidak ada unit yang dinilai oleh kedua asesor");

    public static readonly Message NoKappa = new(
        "agreement.no-kappa",
        "both raters put every unit into the same category: without variation there is no kappa",
        "kedua asesor menempatkan semua unit dalam kategori yang sama: tanpa variasi tidak ada kappa");

    public static readonly Message NoErrorUnderChance = new(
        "agreement.no-error-under-chance",
        "the standard error under chance is 0",
        "galat baku di bawah kebetulan adalah 0");

    public static readonly Message NoChance = new(
        "agreement.no-chance",
        "all marks are the same: without variation agreement and chance cannot be told apart",
        "semua nilai sama: tanpa variasi kesepakatan dan kebetulan tidak dapat dibedakan");

    public static readonly Message FullByChance = new(
        "agreement.full-by-chance",
        "chance alone would agree fully: nothing is left to agree beyond it",
        "kebetulan saja sudah sepakat penuh: tidak tersisa kesepakatan di atasnya");

    public static readonly Message OneUnitNoPrecision = new(
        "agreement.one-unit-no-precision",
        "one unit alone says nothing about precision",
        "satu unit saja tidak mengatakan apa pun tentang ketelitian");

    public static readonly Message UnitsAlike = new(
        "agreement.units-alike",
        "all units say the same: the standard error is 0",
        "semua unit mengatakan hal yang sama: galat bakunya 0");

    public static readonly Message InNoneOrAll = new(
        "agreement.in-none-or-all",
        "no mark, or every mark, is in the category",
        "tidak ada nilai, atau semua nilai, berada dalam kategori itu");

    public static readonly Message TooFewRaters = new(
        "agreement.too-few-raters",
        "fewer than two raters gave marks",
        "kurang dari dua asesor memberi nilai");

    public static readonly Message NothingToCorrelate = new(
        "agreement.nothing-to-correlate",
        "all marks are the same: without variation there is nothing to correlate",
        "semua nilai sama: tanpa variasi tidak ada yang dapat dikorelasikan");

    public static readonly Message TooFewCells = new(
        "agreement.too-few-cells",
        "too few cells are marked to tell units, raters and the rest apart",
        "terlalu sedikit sel yang dinilai untuk membedakan unit, asesor, dan sisanya");

    public static readonly Message FullyExplained = new(
        "agreement.fully-explained",
        "units and raters explain every mark, so the likelihood has no maximum",
        "unit dan asesor menjelaskan setiap nilai, sehingga fungsi kemungkinan tidak mempunyai maksimum");

    public static readonly Message NoEnd = new(
        "agreement.no-end",
        "the search for the likelihood's maximum did not come to an end",
        "pencarian maksimum fungsi kemungkinan tidak selesai");

    public static readonly Message NoWholeUnit = new(
        "agreement.no-whole-unit",
        "no unit was marked by every rater",
        "tidak ada unit yang dinilai oleh semua asesor");

    public static readonly Message NoNames = new(
        "agreement.no-names",
        "the counts do not say who marked, which the exact form needs",
        "cacahan tidak menyebut siapa yang menilai, padahal bentuk eksak memerlukannya");

    public static readonly Message OneUnit = new(
        "agreement.one-unit",
        "one unit alone shows no difference between units",
        "satu unit saja tidak menunjukkan perbedaan antarunit");
}
