using System.Text.Json;
using System.Text.Json.Serialization;
using Undersigned.Data;

namespace Undersigned.Features.Alliances;

/// <summary>Where a member's private link was sent: sealed in its accession, and never public.</summary>
public sealed record MemberContact(string Address)
{
    public SealedRecord Seal(StatementKeys keys) => keys.Seal(JsonSerializer.SerializeToUtf8Bytes(this, MemberContactJson.Default.MemberContact));

    /// <summary>The contact of an accession; null when no address is known (any more).</summary>
    public static MemberContact? Of(Accession accession, Vault vault) => accession.Content.Length == 0 ? null
        : JsonSerializer.Deserialize(vault.OfAlliance(accession.AllianceId).Open(new SealedRecord(accession.WrappedKey, accession.Content)), MemberContactJson.Default.MemberContact);
}

[JsonSerializable(typeof(MemberContact))]
internal sealed partial class MemberContactJson : JsonSerializerContext;
