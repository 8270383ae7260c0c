namespace SmartCity.Assessment.Cli;

/// <summary>What can be said about files before anybody reads their meaning.</summary>
internal static class FileMessages
{
    public static readonly FileMessage FolderMissing = new(
        "folder.missing",
        FindingKind.Error,
        "There is no folder '{0}'.",
        "Tidak ada folder '{0}'.");

    public static readonly FileMessage FolderIsFile = new(
        "folder.is-file",
        FindingKind.Error,
        "'{0}' is a file; a folder is expected.",
        "'{0}' adalah berkas; seharusnya folder.");

    public static readonly FileMessage Missing = new(
        "file.missing",
        FindingKind.Error,
        "The file is missing.",
        "Berkas tidak ada.");

    public static readonly FileMessage Needed = new(
        "file.needed",
        FindingKind.Error,
        "The file is missing, and the scheme needs it: {0}.",
        "Berkas tidak ada, padahal diperlukan skema: {0}.");

    public static readonly FileMessage Unreadable = new(
        "file.unreadable",
        FindingKind.Error,
        "The file cannot be read: {0}",
        "Berkas tidak dapat dibaca: {0}");

    public static readonly FileMessage NotRead = new(
        "file.not-read",
        FindingKind.Warning,
        "The tool does not read a file of this name.",
        "Alat ini tidak membaca berkas dengan nama ini.");

    public static readonly FileMessage Misnamed = new(
        "file.misnamed",
        FindingKind.Error,
        "The tool would not read this file; name it {0}, or take it away.",
        "Berkas ini tidak akan dibaca; beri nama {0}, atau pindahkan.");

    public static readonly FileMessage TooLarge = new(
        "file.too-large",
        FindingKind.Error,
        "The file is larger than {0} MB.",
        "Berkas lebih besar dari {0} MB.");

    public static readonly FileMessage Empty = new(
        "file.empty",
        FindingKind.Error,
        "The file is empty, or not a regular file; a header line is expected.",
        "Berkas kosong, atau bukan berkas biasa; seharusnya ada baris judul.");

    public static readonly FileMessage NoRows = new(
        "file.no-rows",
        FindingKind.Warning,
        "There is a header line and nothing else.",
        "Hanya ada baris judul.");

    public static readonly FileMessage NoAssessors = new(
        "file.no-assessors",
        FindingKind.Error,
        "The file names nobody, so nobody may mark; leave it out to take assessors as they are found.",
        "Berkas tidak menyebut siapa pun, sehingga tidak ada yang boleh menilai; hapus berkas ini agar asesor diterima sebagaimana ditemukan.");

    public static readonly FileMessage Encoding = new(
        "file.encoding",
        FindingKind.Error,
        "The file is in {0}; save it as UTF-8.",
        "Berkas memakai {0}; simpan sebagai UTF-8.");

    public static readonly FileMessage InvalidUtf8 = new(
        "file.invalid-utf8",
        FindingKind.Error,
        "This is not UTF-8.",
        "Ini bukan UTF-8.");

    public static readonly FileMessage WrongSeparator = new(
        "file.wrong-separator",
        FindingKind.Error,
        "The header line is not separated by '{0}' but seems to be by '{1}'.",
        "Baris judul tidak dipisahkan '{0}', tampaknya '{1}'.");

    public static readonly FileMessage SeparatorDetected = new(
        "file.separator-detected",
        FindingKind.Note,
        "The file is read with '{0}' between cells; declare it with --separator.",
        "Berkas dibaca dengan '{0}' di antara sel; nyatakan dengan --separator.");

    public static readonly FileMessage LineTooLong = new(
        "file.line-too-long",
        FindingKind.Error,
        "The line is longer than {0} bytes, or a quote is never closed; the rest of the file is not read.",
        "Baris lebih panjang dari {0} bita, atau tanda kutip tidak ditutup; sisa berkas tidak dibaca.");

    public static readonly FileMessage UnclosedQuote = new(
        "file.unclosed-quote",
        FindingKind.Error,
        "A quote is opened here and never closed; the file may be cut off.",
        "Tanda kutip dibuka di sini dan tidak ditutup; berkas mungkin terpotong.");

    public static readonly FileMessage StrayQuote = new(
        "file.stray-quote",
        FindingKind.Error,
        "A quote stands where none belongs; enclose the whole cell in quotes and double those inside.",
        "Tanda kutip tidak pada tempatnya; apit seluruh sel dengan kutip dan gandakan kutip di dalamnya.");

    public static readonly FileMessage BlankLine = new(
        "file.blank-line",
        FindingKind.Error,
        "The line is blank, but others follow.",
        "Baris kosong, padahal masih ada baris berikutnya.");

