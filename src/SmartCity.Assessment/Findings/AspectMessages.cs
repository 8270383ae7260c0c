namespace SmartCity.Assessment;

/// <summary>What can be wrong with a tree of aspects.</summary>
internal static class AspectMessages
{
    public static readonly Message AspectUnknown = new(
        "aspects.unknown",
        FindingKind.Error,
        "There is no aspect or criterion '{0}'.",
        "Tidak ada aspek atau kriteria '{0}'.");

    public static readonly Message AspectDuplicate = new(
        "aspects.duplicate",
        FindingKind.Error,
        "The code '{0}' is used twice in the tree.",
        "Kode '{0}' dipakai dua kali dalam pohon aspek.");

    public static readonly Message AspectAlike = new(
        "aspects.alike",
        FindingKind.Error,
        "The code '{0}' differs from '{1}' only by letter case or Unicode form.",
        "Kode '{0}' berbeda dari '{1}' hanya pada huruf besar-kecil atau bentuk Unicode.");

    public static readonly Message AspectCycle = new(
        "aspects.cycle",
        FindingKind.Error,
        "'{0}' stands beneath itself.",
        "'{0}' berada di bawah dirinya sendiri.");

    public static readonly Message AspectEmpty = new(
        "aspects.empty",
        FindingKind.Error,
        "The aspect '{0}' has no children.",
        "Aspek '{0}' tidak mempunyai anak.");

    public static readonly Message LeastMarks = new(
        "aspects.least-marks",
        FindingKind.Error,
        "The least number of marks must be at least 1, not {0}.",
        "Jumlah nilai minimum paling sedikit 1, bukan {0}.");

    public static readonly Message LeastMarksNotHere = new(
        "aspects.least-marks-not-here",
        FindingKind.Error,
        "'{0}' is measured and needs no marks.",
        "'{0}' diukur dan tidak memerlukan nilai asesor.");

    public static readonly Message MarkedNeedsBounds = new(
        "aspects.marked-needs-bounds",
        FindingKind.Error,
        "The criterion '{0}' is marked by assessors, so its rubric needs both bounds or levels.",
        "Kriteria '{0}' dinilai oleh asesor, sehingga rubriknya memerlukan kedua batas atau tingkat.");

    public static readonly Message LeaveOutUnderSum = new(
        "aspects.leave-out-under-sum",
        FindingKind.Error,
        "'{0}' cannot be left out under a sum (or as the root): there is nothing to re-weight.",
        "'{0}' tidak dapat dilewatkan di bawah penjumlahan (atau sebagai akar): tidak ada bobot yang dapat disesuaikan.");

    public static readonly Message NoWorst = new(
        "aspects.no-worst",
        FindingKind.Error,
        "'{0}' cannot count as the worst: its rubric has no bounds, or its value is relative or undefined at a bound.",
        "'{0}' tidak dapat dihitung sebagai yang terburuk: rubriknya tanpa batas, atau nilainya relatif atau tak terdefinisi pada batas.");

    public static readonly Message MayBeAbsent = new(
        "aspects.may-be-absent",
        FindingKind.Error,
        "The share that may be absent lies between 0 and 1, not {0}.",
        "Bagian yang boleh kosong antara 0 dan 1, bukan {0}.");

    public static readonly Message QuantisedNotHere = new(
        "aspects.quantised-not-here",
        FindingKind.Error,
        "'{0}' is not a geometric mean; its digits cannot be declared.",
        "'{0}' bukan rata-rata geometrik; jumlah digitnya tidak dapat ditetapkan.");

    public static readonly Message MayBeAbsentNotHere = new(
        "aspects.may-be-absent-not-here",
        FindingKind.Error,
        "Nothing can be left out under the sum '{0}'.",
        "Tidak ada yang dapat dilewatkan di bawah penjumlahan '{0}'.");

    public static readonly Message TooDeep = new(
        "aspects.too-deep",
        FindingKind.Error,
        "The tree is more than {0} levels deep.",
        "Pohon lebih dalam dari {0} tingkat.");

    public static readonly Message QuantisedNeeded = new(
        "aspects.quantised-needed",
        FindingKind.Error,
        "The geometric mean '{0}' needs declared digits ('quantised').",
        "Rata-rata geometrik '{0}' memerlukan jumlah digit yang ditetapkan ('quantised').");

