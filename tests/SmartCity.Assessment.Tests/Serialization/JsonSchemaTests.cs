using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SmartCity.Assessment.Tests.Conventions;
using SmartCity.Assessment.Tests.Golden;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

/// <summary>The JSON Schemas in docs/ against the shapes that the library reads and writes.</summary>
[Properties(Arbitrary = [typeof(SchemeArbitraries)], MaxTest = 300)]
public sealed class JsonSchemaTests
{
    private static readonly JsonSchema s_scheme = JsonSchema.Read(Repository.PathOf("docs/scheme.schema.json"));
    private static readonly JsonSchema s_input = JsonSchema.Read(Repository.PathOf("docs/input.schema.json"));
    private static readonly JsonSchema s_result = JsonSchema.Read(Repository.PathOf("docs/result.schema.json"));

    private static readonly Dictionary<string, string> s_wordsOfTheScheme = new()
    {
        ["facts"] = Words.FactKinds.All,
        ["rounding.mode"] = Words.RoundingModes.All,
        ["value.kind"] = Words.ValueKinds.All,
        ["value.cap"] = Words.Caps.All,
        ["value.better"] = Words.Betters.All,
        ["aspect.aggregate"] = Words.Aggregations.All,
        ["aspect.weights"] = Words.WeightKinds.All,
        ["aspect.source"] = Words.Sources.All,
        ["aspect.notApplicable"] = Words.AbsenceRules.All,
        ["aspect.tooFewMarks"] = Words.AbsenceRules.All,
        ["calibration.kind"] = Words.CalibrationKinds.All,
        ["consensus.kind"] = Words.ConsensusKinds.All,
        ["consensus.even"] = Words.EvenMedians.All,
        ["consensus.tooFew"] = Words.TooFewToTrims.All,
        ["conflicts.onMark"] = Words.OnConflicts.All,
        ["gate.read"] = Words.GateReadings.All,
        ["ranking.by"] = Words.Readings.All,
        ["ranking.convention"] = Words.Conventions.All,
        ["tieBreak.better"] = Words.Betters.All,
        ["tieBreak.read"] = Words.BreakReadings.All,
        ["selection.atCut"] = Words.AtCuts.All,
        ["bands.read"] = Words.Readings.All,
    };

    [Fact]
    public void Every_property_of_a_draft_is_in_its_schema_and_the_other_way_round()
    {
        AssertSameProperties(s_scheme, typeof(SchemeDraft), "code", "number", "texts", "plain", "places");
        AssertSameProperties(s_input, typeof(InputDraft), "code", "number", "plain");
        AssertSameProperties(s_result, typeof(ResultDraft), "texts");
    }

    [Fact]
    public void Enumerations_are_the_word_lists_of_the_library()
    {
        Assert.Equal(s_wordsOfTheScheme.OrderBy(w => w.Key, StringComparer.Ordinal), Enumerations(s_scheme).OrderBy(w => w.Key, StringComparer.Ordinal));
        Assert.Equal([KeyValuePair.Create("mark.state", "missing, scored, abstained, recused, notApplicable")], Enumerations(s_input));
        Assert.All("missing, scored, abstained, recused, notApplicable".Split(", "), word => Assert.True(Mark.TryParseState(word, out _)));
        Assert.Equal(5, Enum.GetValues<MarkState>().Length);
        Assert.Equal(
            [
                "criterionCalibration.applied: additive, additiveShrunk, meanCentred, minMax, none, rankPerAssessor, zScore",
                "finding.kind: Error, Note, Warning",
                "move.decisionUncorrected: Excluded, NotRankable, NotSelected, Reserve, Selected, Undecided",
                "standing.decision: Excluded, NotRankable, NotSelected, Reserve, Selected, Undecided",
            ],
            Enumerations(s_result).Select(e => $"{e.Key}: {string.Join(", ", e.Value.Split(", ").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
        Assert.Equal(6, Enum.GetNames<Decision>().Length);
        Assert.Equal(8, Enum.GetNames<CalibrationKind>().Length);
    }

    [Fact]
    public void Each_schema_is_for_the_format_that_the_library_writes()
    {
        Assert.Equal(
            [SchemeJson.Format, InputJson.Format, ResultJson.Format],
            new[] { s_scheme, s_input, s_result }.Select(s => (string)s.Root["properties"]!["format"]!["const"]!));
        Assert.All([s_scheme, s_input, s_result], s => Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)s.Root["$schema"]!));
    }

    [Property]
    public void Whatever_is_written_keeps_to_its_schema(Contest contest)
    {
        AssertKeeps(s_scheme, SchemeJson.Write(contest.Scheme));
        AssertKeeps(s_input, InputJson.Write(contest.Input));
        if (contest.Scheme.Assess(contest.Input).TryGetValue(out var result))
        {
            AssertKeeps(s_result, ResultJson.Write(result));
            AssertKeeps(s_result, ResultJson.Write(result, Language.Indonesian));
        }
    }

