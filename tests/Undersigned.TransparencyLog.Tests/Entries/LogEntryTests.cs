using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Entries;

public class LogEntryTests
{
    public static TheoryData<string> Kinds =>
        ["open", "amend", "sign", "withdraw", "remove", "erase", "accede", "leave", "list", "close"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read_back_as_it_was_written(string kind)
    {
        var entry = Example(kind);
        var bytes = entry.Encode();
        Assert.Equal(entry, LogEntry.Parse(bytes));
        Assert.Equal(bytes, LogEntry.Parse(bytes).Encode());
        Assert.InRange(bytes.Length, 100, LogEntry.MaxLength);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_entry_has_one_spelling_whatever_byte_is_changed_added_or_left_out(string kind)
    {
        var bytes = Example(kind).Encode();
        for (var i = 0; i < bytes.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var changed = (byte[])bytes.Clone();
                changed[i] ^= (byte)(1 << bit);
                OnlySpelling(changed);
            }
            OnlySpelling([.. bytes[..i], .. bytes[(i + 1)..]]);
            foreach (var added in " \n\r\t0a=+"u8)
                OnlySpelling([.. bytes[..i], added, .. bytes[i..]]);
            Refused(bytes[..i]);
        }
        Refused([.. bytes, (byte)'\n']);
        Refused([.. bytes, .. bytes]);
    }

    [Fact]
    public void The_longest_numbers_still_fit()
    {
        var hash = ExampleStatement.Secret("any");
        const long most = 10_000_000_000;
        var list = new ListEntry(hash, long.MaxValue, hash, Manifest.MaxVersion, new ListCounts(most, most, most, most, most, most, most), hash);
        Assert.Equal(list, LogEntry.Parse(list.Encode()));
        var withdraw = new WithdrawEntry(hash, long.MaxValue, hash, long.MaxValue, hash);
        Assert.Equal(withdraw, LogEntry.Parse(withdraw.Encode()));
    }

    [Theory]
    [InlineData("undersigned/1 sign", "undersigned/2 sign")]
    [InlineData("undersigned/1 sign", "undersigned/1 approve")]
    [InlineData("undersigned/1 sign", "undersigned/1 Sign")]
    [InlineData("seq 1\n", "seq 01\n")]
    [InlineData("seq 1\n", "seq +1\n")]
    [InlineData("seq 1\n", "seq -1\n")]
    [InlineData("seq 1\n", "seq 0\n")]
    [InlineData("seq 1\n", "seq ۱\n")]
    [InlineData("seq 1\n", "seq 9223372036854775808\n")]
    [InlineData("seq 1\n", "")]
    [InlineData("seq 1\n", "seq 1\nseq 1\n")]
    [InlineData("seq 1\n", "seq 1 \n")]
    [InlineData("commit ", "commit  ")]
    [InlineData("commit ", "name لیلا\ncommit ")]
    [InlineData("\n", "\r\n")]
    public void A_sign_entry_in_another_form_is_refused(string part, string other)
    {
        var text = Encoding.UTF8.GetString(Example("sign").Encode());
        Assert.Contains(part, text);
        Refused(Encoding.UTF8.GetBytes(text.Replace(part, other)));
    }

    [Fact]
    public void A_sign_entry_says_nothing_but_what_the_ledger_allows()
    {
        var names = Encoding.UTF8.GetString(Example("sign").Encode()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);
        Assert.Equal(["undersigned/1", "stmt", "seq", "prev", "commit", "wtag"], names);
    }

    [Fact]
    public void An_entry_of_more_than_512_bytes_is_refused_before_it_is_read() =>
        Assert.Contains("512", Assert.Throws<LogFormatException>(() => LogEntry.Parse(new byte[513])).Message);

    internal static LogEntry Example(string kind) =>
        ExampleStatement.Entries.Concat(ExampleStatement.AllianceEntries).First(entry => entry.Kind == kind);

    private static void OnlySpelling(byte[] bytes)
    {
        try
        {
            Assert.Equal(bytes, LogEntry.Parse(bytes).Encode());
        }
        catch (LogFormatException) { }
    }

    private static void Refused(byte[] bytes) => Assert.Throws<LogFormatException>(() => LogEntry.Parse(bytes));
}
