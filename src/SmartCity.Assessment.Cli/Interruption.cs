using System.Runtime.InteropServices;

namespace SmartCity.Assessment.Cli;

/// <summary>Ends long work in good order when the process is told to end. The first signal asks for it; a second one is obeyed at once.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly (PosixSignal Signal, int Number)[] Signals = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource source;
    private readonly PosixSignalRegistration[] registrations;

    /// <param name="ended">What else ends the work.</param>
    public Interruption(CancellationToken ended)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(ended);
        registrations = Array.ConvertAll(Signals, s => PosixSignalRegistration.Create(s.Signal, context => End(context, s.Number)));
    }

    /// <summary>Cancelled when the work is to end.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>What the shell gets then.</summary>
    public int Code { get; private set; } = ExitCode.Ended + 2;

    public void Dispose()
    {
        Array.ForEach(registrations, r => r.Dispose());
        source.Dispose();
    }

    private void End(PosixSignalContext context, int number)
    {
        if (source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        Code = ExitCode.Ended + number;
        source.Cancel();
    }
}
