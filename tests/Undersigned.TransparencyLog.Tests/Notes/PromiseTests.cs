using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Notes;

public class PromiseTests
{
    private static readonly SignEntry Entry = (SignEntry)ExampleStatement.Entries[1];

    private static readonly Promise Promise = new(
        "undersigned.example/log",
        Entry.Statement,
        Entry.Commitment,
        Entry.WithdrawalTag,
        new DateTimeOffset(2026, 2, 12, 12, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public void A_promise_is_kept_by_the_entry_it_names_and_by_no_other()
    {
        Assert.True(Promise.IsKeptBy(Entry));
        Assert.All(ExampleStatement.Entries.Where(entry => entry != Entry), entry => Assert.False(Promise.IsKeptBy(entry)));
        Assert.False(Promise.IsKeptBy(Entry with { Statement = ExampleStatement.Second.Digest() }));
    }

    [Fact]
    public void A_promise_holds_under_the_logs_key_and_is_never_taken_for_a_checkpoint()
    {
        using var log = TestKey.Log();
        var note = SignedNote.Parse(log.Note(Promise.ToText()).Encode());
        Assert.Single(note.Verify([log.Public]));
        Assert.Equal(Promise, Promise.Parse(note.Text));
        Assert.Throws<LogFormatException>(() => Checkpoint.Parse(note.Text));
        Assert.Throws<LogFormatException>(() => Promise.Parse(new Checkpoint(log.Public.Name, 0, Rfc6962.EmptyRoot).ToText()));
    }

    [Fact]
    public void A_promise_has_one_spelling_whatever_is_changed_in_it()
    {
        var text = Promise.ToText();
        for (var i = 0; i < text.Length; i++)
        {
            Assert.Throws<LogFormatException>(() => Promise.Parse(text[..i]));
            foreach (var added in " \n0+")
                OneSpelling(text.Insert(i, added.ToString()));
        }
    }

    private static void OneSpelling(string text)
    {
        try
        {
            Assert.Equal(text, Promise.Parse(text).ToText());
        }
        catch (LogFormatException) { }
    }
}
