using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// What is behind a commitment, told whole (the seed and every field) or in part (single fields with their keys, the others as
/// commitments). Either way anyone can compute the commitment again (docs/formats/opening.md).
/// </summary>
public sealed class Opening
{
    /// <summary>Longest text form in bytes.</summary>
    public const int MaxLength = 128 * 1024;

    private const string FirstLine = "undersigned/1 opening\nschema 1\n";

    private readonly (string? Value, Hash Key)[] _fields;

    private Opening(Hash? seed, (string? Value, Hash Key)[] fields)
    {
        Seed = seed;
        _fields = fields;
    }

    /// <summary>The seed of a whole opening; whoever has it and guesses a field can check the guess. Null for one in part.</summary>
    public Hash? Seed { get; }

    /// <summary>Whether every field is told.</summary>
    public bool IsWhole => Seed is not null;

    /// <summary>The value of a field, or null where it is hidden.</summary>
    public string? this[SignatureField field] => _fields[(int)field - 1].Value;

    /// <summary>All fields, with the seed from which every key follows.</summary>
    /// <param name="seed">32 bytes from a cryptographic source, used for this signature only.</param>
    /// <param name="fields">Every field of the schema.</param>
    public static Opening Whole(Hash seed, SignatureFields fields) =>
        new(seed, [.. SignatureFields.All.Select(field => ((string?)fields[field], default(Hash)))]);

    /// <summary>The same commitment told in part: these fields open, the others hidden for good from whoever gets only this.</summary>
    /// <exception cref="ArgumentException">A field that this opening itself does not tell.</exception>
    public Opening Only(params ReadOnlySpan<SignatureField> open)
    {
        var fields = new (string?, Hash)[SignatureFields.Count];
        foreach (var field in SignatureFields.All)
        {
            var (value, key) = _fields[(int)field - 1];
            if (Seed is { } seed)
                key = FieldCommitments.Key(seed, field);
            if (open.Contains(field))
                fields[(int)field - 1] = (value ?? throw new ArgumentException($"the field {field} is hidden", nameof(open)), key);
            else
                fields[(int)field - 1] = (null, value is null ? key : FieldCommitments.Commit(key, field, value));
        }
        return new Opening(seed: null, fields);
    }

    /// <summary>The commitment that follows from this opening; compare it with the one in the log.</summary>
    public Hash Commitment()
    {
        Span<Hash> commitments = stackalloc Hash[SignatureFields.Count];
        foreach (var field in SignatureFields.All)
        {
            var (value, key) = _fields[(int)field - 1];
            if (Seed is { } seed)
                key = FieldCommitments.Key(seed, field);
            commitments[(int)field - 1] = value is null ? key : FieldCommitments.Commit(key, field, value);
        }
        return FieldCommitments.Combine(commitments);
    }

    /// <summary>What an opening holds of a field besides its value: nothing if it is whole, r_i where it tells the value, c_i where it hides it.</summary>
    internal Hash KeyOrCommitment(int index) => _fields[index].Key;

    /// <summary>The text form: lines in the order of the schema; line ends within a value are followed by one space.</summary>
    public string ToText()
    {
        var text = new StringBuilder(FirstLine);
        if (Seed is { } seed)
            text.Append("seed ").Append(seed.ToBase64()).Append('\n');
        foreach (var field in SignatureFields.All)
        {
            var (value, key) = _fields[(int)field - 1];
            if (!IsWhole)
                text.Append(value is null ? "hidden " : "open ");
            text.Append(SignatureFields.Name(field)).Append(' ');
            if (!IsWhole)
                text.Append(key.ToBase64());
            if (!IsWhole && value is not null)
                text.Append(' ');
            text.Append(value?.Replace("\n", "\n ", StringComparison.Ordinal)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>Reads the text form. Every opening has one spelling.</summary>
    /// <exception cref="LogFormatException">Another spelling, or a value that <see cref="SignatureFields.Check"/> refuses.</exception>
    public static Opening Parse(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            throw new LogFormatException($"an opening of more than {MaxLength} characters");
        if (!text.StartsWith(FirstLine))
            throw new LogFormatException("an opening begins with \"undersigned/1 opening\" and \"schema 1\"");
        text = text[FirstLine.Length..];
        Hash? seed = Take(ref text, "seed ") ? Key(ref text) : null;
        if (seed is not null && !Take(ref text, "\n"))
            throw new LogFormatException("the line of the seed is too long");

        var fields = new (string?, Hash)[SignatureFields.Count];
        foreach (var field in SignatureFields.All)
            fields[(int)field - 1] = ParseField(ref text, field, seed is not null);
        return text.IsEmpty ? new Opening(seed, fields) : throw new LogFormatException("bytes after the last field of the opening");
    }

    private static (string?, Hash) ParseField(ref ReadOnlySpan<char> text, SignatureField field, bool whole)
    {
        var name = SignatureFields.Name(field);
        var hidden = !whole && Take(ref text, "hidden ");
        if (!whole && !hidden && !Take(ref text, "open ") || !Take(ref text, name) || !Take(ref text, " "))
            throw new LogFormatException($"expected the line of the field {name}");
        var key = whole ? default : Key(ref text);
        if (!whole && !Take(ref text, hidden ? "\n" : " "))
            throw new LogFormatException($"the line of the field {name} is not of its form");
        return (hidden ? null : Value(ref text, field), key);
    }

    /// <summary>Up to a line end that no space follows.</summary>
    private static string Value(ref ReadOnlySpan<char> text, SignatureField field)
    {
        var end = text.IndexOf('\n');
        while (end >= 0 && end + 1 < text.Length && text[end + 1] == ' ')
            end = text[(end + 1)..].IndexOf('\n') is var next and >= 0 ? end + 1 + next : -1;
        if (end < 0)
            throw new LogFormatException($"the field {SignatureFields.Name(field)} has no line end");
        var value = text[..end].ToString().Replace("\n ", "\n", StringComparison.Ordinal);
        SignatureFields.Check(field, value);
        text = text[(end + 1)..];
        return value;
    }

    private static Hash Key(ref ReadOnlySpan<char> text)
    {
        if (text.Length < Hash.Base64Length)
            throw new LogFormatException("the opening ends inside a key");
        var key = Hash.Parse(text[..Hash.Base64Length]);
        text = text[Hash.Base64Length..];
        return key;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string expected)
    {
        if (!text.StartsWith(expected))
            return false;
        text = text[expected.Length..];
        return true;
    }
}
