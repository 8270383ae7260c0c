using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace SmartCity.Assessment.Insight.Tests;

public sealed class MessageTests
{
    private static readonly Message[] s_all =
    [
        .. typeof(Message).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Message)).Select(f => (Message)f.GetValue(null)!),
    ];

    [Fact]
    public void Codes_are_stable_words_each_given_once()
    {
        Assert.True(s_all.Length > 80, "the tables were not found");
        Assert.All(s_all, m => Assert.Matches("^[a-z]+(\\.[a-z]+(-[a-z]+)*)+$", m.Code));
        Assert.Equal(s_all.Length, s_all.Select(m => m.Code).Distinct().Count());
    }

    [Fact]
    public void Both_texts_are_ends_of_a_sentence_with_the_same_arguments() => Assert.All(s_all, m =>
    {
        Assert.NotEqual(m.English, m.Indonesian);
        Assert.All([m.English, m.Indonesian], t => Assert.DoesNotMatch(@"^\s|\s$|[^{]{\d+:|\.$", t));
        Assert.Equal(Places(m.English), Places(m.Indonesian));
    });

    [Fact]
    public void A_reason_has_code_arguments_and_both_texts()
    {
        var reason = RaterMessages.NoStep.Because("policy");
        Assert.Equal(("raters.no-step", "policy"), (reason.Code, Assert.Single(reason.Arguments)));
        Assert.Equal("the rubric of 'policy' declares no bounds with a step, so it has no categories", reason.Text(Language.English));
        Assert.Equal("rubrik 'policy' tidak menetapkan batas beserta langkah, sehingga tidak mempunyai kategori", reason.Text(Language.Indonesian));
        Assert.Equal(reason.Text(Language.English), reason.ToString());
        Assert.Equal(reason, RaterMessages.NoStep.Because("policy"));
        Assert.Equal(reason.GetHashCode(), RaterMessages.NoStep.Because("policy").GetHashCode());
        Assert.NotEqual(reason, RaterMessages.NoStep.Because("security"));
        Assert.NotEqual(reason, RaterMessages.OneAssessor);
    }

    [Fact]
    public void Long_arguments_are_cut_in_both_languages()
    {
        var reason = RaterMessages.Blocks.Because(LocalText.Of(("en", "2")), LocalText.Of(("en", new string('a', 20)), ("id", new string('b', 20)))).Short(5);
        Assert.Equal(["2", "aaaaa…"], reason.Arguments);
        Assert.EndsWith("bbbbb…", reason.Text(Language.Indonesian), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order();
}
