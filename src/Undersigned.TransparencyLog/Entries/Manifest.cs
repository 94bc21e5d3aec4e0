using System.Buffers;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>Which way a text runs.</summary>
public enum TextDirection
{
    /// <summary>Left to right.</summary>
    Ltr,

    /// <summary>Right to left.</summary>
    Rtl,
}

/// <summary>How a text came to be.</summary>
public enum TextRole
{
    /// <summary>Written in this language.</summary>
    Original,

    /// <summary>Translated into this language.</summary>
    Translation,
}

/// <summary>One language of a statement version.</summary>
/// <param name="Language">BCP 47 tag, at most 35 characters.</param>
/// <param name="Direction">Which way it runs.</param>
/// <param name="Role">Original or translation.</param>
/// <param name="Authoritative">Whether this text counts where two differ.</param>
/// <param name="Digest">SHA-256 of the exact bytes, see <see cref="CanonicalText"/>.</param>
public sealed record ManifestText(string Language, TextDirection Direction, TextRole Role, bool Authoritative, Hash Digest);

/// <summary>One version of a statement's text in all its languages (docs/formats/manifest.md); its digest is what is signed.</summary>
public sealed record Manifest
{
    /// <summary>More versions than any text has.</summary>
    public const int MaxVersion = 1_000_000;

    /// <summary>More languages than any statement has.</summary>
    public const int MaxTexts = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> AlphaNumeric = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly string[] Directions = ["ltr", "rtl"];
    private static readonly string[] Roles = ["original", "translation"];
    private static readonly string[] Weights = ["authoritative", "informative"];

    /// <summary>A version from its parts; the texts are put into the order of their tags.</summary>
    /// <param name="version">From 1.</param>
    /// <param name="previous">Digest of the manifest of the version before; null for version 1 only.</param>
    /// <param name="salt">32 random bytes while the text is embargoed, so that its digest cannot be guessed; they stay afterwards.</param>
    /// <param name="texts">At least one, one per language, at least one original and one authoritative.</param>
    /// <exception cref="LogFormatException">A rule above is broken.</exception>
    public Manifest(int version, Hash? previous, Hash? salt, IEnumerable<ManifestText> texts)
    {
        Version = version;
        Previous = previous;
        Salt = salt;
        Texts = [.. texts.OrderBy(text => text.Language, StringComparer.Ordinal)];
        if (version is < 1 or > MaxVersion)
            throw new LogFormatException($"a version is 1 to {MaxVersion}");
        if ((version == 1) != (previous is null))
            throw new LogFormatException("every version but the first names the manifest before it");
        if (Texts.Count is 0 or > MaxTexts)
            throw new LogFormatException($"a manifest has 1 to {MaxTexts} texts");
        if (Texts.Any(text => !IsLanguageTag(text.Language)))
            throw new LogFormatException("a language is a BCP 47 tag");
        if (Texts.DistinctBy(text => text.Language, StringComparer.OrdinalIgnoreCase).Count() < Texts.Count)
            throw new LogFormatException("a language stands there twice");
        if (!Texts.Any(text => text.Role == TextRole.Original))
            throw new LogFormatException("no text is the original");
        if (!Texts.Any(text => text.Authoritative))
            throw new LogFormatException("no text is authoritative");
    }

    /// <summary>Number of the version, from 1.</summary>
    public int Version { get; }

    /// <summary>Digest of the manifest of the version before.</summary>
    public Hash? Previous { get; }

    /// <summary>Random bytes against guessing an embargoed text.</summary>
    public Hash? Salt { get; }

    /// <summary>The languages, in the ordinal order of their tags.</summary>
    public IReadOnlyList<ManifestText> Texts { get; }

    /// <summary>The bytes that are digested.</summary>
    public byte[] Encode()
    {
        var text = new StringBuilder($"undersigned/1 manifest\nversion {Version}\n");
        if (Previous is { } previous)
            text.Append($"previous {previous}\n");
        if (Salt is { } salt)
            text.Append($"salt {salt}\n");
        foreach (var t in Texts)
            text.Append($"text {t.Language} {Directions[(int)t.Direction]} {Roles[(int)t.Role]} {Weights[t.Authoritative ? 0 : 1]} {t.Digest}\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    /// <summary>SHA-256 of <see cref="Encode"/>: the <c>stmt</c> of the entries about this version.</summary>
    public Hash Digest() => Hash.Sha256(Encode());

    /// <summary>Reads a manifest. Every manifest has one spelling.</summary>
    /// <exception cref="LogFormatException">An unknown line, another order, bytes after the end, or a rule of the constructor.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> bytes)
    {
        const int longest = 16 * 1024;
        if (bytes.Length > longest)
            throw new LogFormatException($"a manifest of more than {longest} bytes");
        var lines = new LineReader(bytes);
        if (!lines.Line("undersigned/1 manifest"u8).SequenceEqual("undersigned/1 manifest"u8))
            throw new LogFormatException("a manifest begins with \"undersigned/1 manifest\"");
        var version = lines.Number("version"u8);
        Hash? previous = lines.Next("previous"u8) ? lines.Hash("previous"u8) : null;
        Hash? salt = lines.Next("salt"u8) ? lines.Hash("salt"u8) : null;
        var texts = new List<ManifestText>();
        while (!lines.AtEnd)
            texts.Add(Text(Encoding.ASCII.GetString(lines.Field("text"u8)).Split(' ')));
        var manifest = new Manifest((int)Math.Min(version, int.MaxValue), previous, salt, texts);
        if (!manifest.Encode().AsSpan().SequenceEqual(bytes))
            throw new LogFormatException("the texts of a manifest stand in the order of their tags");
        return manifest;
    }

    private static ManifestText Text(string[] words)
    {
        const string form = "a text line reads: text TAG ltr|rtl original|translation authoritative|informative DIGEST";
        if (words.Length != 5)
            throw new LogFormatException(form);
        var direction = Array.IndexOf(Directions, words[1]);
        var role = Array.IndexOf(Roles, words[2]);
        var weight = Array.IndexOf(Weights, words[3]);
        if (direction < 0 || role < 0 || weight < 0 || !Hash.TryParse(words[4].AsSpan(), out var digest))
            throw new LogFormatException(form);
        return new ManifestText(words[0], (TextDirection)direction, (TextRole)role, weight == 0, digest);
    }

    /// <summary>The shape of BCP 47: parts of one to eight ASCII letters or digits, the first one letters.</summary>
    internal static bool IsLanguageTag(ReadOnlySpan<char> tag)
    {
        const int longest = 35;
        var first = true;
        foreach (var range in tag.Split('-'))
        {
            var part = tag[range];
            if (part.Length is 0 or > 8 || part.ContainsAnyExcept(AlphaNumeric) || (first && (part.Length < 2 || part.ContainsAnyExcept(Letters))))
                return false;
            first = false;
        }
        return tag.Length <= longest;
    }
}
