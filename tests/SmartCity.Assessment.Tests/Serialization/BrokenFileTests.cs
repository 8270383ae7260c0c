using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>Files with one or several places broken at random: findings, never an exception.</summary>
public sealed class BrokenFileTests
{
    private static readonly AssessmentScheme s_scheme = SchemeJson.Read(EveryOption.Scheme).Value;
    private static readonly string s_result = ResultJson.Write(s_scheme.Assess(InputJson.Read(EveryOption.Input, s_scheme).Value).Value);

    [Property(MaxTest = 1000)]
    public Property A_broken_scheme_is_read_or_refused_with_findings() => Prop.ForAll(BrokenFiles.Of(EveryOption.Scheme), text =>
    {
        var read = SchemeJson.Read(text);
        AssertSound(read.IsValid, read.Findings);
        if (read.TryGetValue(out var scheme))
        {
            Assert.Equal(Fingerprint.Of(scheme), Fingerprint.Of(SchemeJson.Read(SchemeJson.Write(scheme)).Value));
            var input = InputJson.Read(EveryOption.Input, scheme);
            AssertSound(input.IsValid, input.Findings);
            if (input.IsValid)
            {
                AssertSound(scheme.Assess(input.Value));
            }
        }
    });

    [Property(MaxTest = 1000)]
    public Property A_broken_input_is_read_and_assessed_or_refused_with_findings() => Prop.ForAll(BrokenFiles.Of(EveryOption.Input), text =>
    {
        var read = InputJson.Read(text, s_scheme);
        AssertSound(read.IsValid, read.Findings);
        if (read.IsValid)
        {
            AssertSound(s_scheme.Assess(read.Value));
        }
    });

    [Property(MaxTest = 600)]
    public Property A_broken_result_is_read_or_refused_with_findings() => Prop.ForAll(BrokenFiles.Of(s_result), text =>
    {
        var read = ResultJson.Read(text);
        AssertSound(read.IsValid, read.Findings);
        if (read.TryGetValue(out var document))
        {
            Assert.Equal(ResultJson.Write(document), ResultJson.Write(ResultJson.Read(ResultJson.Write(document)).Value));
            Assert.All(document.Lines, l => Assert.True(l.Rank == Rank.None || l.Rank.Value > 0));
        }
    });

    [Property(MaxTest = 300)]
    public Property A_text_with_characters_changed_is_read_or_refused_with_findings() => Prop.ForAll(
        Arb.From(
            from original in Gen.Elements(EveryOption.Scheme, EveryOption.Input, s_result)
            from changes in DrawnWords.Several(1, 4, _ => from at in Gen.Choose(0, original.Length - 1) from letter in Gen.Elements("{}[]\",:\\0-e.\u0000\uFEFF\uD800é \n".ToCharArray()) select (at, letter))
            select changes.Aggregate(original.ToCharArray(), (letters, change) =>
            {
                letters[change.at] = change.letter;
                return letters;
            })),
        letters =>
        {
            var text = new string(letters);
            AssertSound(SchemeJson.Read(text).IsValid, SchemeJson.Read(text).Findings);
            AssertSound(InputJson.Read(text, s_scheme).IsValid, InputJson.Read(text, s_scheme).Findings);
            AssertSound(ResultJson.Read(text).IsValid, ResultJson.Read(text).Findings);
        });

    [Fact]
    public void Every_single_value_of_a_scheme_and_an_input_replaced_by_null_and_by_each_kind_of_value_is_survived()
    {
        var count = 0;
        foreach (var (text, read) in new (string, Action<string>)[] { (EveryOption.Scheme, t => SchemeJson.Read(t)), (EveryOption.Input, t => InputJson.Read(t, s_scheme)), (s_result, t => ResultJson.Read(t)) })
        {
            foreach (var path in JsonEdit.Paths(JsonNode.Parse(text)))
            {
                foreach (var other in new[] { "null", "7", "\"x\"", "\" \"", "[]", "{}", "[{}]", "true" })
                {
                    read(JsonEdit.Set(text, path, other));
                    count++;
                }
            }
        }

        Assert.True(count > 4_000);
    }

    private static void AssertSound(Validated<AssessmentResult> assessed)
    {
        AssertSound(assessed.IsValid, assessed.Findings);
        if (assessed.TryGetValue(out var result))
        {
            Assert.Equal(ResultJson.Write(result), ResultJson.Write(ResultJson.Read(ResultJson.Write(result)).Value));
            Assert.All(result.Standings, s => Assert.NotEmpty(result.Explain(s.Candidate.Code).Lines));
        }
    }

    private static void AssertSound(bool isValid, IReadOnlyList<Finding> findings)
    {
        Assert.Equal(isValid, findings.All(f => f.Kind != FindingKind.Error));
        foreach (var finding in findings)
        {
            Assert.NotEmpty(finding.Code);
            Assert.NotEmpty(finding.Text(Language.English));
            Assert.NotEmpty(finding.Text(Language.Indonesian));
        }
    }
}
