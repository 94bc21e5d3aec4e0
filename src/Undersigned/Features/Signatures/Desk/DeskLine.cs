using System.Security.Claims;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>
/// A signature as somebody at the desk may see it. Signers were told that the secretariat can read what they hid; observers were not
/// mentioned, so they see what everyone sees.
/// </summary>
public sealed record DeskLine(
    Guid Id, SignatureState State, SignerKind Kind, Visibility Visibility, Evidence Evidence, int Version,
    DateOnly? Day, DateTimeOffset ChangedAt, string? Reason, string? Source, Guid? Invalidation, PublicLine Line, Signer? Signer)
{
    /// <summary>Whether the name can be read by whoever looks.</summary>
    public bool IsNamed => Line.Names.Count > 0;

    /// <summary>What about the name somebody should look at: it is shown as it was typed, whatever it pretends to be.</summary>
    public NameFlags Flags => Line.Names.Aggregate(NameFlags.None, (flags, name) => flags | NameSafety.Flags(name.Text)) & Suspicious;

    /// <summary>The same, one by one, as keys of words.</summary>
    public IEnumerable<string> FlagKeys => Enum.GetValues<NameFlags>().Where(flag => flag != NameFlags.None && Flags.HasFlag(flag)).Select(flag => $"received.flag.{flag.ToString().ToLowerInvariant()}");

    private const NameFlags Suspicious = NameFlags.MixedScript | NameFlags.LookAlike | NameFlags.RepeatedMarks | NameFlags.RepeatedLetters;

    /// <summary>Whether its signer took it back, or staff removed it: what was written is deleted, unless that can still be undone.</summary>
    public bool IsGone => State is SignatureState.Withdrawn or SignatureState.Removed && Invalidation is null;

    public static DeskLine Of(Signature signature, Signatories signatories, ClaimsPrincipal viewer)
    {
        // What was withdrawn, removed or sealed is gone.
        var signer = signature.Content.Length == 0 ? null : signatories.Open(signature);
        return new DeskLine(signature.Id, signature.State, signature.Kind, signature.Visibility, signature.Evidence, signature.Version,
            signature.Day, signature.ChangedAt, signature.Reason, signature.Source, signature.InvalidationId, LineOf(signature, signer, viewer), viewer.MayAct() ? signer : null);
    }

    private static PublicLine LineOf(Signature signature, Signer? signer, ClaimsPrincipal viewer)
    {
        if (signer is null)
            return PublicLine.Unnamed(signature.Kind, signature.Visibility);
        if (viewer.MayAct())
            return PublicLine.Of(signer, signature.Kind, Visibility.Named);
        return signature.State == SignatureState.Confirmed
            ? PublicLine.Of(signer, signature.Kind, signature.Visibility)
            : PublicLine.Unnamed(signature.Kind, signature.Visibility);
    }
}
