namespace SmartCity.Assessment;

/// <summary>What can be said about results: reasons, rules that acted, and inputs that give no result.</summary>
internal static class OutcomeMessages
{
    public static readonly Message NotAffine = new(
        "formula.not-affine",
        FindingKind.Error,
        "'{0}' is no sum of multiples of points and a constant.",
        "'{0}' bukan jumlah kelipatan poin dan tetapan.");

    public static readonly Message WithinPlaces = new(
        "selection.within-places",
        FindingKind.Note,
        "Ranked within the {0:# place|# places}.",
        "Berperingkat dalam {0} tempat.");

    public static readonly Message TakenAtCut = new(
        "selection.taken-at-cut",
        FindingKind.Note,
        "{0} equals for the last {1:place|# places}: all are taken.",
        "{0} setara untuk {1} tempat terakhir: semua diambil.");

    public static readonly Message NoneAtCut = new(
        "selection.none-at-cut",
        FindingKind.Note,
        "{0} equals for the last {1:place|# places}: none is taken.",
        "{0} setara untuk {1} tempat terakhir: tidak ada yang diambil.");

    public static readonly Message CommitteeAtCut = new(
        "selection.committee-at-cut",
        FindingKind.Note,
        "{0} equals for the last {1} of {2:# place|# places}: left to the committee.",
        "{0} setara untuk {1} dari {2} tempat terakhir: diserahkan kepada panitia.");

    public static readonly Message InReserve = new(
        "selection.in-reserve",
        FindingKind.Note,
        "Reserve, place {0} of {1}.",
        "Cadangan, urutan {0} dari {1}.");

    public static readonly Message BehindLastPlace = new(
        "selection.behind-last-place",
        FindingKind.Note,
        "Ranked behind the {0:only place|last of the # places}.",
        "Berperingkat di belakang tempat terakhir dari {0} tempat.");

    public static readonly Message NoPlaces = new(
        "selection.not-declared",
        FindingKind.Note,
        "The scheme declares no places; who is taken is left to the committee.",
        "Skema tidak menetapkan tempat; pemilihan diserahkan kepada panitia.");

    public static readonly Message LeftByTie = new(
        "selection.left-by-tie",
        FindingKind.Note,
        "{0:# place is|# places are} left over, because equals at the last place are not taken.",
        "{0} tempat tersisa, karena yang setara pada tempat terakhir tidak diambil.");

    public static readonly Message LeftByTooFew = new(
        "selection.left-by-too-few",
        FindingKind.Note,
        "{0:# place is|# places are} left over, because no more candidates could be ranked.",
        "{0} tempat tersisa, karena tidak ada lagi kandidat yang dapat diperingkat.");

    public static readonly Message GateFact = new(
        "gate.fact",
        FindingKind.Note,
        "Gate '{0}': the condition '{1}' does not hold; the fact is '{2}'.",
        "Syarat '{0}': kondisi '{1}' tidak terpenuhi; faktanya '{2}'.");

    public static readonly Message GateNotJudged = new(
        "gate.not-judged",
        FindingKind.Note,
        "Gate '{0}' cannot be judged: '{1}' has no figure.",
        "Syarat '{0}' tidak dapat dinilai: '{1}' tidak mempunyai angka.");

    public static readonly Message GateNotAtLeast = new(
        "gate.too-low",
        FindingKind.Note,
        "Gate '{0}': '{1}' is {2}, less than {3}.",
        "Syarat '{0}': '{1}' adalah {2}, kurang dari {3}.");

    public static readonly Message GateNotAbove = new(
        "gate.not-above",
        FindingKind.Note,
        "Gate '{0}': '{1}' is {2}, not above {3}.",
        "Syarat '{0}': '{1}' adalah {2}, tidak di atas {3}.");

    public static readonly Message GateNotAtMost = new(
        "gate.too-high",
        FindingKind.Note,
        "Gate '{0}': '{1}' is {2}, more than {3}.",
        "Syarat '{0}': '{1}' adalah {2}, lebih dari {3}.");

    public static readonly Message GateNotBelow = new(
        "gate.not-below",
        FindingKind.Note,
        "Gate '{0}': '{1}' is {2}, not below {3}.",
        "Syarat '{0}': '{1}' adalah {2}, tidak di bawah {3}.");

    public static readonly Message TooFewMarks = new(
        "absence.too-few-marks",
        FindingKind.Note,
        "'{0}' has {1:# mark|# marks}; {2:# is|# are} needed.",
        "'{0}' mempunyai {1} nilai; diperlukan {2}.");

    public static readonly Message NoWeight = new(
        "absence.no-weight",
        FindingKind.Note,
        "'{0}' has {1:# mark, by an assessor of weight 0, so that it does not count|# marks, all by assessors of weight 0, so that none of them counts}.",
        "'{0}' mempunyai {1} nilai, semuanya dari asesor berbobot 0, sehingga tidak ada yang berlaku.");

    public static readonly Message SomeNoWeight = new(
        "consensus.no-weight",
        FindingKind.Warning,
        "On '{0}' all marks of {1:# candidate|# candidates} are by assessors of weight 0, so that none of them counts: {2}.",
        "Pada '{0}' semua nilai {1} kandidat berasal dari asesor berbobot 0, sehingga tidak ada yang berlaku: {2}.");

    public static readonly Message Trimmed = new(
        "consensus.trimmed",
        FindingKind.Note,
        "On '{0}' {1:the highest and the lowest mark|the # highest and the # lowest marks} are dropped; equal marks share what is dropped.",
        "Pada '{0}' {1} nilai tertinggi dan {1} terendah tidak dipakai; nilai yang sama berbagi bagiannya.");

