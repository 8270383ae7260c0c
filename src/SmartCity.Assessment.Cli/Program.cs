using System.Globalization;
using SmartCity.Assessment.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
using var terminal = Terminal.OfProcess();
return Tool.Run(args, terminal);
