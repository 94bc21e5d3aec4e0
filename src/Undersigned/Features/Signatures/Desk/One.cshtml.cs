using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>One signature at the desk: what its signer said and chose, and what the secretariat does with it, always for a recorded reason.</summary>
public sealed class OneModel(Db db, PublishedStatements statements, Signatories signatories, SignatureChanges changes, ImportedConfirmations confirmations, TimeProvider clock) : DeskPageModel
{
    // Nobody does more to one signature.
    private const int ActsShown = 50;

    /// <summary>The reasons staff can have; the others are the signers' own.</summary>
    public static IReadOnlyList<RemovalReason> Reasons { get; } =
        [RemovalReason.Invalid, RemovalReason.Duplicate, RemovalReason.Impersonation, RemovalReason.Abuse, RemovalReason.Mandate, RemovalReason.Order];

    [BindProperty]
    public RemovalReason? Reason { get; set; }

    /// <summary>Where to send the link by which an imported signatory confirms.</summary>
    [BindProperty]
    public string? Address { get; set; }

    public PublishedStatement Statement { get; private set; } = null!;
    public DeskLine Line { get; private set; } = null!;

    /// <summary>The line as everyone sees it; null when it does not stand in the list.</summary>
    public PublicLine? Public { get; private set; }

    public IReadOnlyList<RecordedAct> Acts { get; private set; } = [];
    public bool IsAskingToRemove { get; private set; }

    public bool CanChange => User.MayAct() && Line.State is SignatureState.Confirmed or SignatureState.Hidden;

    /// <summary>Whether it was taken out together with others, which can still be undone.</summary>
    public bool CanPutBack => User.MayAct() && Statement.IsOpen && Line.Invalidation is not null;

    /// <summary>Whether it was taken over from a published list, and its organisation can still be asked to confirm.</summary>
    public bool CanInvite => User.MayAct() && Statement.IsOpen && Line is { Evidence: Evidence.Imported, State: SignatureState.Confirmed };

    /// <summary>When it was last asked.</summary>
    public DateTimeOffset? AskedAt => _signature.MailedAt;

    private Signature _signature = null!;

    public async Task<IActionResult> OnGetAsync(string slug, Guid id) => await Open(slug, id) ? Page() : Missing();

    public async Task<IActionResult> OnPostHideAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        if (!HasReason())
            return Again();
        await changes.Hide(_signature, Reason!.Value, Act("signature.hide"));
        return Done("hidden");
    }

    public async Task<IActionResult> OnPostShowAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        await changes.Unhide(_signature, Act("signature.show"));
        return Done("shown");
    }

    /// <summary>Sends a link by which the signatory confirms; opening it changes nothing.</summary>
    public async Task<IActionResult> OnPostInviteAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        Address = Address?.Trim();
        if (!CanInvite)
            Refuse("", "received.invite.error.over");
        else if (!Legible.IsAddress(Address))
            Refuse(nameof(Address), string.IsNullOrEmpty(Address) ? "sign.error.address-missing" : "sign.error.address");
        if (!ModelState.IsValid)
            return Again();
        if (await confirmations.Ask(Statement, _signature, Address!, new DeskAct(User.AccountId(), "signature.invite", id, clock.GetUtcNow())))
            return Done("asked-to-confirm");
        Refuse(nameof(Address), "received.invite.error.just-now");
        return Again();
    }

    /// <summary>Asks once more: removing deletes what its signer wrote.</summary>
    public async Task<IActionResult> OnPostAskAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        IsAskingToRemove = HasReason();
        return IsAskingToRemove ? Page() : Again();
    }

    public async Task<IActionResult> OnPostRemoveAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        if (!HasReason())
            return Again();
        await changes.Remove(Statement, _signature, Reason!.Value, Act("signature.remove"));
        return Done("removed");
    }

    private async Task<bool> Open(string slug, Guid id)
    {
        if (await statements.Find(slug) is not { } statement || await signatories.Read(id) is not { } signature || signature.StatementId != statement.Id)
            return false;
        (Statement, _signature) = (statement, signature);
        Line = DeskLine.Of(signature, signatories, User);
        Public = (signature.State, signature.Content.Length) switch
        {
            (SignatureState.Confirmed, > 0) => signatories.Line(signature),
            (SignatureState.Confirmed or SignatureState.Hidden, _) => PublicLine.Unnamed(signature.Kind, signature.Visibility),
            _ => null,
        };
        var acts = await RecordedAct.About(db, id, ActsShown);
        // What was done to many stands in the record of all of them.
        var ofMany = signature.InvalidationId is { } invalidation ? await RecordedAct.About(db, invalidation, ActsShown) : [];
        Acts = [.. ofMany.Concat(acts).OrderByDescending(act => act.At)];
        return true;
    }

    private bool HasReason()
    {
        if (Reason is { } reason && Reasons.Contains(reason))
            return true;
        Refuse(nameof(Reason), "received.error.reason");
        return false;
    }

    private DeskAct Act(string what) => new(User.AccountId(), what, _signature.Id, clock.GetUtcNow(), what == "signature.show" ? null : Reason.ToString());

    private LocalRedirectResult Done(string what) => LocalRedirect($"{At("desk", "statements", Statement.Slug, "signatures", _signature.Id.ToString())}?done={what}");
}
