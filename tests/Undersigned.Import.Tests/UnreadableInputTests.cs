using System.Text;
using Xunit;

namespace Undersigned.Import.Tests;

public class UnreadableInputTests
{
    public static TheoryData<string, string, byte[]> Inputs => new()
    {
        { "empty", "", [] },
        { "empty", "spaces.txt", "  \n\t \n"u8.ToArray() },
        { "binary", "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "binary", "statement.pdf", "%PDF-1.7\n1 0 obj"u8.ToArray() },
        { "binary", "statement.docx", "PK\u0003\u0004rest"u8.ToArray() },
        { "binary", "zeros.txt", [65, 0, 0, 66, 1, 0, 2, 65, 66, 67] },
        { "formula", "list.csv", "Name,City\n\"=HYPERLINK(\"\"http://x\"\")\",Berlin\n"u8.ToArray() },
        { "formula", "list.csv", "Name,City\nBakers' Union,@SUM(A1:A9)\n"u8.ToArray() },
        { "formula", "list.csv", "Name,City\n+cmd|' /C calc'!A0,Berlin\n"u8.ToArray() },
        { "quotes", "list.csv", "Name,City\n\"Bakers' Union,Berlin\nMillers,Bonn\n"u8.ToArray() },
        { "quotes", "list.csv", "Name,City\nBakers \"the old\" Union,Berlin\n"u8.ToArray() },
        { "quotes", "list.csv", "Name,City\n\"Bakers\" Union,Berlin\n"u8.ToArray() },
        { "too-complex", "deep.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000))) },
        { "too-complex", "many.html", Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<p>x", 250_000))) },
        { "too-complex", "deep.eml", Encoding.ASCII.GetBytes(Nested(40)) },
        { "too-complex", "lines.txt", Encoding.ASCII.GetBytes(new string('\n', 300_000) + "end") },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void What_cannot_be_read_says_why(string code, string file, byte[] bytes)
    {
        var unreadable = Assert.Throws<UnreadableInput>(() => StatementReader.Read(bytes, new ReadOptions { FileName = file }));
        Assert.Equal(code, unreadable.Code);
        Assert.True(unreadable.Message.Length > 20);
    }

    [Fact]
    public void The_line_of_a_formula_is_told()
    {
        var unreadable = Assert.Throws<UnreadableInput>(() => StatementReader.ReadText("Name,City\nA Union,Bonn\nB Union,=1+1\n", new ReadOptions { FileName = "x.csv" }));
        Assert.Equal(3, unreadable.Line);
    }

    [Fact]
    public void Of_fifty_megabytes_only_as_much_is_read_as_is_accepted()
    {
        using var endless = new CountedStream(50 * 1024 * 1024);
        var unreadable = Assert.Throws<UnreadableInput>(() => StatementReader.Read(endless));
        Assert.Equal("too-large", unreadable.Code);
        Assert.True(endless.Given <= ReadOptions.DefaultMostBytes + 128 * 1024);
    }

    [Fact]
    public void Dashes_phone_numbers_and_plus_signs_in_cells_are_no_formulas()
    {
        var record = StatementReader.ReadText("Name,City,Phone\n- Bakers' Union,Berlin,+49 30 123456\n-Mill Workers' Association,Bonn,-\n", new ReadOptions { FileName = "x.csv" });
        Assert.Equal(2, record.Signatories.Count);
    }

    private static string Nested(int depth)
    {
        var mail = new StringBuilder("From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n");
        for (var i = 0; i < depth; i++)
            mail.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        return mail.Append("Content-Type: text/plain\n\nhello\n").ToString();
    }

    private sealed class CountedStream(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            Array.Fill(buffer, (byte)'a', offset, given);
            Given += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
