using BenchmarkDotNet.Running;
using SmartCity.Assessment.Benchmarks;
using SmartCity.Assessment.Benchmarks.Fairness;

return args switch
{
    ["floor"] => FloorCommand.Run(),
    ["claims", .. var rest] => ClaimSearch.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(FloorCommand).Assembly).Run(args).Any() ? 0 : 1,
};
