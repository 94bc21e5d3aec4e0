using System.Globalization;
using System.Text;
using Undersigned.Verify;

// A Persian calendar or Turkish letters must not change what is read or written.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var command = CommandLine.Build(TimeProvider.System, Console.Out, Console.Error, Environment.GetEnvironmentVariable("LANG") ?? "");
return await CommandLine.Run(command, args, Console.Error);
