using System.Text;
using Spectre.Console;

namespace SmartCity.Assessment.Cli;

/// <summary>Where the tool runs: its streams, the folder that relative paths start from, and whether a person is watching.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool isPlain;
    private readonly bool showsProgress;

    public Terminal(Stream output, Stream error, string folder, bool isPlain = true, bool showsProgress = false, CancellationToken ended = default)
    {
        OutputStream = output;
        Output = new StreamWriter(output, Utf8, bufferSize: 16_384, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, bufferSize: 1_024, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        Folder = folder;
        Ended = ended;
        this.isPlain = isPlain;
        this.showsProgress = showsProgress;
    }

    /// <summary>For bytes that are the whole answer; what was written to <see cref="Output"/> before must be flushed.</summary>
    public Stream OutputStream { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public string Folder { get; }

    /// <summary>Cancelled when whoever watches goes away; signals to the process are heard besides.</summary>
    public CancellationToken Ended { get; }

    /// <summary>The streams of this process. Pipes, <c>NO_COLOR</c> and dumb terminals get plain text.</summary>
    public static Terminal OfProcess()
    {
        var wantsPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new Terminal(
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            Environment.CurrentDirectory,
            isPlain: wantsPlain || Console.IsOutputRedirected,
            showsProgress: !wantsPlain && !Console.IsErrorRedirected);
    }

    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A page on the output: aligned columns, or Spectre's tables when a person is watching.</summary>
    public IPage NewPage() => isPlain ? new PlainPage(Output) : new ScreenPage(ConsoleOn(Output));

    /// <summary>Runs something long, with progress bars on the error stream when a person is watching.</summary>
    public T Watch<T>(Func<IReadingProgress, T> work) =>
        showsProgress ? ScreenProgress.Run(ConsoleOn(Error), work) : work(new SilentProgress());

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        OutputStream.Dispose();
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Detect,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(writer),
    });
}
