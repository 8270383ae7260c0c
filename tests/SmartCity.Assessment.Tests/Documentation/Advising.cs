using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Tests.Documentation;

/// <summary>The snippets of docs/insight.md.</summary>
internal static class Advising
{
    private static AssessmentResult Contest()
    {
        #region Contest
        var five = Rubric.Scale(from: 1, to: 5, step: 1);
        var scheme = AssessmentScheme.Create(Aspect.Mean("readiness", Aspect.Marked("policy", five).Weight(1)), quota: Quota.Of(places: 2, atCut: AtCut.TakeAll));
        string[] cities = ["banjar", "cimahi", "dumai", "kapuas", "metro", "siak", "tegal", "ternate"];
        Assessor[] panel = [new("ani"), new("budi"), new("cici")];
        decimal?[][] marks = [[4, 3, null], [3, 2, 4], [5, 3, 4], [2, 3, 3], [null, 3, 3], [2, 1, 3], [3, 4, 5], [5, null, 4]];
        var sheets =
            from c in Enumerable.Range(0, cities.Length)
            from a in Enumerable.Range(0, panel.Length)
            where marks[c][a] is not null
            select panel[a].On(cities[c], ("policy", marks[c][a]!.Value));
        return scheme.Assess(Candidate.List(cities), sheets).Value;
        #endregion
    }

    internal static void Agreeing()
    {
        #region Agreeing
        var table = RatingTable.Of(Contest().Table.Panel, "policy").Value;
        var bootstrap = Bootstrap.OverUnits(seed: 2019, resamples: 200);
        Console.WriteLine($"ICC(A,1)  {IntraclassCorrelations.Of(table).Of(IccForm.Agreement).Estimate.Value:0.00}");
        Console.WriteLine($"ICC(C,1)  {IntraclassCorrelations.Of(table).Of(IccForm.Consistency).Estimate.Value:0.00}");
        Console.WriteLine($"alpha     {KrippendorffAlpha.Of(table, AlphaMetric.Interval, bootstrap).Estimate.Value:0.00}");
        Console.WriteLine($"Gwet      {AgreementCoefficient.Gwet(CategoryCounts.Of(table), AgreementWeights.Quadratic).Estimate.Value:0.00}");
        Console.WriteLine($"kappa     {CohenKappa.Of(RatingTable.Of([[4, null], [null, 3]])).Estimate.Undefined?.Code}");
        #endregion
    }

    internal static void Studying()
    {
        #region Studying
        var study = GStudy.Of(RatingTable.Of(Contest().Table.Panel, "policy").Value);
        foreach (var component in study.Components)
            Console.WriteLine($"{component.Effect}: {component.Estimate.Value:0.00}");
        foreach (var assessors in new[] { 1, 3, 6 })
            Console.WriteLine($"{assessors} assessors: G {study.Decide(assessors).G.Value:0.00}");
        #endregion
    }

    internal static void Measuring()
    {
        #region Measuring
        var marks = MarkSet.Of(Contest().Table.Panel).Value;
        var joint = JointRasch.Of(marks, Centring.CandidatesFree).Value;
        var marginal = MarginalRasch.Of(marks, Centring.CandidatesFree).Value;
        Console.WriteLine($"converged: {joint.IsConverged}, {marginal.IsConverged}");
        foreach (var (j, m) in joint.Assessors.Zip(marginal.Assessors))
            Console.WriteLine($"{j.Name}: {j.Measure:0.0} logits jointly, {m.Measure:0.0} with candidates drawn from a normal");
        foreach (var fit in joint.Diagnose().Assessors)
            Console.WriteLine($"{fit.Name}: infit {fit.Infit?.Value:0.0}, a candidate of mean ability gets {fit.FairAverage:0.0}");
        #endregion
    }

    internal static void Shrinking()
    {
        #region Shrinking
        var advised = AdvisedShrinkage.Of(PanelPoints.On(Contest().Table.Panel, "policy"));
        Console.WriteLine(advised.TryGetValue(out var advice) ? $"declare {advice.Declared:0.00}" : advised.Undefined!.Text(Language.English));
        #endregion
    }

    internal static void Reporting()
    {
        #region Reporting
        var report = AssessorReport.Of(Contest(), Bootstrap.OverUnits(seed: 20190228)).Value;
        foreach (var line in report.Assessors)
        {
            var without = line.Without.Value;
            Console.WriteLine($"{line.Assessor.Code}: severity {line.Overall.Severity.Value:0.00}; without them {without.Enters.Count} enter, {without.Leaves.Count} leave, {without.OtherRanks} have another rank");
        }

        Console.WriteLine(report.Assessors[0].NoFavour!.Text(Language.English));
        Console.WriteLine(report.Assessors[0].NoFavour!.Text(Language.Indonesian));
        #endregion
    }
}
