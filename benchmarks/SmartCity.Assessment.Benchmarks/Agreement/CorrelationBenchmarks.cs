using BenchmarkDotNet.Attributes;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>The six intraclass correlations of 9,240 marks with tests and intervals beside the bare figures, and with missing marks.</summary>
[MemoryDiagnoser]
public class CorrelationBenchmarks
{
    [Benchmark(Baseline = true)]
    public double BareFigures() => PlainAgreement.Correlations(AgreementTables.Rows)[0];

    [Benchmark]
    public double AllSix() => IntraclassCorrelations.Of(AgreementTables.Complete).All[0].Estimate.Value;

    [Benchmark]
    public double AllSixWithHoles() => IntraclassCorrelations.Of(AgreementTables.Holed).All[0].Estimate.Value;

    [Benchmark]
    public double Concordance() => KendallW.Of(AgreementTables.Complete).Estimate.Value;

    [Benchmark]
    public double BeyondChance() => AgreementCoefficient.Gwet(CategoryCounts.Of(AgreementTables.Complete), AgreementWeights.Quadratic).Estimate.Value;
}
