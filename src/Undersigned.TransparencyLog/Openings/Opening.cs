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
    public static Opening Parse(string text)
    {
        if (text.Length > MaxLength)
            throw new LogFormatException($"an opening of more than {MaxLength} characters");
        if (!text.StartsWith(FirstLine, StringComparison.Ordinal) || !text.EndsWith('\n'))
            throw new LogFormatException("an opening begins with \"undersigned/1 opening\" and \"schema 1\" and ends with a line end");
        var lines = text[FirstLine.Length..^1].Replace("\n ", "\0", StringComparison.Ordinal).Split('\n');
        Hash? seed = lines[0].StartsWith("seed ", StringComparison.Ordinal) ? Hash.Parse(lines[0].AsSpan(5)) : null;
        var first = seed is null ? 0 : 1;
        if (lines.Length - first != SignatureFields.Count)
            throw new LogFormatException($"an opening has a line for each of the {SignatureFields.Count} fields");

        var fields = new (string?, Hash)[SignatureFields.Count];
        foreach (var field in SignatureFields.All)
            fields[(int)field - 1] = ParseField(lines[first + (int)field - 1], field, seed is not null);
        var opening = new Opening(seed, fields);
        return opening.ToText() == text ? opening : throw new LogFormatException("the opening is not in its one spelling");
    }

    private static (string?, Hash) ParseField(string line, SignatureField field, bool whole)
    {
        var name = SignatureFields.Name(field);
        string? value;
        Hash key = default;
        if (whole && line.StartsWith(name + " ", StringComparison.Ordinal))
        {
            value = line[(name.Length + 1)..];
        }
        else if (!whole && line.StartsWith($"open {name} ", StringComparison.Ordinal) && line.Length > name.Length + 6 + Hash.Base64Length)
        {
            key = Hash.Parse(line.AsSpan(name.Length + 6, Hash.Base64Length));
            value = line[(name.Length + 7 + Hash.Base64Length)..];
        }
        else if (!whole && line.StartsWith($"hidden {name} ", StringComparison.Ordinal))
        {
            return (null, Hash.Parse(line.AsSpan(name.Length + 8)));
        }
        else
        {
            throw new LogFormatException($"expected the line of the field {name}");
        }
        value = value.Replace('\0', '\n');
        SignatureFields.Check(field, value);
        return (value, key);
    }
}