    public static readonly FileMessage CellCount = new(
        "file.cell-count",
        FindingKind.Error,
        "The line has {0} cells; the header has {1}.",
        "Baris mempunyai {0} sel; baris judul {1}.");

    public static readonly FileMessage ColumnMissing = new(
        "file.column-missing",
        FindingKind.Error,
        "The column '{0}' is missing.",
        "Kolom '{0}' tidak ada.");

    public static readonly FileMessage ColumnUnknown = new(
        "file.column-unknown",
        FindingKind.Error,
        "There is no column '{0}' here; known are {1}.",
        "Tidak ada kolom '{0}' di sini; yang dikenal {1}.");

    public static readonly FileMessage ColumnTwice = new(
        "file.column-twice",
        FindingKind.Error,
        "The column '{0}' is there twice.",
        "Kolom '{0}' ada dua kali.");

    public static readonly FileMessage ColumnUnnamed = new(
        "file.column-unnamed",
        FindingKind.Error,
        "Column {0} has no name.",
        "Kolom {0} tidak bernama.");

    public static readonly FileMessage CellEmpty = new(
        "file.cell-empty",
        FindingKind.Error,
        "The cell is empty.",
        "Sel kosong.");

    public static readonly FileMessage CannotWrite = new(
        "output.cannot-write",
        FindingKind.Error,
        "The output cannot be written: {0}",
        "Keluaran tidak dapat ditulis: {0}");

    public static readonly FileMessage Exists = new(
        "output.exists",
        FindingKind.Error,
        "The file exists already; --force overwrites it.",
        "Berkas sudah ada; --force menimpanya.");

    public static readonly FileMessage CandidateUnknown = new(
        "candidates.unknown",
        FindingKind.Error,
        "There is no candidate '{0}'.",
        "Tidak ada kandidat '{0}'.");

    public static readonly FileMessage CandidateMeant = new(
        "candidates.meant",
        FindingKind.Note,
        "Candidates of that name: {0}.",
        "Kandidat bernama demikian: {0}.");

    public static readonly FileMessage More = new(
        "findings.more",
        FindingKind.Error,
        "{1} more findings '{0}' are not listed.",
        "{1} temuan '{0}' lainnya tidak didaftar.");

    public static readonly FileMessage RowMissing = new(
        "file.row-missing",
        FindingKind.Error,
        "There is no row of the candidate '{0}', whose measured values are needed: {1}.",
        "Tidak ada baris kandidat '{0}', padahal nilai ukurnya diperlukan: {1}.");

    public static readonly FileMessage ColumnReserved = new(
        "file.column-reserved",
        FindingKind.Error,
        "'{0}' cannot be read from {1}, where a column of that name means something else; choose another.",
        "'{0}' tidak dapat dibaca dari {1}, karena kolom bernama itu berarti lain di sana; pilih nama lain.");

    public static readonly FileMessage OlderFiles = new(
        "output.older-files",
        FindingKind.Warning,
        "Files of an older run were left beside the new ones: {0}.",
        "Berkas dari proses sebelumnya tetap ada di samping yang baru: {0}.");

    public static readonly FileMessage NothingMarked = new(
        "assessors.nothing-marked",
        FindingKind.Error,
        "No criterion of the scheme is marked by assessors, so that there is nothing to report about them.",
        "Tidak ada kriteria skema yang dinilai oleh asesor, sehingga tidak ada yang dapat dilaporkan tentang mereka.");

    public static readonly FileMessage NobodyMarked = new(
        "assessors.nobody-marked",
        FindingKind.Error,
        "No assessor gave a mark, so that there is nothing to report about them.",
        "Tidak ada asesor yang memberi nilai, sehingga tidak ada yang dapat dilaporkan tentang mereka.");

    public static readonly FileMessage NoGroups = new(
        "audit.no-groups",
        FindingKind.Error,
        "The scheme declares no text or flag fact '{0}', so that it makes no groups; it declares {1}.",
        "Skema tidak menetapkan fakta teks atau bendera '{0}', sehingga tidak membentuk kelompok; yang ditetapkan {1}.");

    public static readonly FileMessage AuditEnded = new(
        "audit.ended",
        FindingKind.Error,
        "The audit was told to end before it was finished; nothing is reported.",
        "Audit dihentikan sebelum selesai; tidak ada yang dilaporkan.");

    public static readonly FileMessage AuditFault = new(
        "audit.fault",
        FindingKind.Error,
        "The audit cannot go on, a fault of the tool: {0}",
        "Audit tidak dapat dilanjutkan, kesalahan alat ini: {0}");

    public static readonly FileMessage AuditRefused = new(
        "audit.refused",
        FindingKind.Error,
        "There is no result that could be audited: {0}",
        "Tidak ada hasil yang dapat diaudit: {0}");
}
