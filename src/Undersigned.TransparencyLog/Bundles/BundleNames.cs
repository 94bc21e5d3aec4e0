namespace Undersigned.TransparencyLog;

/// <summary>The files of a bundle (docs/formats/bundle.md).</summary>
public static class BundleNames
{
    /// <summary>The signed head, with cosignatures.</summary>
    public const string Checkpoint = "checkpoint";

    /// <summary>The log's key as the publisher gives it; believe a key that you have from elsewhere.</summary>
    public const string Key = "vkey";

    /// <summary>The witnesses and quorum as the publisher names them.</summary>
    public const string Policy = "policy";

    /// <summary>The chain's entries with their indexes.</summary>
    public const string Entries = "entries.txt";

    /// <summary>The hashes that prove all entries together.</summary>
    public const string Proof = "proof.txt";

    /// <summary>The published openings.</summary>
    public const string Openings = "openings.txt";

    /// <summary>The manifest of a version.</summary>
    public static string Manifest(int version) => $"manifest-{version}.txt";

    /// <summary>The text of a version in a language.</summary>
    public static string Text(int version, string language) => $"text-{version}-{language}.txt";

    /// <summary>Longest name that is looked at.</summary>
    internal const int MaxLength = 100;

    /// <summary>Whether a name can stand in a bundle: one folder, letters, digits, dot and hyphen.</summary>
    internal static bool IsName(string name) =>
        name.Length is > 0 and <= MaxLength && name[0] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
