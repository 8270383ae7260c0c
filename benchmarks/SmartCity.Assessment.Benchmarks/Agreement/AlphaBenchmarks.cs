using BenchmarkDotNet.Attributes;
using SmartCity.Assessment.Insight;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>Krippendorff's alpha of 9,240 marks beside its coincidence matrix, and with a bootstrap of 1,000 draws.</summary>
[MemoryDiagnoser]
public class AlphaBenchmarks
{
    [Benchmark(Baseline = true)]
    public double ByCoincidences() => PlainAgreement.IntervalAlpha(AgreementTables.Rows);

    [Benchmark]
    public double Interval() => KrippendorffAlpha.Of(AgreementTables.Complete, AlphaMetric.Interval).Estimate.Value;

    [Benchmark]
    public double Ordinal() => KrippendorffAlpha.Of(AgreementTables.Complete, AlphaMetric.Ordinal).Estimate.Value;

    [Benchmark]
    public double Nominal() => KrippendorffAlpha.Of(AgreementTables.Complete, AlphaMetric.Nominal).Estimate.Value;

    [Benchmark]
    public double Bootstrapped() =>
        KrippendorffAlpha.Of(AgreementTables.Complete, AlphaMetric.Interval, Bootstrap.OverUnits(seed: 1)).Estimate.Interval!.Lower;
}
