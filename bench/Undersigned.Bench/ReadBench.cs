using System.Diagnostics;
using System.Text;
using NodaTime;
using Undersigned.Import;

namespace Undersigned.Bench;

/// <summary>
/// Reading published statements: the time for one of 300 lines and for a table of 10,000 rows, what the desk then does with long lists and, where the
/// hand-checked cases stand beside the repository, the scorer's figures on them. <c>read one FILE</c> prints one record, as the scorer calls it.
/// </summary>
internal static class ReadBench
{
    private const int Lines = 300;
    private const int Rows = 10_000;
    private const int Seed = 20260214;
    private const int WarmUps = 150; // until the compiler has settled, as in a server that runs for days
    private const int Readings = 20;

    private const int Paragraphs = 60_000;

    public static async Task<int> Run(string[] args)
    {
        var options = new ReadOptions { Today = LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime) };
        if (args is ["one", var file])
        {
            using var input = File.OpenRead(file);
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(RecordJson.Write(StatementReader.Read(input, options with { FileName = file }))));
            return 0;
        }

        var statement = Encoding.UTF8.GetBytes(Statement());
        var first = Milliseconds(() => StatementReader.Read(statement, options));
        var (read, statementTimes) = Repeated(statement, options, WarmUps);
        var (rows, tableTimes) = Repeated(Encoding.UTF8.GetBytes(Table()), options with { FileName = "list.csv" }, warmUps: 1);
        var largest = await Large("largest.txt", Repeated(Statement(), ReadOptions.DefaultMostBytes));
        var page = await Large("page.html", $"<!doctype html><title>Joint statement</title>{string.Concat(Enumerable.Range(1, Paragraphs).Select(i => $"<p>The valley lives from the river, for the {i}th year.</p>"))}");
        var cases = Scorer.Run("statements", "read", "one");
        Figures.Print(new
        {
            StatementLines = Lines,
            StatementSignatories = read,
            StatementFirstMs = first,
            StatementMedianMs = Math.Round(Figures.Median(statementTimes), 1),
            StatementMostMs = statementTimes.Max(),
            TableRows = Rows,
            TableSignatories = rows,
            TableMedianMs = Math.Round(Figures.Median(tableTimes), 1),
            TableMostMs = tableTimes.Max(),
            LargestSeconds = Math.Round(largest.Seconds, 1),
            LargestPeakMb = largest.PeakMegabytes,
            PageParagraphs = Paragraphs,
            PageSeconds = Math.Round(page.Seconds, 1),
            PagePeakMb = page.PeakMegabytes,
            Desk = RegisterBench.Run(),
            Cases = cases,
        });
        return 0;
    }

    // "undersigned read" on a file, with its memory.
    private static async Task<(double Seconds, double CpuSeconds, long PeakMegabytes)> Large(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("undersigned-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(file, text);
            return await Timed.Run("undersigned", ["read", file]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // As many copies as the largest input that is accepted holds.
    private static string Repeated(string statement, int bytes) => string.Concat(Enumerable.Repeat(statement, bytes / Encoding.UTF8.GetByteCount(statement)));

    private static (int Signatories, double[] Times) Repeated(byte[] input, ReadOptions options, int warmUps)
    {
        var signatories = 0;
        for (var i = 0; i < warmUps; i++)
            signatories = StatementReader.Read(input, options).Signatories.Count;
        var times = new double[Readings];
        for (var i = 0; i < Readings; i++)
            times[i] = Milliseconds(() => StatementReader.Read(input, options));
        return (signatories, times);
    }

    private static double Milliseconds(Action read)
    {
        var started = Stopwatch.GetTimestamp();
        read();
        return Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);
    }

    // Two thirds are names in two scripts with their cities, as the long lists are; the rest is prose with dates in it.
    private static string Statement()
    {
        var invented = new InventedNames(Seed);
        var text = new StringBuilder("Joint statement on the river\n\nVienna, 3 March 2020\n\n");
        var written = 4;
        for (; written < Lines / 3; written++)
        {
            text.Append(written % 2 == 0 ? '\n' : $"The valley lives from the river, and since {written % 28 + 1} May 2019 the dam takes its water. We ask that the plan be withdrawn and that all who were arrested be freed, as the law demands.\n");
        }

        text.Append("Signatories:\n");
        for (written++; written < Lines; written++)
        {
            var names = invented.Next();
            text.Append($"{written}. {names[0]} / {names[1]}\n");
        }

        return text.ToString();
    }

    private static string Table()
    {
        var invented = new InventedNames(Seed);
        var text = new StringBuilder("No,Name,Role,Organisation,City,Country\n");
        for (var i = 1; i <= Rows; i++)
            text.Append($"{i},\"Leyla Şahin {i}\",Director,\"{invented.Next()[0]}\",Berlin,Germany\n");
        return text.ToString();
    }
}
