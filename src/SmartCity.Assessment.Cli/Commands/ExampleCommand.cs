using System.CommandLine;

namespace SmartCity.Assessment.Cli;

/// <summary><c>example NAME --out DIR</c>: the files of an example, to look at and to change.</summary>
internal static class ExampleCommand
{
    public static Command Make(Terminal terminal, CommonOptions options)
    {
        var name = new Argument<string>("NAME") { Description = "The example." };
        name.AcceptOnlyFromAmong([.. Example.Names]);
        var output = CommonOptions.OutputFolder("The folder to write into.");
        output.Required = true;
        var force = new Option<bool>("--force") { Description = "Overwrites files that are there already." };
        var command = new Command("example", "Writes the files of an example into a folder, all of them or none.") { name, output, force };
        command.SetAction(parsed =>
        {
            var tongue = options.TongueOf(parsed);
            var session = new Session(terminal, tongue);
            var example = new Example(parsed.GetRequiredValue(name));
            var files = new FileSet(terminal.Resolve(parsed.GetRequiredValue(output)!));
            foreach (var file in example.FileNames.Order(StringComparer.Ordinal))
            {
                files.Add(file, stream => example.CopyTo(file, stream));
            }

            if (!parsed.GetValue(force) && files.Existing() is { Count: > 0 } existing)
            {
                foreach (var file in existing)
                {
                    session.Notices.Add(FileMessages.Exists.At(file));
                }

                session.Report();
                return ExitCode.CannotWrite;
            }

            files.Write();
            terminal.Output.WriteLine(string.Join('\n', example.FileNames.Order(StringComparer.Ordinal)));
            return ExitCode.Done;
        });
        return command;
    }
}
