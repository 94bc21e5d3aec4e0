using System.Text.Json;
using System.Text.Json.Serialization;
using Undersigned.Names;

namespace Undersigned.Features.Signatures;

/// <summary>What a signer said about themselves: the sealed content of a signature.</summary>
public sealed record Signer
{
    /// <summary>The name as the signer writes it, then, if given, the same name in another script.</summary>
    public required IReadOnlyList<WrittenName> Names { get; init; }

    /// <summary>A person's function, or the function of whoever signs for an organisation.</summary>
    public string? Role { get; init; }

    public string? Affiliation { get; init; }
    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>For an organisation: which body decided, and when.</summary>
    public string? Mandate { get; init; }

    /// <summary>For an organisation: the person who signs for it. Never public.</summary>
    public string? Representative { get; init; }

    /// <summary>Null for an imported signature. Never public.</summary>
    public string? Address { get; init; }

    /// <summary>The interface language to write to the signer in.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// For an imported signature: its private link, which nobody has been sent yet. Who confirms it later is given this link, and with it
    /// the secret behind the withdrawal tag in the log.
    /// </summary>
    public string? Link { get; init; }

    /// <summary>For an imported signature of an organisation: which one it was taken for.</summary>
    public Guid? Organisation { get; init; }

    /// <summary>The 32-byte seed of the commitment.</summary>
    public required byte[] Seed { get; init; }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, SignerJson.Default.Signer);

    public static Signer From(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, SignerJson.Default.Signer) ?? throw new InvalidDataException("A sealed signature is empty.");
}

/// <summary>A name and the language (BCP 47) it is written in.</summary>
public sealed record WrittenName(string Language, string Text)
{
    /// <summary>Whether folded words (<see cref="Fold.Words"/>) all stand in the forms of one name, in whatever spelling.</summary>
    public static bool HaveAll(IEnumerable<WrittenName> names, string[] words)
    {
        var key = Fold.Key(string.Join(' ', names.Select(name => name.Text)));
        return Array.TrueForAll(words, word => key.Contains(word, StringComparison.Ordinal));
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Signer))]
internal sealed partial class SignerJson : JsonSerializerContext;
