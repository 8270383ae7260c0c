using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The canonical form of JSON after RFC 8785.</summary>
public sealed class CanonicalWriterTests
{
    [Fact]
    public void Values_are_written_without_blanks() => AssertWritten(
        """{"a":["x",true,false,null,-12,2147483647,[],{}],"b":{"c":"d"}}""",
        writer =>
        {
            writer.BeginObject();
            writer.Name("a");
            writer.BeginArray();
            writer.Text("x");
            writer.Flag(true);
            writer.Flag(false);
            writer.Null();
            writer.Whole(-12);
            writer.Whole(int.MaxValue);
            writer.BeginArray();
            writer.EndArray();
            writer.BeginObject();
            writer.EndObject();
            writer.EndArray();
            writer.Name("b");
            writer.BeginObject();
            writer.Text("c", "d");
            writer.EndObject();
            writer.EndObject();
        });

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("\b\t\n\f\r", "\\b\\t\\n\\f\\r")]
    [InlineData("\u0000\u0001\u000B\u001F", "\\u0000\\u0001\\u000b\\u001f")]
    [InlineData("/<>&'+`", "/<>&'+`")]
    [InlineData("\u007F\u0080\u00E9\u2028\u2029\uFEFF", "\u007F\u0080\u00E9\u2028\u2029\uFEFF")]
    [InlineData("\U0001F3D9\U0010FFFF", "\U0001F3D9\U0010FFFF")]
    [InlineData("e\u0301", "e\u0301")]
    public void Only_what_must_be_is_escaped(string text, string escaped) => AssertWritten($"[\"{escaped}\"]", writer =>
    {
        writer.BeginArray();
        writer.Text(text);
        writer.EndArray();
    });

    [Fact]
    public void Names_are_escaped_as_texts_are() => AssertWritten("{\"a\\n\\\"\":\"b\"}", writer =>
    {
        writer.BeginObject();
        writer.Text("a\n\"", "b");
        writer.EndObject();
    });

    [Fact]
    public void Names_ascend_by_UTF_16_units_as_in_the_example_of_the_standard()
    {
        // RFC 8785, section 3.2.3: the smiling face stands before the Hebrew letter, whose code point is the smaller one.
        string[] ascending = ["\r", "1", "\u0080", "\u00F6", "\u20AC", "\U0001F600", "\uFB33"];
        AssertWritten("{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"\u00F6\":\"\",\"\u20AC\":\"\",\"\U0001F600\":\"\",\"\uFB33\":\"\"}", writer =>
        {
            writer.BeginObject();
            foreach (var name in ascending)
            {
                writer.Text(name, string.Empty);
            }

            writer.EndObject();
        });
        var input = AssessmentInput.Of([new Candidate("c", facts: ascending.Skip(1).Reverse().Select(n => Fact.Text(n, "x")))]);
        Assert.Equal(ascending[1..], input.Candidates[0].Facts.Select(f => f.Name));
        Assert.NotNull(Fingerprint.Of(input));
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "B")]
    public void A_name_that_does_not_follow_is_a_mistake_of_the_library(string first, string second)
    {
        using var writer = new CanonicalWriter("test");
        writer.BeginObject();
        writer.Text(first, "x");
        Assert.Throws<InvalidOperationException>(() => writer.Text(second, "x"));
    }

    [Fact]
    public void A_text_longer_than_any_buffer_is_hashed_whole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789é", 20_000));
        AssertWritten($"[\"{text}\",\"{text}\"]", writer =>
        {
            writer.BeginArray();
            writer.Text(text);
            writer.Text(text);
            writer.EndArray();
        });
    }

    private static void AssertWritten(string expected, Action<CanonicalWriter> write)
    {
        using var writer = new CanonicalWriter("test");
        write(writer);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("smartcity-assessment/v1/test\n" + expected))), Convert.ToHexString(writer.Finish()));
    }
}