    [Fact]
    public void The_files_that_use_every_option_and_all_golden_schemes_keep_to_their_schema()
    {
        AssertKeeps(s_scheme, EveryOption.Scheme);
        AssertKeeps(s_input, EveryOption.Input);
        var files = Directory.GetFiles(GoldenCase.DataFolder, "scheme.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, f => AssertKeeps(s_scheme, File.ReadAllText(f)));
        AssertKeeps(s_scheme, SchemeJson.Write(Preset.SmartCity2019));
        AssertKeeps(s_scheme, SchemeJson.Write(Preset.EGovernment2020));
    }

    [Property(MaxTest = 1000)]
    public Property Whatever_the_library_accepts_the_schema_accepts() => Prop.ForAll(BrokenFiles.Of(EveryOption.Scheme), text =>
    {
        // A property that is null counts as left out; schemas have no such rule.
        if (!HasNull(JsonNode.Parse(text)) && SchemeJson.Read(text).IsValid)
        {
            AssertKeeps(s_scheme, text);
        }
    });

    [Theory]
    [InlineData("format", "\"smartcity-assessment/scheme/2\"")]
    [InlineData("code", null)]
    [InlineData("rubrics", null)]
    [InlineData("aspects", null)]
    [InlineData("facts.track", "\"word\"")]
    [InlineData("rubrics.ten.from", "\"0,5\"")]
    [InlineData("rubrics.ten.from", "\"1e3\"")]
    [InlineData("rubrics.ten.from", "\"+1\"")]
    [InlineData("rubrics.ten.from", "true")]
    [InlineData("rubrics.income.unbounded", null)]
    [InlineData("rubrics.income.from", "\"1\"")]
    [InlineData("rubrics.income.step", "\"1\"")]
    [InlineData("rubrics.maturity.levels", "[]")]
    [InlineData("rubrics.percent.value.best", null)]
    [InlineData("rubrics.percent.value.better", "\"lower\"")]
    [InlineData("rubrics.income.value.quantised", null)]
    [InlineData("rubrics.income.value.quantised.digits", "29")]
    [InlineData("rubrics.noise.value.knots", null)]
    [InlineData("aspects.children[0].sharesTotal", null)]
    [InlineData("aspects.children[0].rubric", "\"ten\"")]
    [InlineData("aspects.children[0].children", "[]")]
    [InlineData("aspects.children[0].children[0].rubric", null)]
    [InlineData("aspects.children[0].children[0].leastMarks", "0")]
    [InlineData("aspects.children[0].children[0].mayBeAbsent", "\"1\"")]
    [InlineData("aspects.children[1].children[1].quantised", null)]
    [InlineData("aspects.children[1].children[0].children[1].leastMarks", "2")]
    [InlineData("consensus.even", "\"mean\"")]
    [InlineData("gates[6].on", null)]
    [InlineData("gates[6].fact", "\"track\"")]
    [InlineData("gates[6].below", "\"9\"")]
    [InlineData("gates[0].read", "\"exact\"")]
    [InlineData("gates[6].when.before", null)]
    [InlineData("ranking.breaks[0].fact", "\"born\"")]
    [InlineData("ranking.breaks[1].read", "\"exact\"")]
    [InlineData("selection.places", "-1")]
    [InlineData("selection.places", "\"25\"")]
    [InlineData("selection.atCut", null)]
    [InlineData("bands.list[0].atLeast", "\"50\"")]
    [InlineData("unheardOf", "1")]
    [InlineData("gates[6].when.unheardOf", "1")]
    public void What_is_wrong_with_the_shape_of_a_scheme_breaks_the_schema_too(string path, string? json)
    {
        var text = json is null ? JsonEdit.Remove(EveryOption.Scheme, path) : JsonEdit.Set(EveryOption.Scheme, path, json);
        Assert.NotNull(s_scheme.FaultOf(JsonNode.Parse(text)));
        Assert.False(SchemeJson.Read(text).IsValid);
    }

    private static void AssertKeeps(JsonSchema schema, string text)
    {
        var fault = schema.FaultOf(JsonNode.Parse(text));
        Assert.True(fault is null, $"{fault}\n{text}");
    }

    private static void AssertSameProperties(JsonSchema schema, Type root, params string[] withoutDraft)
    {
        var drafts = Draft.Reachable(root);
        foreach (var draft in drafts)
        {
            var shape = draft == root ? schema.Root : schema.Root["$defs"]![NameOf(draft)];
            Assert.True(shape is not null, $"There is no schema of {draft.Name}.");
            Assert.Equal(
                Draft.Properties(draft).Select(p => p.Name).Order(StringComparer.Ordinal),
                shape["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
            Assert.False((bool)shape["additionalProperties"]!);
        }

        Assert.Equal(
            drafts.Where(d => d != root).Select(NameOf).Concat(withoutDraft).Order(StringComparer.Ordinal),
            schema.Root["$defs"]!.AsObject().Select(d => d.Key).Order(StringComparer.Ordinal));
    }

    private static string NameOf(Type draft) => char.ToLowerInvariant(draft.Name[0]) + draft.Name[1..^"Draft".Length];

    private static IEnumerable<KeyValuePair<string, string>> Enumerations(JsonSchema schema)
    {
        var shapes = schema.Root["$defs"]!.AsObject().Select(d => (d.Key, Shape: d.Value as JsonObject)).Append((Key: string.Empty, Shape: schema.Root));
        return from shape in shapes
               from property in shape.Shape?["properties"]?.AsObject() ?? []
               let words = WordsIn(property.Value)
               where words is not null
               select KeyValuePair.Create(shape.Key.Length == 0 ? property.Key : $"{shape.Key}.{property.Key}", words);
    }

    /// <summary>The words of a property, or of the values of an object from codes.</summary>
    private static string? WordsIn(JsonNode? property)
    {
        var words = property?["enum"] ?? (property?["additionalProperties"] as JsonObject)?["enum"];
        return words is JsonArray list ? string.Join(", ", list.Select(w => (string)w!)) : null;
    }

    private static bool HasNull(JsonNode? node) => node switch
    {
        null => true,
        JsonObject item => item.Any(p => HasNull(p.Value)),
        JsonArray list => list.Any(HasNull),
        _ => false,
    };
}
