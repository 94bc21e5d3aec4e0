using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The signer's private link. Opening it changes nothing, as mail scanners open links: before confirmation it shows what will be
/// published, afterwards it is where the signer changes what is shown, affirms a new text, withdraws, or erases everything.
/// </summary>
public sealed class MyModel(PublishedStatements statements, Signatories signatories, SignatureWrites writes, SignatureChanges changes, ImportedConfirmations confirmations, Receipts receipts) : ReaderPageModel
{
    /// <summary>What the signer had before their eyes: a content and a version that changed since are not confirmed.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public Visibility Visibility { get; set; }

    public string Link { get; private set; } = "";
    public Signature Signature { get; private set; } = null!;
    public PublishedStatement Statement { get; private set; } = null!;

    /// <summary>The public line; null when nothing of it is stored any more.</summary>
    public PublicLine? Line { get; private set; }

    /// <summary>What was just done, as the key of a sentence.</summary>
    public string? Done { get; private set; }

    /// <summary>What opens a sealed signature's entry, shown once: the server has just forgotten it.</summary>
    public string? SealedOpening { get; private set; }

    /// <summary>What the signer is asked once more before it is done: "seal", "withdraw" or "erase".</summary>
    public string? Asking { get; private set; }

    public bool Stands => Signature.State is SignatureState.Confirmed or SignatureState.Hidden;

    /// <summary>Whether the name was taken over from a published list, and its bearer has not confirmed it.</summary>
    public bool IsImported => Stands && Signature.Evidence == Evidence.Imported && Line is not null;

    /// <summary>Whether a newer text waits to be affirmed.</summary>
    public bool IsOutdated => Stands && !IsImported && Statement.IsOpen && Signature.Version < Statement.Version && Line is not null;

    public async Task<IActionResult> OnGetAsync(string link) => await Open(link) ? Page() : Gone();

    public async Task<IActionResult> OnPostConfirmAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (IsImported)
            return await ConfirmImported(link);
        // A second click is not an error.
        if (Signature.State != SignatureState.Pending)
            return Page();
        var opening = signatories.Opening(Signature, today: true);
        var confirmed = await writes.Confirm(Statement, Signature, Version, StampSeen(), opening.Commitment().ToArray());
        signatories.Changed(Statement.Id);
        if (confirmed)
            return await Tell(link, "sign.confirmed.title", Signature.Visibility == Visibility.Sealed ? opening : null);
        await Open(link);
        Refuse("", Statement.IsOpen ? "sign.error.changed" : "sign.error.closed");
        return Again();
    }

    public async Task<IActionResult> OnPostVisibilityAsync(string link)
    {
        if (!await Open(link) || Line is null)
            return Gone();
        if (!Enum.IsDefined(Visibility) || (Signature.Kind == SignerKind.Organisation && Visibility == Visibility.Initials))
            return Again();
        if (Visibility == Visibility.Sealed)
        {
            Asking = "seal";
            return Page();
        }
        await changes.Show(Signature, Visibility);
        return await Tell(link, "sign.my.changed");
    }

    /// <summary>Forgets who the signer is, who said so twice: it cannot be undone.</summary>
    public async Task<IActionResult> OnPostSealAsync(string link)
    {
        if (!await Open(link) || Line is null)
            return Gone();
        var opening = signatories.Opening(Signature);
        await changes.Show(Signature, Visibility.Sealed);
        return await Tell(link, "sign.my.changed", opening);
    }

    public async Task<IActionResult> OnPostReaffirmAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (IsOutdated && Version == Statement.Version)
            await changes.Reaffirm(Statement, Signature, link, signatories.Opening(Signature, today: true).Commitment().ToArray());
        return await Tell(link, "sign.my.reaffirmed");
    }

    /// <summary>Asks once more before what cannot be undone.</summary>
    public async Task<IActionResult> OnPostAskAsync(string link, string? what)
    {
        Asking = what is "withdraw" or "erase" ? what : null;
        return await Open(link) ? Page() : Gone();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        // Of an imported signature the tag's link lies sealed with it, for its bearer: this is the bearer's word.
        var kept = IsImported ? signatories.Open(Signature).Link : null;
        if ((PrivateLinks.WithdrawalSecretBehind(Signature.WithdrawalTag, Signature.Version, link) ?? (kept is null ? null : PrivateLinks.WithdrawalSecretBehind(Signature.WithdrawalTag, Signature.Version, kept))) is { } secret)
            await changes.Withdraw(Statement, Signature, secret);
        else
            await changes.Remove(Statement, Signature, RemovalReason.Request);
        return await Tell(link, null);
    }

    public async Task<IActionResult> OnPostEraseAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        await changes.Erase(Statement, Signature);
        return LocalRedirect(At("my", "erased"));
    }

    /// <summary>The receipt: it proves the entry and names nobody. Fetching it changes nothing.</summary>
    public async Task<IActionResult> OnGetReceiptAsync(string link)
    {
        if (!await Open(link) || !Stands)
            return Gone();
        return await receipts.For(Signature, wait: !Statement.AtRisk, HttpContext.RequestAborted) is { } receipt
            ? File(receipt, "text/plain; charset=utf-8", "receipt.tlog-proof")
            : Missing();
    }

    /// <summary>What opens the entry: with the receipt, it proves whose it is.</summary>
    public async Task<IActionResult> OnGetOpeningAsync(string link) => await Open(link) && Stands && Line is not null
        ? File(System.Text.Encoding.UTF8.GetBytes(signatories.Opening(Signature).ToText()), "text/plain; charset=utf-8", "opening.txt")
        : Gone();

    /// <summary>For an at-risk statement, until the entry is released: the log's signed word.</summary>
    public async Task<IActionResult> OnGetPromiseAsync(string link) => await Open(link) && Stands && Statement.AtRisk && Line is not null
        ? File(receipts.Promise(Statement, Signature, signatories.Opening(Signature)), "text/plain; charset=utf-8", "promise.txt")
        : Gone();

    private async Task<IActionResult> ConfirmImported(string link)
    {
        if (await confirmations.Confirm(Statement, Signature, link, Version))
            return await Tell(link, "sign.confirmed.title");
        await Open(link);
        if (!IsImported)
            return Page();
        Refuse("", Statement.IsOpen ? "sign.error.changed" : "sign.error.closed");
        return Again();
    }

    private byte[] StampSeen()
    {
        var stamp = new byte[Signature.Stamp.Length];
        return Convert.TryFromBase64String(Stamp ?? "", stamp, out var length) && length == stamp.Length ? stamp : [];
    }

    private async Task<IActionResult> Tell(string link, string? done, Opening? sealedOpening = null)
    {
        if (!await Open(link))
            return Gone();
        Done = done;
        SealedOpening = sealedOpening?.ToText();
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
        if (HttpMethods.IsGet(Request.Method))
            Visibility = signature.Visibility;
        Line = signature.Content.Length > 0 ? signatories.Line(signature) : null;
        return true;
    }

    private LocalRedirectResult Gone() => LocalRedirect(At("my", "expired"));
}
