using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

public sealed class AbsurdFileTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Good = """{ "names": { "en": "Friends of the Lake" }, "type": "organisation", "role": null, "city": null, "country": null }""";

    [Theory]
    [InlineData("{ this is no JSON", "not JSON")]
    [InlineData("", "not JSON")]
    [InlineData("[1, 2]", "JSON object")]
    [InlineData("""{ "title": "A", "title": "B", "language": "en", "signatories": [] }""", "not JSON")]
    [InlineData("""{ "title": "A", "signatories": [] }""", "language")]
    [InlineData("""{ "title": "A", "language": "no tag", "signatories": [] }""", "language")]
    [InlineData("""{ "title": 7, "language": "en", "signatories": [] }""", "title")]
    [InlineData("""{ "title": "A", "language": "en", "kind": "poem", "signatories": [] }""", "kind")]
    [InlineData("""{ "title": "A", "language": "en" }""", "signatories")]
    [InlineData("""{ "title": "A", "language": "en", "signatories": { "first": "me" } }""", "signatories")]
    [InlineData("""{ "title": "A", "language": "en", "issued_on": "21 March 2026", "signatories": [] }""", "issued_on")]
    [InlineData("""{ "title": "A", "language": "en", "issued_on": "9999-12-31", "signatories": [] }""", "issued_on")]
    [InlineData("""{ "title": "A", "language": "en", "issuer": 3, "signatories": [] }""", "issuer")]
    public void A_record_that_is_none_is_refused(string record, string saying) => Assert.Contains(saying, RefusalOf(record), StringComparison.Ordinal);

    [Theory]
    [InlineData("7", "signatory 2 is no object")]
    [InlineData("""{ "type": "person" }""", "signatory 2 has no \"names\"")]
    [InlineData("""{ "names": {}, "type": "person" }""", "signatory 2 has no \"names\"")]
    [InlineData("""{ "names": { "en": "" }, "type": "person" }""", "signatory 2 has a name without letters")]
    [InlineData("""{ "names": { "en": "🌊🌊" }, "type": "person" }""", "signatory 2 has a name without letters")]
    [InlineData("""{ "names": { "en": 12 }, "type": "person" }""", "signatory 2: a name is a string")]
    [InlineData("""{ "names": { "not a tag": "Ann" }, "type": "person" }""", "BCP 47")]
    [InlineData("""{ "names": { "en": "Ann" } }""", "\"type\" is person or organisation")]
    [InlineData("""{ "names": { "en": "Ann" }, "type": "cat" }""", "\"type\" is person or organisation")]
    [InlineData("""{ "names": { "en": "Ann" }, "type": "person", "country": "XX" }""", "ISO 3166")]
    [InlineData("""{ "names": { "en": "Ann" }, "type": "person", "country": ["DE"] }""", "\"country\" is a string")]
    [InlineData("""{ "names": { "en": "Ann\u0000" }, "type": "person" }""", "U+0000")]
    [InlineData("""{ "names": { "fa": "لیلا\u202eدفع" }, "type": "person" }""", "U+202E")]
    [InlineData("""{ "names": { "en": "Ann\ud800" }, "type": "person" }""", "damaged letters")]
    [InlineData(Good, "signatory 2 is signatory 1 once more")]
    public void An_absurd_signatory_is_refused_and_named_by_its_place(string second, string saying)
    {
        var refusal = RefusalOf($$"""{ "title": "A", "language": "en", "signatories": [{{Good}}, {{second}}] }""");

        Assert.Contains(saying, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"events\": {}", "\"events\" is a list")]
    [InlineData("\"events\": [7]", "event 1 is no object")]
    [InlineData("\"events\": [{ \"date\": \"18 April\" }]", "event 1: \"date\" is a day like 2020-08-31")]
    [InlineData("\"events\": [{ \"date\": \"0026-04-18\" }]", "event 1: \"date\" is 0026-04-18, which cannot be")]
    [InlineData("\"events\": [{ \"date\": \"2026-04-18\", \"time\": \"3 pm\" }]", "event 1: \"time\" is an hour like 17:30")]
    [InlineData("\"events\": [{ \"date\": \"2026-04-18\", \"time_end\": \"15:00\" }]", "event 1 has a \"time_end\" without a \"time\"")]
    [InlineData("\"events\": [{ \"date\": \"2026-04-18\", \"zone\": \"Mars/Crater\" }]", "event 1: \"zone\" is no name of the time-zone database")]
    [InlineData("\"events\": [{ \"date\": \"2026-04-18\", \"online\": \"yes\" }]", "event 1: \"online\" is true or false")]
    [InlineData("\"events\": [{ \"date\": \"2026-04-18\", \"place\": \"Quay\\u202e3\" }]", "U+202E")]
    [InlineData("\"calls\": [\"Join us\"]", "call 1 is no object")]
    [InlineData("\"calls\": [{ \"text\": \" \" }]", "call 1 has no \"text\"")]
    public void An_absurd_event_or_call_is_refused_and_named_by_its_place(string parts, string saying) =>
        Assert.Contains(saying, RefusalOf($$"""{ "title": "A", "language": "en", "signatories": [], {{parts}} }"""), StringComparison.Ordinal);

    [Fact]
    public void More_events_than_towns_and_calls_as_long_as_paragraphs_are_refused()
    {
        var events = string.Join(',', Enumerable.Repeat("""{ "date": "2026-04-18" }""", 501));

        Assert.Contains("501 in \"events\": at most 500", RefusalOf($$"""{ "title": "A", "language": "en", "signatories": [], "events": [{{events}}] }"""), StringComparison.Ordinal);
        Assert.Contains(
            "2001 characters", RefusalOf($$"""{ "title": "A", "language": "en", "signatories": [], "calls": [{ "text": "{{new string('a', 2001)}}" }] }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unusable_record_is_one_line_on_standard_error_and_nothing_is_written()
    {
        using var broken = Published.Files("{ this is no JSON", "A\n\nSome prose.\n");
        using var twice = Published.Statement("A", $"[{Good}, {Good}]");

        await Refused(broken, "record.json: this is not JSON");
        await Refused(twice, "record.json: signatory 2 is signatory 1 once more");
    }

    [Fact]
    public async Task Files_and_names_and_lists_beyond_all_measure_are_refused()
    {
        var megabyte = new string('ا', 1_000_000);
        using var longName = Published.Statement("A", $$"""[{ "names": { "fa": "{{megabyte}}" }, "type": "person" }]""");
        using var longList = Published.Statement("A", $"[{string.Join(',', Enumerable.Range(0, 100_000).Select(n => $$"""{"names":{"en":"Ann {{n}}"},"type":"person"}"""))}]");
        using var longFile = Published.Files(new byte[50_000_000], "A\n\nProse."u8.ToArray());
        using var longText = Published.Files(Encoding.UTF8.GetBytes("""{ "title": "A", "language": "en", "signatories": [] }"""), new byte[50_000_000]);
        using var longProse = Published.Statement("A", "[]", string.Join(' ', Enumerable.Repeat("word", 20_000)));

        await Refused(longName, "1000000 characters");
        await Refused(longList, "100000 signatories");
        await Refused(longFile, "more than 16 MB");
        await Refused(longText, "more than 16 MB");
        await Refused(longProse, "at most 60000");
    }

    [Fact]
    public async Task A_text_that_cannot_be_signed_or_is_not_there_is_refused()
    {
        using var controls = Published.Statement("A", "[]", "We ask\0 for water.");
        using var turned = Published.Statement("A", "[]", "We ask for \u202ewater.");
        using var noUtf8 = Published.Files(Encoding.UTF8.GetBytes("""{ "title": "A", "language": "en", "signatories": [] }"""), [0x41, 0x0A, 0xE9, 0x41]);
        using var onlyNames = Published.Files($$"""{ "title": "A", "language": "en", "signatories": [{{Good}}] }""", "A\n\nFriends of the Lake\n");

        await Refused(controls, "U+0000");
        await Refused(turned, "U+202E");
        await Refused(noUtf8, "not UTF-8");
        await Refused(onlyNames, "no prose");
        await Refused(await Published.Import(controls.RecordFile, controls.TextFile + ".missing", server), "cannot be read");
        await Refused(await Published.Import(controls.RecordFile + ".missing", controls.TextFile, server), "cannot be read");
    }

    private static string RefusalOf(string record) =>
        Assert.Throws<UnusableRecordException>(() => RecordReader.Read(Encoding.UTF8.GetBytes(record), new DateOnly(2026, 4, 15))).Message;

    private async Task Refused(Published published, string saying) => await Refused(await published.ImportInto(server), saying);

    private async Task Refused(CommandResult result, string saying)
    {
        Assert.Equal((2, ""), (result.Status, result.Out));
        var line = Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Contains(saying, line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 1, 300);
        var written = await server.Stored(async db => await db.Statements.CountAsync() + await db.Organisations.CountAsync() + await db.Signatures.CountAsync() + await db.LogQueue.CountAsync());
        Assert.Equal(0, written);
        // No key of a statement either: those are named by its identifier.
        Assert.DoesNotContain(Directory.GetFiles(server.Settings.KeyFolder), file => Guid.TryParse(Path.GetFileNameWithoutExtension(file), out _));
    }
}
