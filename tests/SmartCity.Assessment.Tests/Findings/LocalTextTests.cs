using Xunit;

namespace SmartCity.Assessment.Tests.Findings;

public sealed class LocalTextTests
{
    [Fact]
    public void The_language_asked_for_comes_first()
    {
        var text = LocalText.Of(("id", "Komitmen"), ("en", "Commitment"));
        Assert.Equal("Komitmen", text.In(Language.Indonesian, "-"));
        Assert.Equal("Commitment", text.In(Language.English, "-"));
    }

    [Fact]
    public void Then_english_then_whatever_there_is_then_the_word_given()
    {
        Assert.Equal("Commitment", LocalText.Of(("en", "Commitment"), ("aa", "x")).In(Language.Indonesian, "-"));
        Assert.Equal("Komitmen", LocalText.Of(("su", "x"), ("id", "Komitmen")).In(Language.English, "-"));
        Assert.Equal("-", LocalText.None.In(Language.English, "-"));
    }

    [Fact]
    public void Order_does_not_matter()
    {
        Assert.Equal(LocalText.Of(("id", "a"), ("en", "b")), LocalText.Of(("en", "b"), ("id", "a")));
        Assert.NotEqual(LocalText.Of(("id", "a")), LocalText.Of(("id", "b")));
        Assert.Equal(LocalText.None, LocalText.Of());
    }

    [Fact]
    public void A_language_is_given_once_and_has_a_code()
    {
        Assert.Throws<ArgumentException>(() => LocalText.Of(("id", "a"), ("id", "b")));
        Assert.Throws<ArgumentException>(() => LocalText.Of((" ", "a")));
    }
}
