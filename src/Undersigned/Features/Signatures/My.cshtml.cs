using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The signer's private link. Opening it changes nothing, as mail scanners open links: before confirmation it shows what will be
/// published, afterwards it is where the signer changes what is shown, withdraws, or fetches the receipt.
/// </summary>
public sealed class MyModel(PublishedStatements statements, Signatories signatories, SignatureWrites writes) : ReaderPageModel
{
    [BindProperty]
    public string? Stamp { get; set; }

    [BindProperty]
    public Visibility Visibility { get; set; }

    public string Link { get; private set; } = "";
    public Signature Signature { get; private set; } = null!;
    public PublishedStatement Statement { get; private set; } = null!;

    /// <summary>The public line; null when the signature was taken back.</summary>
    public PublicLine? Line { get; private set; }

    /// <summary>What was just done, as the key of a sentence.</summary>
    public string? Done { get; private set; }

    /// <summary>Whether this is the link of the first mail: only that one carries the withdrawal secret.</summary>
    public bool IsFirstLink { get; private set; }

    public bool IsAskingToWithdraw { get; private set; }

    public async Task<IActionResult> OnGetAsync(string link) => await Open(link) ? Page() : Gone();

    public async Task<IActionResult> OnPostConfirmAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (Signature.State == SignatureState.Pending && !await Confirm())
        {
            await Open(link);
            Refuse("", Statement.IsOpen ? "sign.error.changed" : "sign.error.closed");
            return Again();
        }
        return await Tell(link, "sign.confirmed.title");
    }

    public async Task<IActionResult> OnPostVisibilityAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (!Enum.IsDefined(Visibility) || (Signature.Kind == SignerKind.Organisation && Visibility == Visibility.Initials))
            return Again();
        await writes.Show(Signature.Id, Visibility);
        signatories.Changed(Statement.Id);
        return await Tell(link, "sign.my.changed");
    }

    /// <summary>Asks once more before the last step.</summary>
    public async Task<IActionResult> OnPostAskAsync(string link)
    {
        IsAskingToWithdraw = true;
        return await Open(link) ? Page() : Gone();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (IsFirstLink)
            await writes.Withdraw(Statement, Signature.Id, Secrets.WithdrawalSecret(link));
        else
            await writes.Remove(Statement, Signature.Id, RemovalReason.Invalid);
        signatories.Changed(Statement.Id);
        return await Tell(link, null);
    }

    private async Task<bool> Confirm()
    {
        // What the signer saw is what is confirmed: the stamp is the one of the page they read.
        var stamp = Convert.TryFromBase64String(Stamp ?? "", new byte[64], out var length) && length == Signature.Stamp.Length ? Convert.FromBase64String(Stamp!) : [];
        var confirmed = await writes.Confirm(Statement, Signature, stamp, signatories.Commitment(Signature));
        signatories.Changed(Statement.Id);
        return confirmed;
    }

    private async Task<IActionResult> Tell(string link, string? done)
    {
        if (!await Open(link))
            return Gone();
        Done = done;
        ModelState.Clear();
        return Page();
    }

    private async Task<bool> Open(string link)
    {
        // No cache may keep a private page.
        Response.Headers.CacheControl = "no-store";
        if (await signatories.Find(link) is not { } signature || await statements.Find(signature.StatementId) is not { } statement)
            return false;
        (Link, Signature, Statement) = (link, signature, statement);
        IsFirstLink = signature.LinkHash!.AsSpan().SequenceEqual(Secrets.LinkHash(link));
        Visibility = Request.Method == HttpMethods.Get ? signature.Visibility : Visibility;
        if (signature.State is SignatureState.Pending or SignatureState.Confirmed or SignatureState.Hidden)
            Line = signatories.Line(signature);
        return true;
    }

    private LocalRedirectResult Gone() => LocalRedirect(At("my", "expired"));
}
