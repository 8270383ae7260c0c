namespace SmartCity.Assessment.Cli;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, possibly with warnings.</summary>
    public const int Done = 0;

    /// <summary>Done with warnings, which were asked to fail.</summary>
    public const int Warnings = 1;

    /// <summary>The input is invalid or cannot be read; nothing was written.</summary>
    public const int InvalidInput = 2;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 3;

    /// <summary>The output could not be written; no file was changed.</summary>
    public const int CannotWrite = 4;

    /// <summary>A fault of the tool itself.</summary>
    public const int Fault = 70;

    /// <summary>Ended by a signal before the work was done: this and the number of the signal, as shells have it.</summary>
    public const int Ended = 128;
}
