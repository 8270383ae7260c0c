using SmartCity.Assessment.Tests.Documentation;

string[] expected = ["1\tkapuas\t7.5000\tSelected", "–\tbanjar\t7.0000\tExcluded", ""];

var console = Console.Out;
using var written = new StringWriter();
Console.SetOut(written);
QuickStart.Ranking();
Console.SetOut(console);

var actual = written.ToString().ReplaceLineEndings("\n");
if (actual != string.Join('\n', expected))
{
    Console.Error.WriteLine($"expected\n{string.Join('\n', expected)}but got\n{actual}");
    return 1;
}

Console.WriteLine("OK");
return 0;
