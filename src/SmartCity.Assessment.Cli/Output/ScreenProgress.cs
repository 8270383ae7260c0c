using Spectre.Console;

namespace SmartCity.Assessment.Cli;

/// <summary>Progress bars, one for each large file and each counted work; small files are read before anybody would see a bar.</summary>
internal sealed class ScreenProgress : IReadingProgress
{
    private const long WorthABar = 4_000_000;

    private readonly Lock counting = new();
    private readonly ProgressContext context;
    private ProgressTask? current;

    private ScreenProgress(ProgressContext context) => this.context = context;

    public static T Run<T>(IAnsiConsole console, Func<IReadingProgress, T> work)
    {
        var bars = new Progress(console) { AutoClear = true };
        return bars
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(context => work(new ScreenProgress(context)));
    }

    public void Begin(string file, long length)
    {
        Finish();
        if (length >= WorthABar)
        {
            current = context.AddTask(Markup.Escape(file), new ProgressTaskSettings { MaxValue = length });
        }
    }

    public void Reach(long position)
    {
        if (current is not null)
        {
            current.Value = position;
        }
    }

    public void Begin(string work)
    {
        var isLong = current is not null;
        Finish();
        if (isLong)
        {
            current = context.AddTask(Markup.Escape(work), new ProgressTaskSettings { MaxValue = 1 });
            current.IsIndeterminate = true;
        }
    }

    public void BeginCounted(string work)
    {
        Finish();
        current = context.AddTask(Markup.Escape(work), new ProgressTaskSettings { MaxValue = 1 });
        current.IsIndeterminate = true;
    }

    public void Reach(int done, int total)
    {
        lock (counting)
        {
            if (current is not null)
            {
                current.IsIndeterminate = false;
                current.MaxValue = Math.Max(1, total);
                current.Value = Math.Max(current.Value, done);
            }
        }
    }

    private void Finish()
    {
        if (current is not null)
        {
            current.Value = current.MaxValue;
            current.StopTask();
            current = null;
        }
    }
}
