using System.Globalization;
using SmartCity.Assessment;
using SmartCity.Assessment.Insight;

var ten = Rubric.Scale(from: 0, to: 10, step: 1);
var scheme = AssessmentScheme.Create(Aspect.Mean("total", Aspect.Marked("policy", ten).Weight(1)));
var assessors = new[] { "ani", "budi", "citra", "dewi" }.Select(code => new Assessor(code)).ToArray();

// Shrout and Fleiss (1979), table 2; ICC(2,1) is printed there as .29
decimal[][] marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
var candidates = Candidate.List(marks.Select((_, n) => $"c{n}"));
var sheets = marks.SelectMany((row, n) => row.Select((mark, a) => assessors[a].On($"c{n}", ("policy", mark))));
var report = AssessorReport.Of(scheme.Assess(candidates, sheets).Value, Bootstrap.OverUnits(seed: 1)).Value;

var actual = report.Criteria[0].Agreement.Value.ToString("0.0000", CultureInfo.InvariantCulture);
Console.WriteLine($"ICC(A,1) = {actual}");
return actual == "0.2898" && report.Assessors.Count == 4 ? 0 : 1;
