namespace Undersigned.Import.Text;

/// <summary>Undoes the transfer encodings of mail (RFC 2045); what is broken in them is read over.</summary>
internal static class TransferEncodings
{
    /// <summary>The bytes of a quoted-printable text.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add((byte)text[i]);
                continue;
            }

            if (i + 2 < text.Length && Hex(text[i + 1]) >= 0 && Hex(text[i + 2]) >= 0)
            {
                bytes.Add((byte)((Hex(text[i + 1]) << 4) | Hex(text[i + 2])));
                i += 2;
            }
            else
            {
                // A soft line break: nothing but white space stands before the line's end.
                var end = i + 1;
                while (end < text.Length && text[end] is ' ' or '\t' or '\r')
                    end++;
                if (end < text.Length && text[end] == '\n')
                    i = end;
                else if (end < text.Length)
                    bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    /// <summary>The bytes of a base64 text; characters outside its alphabet are skipped, and a cut end loses at most its last group.</summary>
    public static byte[] Base64(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        var (buffer, bits) = (0, 0);
        foreach (var c in text)
        {
            var value = c switch
            {
                >= 'A' and <= 'Z' => c - 'A',
                >= 'a' and <= 'z' => c - 'a' + 26,
                >= '0' and <= '9' => c - '0' + 52,
                '+' => 62,
                '/' => 63,
                _ => -1,
            };
            if (c == '=')
                (buffer, bits) = (0, 0);
            if (value < 0)
                continue;
            buffer = (buffer << 6) | value;
            bits += 6;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
            buffer &= (1 << bits) - 1;
        }

        return [.. bytes];
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };
}
