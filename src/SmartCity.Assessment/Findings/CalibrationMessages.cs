namespace SmartCity.Assessment;

/// <summary>What can be said of the comparison of assessors.</summary>
internal static class CalibrationMessages
{
    public static readonly Message Disconnected = new(
        "calibration.disconnected",
        FindingKind.Error,
        "On {0} no marks join {1:# block|# blocks} of candidates and assessors, so severities cannot be compared: {2}. To join them, {3:→ should mark}.",
        "Pada {0} tidak ada nilai yang menghubungkan {1} blok kandidat dan asesor, sehingga tingkat keketatan tidak dapat dibandingkan: {2}. Untuk menghubungkannya, {3:→ perlu menilai}.");

    public static readonly Message DisconnectedForGood = new(
        "calibration.disconnected-for-good",
        FindingKind.Error,
        "On {0} no marks join {1:# block|# blocks} of candidates and assessors, so severities cannot be compared: {2}. Conflicts and recusals leave no mark that would join them.",
        "Pada {0} tidak ada nilai yang menghubungkan {1} blok kandidat dan asesor, sehingga tingkat keketatan tidak dapat dibandingkan: {2}. Konflik kepentingan tidak menyisakan nilai yang dapat menghubungkannya.");

    public static readonly Message WithoutBlock = new(
        "calibration.without-block",
        FindingKind.Error,
        "On {0} blocks are ranked apart, and these candidates have no marks there by which they would belong to one, although their absence counts as something: {1}.",
        "Pada {0} blok diperingkat terpisah, dan kandidat berikut tidak mempunyai nilai di sana yang menempatkannya dalam salah satu blok, padahal kekosongannya diperhitungkan: {1}.");

    public static readonly Message InBlocks = new(
        "calibration.in-blocks",
        FindingKind.Warning,
        "No marks join all candidates on {0}; they are ranked in {1:# block|# blocks} that cannot be compared.",
        "Tidak ada nilai yang menghubungkan semua kandidat pada {0}; mereka diperingkat dalam {1} blok yang tidak dapat dibandingkan.");

    public static readonly Message Bridge = new(
        "calibration.bridge",
        FindingKind.Warning,
        "On {0} some assessors are joined with the others by one candidate alone, so that the comparison hangs on marks of: {1}.",
        "Pada {0} sebagian asesor terhubung dengan yang lain hanya melalui satu kandidat, sehingga perbandingan bergantung pada nilai untuk: {1}.");

    public static readonly Message FewMarks = new(
        "calibration.few-marks",
        FindingKind.Warning,
        "On {0} these assessors gave fewer than {1} marks, so that their severity is hardly known: {2}.",
        "Pada {0} asesor berikut memberi kurang dari {1} nilai, sehingga tingkat keketatannya hampir tidak diketahui: {2}.");

    public static readonly Message CutOff = new(
        "calibration.cut-off",
        FindingKind.Warning,
        "On {0} the correction took the points of {1:# candidate|# candidates} beyond the scale, where its value function is level, so that what it gave them does not count: {2}.",
        "Pada {0} koreksi membawa poin {1} kandidat melampaui skala, tempat fungsi nilainya datar, sehingga tambahannya tidak diperhitungkan: {2}.");

    public static readonly Message NoValue = new(
        "calibration.no-value",
        FindingKind.Error,
        "'{0}': corrected for severity the points are {1}, which its value function has no value for.",
        "'{0}': setelah dikoreksi menurut keketatan asesor poinnya {1}, yang tidak mempunyai nilai menurut fungsi nilainya.");

    public static readonly Message Ignored = new(
        "calibration.ignored",
        FindingKind.Note,
        "On {0} candidates were marked by different assessors, and no severity is corrected: a mild panel is an advantage.",
        "Pada {0} kandidat dinilai oleh asesor yang berbeda dan tingkat keketatan tidak dikoreksi: panel yang longgar menguntungkan.");

    public static readonly Message TooManyAssessors = new(
        "calibration.too-many-assessors",
        FindingKind.Error,
        "On {0} there are {1} assessors; exact severities are computed for at most {2}.",
        "Pada {0} ada {1} asesor; tingkat keketatan eksak dihitung untuk paling banyak {2}.");

    public static readonly Message TooFewMarks = new(
        "calibration.too-few-marks",
        FindingKind.Error,
        "On {0} these assessors gave fewer than the {1:# mark|# marks} that the relative calibration asks for: {2}.",
        "Pada {0} asesor berikut memberi kurang dari {1} nilai yang diminta kalibrasi relatif: {2}.");

    public static readonly Message EqualMarks = new(
        "calibration.equal-marks",
        FindingKind.Error,
        "On {0} all marks of these assessors are equal, and there is nothing to divide by: {1}.",
        "Pada {0} semua nilai asesor berikut sama, sehingga tidak ada pembaginya: {1}.");

    public static readonly Message Relative = new(
        "calibration.relative",
        FindingKind.Warning,
        "The calibration is relative ({0}): what a mark is worth depends on which other candidates its assessor got. Rules it breaks: {1}.",
        "Kalibrasi bersifat relatif ({0:id}): arti suatu nilai bergantung pada kandidat lain yang didapat asesornya. Aturan yang dilanggar: {1}.");

    public static readonly Message AutoComplete = new(
        "calibration.auto-complete",
        FindingKind.Note,
        "On '{0}' every assessor marked everybody: an additive severity is the same for all and cannot reorder their mean marks, so nothing was corrected. Another consensus than a mean may still feel it.",
        "Pada '{0}' setiap asesor menilai semua: keketatan aditif sama bagi semua dan tidak dapat mengubah urutan rata-rata nilainya, sehingga tidak ada koreksi. Konsensus selain rata-rata masih dapat terpengaruh.");

    public static readonly Message AutoIncomplete = new(
        "calibration.auto-incomplete",
        FindingKind.Note,
        "On '{0}' candidates were marked by different assessors, so marks were corrected ({1}).",
        "Pada '{0}' kandidat dinilai oleh asesor yang berbeda, sehingga nilai dikoreksi ({1:id}).");

    public static readonly Message Shifted = new(
        "calibration.shifted",
        FindingKind.Note,
        "Marks on '{0}' were corrected for severity ({1}).",
        "Nilai pada '{0}' dikoreksi menurut keketatan asesor ({1:id}).");

    public static readonly Message NobodyToCompare = new(
        "calibration.nobody-to-compare",
        FindingKind.Note,
        "On '{0}' no candidate has marks of two assessors, so that nobody can be compared and nothing was corrected.",
        "Pada '{0}' tidak ada kandidat yang dinilai oleh dua asesor, sehingga tidak ada yang dapat dibandingkan dan tidak ada koreksi.");

    public static readonly Message BlocksAndClasses = new(
        "calibration.blocks-and-classes",
        FindingKind.Error,
        "Blocks are known only when the marks are, so places cannot be declared for each class beside them; declare one number for each ranking.",
        "Blok baru diketahui setelah ada nilai, sehingga kuota tidak dapat ditetapkan per kelas di sampingnya; tetapkan satu jumlah untuk setiap pemeringkatan.");

    public static readonly Message ShrinkageRange = new(
        "calibration.shrinkage-range",
        FindingKind.Error,
        "A shrinkage is above 0, at most {1}, with at most {2} decimals, not {0}.",
        "Penyusutan di atas 0, paling besar {1}, dengan paling banyak {2} desimal, bukan {0}.");
}
