using BenchmarkDotNet.Running;
using SmartCity.Assessment.Benchmarks;

return args is ["floor"] ? FloorCommand.Run() : BenchmarkSwitcher.FromAssembly(typeof(FloorCommand).Assembly).Run(args).Count() > 0 ? 0 : 1;
