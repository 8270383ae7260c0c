using Xunit;

namespace SmartCity.Assessment.Tests.Findings;

public sealed class ValidatedTests
{
    private static readonly Finding s_error = new Message("a.error", FindingKind.Error, "Wrong: {0}.", "Salah: {0}.").At("p", "one");
    private static readonly Finding s_other = new Message("b.error", FindingKind.Error, "Wrong too.", "Juga salah.").At("q");
    private static readonly Finding s_warning = new Message("a.warning", FindingKind.Warning, "Look.", "Lihat.").At("w");

    [Fact]
    public void Warnings_keep_nothing_from_being_made()
    {
        var validated = new Validated<string>("value", [s_warning]);
        Assert.True(validated.IsValid);
        Assert.Equal("value", validated.Value);
        Assert.True(validated.TryGetValue(out var found));
        Assert.Equal("value", found);
        Assert.Equal([s_warning], validated.Findings);
        Assert.Equal("value!", validated.Match(v => v + "!", f => string.Join(',', f)));
    }

    [Fact]
    public void One_error_leaves_no_value()
    {
        var validated = new Validated<string>("value", [s_warning, s_error]);
        Assert.False(validated.IsValid);
        Assert.False(validated.TryGetValue(out var found));
        Assert.Null(found);
        Assert.Equal(2, validated.Match(_ => 0, f => f.Count));
    }

    [Fact]
    public void Asking_for_the_value_lists_every_error_and_no_warning()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new Validated<string>(null, [s_error, s_warning, s_other]).Value);
        Assert.Equal("There is no value: p: a.error: Wrong: one. | q: b.error: Wrong too.", thrown.Message);
    }

    [Fact]
    public void A_refused_scheme_lists_every_error_and_warnings_refuse_nothing()
    {
        var refused = Assert.Throws<SchemeException>(() => SchemeException.ThrowIfAny([s_error, s_warning, s_other]));
        Assert.Equal([s_error, s_other], refused.Findings);
        Assert.Equal("p: a.error: Wrong: one.\nq: b.error: Wrong too.", refused.Message);
        SchemeException.ThrowIfAny([s_warning]);
        Assert.Empty(new SchemeException("words").Findings);
    }
}
