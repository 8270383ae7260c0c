using System.Diagnostics;

namespace SmartCity.Assessment.Benchmarks;

/// <summary>Runs pieces of work in turn, again and again, and gives the median time of each: what else the machine does meanwhile meets all of them alike.</summary>
internal sealed class Stages
{
    private readonly List<(string Name, Action Work, List<double> Times)> stages = [];

    public void Add(string name, Action work) => stages.Add((name, work, []));

    public void Run(int repeats)
    {
        for (var i = 0; i < 2; i++)
        {
            foreach (var (_, work, _) in stages)
            {
                work();
            }
        }

        for (var i = 0; i < repeats; i++)
        {
            foreach (var (_, work, times) in stages)
            {
                var start = Stopwatch.GetTimestamp();
                work();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
    }

    /// <summary>The median in milliseconds.</summary>
    public double this[string name]
    {
        get
        {
            var times = stages.Single(s => s.Name == name).Times.Order().ToArray();
            return (times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2;
        }
    }
}
