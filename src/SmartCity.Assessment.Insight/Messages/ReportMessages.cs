namespace SmartCity.Assessment.Insight;

/// <summary>Why figures of the report on assessors are not there.</summary>
internal static class ReportMessages
{
    public static readonly Message BeyondRange = new(
        "report.beyond-range",
        "the figure is beyond the range of numbers",
        "angkanya di luar jangkauan bilangan");

    public static readonly Message EndsBeyondRange = new(
        "report.ends-beyond-range",
        "its ends are beyond the range of numbers",
        "ujung-ujungnya di luar jangkauan bilangan");

    public static readonly Message NoMark = new(
        "report.no-mark",
        "the assessor gave no mark",
        "asesor tidak memberi nilai");

    public static readonly Message Described = new(
        "report.described",
        "the figure describes these marks and no others",
        "angka ini menggambarkan nilai-nilai ini saja");

    public static readonly Message Apart = new(
        "report.apart",
        "the marks fall into {0} blocks of assessors without a candidate in common: {1}",
        "nilai terbagi menjadi {0} blok asesor tanpa kandidat bersama: {1}");

    public static readonly Message OtherScales = new(
        "report.other-scales",
        "'{0}' and '{1}' are marked on different scales, whose points cannot be put together",
        "'{0}' dan '{1}' dinilai pada skala yang berbeda, yang poinnya tidak dapat digabungkan");

    public static readonly Message NothingMarked = new(
        "report.nothing-marked",
        "no criterion is marked by assessors",
        "tidak ada kriteria yang dinilai asesor");

    public static readonly Message NobodyMarked = new(
        "report.nobody-marked",
        "no assessor gave a mark",
        "tidak ada asesor yang memberi nilai");

    public static readonly Message OneMark = new(
        "report.one-mark",
        "a single mark has no deviation",
        "satu nilai tidak mempunyai simpangan");

    public static readonly Message NobodyElse = new(
        "report.nobody-else",
        "nobody else marked a candidate of theirs",
        "tidak ada orang lain yang menilai kandidatnya");

    public static readonly Message ThreeCandidates = new(
        "report.three-candidates",
        "fewer than three candidates were also marked by others",
        "kurang dari tiga kandidat juga dinilai oleh yang lain");

    public static readonly Message OwnDoNotVary = new(
        "report.own-do-not-vary",
        "the assessor's marks do not vary between candidates",
        "nilai asesor tidak bervariasi antarkandidat");

    public static readonly Message OthersDoNotVary = new(
        "report.others-do-not-vary",
        "the others' marks do not vary between candidates",
        "nilai asesor lain tidak bervariasi antarkandidat");

    public static readonly Message FourCandidates = new(
        "report.four-candidates",
        "fewer than four candidates leave nothing to make an interval of",
        "kurang dari empat kandidat tidak cukup untuk membuat selang");

    public static readonly Message IntervalTests = new(
        "report.interval-tests",
        "the interval says whether zero is excluded",
        "selangnya mengatakan apakah nol tersingkir");

    public static readonly Message OneLine = new(
        "report.one-line",
        "the marks lie on one line",
        "nilai-nilainya terletak pada satu garis");

    public static readonly Message Incomplete = new(
        "report.incomplete",
        "not every assessor marked every candidate",
        "tidak setiap asesor menilai setiap kandidat");

    public static readonly Message FiveAssessors = new(
        "report.five-assessors",
        "fewer than five assessors have no middle to stand apart from",
        "kurang dari lima asesor tidak mempunyai titik tengah sebagai pembanding");

    public static readonly Message HalfAlike = new(
        "report.half-alike",
        "half of the assessors or more are equally severe, so that nothing measures how far the others are from them",
        "setengah asesor atau lebih sama ketatnya, sehingga tidak ada ukuran seberapa jauh yang lain dari mereka");

    public static readonly Message PosteriorError = new(
        "report.posterior-error",
        "the standard error is the posterior's",
        "galat bakunya adalah galat posterior");

    public static readonly Message ErrorTakesShrinkage = new(
        "report.error-takes-shrinkage",
        "the standard error takes λ",
        "galat bakunya memerlukan λ");

    public static readonly Message NoInstitution = new(
        "report.no-institution",
        "no institution is declared for the assessor",
        "lembaga asesor tidak dinyatakan");

    public static readonly Message NoOwnCandidate = new(
        "report.no-own-candidate",
        "no candidate comes from the assessor's institution",
        "tidak ada kandidat dari lembaga asesor");

    public static readonly Message NoOwnMarked = new(
        "report.no-own-marked",
        "the assessor marked no candidate of their own institution together with somebody else",
        "asesor tidak menilai kandidat dari lembaganya sendiri bersama orang lain");

    public static readonly Message OnlyOwnMarked = new(
        "report.only-own-marked",
        "the assessor marked only candidates of their own institution together with somebody else",
        "asesor hanya menilai kandidat dari lembaganya sendiri bersama orang lain");

    public static readonly Message TwoCandidates = new(
        "report.two-candidates",
        "two candidates have nothing to tell chance by",
        "dua kandidat tidak cukup untuk mengenali kebetulan");

    public static readonly Message ResidualsAlike = new(
        "report.residuals-alike",
        "the residuals do not vary",
        "sisaannya tidak bervariasi");

    public static readonly Message JointErrors = new(
        "report.joint-errors",
        "the standard error of joint estimates is too small to make intervals of",
        "galat baku taksiran gabungan terlalu kecil untuk membuat selang");

    public static readonly Message AgainstOne = new(
        "report.against-one",
        "a mean square is read against 1",
        "kuadrat tengah dibandingkan dengan 1");

    public static readonly Message AtTop = new(
        "report.at-top",
        "every mark is the highest in use, so that the model's likelihood has no maximum",
        "setiap nilai adalah yang tertinggi yang dipakai, sehingga fungsi kemungkinan model tidak mempunyai maksimum");

    public static readonly Message AtBottom = new(
        "report.at-bottom",
        "every mark is the lowest in use, so that the model's likelihood has no maximum",
        "setiap nilai adalah yang terendah yang dipakai, sehingga fungsi kemungkinan model tidak mempunyai maksimum");

    public static readonly Message NoneLeft = new(
        "report.none-left",
        "no mark is left among those that the model can be fitted to",
        "tidak tersisa nilai di antara yang dapat dicocokkan dengan model");

    public static readonly Message NoPlaces = new(
        "report.no-places",
        "the scheme declares no places",
        "skema tidak menetapkan kuota");

    public static readonly Message OtherRankings = new(
        "report.other-rankings",
        "without them other candidates are ranked together, so that ranks cannot be compared",
        "tanpa asesor ini kandidat lain yang diperingkat bersama, sehingga peringkat tidak dapat dibandingkan");

    public static readonly Message NoSheet = new(
        "report.no-sheet",
        "the assessor wrote no sheet",
        "asesor tidak menulis lembar nilai");

    public static readonly Message CannotAssess = new(
        "report.cannot-assess",
        "without them the input cannot be assessed: {0}",
        "tanpa asesor ini masukan tidak dapat dinilai: {0}");
}
