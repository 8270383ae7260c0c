using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace SmartCity.Assessment.Tests.Findings;

public sealed class MessageTests
{
    private static readonly Message[] s_messages =
    [
        .. typeof(Message).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Messages", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Message)).Select(f => (Message)f.GetValue(null)!),
    ];

    private static string[] Placeholders(string text) =>
        [.. Regex.Matches(text, @"(?<=\{)\d+(?=[:}])").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_many() => Assert.True(s_messages.Length > 100, $"Only {s_messages.Length} messages were found.");

    [Fact]
    public void Every_code_is_used_once_and_written_alike()
    {
        Assert.Equal([], s_messages.GroupBy(m => m.Code).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(s_messages, m => Assert.Matches("^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", m.Code));
    }

    [Fact]
    public void Every_message_speaks_both_languages() => Assert.All(s_messages, m =>
    {
        Assert.False(string.IsNullOrWhiteSpace(m.English), m.Code);
        Assert.False(string.IsNullOrWhiteSpace(m.Indonesian), m.Code);
        Assert.NotEqual(m.English, m.Indonesian);
    });

    [Fact]
    public void Both_languages_speak_of_the_same_arguments() =>
        Assert.All(s_messages, m => Assert.Equal(Placeholders(m.English), Placeholders(m.Indonesian)));

    [Fact]
    public void Arguments_stand_in_their_places_in_both_languages()
    {
        var message = new Message("x.y", FindingKind.Note, "{0} before {1}", "{1} sesudah {0}");
        var reason = message.Because("a", "b");
        Assert.Equal("a before b", reason.Text(Language.English));
        Assert.Equal("b sesudah a", reason.Text(Language.Indonesian));
        Assert.Equal("p: x.y: a before b", message.At("p", "a", "b").ToString());
        Assert.Equal("x.y: a before b", message.At(string.Empty, "a", "b").ToString());
    }

    [Fact]
    public void One_is_said_of_one_thing()
    {
        var message = new Message("x.y", FindingKind.Note, "{0:# place is|# places are} left for {1:the candidate|# candidates}.", "{0} tempat tersisa untuk {1} kandidat.");
        Assert.Equal("1 place is left for the candidate.", message.Because("1", "1").Text(Language.English));
        Assert.Equal("11 places are left for 0 candidates.", message.Because("11", "0").Text(Language.English));
        Assert.Equal("1 tempat tersisa untuk 1 kandidat.", message.Because("1", "1").Text(Language.Indonesian));
        Assert.Equal("{0} | # of x", new Message("x.y", FindingKind.Note, "{0}", "-").Because("{0} | # of x").Text(Language.English));
    }

    [Fact]
    public void Findings_and_reasons_are_equal_by_content()
    {
        var message = new Message("x.y", FindingKind.Note, "{0}", "{0}");
        Assert.Equal(message.At("p", "a"), message.At("p", "a"));
        Assert.NotEqual(message.At("p", "a"), message.At("q", "a"));
        Assert.NotEqual(message.At("p", "a"), message.At("p", "b"));
        Assert.Equal(message.Because("a"), message.Because("a"));
        Assert.NotEqual(message.Because("a"), message.Because("b"));
    }
}
