using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Xunit;

namespace SmartCity.Assessment.Tests.Serialization;

[Properties(Arbitrary = [typeof(SchemeArbitraries)], MaxTest = 300)]
public sealed class FingerprintTests
{
    private const string Small = """
        { "format": "smartcity-assessment/scheme/1", "code": "readiness",
          "rubrics": { "ten": { "from": "0", "to": "10", "step": "0.50" } },
          "aspects": { "code": "total", "aggregate": "mean", "weights": "ratios", "children": [
            { "code": "security", "weight": "1", "rubric": "ten" },
            { "code": "policy",   "weight": "2.0", "rubric": "ten" } ] },
          "consensus": { "kind": "mean" },
          "selection": { "places": 1, "atCut": "takeAll" } }
        """;

    [Fact]
    public void The_fingerprint_of_a_scheme_is_that_of_its_canonical_form()
    {
        const string canonical = """
            {"aspects":{"aggregate":"mean","children":[
            {"code":"policy","rubric":{"from":"0","step":"0.5","to":"10"},"weight":"2"},
            {"code":"security","rubric":{"from":"0","step":"0.5","to":"10"}}],"code":"total"},
            "code":"readiness","format":"smartcity-assessment/scheme/1","selection":{"atCut":"takeAll","places":1}}
            """;
        Assert.Equal(Hash("scheme", canonical), Fingerprint.Of(SchemeJson.Read(Small).Value).ToString());
    }

    [Fact]
    public void The_fingerprint_of_an_input_is_that_of_its_canonical_form()
    {
        var ani = new Assessor("ani", "Ani \"A\"", new Institution("ui"), 1.50m, [Conflict.WithFact("region", "Bali")]);
        var input = AssessmentInput.Of(
            [new Candidate("kapuas", "Kapuas\n\u0001\\", [Fact.Text("track", "city/é"), Fact.Number("size", 2.50m)], [("price", 12.50m), ("delay", Measurement.Missing)], [("total", 7.60m)]), new Candidate("banjar")],
            [ani.On("kapuas", ("security", Mark.Scored(7.50m).WithNote("🏙 fine")), ("policy", 8), ("budget", Mark.Abstained))],
            [new Assessor("zul")]);
        const string canonical = """
            {"assessors":[{"code":"ani","conflicts":["fact:region=Bali"],"institution":"ui","institutionName":"ui","name":"Ani \"A\"","weight":"1.5"},
            {"code":"zul","conflicts":[],"name":"zul","weight":"1"}],
            "candidates":[{"code":"banjar","declared":{},"facts":{},"measured":{},"name":"banjar"},
            {"code":"kapuas","declared":{"total":"7.6"},"facts":{"size":"2.5","track":"city/é"},"measured":{"delay":"missing","price":"12.5"},"name":"Kapuas\n\u0001\\"}],
            "scoreSheets":[{"assessor":"ani","candidate":"kapuas","marks":{"budget":"abstained","policy":"8","security":{"mark":"7.5","note":"🏙 fine"}}}]}
            """;
        Assert.Equal(Hash("input", canonical), Fingerprint.Of(input).ToString());
    }

