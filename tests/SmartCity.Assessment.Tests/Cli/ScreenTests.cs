using System.Text;
using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>What a person at a terminal sees, and what never reaches a pipe.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData("demo")]
    [InlineData("assess", "in")]
    [InlineData("explain", "in", "kapuas")]
    public void A_terminal_gets_the_words_of_the_plain_output(params string[] arguments)
    {
        using var line = CommandLine.WithInput();
        var (screen, error) = OnScreen(line, arguments);
        foreach (var word in line.Run(arguments).Output.Split([' ', '\n', '-', '=', '–'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length < 10))
        {
            Assert.Contains(word, screen, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("rror:", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_reading_shows_a_bar_on_the_error_stream_only()
    {
        using var line = CommandLine.WithInput();
        line.Write("scores.csv", SoundInput.Scores + string.Concat(Enumerable.Repeat("budi,kapuas,vision,high,,a rather long note that fills the file\n", 80_000)));
        var (screen, error) = OnScreen(line, "validate", "in");
        Assert.Empty(screen);
        Assert.Contains("scores.csv", error, StringComparison.Ordinal);
        Assert.Contains("%", error, StringComparison.Ordinal);
        Assert.DoesNotContain("%", line.Run("validate", "in").Error, StringComparison.Ordinal);
    }

    private static (string Output, string Error) OnScreen(CommandLine line, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using (var terminal = new Terminal(output, error, line.Folder, isPlain: false, showsProgress: true))
        {
            Tool.Run(arguments, terminal);
        }

        return (Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
