using SmartCity.Assessment.Cli;
using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

public sealed class PrintableTests
{
    [Theory]
    [InlineData('\u001B')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u2028')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2064')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    public void What_nobody_sees_is_shown(char unseen) => Assert.Equal("Ka\uFFFDpuas", Printable.Of($"Ka{unseen}puas"));

    [Theory]
    [InlineData("Kota Batu – 1.000 m²")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("കേര\u200Dളം")]
    public void What_belongs_to_a_writing_stays(string text) => Assert.Equal(text, Printable.Of(text));
}
