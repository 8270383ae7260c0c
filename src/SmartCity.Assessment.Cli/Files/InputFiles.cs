namespace SmartCity.Assessment.Cli;

/// <summary>Reads all files of an assessment. What is wrong with one file does not hide what is wrong with another.</summary>
internal sealed class InputFiles(InputSource source, char? separator, NoticeList notices, IReadingProgress progress)
{
    /// <summary>The scheme and the input, or null with everything that is wrong.</summary>
    public ReadInput? Read()
    {
        NoteForeignFiles();
        var scheme = SchemeFile.Read(source, notices);
        NoteNeededFiles(scheme);
        var builder = scheme is null ? null : new InputBuilder(scheme);

        // Without the candidates or the declared assessors every mark would be by or about somebody unknown: the rest is then only looked through.
        HashSet<string> candidates = [];
        builder = Read(FileNames.Candidates, CandidatesFile.Columns(scheme), builder, (f, b) => candidates = CandidatesFile.Read(f, b)) ? builder : null;
        if (source.FileNames.Contains(FileNames.Assessors))
        {
            builder = Read(FileNames.Assessors, AssessorsFile.Columns, builder, (f, b) => AssessorsFile.Read(f, b, notices)) ? builder : null;
        }

        Read(FileNames.Scores, ScoresFile.Columns, builder, (f, b) => ScoresFile.Read(f, b, notices));
        Read(FileNames.Table, TableFile.Columns(scheme), builder, (f, b) => TableFile.Read(f, b, candidates, [.. TableFile.Measured(scheme!)], notices));
        return builder is null ? null : Build(scheme!, builder);
    }

    private ReadInput? Build(AssessmentScheme scheme, InputBuilder builder)
    {
        var input = builder.Build();
        foreach (var finding in input.Findings)
        {
            notices.Add(Notice.Of(finding, finding.Path));
        }

        return input.TryGetValue(out var value) && !notices.HasErrors ? new ReadInput(scheme, value, builder) : null;
    }

    /// <summary>Reads one file; without a builder, or with a header that does not do, it is only looked through for faults.</summary>
    private bool Read(string name, ColumnRules rules, InputBuilder? builder, Action<CsvFile, InputBuilder> read)
    {
        if (!source.FileNames.Contains(name) || !source.TryOpen(name, notices, out var stream))
        {
            return false;
        }

        using (stream)
        {
            using var file = CsvFile.Open(name, stream, rules, separator, notices, progress);
            if (file is null)
            {
                return false;
            }

            if (builder is not null && file.IsReadable)
            {
                read(file, builder);
                return true;
            }

            while (file.Read())
            {
                // Only for the notices.
            }

            return false;
        }
    }

    private void NoteNeededFiles(AssessmentScheme? scheme)
    {
        if (!source.FileNames.Contains(FileNames.Candidates))
        {
            notices.Add(FileMessages.Missing.At(FileNames.Candidates));
        }

        if (scheme is null)
        {
            return;
        }

        NoteNeeded(FileNames.Scores, scheme.Tree.Criteria.Where(c => c.Source == CriterionSource.Marked).Select(c => c.Code));
        NoteNeeded(FileNames.Table, TableFile.Measured(scheme));
    }

    private void NoteNeeded(string name, IEnumerable<string> criteria)
    {
        var list = string.Join(", ", criteria);
        if (list.Length > 0 && !source.FileNames.Contains(name))
        {
            notices.Add(FileMessages.Needed.At(name, list));
        }
    }

    /// <summary>A misspelt file name would silently drop, say, every declared conflict of interest.</summary>
    private void NoteForeignFiles()
    {
        foreach (var name in source.FileNames.Except(FileNames.Known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (MeantBy(name) is { } meant)
            {
                notices.Add(FileMessages.Misnamed.At(name, meant));
            }
            else if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                notices.Add(FileMessages.NotRead.At(name));
            }
        }
    }

    /// <summary>The file of input that is not there but for its case, or for an ending under which it may have been saved by mistake.</summary>
    private string? MeantBy(string name) => FileNames.Mistakable.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        ? FileNames.Input.FirstOrDefault(i =>
            !source.FileNames.Contains(i) && Path.GetFileNameWithoutExtension(name).Equals(Path.GetFileNameWithoutExtension(i), StringComparison.OrdinalIgnoreCase))
        : null;
}
