using System.Globalization;
using CsvHelper;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>
/// Signatures as comma-separated values that are safe to open: a cell that a spreadsheet would take for a formula gets an apostrophe
/// before it. UTF-8 with a mark, so that spreadsheets read every script rightly.
/// </summary>
public sealed class SignatureTableFile(Stream stream, bool forSecretariat, bool withAddresses) : IAsyncDisposable
{
    private readonly CsvWriter _csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true }, leaveOpen: true);

    public ValueTask WriteHead() => Write(
    [
        "state", "kind", "name", "language", "other_name", "other_language", "role", "affiliation", "city", "country", "mandate",
        "shown", "evidence", "signed_on", "version", "reason", "source", "representative", "address",
    ]);

    public ValueTask Write(DeskLine line)
    {
        var names = line.Line.Names;
        return Write(
        [
            Word(line.State), Word(line.Kind), names.ElementAtOrDefault(0)?.Text, names.ElementAtOrDefault(0)?.Language, names.ElementAtOrDefault(1)?.Text,
            names.ElementAtOrDefault(1)?.Language, line.Line.Role ?? line.Signer?.Role, line.Line.Affiliation, line.Line.City, line.Line.Country, line.Line.Mandate,
            Word(line.Visibility), Word(line.Evidence), line.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line.Version.ToString(CultureInfo.InvariantCulture),
            line.Reason?.ToLowerInvariant(), line.Source, line.Signer?.Representative, line.Signer?.Address,
        ]);
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    // The last two columns are there only for whoever may read them.
    private ValueTask Write(string?[] cells) => _csv.WriteRecordAsync(cells[..^((withAddresses ? 0 : 1) + (forSecretariat ? 0 : 1))]!);

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
