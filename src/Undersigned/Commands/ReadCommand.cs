using System.CommandLine;
using System.Text;
using NodaTime;
using Undersigned.Import;

namespace Undersigned.Commands;

/// <summary>"undersigned read FILE": prints a published statement as one JSON record (docs/formats/record.md); "-" reads standard input.</summary>
internal static class ReadCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "Text, HTML, Markdown, CSV or a mail; - for standard input." };
        var command = new Command("read", "Reads a published statement and prints its record.") { file };
        command.SetAction(async parsed =>
        {
            var name = parsed.GetValue(file)!;
            var source = name == "-" ? "Standard input" : name;
            try
            {
                await using var input = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
                var today = LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
                var record = StatementReader.Read(input, new ReadOptions { FileName = name == "-" ? null : name, Today = today });
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(Encoding.UTF8.GetBytes(RecordJson.Write(record) + "\n"));
                return 0;
            }
            catch (Exception unusable) when (unusable is UnreadableInput or IOException or UnauthorizedAccessException)
            {
                var line = unusable is UnreadableInput { Line: { } number } ? $" (line {number})" : "";
                await Console.Error.WriteLineAsync($"{source} cannot be read{line}: {unusable.Message}");
                return 2;
            }
        });
        return command;
    }
}
