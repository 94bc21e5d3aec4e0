using Undersigned.Features.Organisations;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>The commitment of a signature: the signer's fields in the log's schema, under the signer's seed.</summary>
public static class SignatureOpening
{
    /// <summary>Everything the commitment binds.</summary>
    public static Opening Of(Signer signer, SignerKind kind, Evidence evidence, DateOnly day)
    {
        var names = signer.Names.Select(name => (name.Language, name.Text)).ToList();
        return Opening.Whole(new Hash(signer.Seed), new SignatureFields(
        [
            kind == SignerKind.Person ? "person" : "organisation",
            NameLines.Join(names[0], names.Skip(1)),
            kind == SignerKind.Person ? PublicLine.Initials(names[0].Text) : "",
            signer.Role ?? "",
            signer.Affiliation ?? "",
            signer.City ?? "",
            signer.Country ?? "",
            evidence.ToString().ToLowerInvariant(),
            signer.Mandate ?? "",
            day.ToString("yyyy-MM-dd"),
        ]));
    }
}
