using SmartCity.Assessment;
using SmartCity.Assessment.Tests.Documentation;

string[] expected = ["1\tkapuas\t7.5000\tSelected", "–\tbanjar\t7.0000\tExcluded", ""];

var console = Console.Out;
using var written = new StringWriter();
Console.SetOut(written);
QuickStart.Ranking();
Console.SetOut(console);

var actual = written.ToString().ReplaceLineEndings("\n");
if (actual != string.Join('\n', expected))
{
    Console.Error.WriteLine($"expected\n{string.Join('\n', expected)}but got\n{actual}");
    return 1;
}

// Everything that reads and writes JSON, without reflection: scheme, findings, input, result, fingerprints.
var scheme = SchemeJson.Read(SchemeJson.Write(Preset.SmartCity2019)).Value;
var sheet = new Assessor("ani").On("siak", scheme.Tree.Criteria.Select(c => (c.Code, Mark.Scored(7))));
var candidates = Candidate.List(Enumerable.Range(1, 25).Select(i => $"region-{i}").Append("siak"));
var sheets = candidates.SelectMany(c => Enumerable.Range(1, 4).Select(a => new Assessor($"a{a}").On(c.Code, sheet.Marks.Select(m => (m.Key, m.Value)))));
var input = InputJson.Read(InputJson.Write(AssessmentInput.Of(candidates, sheets)), scheme).Value;
var result = scheme.Assess(input).Value;
var json = ResultJson.Write(result, Language.Indonesian);
var again = ResultJson.Read(json).Value;
var broken = SchemeJson.Read("""{ "code": "x", "colour": 1, "rubrics": {}, "aspects": { "code": "a", "weight": "1,5" } }""");
if (ResultJson.Write(again) != json
    || again.ResultFingerprint != Fingerprint.Of(result).ToString()
    || Preset.EGovernment2020.Tree.Criteria.Count() != 47
    || !broken.Findings.Select(f => f.Code).SequenceEqual(["json.format", "json.unknown-property", "number.decimal-comma", "rubric.none", "json.not-here"]))
{
    Console.Error.WriteLine($"the JSON round trip failed: {string.Join(" | ", broken.Findings)}");
    return 1;
}

Console.WriteLine("OK");
return 0;