    public static readonly Message WeightNegative = new(
        "weights.negative",
        FindingKind.Error,
        "The weight of '{0}' is {1}; a weight is not negative. A deduction is a negative factor under a sum.",
        "Bobot '{0}' adalah {1}; bobot tidak boleh negatif. Pengurangan adalah faktor negatif di bawah penjumlahan.");

    public static readonly Message WeightsAllZero = new(
        "weights.all-zero",
        FindingKind.Error,
        "Every weight beneath '{0}' is zero.",
        "Semua bobot di bawah '{0}' nol.");

    public static readonly Message WeightsWrongSum = new(
        "weights.wrong-sum",
        FindingKind.Error,
        "The weights beneath '{0}' sum to {1} instead of {2} ({3}).",
        "Jumlah bobot di bawah '{0}' adalah {1}, seharusnya {2} ({3}).");

    public static readonly Message WeightingNotHere = new(
        "weights.weighting-not-here",
        FindingKind.Error,
        "The weights beneath '{0}' have no say, so they cannot be shares.",
        "Bobot di bawah '{0}' tidak berpengaruh, sehingga tidak dapat berupa bagian.");

    public static readonly Message WeightUnused = new(
        "weights.unused",
        FindingKind.Error,
        "'{0}' stands under a minimum, where a weight has no say.",
        "'{0}' berada di bawah nilai minimum; bobot tidak berpengaruh di sana.");

    public static readonly Message WholeWeightNeeded = new(
        "weights.whole-needed",
        FindingKind.Error,
        "The children of the root '{0}' are shares of the whole, so the root needs a weight.",
        "Anak-anak akar '{0}' merupakan bagian dari keseluruhan, sehingga akar memerlukan bobot.");

    public static readonly Message TimesFactNotHere = new(
        "weights.times-fact-not-here",
        FindingKind.Error,
        "'{0}' has a fact as multiplier, which is possible under a sum only.",
        "'{0}' mempunyai fakta pengali; itu hanya mungkin di bawah penjumlahan.");

    public static readonly Message TimesFactKind = new(
        "weights.times-fact-kind",
        FindingKind.Error,
        "The fact '{1}' that multiplies '{0}' is not a number.",
        "Fakta '{1}' yang mengalikan '{0}' bukan angka.");

    public static readonly Message GeometricWeights = new(
        "weights.geometric-too-fine",
        FindingKind.Error,
        "The weights beneath the geometric mean '{0}' have no whole numbers in the same ratio that sum to {1} or less.",
        "Bobot di bawah rata-rata geometrik '{0}' tidak mempunyai bilangan bulat dengan perbandingan sama yang berjumlah {1} atau kurang.");

    public static readonly Message ConsensusUnknown = new(
        "consensus.unknown",
        FindingKind.Error,
        "A consensus is declared for '{0}', which is not a marked criterion.",
        "Konsensus ditetapkan untuk '{0}', yang bukan kriteria yang dinilai asesor.");

    public static readonly Message ConsensusTwice = new(
        "consensus.twice",
        FindingKind.Error,
        "Two consensus rules are declared for '{0}'.",
        "Dua aturan konsensus ditetapkan untuk '{0}'.");

    public static readonly Message ContributionNotHere = new(
        "rounding.contribution-not-here",
        FindingKind.Error,
        "'{0}' declares a rounding of its contribution, but its aspect is neither a mean nor a sum.",
        "'{0}' menetapkan pembulatan kontribusi, tetapi aspeknya bukan rata-rata atau penjumlahan.");

    public static readonly Message RoundingNotHere = new(
        "rounding.not-here",
        FindingKind.Error,
        "'{0}' declares a rounding of a stage ({1}) that it does not have.",
        "'{0}' menetapkan pembulatan pada tahap ({1}) yang tidak dimilikinya.");

    public static readonly Message WholeWeightNotHere = new(
        "weights.whole-not-here",
        FindingKind.Error,
        "'{0}' declares what the shares of the whole sum to, which only a root whose children are such shares does.",
        "'{0}' menetapkan jumlah bagian dari keseluruhan; itu hanya untuk akar yang anaknya berupa bagian.");
}
