using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("asess", "in")]
    [InlineData("assess")]
    [InlineData("assess", "in", "more")]
    [InlineData("assess", "in", "--format", "xml")]
    [InlineData("assess", "in", "--separator", "x")]
    [InlineData("assess", "in", "--lang", "fr")]
    [InlineData("assess", "in", "--out")]
    [InlineData("demo", "nothing")]
    [InlineData("example", "diving-2000")]
    [InlineData("explain", "in")]
    [InlineData("validate", "in", "--nothing")]
    [InlineData("assess", "")]
    [InlineData("assess", "in", "--out", "")]
    [InlineData("assess", "in", "--out", " ")]
    [InlineData("validate", "")]
    [InlineData("explain", "", "kapuas")]
    [InlineData("example", "diving-2000", "--out", "")]
    public void A_wrong_command_line_is_exit_code_3(params string[] arguments)
    {
        using var line = CommandLine.WithInput();
        var answer = line.Run(arguments);
        Assert.Equal(3, answer.Code);
        Assert.NotEmpty(answer.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("--version")]
    public void Help_is_no_error(params string[] arguments)
    {
        using var line = new CommandLine();
        var answer = line.Run(arguments);
        Assert.Equal(0, answer.Code);
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void The_language_may_stand_anywhere()
    {
        using var line = CommandLine.WithInput();
        Assert.Equal(line.Run("assess", "in", "--lang", "id").Output, line.Run("--lang", "id", "assess", "in").Output);
    }
}
