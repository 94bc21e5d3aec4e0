using System.CommandLine;
using System.Text;
using Undersigned.Names;

namespace Undersigned.Commands;

/// <summary>"undersigned names match FILE.tsv": says of each pair of names whether they mean one organisation.</summary>
internal static class NamesCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "Tab-separated: nameA, langA, nameB, langB, …, behind one header line." };
        var match = new Command("match", "Prints a verdict (same, maybe, different) and a score per line.") { file };
        match.SetAction(async parsed =>
        {
            try
            {
                // Whatever is no UTF-8 becomes U+FFFD: a damaged name is still a line, and a line is still answered.
                using var reader = new StreamReader(parsed.GetValue(file)!, Encoding.UTF8);
                using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                TsvMatch.Run(reader, writer);
                return 0;
            }
            catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
            {
                await Console.Error.WriteLineAsync($"The pairs cannot be read: {unusable.Message}");
                return 2;
            }
        });
        return new Command("names", "Compares names.") { match };
    }
}
