using System.Globalization;
using System.Text;

namespace SmartCity.Assessment.Cli;

/// <summary>Reads <c>scheme.json</c>.</summary>
internal static class SchemeFile
{
    private const int MostMegabytes = 64;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static AssessmentScheme? Read(InputSource source, NoticeList notices)
    {
        if (!source.FileNames.Contains(FileNames.Scheme))
        {
            notices.Add(FileMessages.Missing.At(FileNames.Scheme));
            return null;
        }

        if (ReadText(source, notices) is not { } text)
        {
            return null;
        }

        var scheme = SchemeJson.Read(text);
        foreach (var finding in scheme.Findings)
        {
            notices.Add(Notice.Of(finding, PathTo(finding)));
        }

        if (!scheme.TryGetValue(out var value))
        {
            return null;
        }

        foreach (var notice in ReservedNames.In(value))
        {
            notices.Add(notice);
        }

        return value;
    }

    /// <summary>The path of a finding about the scheme, with the file in front.</summary>
    public static string PathTo(Finding finding) => finding.Path.Length == 0 ? FileNames.Scheme : $"{FileNames.Scheme}:{finding.Path}";

    private static string? ReadText(InputSource source, NoticeList notices)
    {
        if (!source.TryOpen(FileNames.Scheme, notices, out var stream))
        {
            return null;
        }

        using (stream)
        {
            try
            {
                if (stream.Length > MostMegabytes * 1_000_000L)
                {
                    notices.Add(FileMessages.TooLarge.At(FileNames.Scheme, MostMegabytes));
                    return null;
                }

                return Decode(FileHead.Of(stream), ReadAll(stream), notices);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                notices.Add(FileMessages.Unreadable.At(FileNames.Scheme, e.Message));
                return null;
            }
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        var bytes = new byte[stream.Length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..count];
    }

    private static string? Decode(FileHead head, byte[] bytes, NoticeList notices)
    {
        if (head.ForeignEncoding is { } encoding)
        {
            notices.Add(FileMessages.Encoding.At(FileNames.Scheme, encoding));
            return null;
        }

        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            notices.Add(FileMessages.InvalidUtf8.At(string.Create(CultureInfo.InvariantCulture, $"{FileNames.Scheme}:{line}")));
            return null;
        }
    }
}
