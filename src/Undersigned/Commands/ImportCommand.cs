using System.CommandLine;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Signatures;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Features.Statements;
using Undersigned.Web.Forms;

namespace Undersigned.Commands;

/// <summary>"undersigned import": loads a statement that was published elsewhere, whether the server runs or not.</summary>
internal static class ImportCommand
{
    private const int Done = 0, Failed = 1, Unusable = 2;

    // The longest list with long names in several languages, twice over.
    private const int LargestFile = 16 * 1024 * 1024;

    public static Command Make()
    {
        var record = new Argument<string>("record") { Description = "The record, a JSON file as docs/formats/record.md describes it." };
        var text = new Option<string>("--text") { Description = "The text as it was published.", Required = true };
        var source = new Option<string?>("--source") { Description = "Where it was published, as readers will see it; by default what the record says, or its file's name." };
        var on = new Option<DateOnly?>("--on") { Description = "The day on which it stood there; by default what the record says." };
        var data = CommonOptions.Data();
        var database = CommonOptions.Database();
        var command = new Command("import", "Loads a published statement with its signatories, marked \"imported, unverified\".") { record, text, source, on, data, database };
        command.SetAction((parsed, cancel) => Run(
            parsed.GetValue(record)!, parsed.GetValue(text)!, parsed.GetValue(source), parsed.GetValue(on), parsed.GetValue(data)!, parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string recordFile, string textFile, string? source, DateOnly? on, string dataFolder, string? connection)
    {
        var clock = TimeProvider.System;
        try
        {
            // Everything is read and checked before the database is touched.
            var record = At(recordFile, () => RecordReader.Read(ReadFile(recordFile), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
            var text = At(textFile, () => Utf8(ReadFile(textFile)));
            var from = SourceOf(source, record, recordFile);
            var outcome = await Import(record, text, from, on ?? record.PublishedOn, dataFolder, connection, clock);
            Console.WriteLine(outcome.IsNew
                ? $"Imported as /s/{outcome.Slug}: {Count(record)}, unverified."
                : $"Already here as /s/{outcome.Slug}: nothing was changed.");
            if (outcome.IsNew && record.EventsLeftOpen > 0)
                Console.WriteLine($"Left out: {record.EventsLeftOpen} events whose day the record leaves open.");
            return Done;
        }
        catch (UnusableRecordException fault)
        {
            await Console.Error.WriteLineAsync($"undersigned import: {fault.Message}");
            return Unusable;
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"undersigned import: nothing was written. {fault.GetBaseException().Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
    }

    private static async Task<ImportOutcome> Import(PublishedRecord record, string text, string source, DateOnly? on, string dataFolder, string? connection, TimeProvider clock)
    {
        Directory.CreateDirectory(dataFolder);
        var database = Database.Open(dataFolder, connection);
        Migrations.Apply(database);
        var vault = new Vault(new ServerSettings { DataFolder = dataFolder }.KeyFolder);
        // The sequencer of the server, running now or started next, takes what is queued.
        var ledger = new LedgerQueue(new LedgerSignal(), clock);
        await using var db = database.NewContext();
        var issue = new IssueStatement(db, ledger, new PublishedStatements(database, clock), clock);
        return await new ImportStatement(database, db, vault, issue, new ImportSignatures(vault, ledger, clock), clock).Import(record, text, source, on);
    }

    private static string Count(PublishedRecord record)
    {
        var organisations = record.Signatories.Count(signatory => signatory.Kind == SignerKind.Organisation);
        var count = $"{organisations} organisations and {record.Signatories.Count - organisations} persons";
        return record.Events.Count + record.Calls.Count == 0 ? count : $"{count}, {record.Events.Count} events and {record.Calls.Count} calls";
    }

    private static string SourceOf(string? given, PublishedRecord record, string recordFile)
    {
        const int longest = 500;
        var source = Legible.Line(given ?? record.Source ?? Path.GetFileName(recordFile)) ?? "";
        return source.Length is > 0 and <= longest && Legible.FaultIn(source) is null ? source : throw new UnusableRecordException($"--source is one line of at most {longest} characters");
    }

    private static T At<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (UnusableRecordException fault)
        {
            throw new UnusableRecordException($"{Path.GetFileName(file)}: {fault.Message}");
        }
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var content = new MemoryStream();
            var part = new byte[64 * 1024];
            for (int read; (read = file.Read(part)) > 0;)
            {
                content.Write(part.AsSpan(0, read));
                if (content.Length > LargestFile)
                    throw new UnusableRecordException($"more than {LargestFile / 1024 / 1024} MB");
            }
            return content.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableRecordException($"the file cannot be read ({fault.GetType().Name})");
        }
    }

    private static string Utf8(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableRecordException("this is not UTF-8");
        }
    }
}
