using System.Buffers.Text;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>Reads lines in a fixed order; every message names the line that was expected.</summary>
internal ref struct LineReader(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>The next line without its line end.</summary>
    public ReadOnlySpan<byte> Line(ReadOnlySpan<byte> expected)
    {
        var end = _rest.IndexOf((byte)'\n');
        if (end < 0)
            throw new LogFormatException($"the line \"{Ascii(expected)}\" is missing or has no line end");
        var line = _rest[..end];
        _rest = _rest[(end + 1)..];
        return line;
    }

    /// <summary>The rest of a line that begins with this name and a space.</summary>
    public ReadOnlySpan<byte> Field(ReadOnlySpan<byte> name)
    {
        var line = Line(name);
        if (line.Length <= name.Length || !line.StartsWith(name) || line[name.Length] != ' ')
            throw new LogFormatException($"expected the line \"{Ascii(name)}\", found \"{Shown(line)}\"");
        return line[(name.Length + 1)..];
    }

    /// <summary>Whether the next line begins with this name and a space.</summary>
    public readonly bool Next(ReadOnlySpan<byte> name) => _rest.Length > name.Length && _rest.StartsWith(name) && _rest[name.Length] == ' ';

    public Hash Hash(ReadOnlySpan<byte> name) =>
        TransparencyLog.Hash.TryParse(Field(name), out var hash)
            ? hash
            : throw new LogFormatException($"the line \"{Ascii(name)}\" does not hold the Base64 of 32 bytes");

    /// <summary>A decimal number from 0 to 2^63 - 1 without leading zeroes or sign.</summary>
    public long Number(ReadOnlySpan<byte> name) =>
        TryNumber(Field(name), out var number)
            ? number
            : throw new LogFormatException($"the line \"{Ascii(name)}\" does not hold a decimal number without leading zeroes");

    /// <summary>One of the words of a list, as its place in it.</summary>
    public int Word(ReadOnlySpan<byte> name, IReadOnlyList<string> words)
    {
        var value = Field(name);
        for (var i = 0; i < words.Count; i++)
            if (System.Text.Ascii.Equals(value, words[i]))
                return i;
        throw new LogFormatException($"the line \"{Ascii(name)}\" holds none of: {string.Join(", ", words)}");
    }

    public readonly void End()
    {
        if (!AtEnd)
            throw new LogFormatException($"bytes after the last line: \"{Shown(_rest)}\"");
    }

    public static bool TryNumber(ReadOnlySpan<byte> digits, out long number) =>
        Utf8Parser.TryParse(digits, out number, out var used)
        && used == digits.Length
        && digits[0] is >= (byte)'0' and <= (byte)'9'
        && (digits[0] != '0' || digits.Length == 1);

    /// <summary>A piece of untrusted input that is safe in a message: short, and ASCII only.</summary>
    public static string Shown(ReadOnlySpan<byte> bytes)
    {
        const int longest = 40;
        var shown = new StringBuilder();
        foreach (var b in bytes[..Math.Min(bytes.Length, longest)])
            shown.Append(b is >= 0x20 and < 0x7f ? (char)b : '?');
        return bytes.Length > longest ? shown.Append('…').ToString() : shown.ToString();
    }

    private static string Ascii(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name);
}