    [Property]
    public void The_order_of_an_input_changes_neither_its_fingerprint_nor_a_byte_of_the_result(Contest contest, int seed)
    {
        var shuffled = Shuffled(contest.Input, new Random(seed));
        Assert.Equal(Fingerprint.Of(contest.Input), Fingerprint.Of(shuffled));
        Assert.Equal(InputJson.Write(contest.Input), InputJson.Write(shuffled));

        var (before, after) = (contest.Scheme.Assess(contest.Input), contest.Scheme.Assess(shuffled));
        Assert.Equal(before.IsValid, after.IsValid);
        Assert.Equal(before.Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal), after.Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal));
        if (before.IsValid)
        {
            Assert.Equal(before.Findings, after.Findings);
            Assert.Equal(Fingerprint.Of(before.Value), Fingerprint.Of(after.Value));
            Assert.Equal(ResultJson.Write(before.Value), ResultJson.Write(after.Value));
        }
    }

    [Fact]
    public void More_than_a_thousand_warnings_about_assessors_do_not_bring_the_order_of_input_back()
    {
        var scheme = AssessmentScheme.Create(
            Aspect.Marked("a", Rubric.Scale(0, 10)), [new DeclaredFact("sender", FactKind.Text)], conflicts: ConflictRule.Recuse.WithInstitutions("sender", ownInstitution: true));
        var assessors = Enumerable.Range(0, 1500).Select(i => new Assessor($"a{i}")).ToArray();
        Candidate[] candidates = [new("x", facts: [Fact.Text("sender", "ui")])];
        var forwards = scheme.Assess(AssessmentInput.Of(candidates, [assessors[0].On("x", ("a", 5))], assessors)).Value;
        var backwards = scheme.Assess(AssessmentInput.Of(candidates, [assessors[0].On("x", ("a", 5))], assessors.Reverse())).Value;

        Assert.True(forwards.Findings.Count > 1000);
        Assert.Equal(Fingerprint.Of(forwards), Fingerprint.Of(backwards));
        Assert.Equal(ResultJson.Write(forwards), ResultJson.Write(backwards));
    }

    [Property]
    public void Sheets_of_one_assessor_about_one_candidate_may_be_one_or_several(Contest contest)
    {
        var split = AssessmentInput.Of(
            contest.Input.Candidates,
            contest.Input.ScoreSheets.SelectMany(s => s.Marks.Count == 0 ? [s] : s.Marks.Select(m => s.Assessor.On(s.Candidate, (m.Key, m.Value)))),
            contest.Input.Assessors);
        Assert.Equal(Fingerprint.Of(contest.Input), Fingerprint.Of(split));
        Assert.Equal(InputJson.Write(contest.Input), InputJson.Write(split));
        if (contest.Scheme.Assess(contest.Input).TryGetValue(out var one))
        {
            Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(contest.Scheme.Assess(split).Value));
        }
    }

    [Property]
    public void The_order_in_which_aspects_and_bands_are_listed_does_not_count(AssessmentScheme scheme, int seed)
    {
        var random = new Random(seed);
        var bands = scheme.Bands is { } scale
            ? scale.Reading == Reading.Exact ? BandScale.OnExact(scale.Bands.Shuffle(random)) : BandScale.OnPublished(scale.Bands.Shuffle(random))
            : null;
        var shuffled = AssessmentScheme.Create(
            Shuffled(scheme.Tree.Root, random), scheme.Facts.Shuffle(random), scheme.Consensus, scheme.Conflicts, scheme.Tree.Rounding, scheme.Gates, scheme.Ranking, scheme.Quota, bands, scheme.Code, scheme.Names, scheme.IsIllustrative, scheme.Calibration);
        Assert.Equal(Fingerprint.Of(scheme), Fingerprint.Of(shuffled));
    }

    [Fact]
    public void What_the_rubrics_of_a_file_are_called_does_not_count()
    {
        var renamed = Small.Replace("\"ten\"", "\"zehn\"", StringComparison.Ordinal);
        Assert.Equal(Fingerprint.Of(SchemeJson.Read(Small).Value), Fingerprint.Of(SchemeJson.Read(renamed).Value));
    }

    [Theory]
    [InlineData("\"2.0\"", "\"2\"")]
    [InlineData("\"2.0\"", "2.00")]
    [InlineData("\"aggregate\": \"mean\", ", "")]
    [InlineData("\"weights\": \"ratios\", ", "")]
    [InlineData("\"consensus\": { \"kind\": \"mean\" },", "")]
    [InlineData("\"weight\": \"1\", ", "")]
    [InlineData("\"code\": \"readiness\",", "\"code\": \"readiness\", \"illustrative\": false, \"gates\": [], \"facts\": {}, \"publish\": { \"digits\": 4, \"mode\": \"halfUp\" },")]
    [InlineData("\"atCut\": \"takeAll\"", "\"atCut\": \"takeAll\", \"reserves\": 0")]
    public void Another_way_to_write_the_same_scheme_does_not_count(string written, string otherwise)
    {
        Assert.Contains(written, Small, StringComparison.Ordinal);
        Assert.Equal(Fingerprint.Of(SchemeJson.Read(Small).Value), Fingerprint.Of(SchemeJson.Read(Small.Replace(written, otherwise, StringComparison.Ordinal)).Value));
    }

    [Fact]
    public void The_order_of_gates_and_of_breaks_counts()
    {
        var (one, other) = (Gate.AtLeast("a", 1), Gate.AtLeast("b", 1));
        var (first, second) = (TieBreak.HigherOn("a"), TieBreak.HigherOn("b"));
        var tree = Aspect.Mean("t", Aspect.Marked("a", Rubric.Scale(0, 10)), Aspect.Marked("b", Rubric.Scale(0, 10)));
        Assert.NotEqual(
            Fingerprint.Of(AssessmentScheme.Create(tree, gates: [one, other])),
            Fingerprint.Of(AssessmentScheme.Create(tree, gates: [other, one])));
        Assert.NotEqual(
            Fingerprint.Of(AssessmentScheme.Create(tree, ranking: new RankingRules(breaks: [first, second]))),
            Fingerprint.Of(AssessmentScheme.Create(tree, ranking: new RankingRules(breaks: [second, first]))));
    }

    [Fact]
    public void Every_value_of_a_scheme_file_counts() => AssertEveryValueCounts(
        EveryOption.Scheme,
        OthersOfAScheme,
        leastChanged: 170,
        text => SchemeJson.Read(text).TryGetValue(out var read) ? Fingerprint.Of(read) : null);

    [Fact]
    public void Every_value_of_an_input_file_counts()
    {
        string[] others = ["\"x\"", "\"3\"", "\"0.5\"", "\"city\"", "\"2019-02-25\"", "\"false\"", "\"true\"", "\"managed\"", "\"missing\"", "\"abstained\"", "\"9.5\""];
        var scheme = SchemeJson.Read(EveryOption.Scheme).Value;
        AssertEveryValueCounts(
            EveryOption.Input,
            _ => others,
            leastChanged: 65,
            text => InputJson.Read(text, scheme).TryGetValue(out var read) && !scheme.Assess(read).Findings.Any(f => f.Code == "marks.twice") ? Fingerprint.Of(read) : null);
    }

    [Property(MaxTest = 200)]
    public void A_result_has_the_fingerprint_of_its_scheme_its_input_and_what_came_out(Contest contest)
    {
        if (!contest.Scheme.Assess(contest.Input).TryGetValue(out var result))
        {
            return;
        }

        Assert.Equal(Fingerprint.Of(result), Fingerprint.Of(contest.Scheme.Assess(contest.Input).Value));
        var renamed = AssessmentScheme.Create(
            contest.Scheme.Tree.Root, contest.Scheme.Facts, contest.Scheme.Consensus, contest.Scheme.Conflicts, contest.Scheme.Tree.Rounding, contest.Scheme.Gates, contest.Scheme.Ranking, contest.Scheme.Quota, contest.Scheme.Bands, "renamed");
        Assert.NotEqual(Fingerprint.Of(result), Fingerprint.Of(renamed.Assess(contest.Input).Value));
    }

    [Fact]
    public void A_scheme_an_input_and_a_result_of_the_same_bytes_would_differ_by_their_domain()
    {
        Assert.NotEqual(Hash("scheme", "{}"), Hash("input", "{}"));
        Assert.Matches("^[0-9a-f]{64}$", Fingerprint.Of(SchemeJson.Read(Small).Value).ToString());
    }

    private static string Hash(string domain, string canonical) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"smartcity-assessment/v1/{domain}\n{canonical.ReplaceLineEndings(string.Empty)}")));

    /// <summary>Puts another value in the place of each; where the file is still right, it must have another fingerprint.</summary>
    private static void AssertEveryValueCounts(string text, Func<string, IEnumerable<string>> others, int leastChanged, Func<string, Fingerprint?> read)
    {
        var node = JsonNode.Parse(text)!;
        var own = read(text);
        var changed = 0;
        foreach (var path in JsonEdit.Paths(node).Where(p => JsonEdit.At(node, p) is JsonValue))
        {
            var current = JsonEdit.At(node, path)!.ToJsonString();
            var other = others(path).Where(o => o != current && o.Trim('"') != current.Trim('"')).Select(o => read(JsonEdit.Set(text, path, o))).FirstOrDefault(f => f is not null);
            Assert.False(own == other, $"{path} does not count.");
            changed += other is null ? 0 : 1;
        }

        Assert.True(changed >= leastChanged, $"Only {changed} values could be changed.");
    }

    private static IEnumerable<string> OthersOfAScheme(string path)
    {
        var property = path.Split('.')[^1].Split('[')[0];
        string[] others = path.StartsWith("facts.", StringComparison.Ordinal) ? ["number", "text", "flag", "date"] : property switch
        {
            "mode" => ["up", "down"],
            "kind" => ["identity", "lowestOverOwn", "shareOfMean", "mean", "highest", "trimmedSum"],
            "cap" => ["worst", "none"],
            "even" => ["upper"],
            "tooFew" => ["absent"],
            "aggregate" => ["sum", "harmonic", "minimum", "mean"],
            "weights" => ["ratios"],
            "source" => ["measured", "marked"],
            "notApplicable" or "tooFewMarks" => ["notRankable"],
            "onMark" => ["reject"],
            "read" => ["exact", "published"],
            "by" => ["exact"],
            "convention" => ["1223"],
            "better" => ["higher", "lower"],
            "atCut" => ["takeAll"],
            "rubric" => ["ten", "percent", "delay"],
            "within" or "institutionFact" => ["track"],
            "timesFact" => ["born", "difficulty"],
            "fact" => ["difficulty", "track", "country", "local", "born"],
            "is" or "isNot" or "oneOf" => ["x", "false"],
            "before" => ["2000-01-01"],
            "on" or "topMarks" => ["policy", "security", "figures"],
            "code" or "id" or "en" => ["x"],
            "drop" or "digits" or "leastMarks" or "large" or "small" or "illustrative" or "ownInstitution" or "unbounded" => [],
            _ => ["0.75", "3", "45", "5000"],
        };
        return others.Select(o => $"\"{o}\"").Concat(["0", "1", "3", "true", "false"]);
    }

    private static AssessmentInput Shuffled(AssessmentInput input, Random random) => AssessmentInput.Of(
        input.Candidates.Shuffle(random).Select(c => new Candidate(
            c.Code, c.Name, c.Facts.Shuffle(random), c.Measured.Shuffle(random).Select(m => (m.Key, m.Value)), c.Declared.Shuffle(random).Select(d => (d.Key, d.Value)))),
        input.ScoreSheets.Shuffle(random).Select(s => new ScoreSheet(s.Assessor, s.Candidate, s.Marks.Shuffle(random).Select(m => (m.Key, m.Value)))),
        input.Assessors.Shuffle(random));

    private static Aspect Shuffled(Aspect aspect, Random random) => aspect is not CompositeAspect composite
        ? aspect
        : new CompositeAspect(
            composite.Code,
            composite.Aggregation,
            composite.Weighting,
            composite.Children.Shuffle(random).Select(c => new WeightedAspect(Shuffled(c.Aspect, random), c.Weight, c.TimesFact)),
            composite.Names,
            composite.WholeWeight,
            composite.MayBeAbsent,
            composite.Quantised,
            composite.Rounding,
            composite.Publish);
}