    public static readonly Message Median = new(
        "consensus.median",
        FindingKind.Note,
        "On '{0}' the middle of the marks counts; equal marks share what counts.",
        "Pada '{0}' yang dipakai hanya yang di tengah; nilai yang sama berbagi bagiannya.");

    public static readonly Message Highest = new(
        "consensus.highest",
        FindingKind.Note,
        "On '{0}' the highest mark counts; equal marks share what counts.",
        "Pada '{0}' yang dipakai hanya nilai tertinggi; nilai yang sama berbagi bagiannya.");

    public static readonly Message Lowest = new(
        "consensus.lowest",
        FindingKind.Note,
        "On '{0}' the lowest mark counts; equal marks share what counts.",
        "Pada '{0}' yang dipakai hanya nilai terendah; nilai yang sama berbagi bagiannya.");

    public static readonly Message Weighted = new(
        "consensus.weighted",
        FindingKind.Note,
        "On '{0}' marks count by the weights of their assessors.",
        "Pada '{0}' nilai dipakai menurut bobot asesornya.");

    public static readonly Message NotApplicable = new(
        "absence.not-applicable",
        FindingKind.Note,
        "'{0}' does not apply.",
        "'{0}' tidak berlaku.");

    public static readonly Message MeasuredMissing = new(
        "absence.measured-missing",
        FindingKind.Note,
        "'{0}' was not measured.",
        "'{0}' tidak diukur.");

    public static readonly Message TooMuchAbsent = new(
        "absence.too-much",
        FindingKind.Note,
        "Too much beneath '{0}' is absent.",
        "Terlalu banyak yang kosong di bawah '{0}'.");

    public static readonly Message SplitApplicability = new(
        "absence.split",
        FindingKind.Warning,
        "'{0}': {1:# assessor|# assessors} gave a mark, {2:# says|# say} that it does not apply.",
        "'{0}': {1} asesor memberi nilai, {2} menyatakan tidak berlaku.");

    public static readonly Message Absent = new(
        "absence.absent",
        FindingKind.Note,
        "'{0}' is absent ({1}).",
        "'{0}' kosong ({1:id}).");

    public static readonly Message LeftOut = new(
        "absence.left-out",
        FindingKind.Note,
        "'{0}' is left out ({1}); the others are re-weighted.",
        "'{0}' dilewatkan ({1:id}); bobot yang lain disesuaikan.");

    public static readonly Message CountedAsWorst = new(
        "absence.worst",
        FindingKind.Note,
        "'{0}' counts as the worst ({1}).",
        "'{0}' dihitung sebagai yang terburuk ({1:id}).");

    public static readonly Message Reweighted = new(
        "absence.reweighted",
        FindingKind.Note,
        "'{0}' is weighted without {1}.",
        "'{0}' dibobot tanpa {1}.");

    public static readonly Message Capped = new(
        "value.capped",
        FindingKind.Note,
        "'{0}' stands on a level piece of its value function, where all points have the same value.",
        "'{0}' berada pada bagian datar fungsi nilainya, tempat semua poin bernilai sama.");

    public static readonly Message Relative = new(
        "value.relative",
        FindingKind.Note,
        "The value of '{0}' depends on the Field, whose lowest, highest and mean points are {1}, {2} and {3}.",
        "Nilai '{0}' bergantung pada lapangan, yang poin terendah, tertinggi dan rata-ratanya {1}, {2} dan {3}.");

    public static readonly Message Quantised = new(
        "value.quantised",
        FindingKind.Note,
        "'{0}' is irrational and correctly rounded: {1}.",
        "'{0}' irasional dan dibulatkan dengan benar: {1:id}.");

    public static readonly Message Rounded = new(
        "value.rounded",
        FindingKind.Note,
        "'{0}' is rounded: {1}.",
        "'{0}' dibulatkan: {1:id}.");

    public static readonly Message NotAdditive = new(
        "value.not-additive",
        FindingKind.Note,
        "'{0}' is not a sum of contributions: {1}.",
        "'{0}' bukan jumlah kontribusi: {1:id}.");

    public static readonly Message NegativeUnderRoot = new(
        "scores.negative",
        FindingKind.Error,
        "'{1}' of '{0}' has a negative value under a geometric or harmonic mean.",
        "'{1}' dari '{0}' mempunyai nilai negatif di bawah rata-rata geometrik atau harmonik.");

    public static readonly Message FieldHighestZero = new(
        "field.highest-zero",
        FindingKind.Error,
        "The highest points on '{0}' in the Field are zero; nothing can be a share of them.",
        "Poin tertinggi '{0}' di lapangan nol; tidak ada yang dapat menjadi bagiannya.");

    public static readonly Message FieldMeanNotPositive = new(
        "field.mean-not-positive",
        FindingKind.Error,
        "The mean of '{0}' in the Field is not positive; shares of it have no meaning.",
        "Rata-rata '{0}' di lapangan tidak positif; bagian darinya tidak bermakna.");

    public static readonly Message FieldAllEqual = new(
        "field.all-equal",
        FindingKind.Error,
        "The whole Field has the same points on '{0}': declare 'whenAllEqual'.",
        "Seluruh lapangan mempunyai poin sama pada '{0}': tetapkan 'whenAllEqual'.");

    public static readonly Message SomeNotRankable = new(
        "ranking.not-rankable",
        FindingKind.Note,
        "{0:# candidate|# candidates} cannot be ranked, because something of theirs is absent: {1}.",
        "{0} kandidat tidak dapat diperingkat karena ada yang kosong: {1}.");

    public static readonly Message SomeWithoutBand = new(
        "bands.none",
        FindingKind.Warning,
        "{0:# scored candidate falls|# scored candidates fall} into no band: {1}.",
        "{0} kandidat berskor tidak masuk predikat mana pun: {1}.");
}
