using System.Reflection;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The words by which scheme files name the members of enumerations.</summary>
public sealed class WordsTests
{
    private static readonly (string Name, object List)[] s_lists =
        [.. typeof(Words).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (f.Name, f.GetValue(null)!))];

    [Fact]
    public void Every_member_of_an_enumeration_has_one_word_of_its_own()
    {
        Assert.True(s_lists.Length > 15);
        foreach (var (name, list) in s_lists)
        {
            var type = list.GetType().GetGenericArguments()[0];
            var words = Draft.WordsOf(list);
            Assert.Equal(words.Length, words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            // Where a figure cannot be read everywhere, the list holds some members only.
            Assert.True(type == typeof(Reading) || words.Length == Enum.GetValues(type).Length, name);
        }
    }

    [Fact]
    public void A_word_reads_as_the_member_that_it_is_written_for()
    {
        foreach (var (name, list) in s_lists)
        {
            var read = list.GetType().GetMethod("TryRead")!;
            var write = list.GetType().GetMethod("Of", [list.GetType().GetGenericArguments()[0]])!;
            foreach (var word in Draft.WordsOf(list))
            {
                object?[] arguments = [word, null];
                Assert.True((bool)read.Invoke(list, arguments)!, $"{name}: {word}");
                Assert.Equal(word, write.Invoke(list, [arguments[1]]));
            }

            foreach (var other in new[] { null, string.Empty, " ", Draft.WordsOf(list)[0].ToUpperInvariant() + " ", "0" })
            {
                Assert.False((bool)read.Invoke(list, [other, null])!, $"{name}: {other}");
            }
        }
    }

    [Fact]
    public void Gates_read_every_figure_breaks_all_but_the_unweighted_and_rankings_two()
    {
        Assert.Equal("exact, published, unweighted, points", Words.GateReadings.All);
        Assert.Equal("exact, published, points", Words.BreakReadings.All);
        Assert.Equal("exact, published", Words.Readings.All);
    }
}
