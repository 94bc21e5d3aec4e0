using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Alliances;

/// <summary>
/// A member's private link. Opening it changes nothing, as mail scanners open links: it shows the membership as it stands in the log, and is
/// where the organisation takes its receipt away, takes the membership over, and leaves by its own act.
/// </summary>
public sealed class MembershipModel(Db db, MemberLinks links, MemberActs acts, EntryReceipts receipts) : ReaderPageModel
{
    public string Link { get; private set; } = "";
    public Accession Accession { get; private set; } = null!;
    public string AllianceSlug { get; private set; } = "";
    public Written AllianceName { get; private set; } = null!;

    /// <summary>The organisation's names as the log commits to them, the reader's first.</summary>
    public IReadOnlyList<(string Language, string Text)> Names { get; private set; } = [];

    /// <summary>What it is in the alliance; null for accessions that do not say.</summary>
    public string? Role { get; private set; }

    public DateOnly Since { get; private set; }

    /// <summary>Whether the secret behind the accession comes out of this link.</summary>
    public bool Holds { get; private set; }

    /// <summary>Whether the address that the link was sent to is still known here.</summary>
    public bool IsAddressKnown => Accession.Content.Length > 0;

    public bool Stands => Accession.EndedOn is null;

    /// <summary>What was just done, as the key of a sentence.</summary>
    public string? Done { get; private set; }

    /// <summary>Whether the representative is asked once more before leaving.</summary>
    public bool IsAsking { get; private set; }

    public async Task<IActionResult> OnGetAsync(string link) => await Open(link) ? Page() : Gone();

    public async Task<IActionResult> OnPostTakeOverAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        // A second click is not an error.
        if (Stands && !Holds)
            await acts.TakeOver(Accession, link);
        return await Tell(link, "members.taken-over");
    }

    /// <summary>Asks once more before what cannot be undone.</summary>
    public async Task<IActionResult> OnPostAskAsync(string link)
    {
        IsAsking = await Open(link);
        return IsAsking ? Page() : Gone();
    }

    public async Task<IActionResult> OnPostLeaveAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        if (Stands)
            await acts.Leave(Accession, link);
        return await Tell(link, null);
    }

    public async Task<IActionResult> OnPostForgetAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        await links.Forget(Accession.Id);
        return await Tell(link, "members.forgotten");
    }

    /// <summary>The receipt: it proves the entry and names nobody. Fetching it changes nothing.</summary>
    public async Task<IActionResult> OnGetReceiptAsync(string link)
    {
        if (!await Open(link))
            return Gone();
        return await receipts.For(Accession.Id, "accede", wait: true, HttpContext.RequestAborted) is { } receipt
            ? File(receipt, "text/plain; charset=utf-8", "receipt.tlog-proof")
            : Missing();
    }

    /// <summary>What opens the entry: with the receipt, it proves whose it is.</summary>
    public async Task<IActionResult> OnGetOpeningAsync(string link) =>
        await Open(link) ? File(Encoding.UTF8.GetBytes(Accession.Opening), "text/plain; charset=utf-8", "opening.txt") : Gone();

    private async Task<IActionResult> Tell(string link, string? done)
    {
        if (!await Open(link))
            return Gone();
        Done = Stands ? done : null;
        return Page();
    }

    private async Task<bool> Open(string link)
    {
        // No cache may keep a private page.
        Response.Headers.CacheControl = "no-store";
        if (await links.Find(link) is not { } accession)
            return false;
        var alliance = await db.Alliances.AsNoTracking().Where(a => a.Id == accession.AllianceId)
            .Select(a => new { a.Slug, Names = a.Names.OrderBy(n => n.Id).Select(n => new { n.Language, n.Text }).ToList() }).FirstAsync();
        var name = ForReader.Order(alliance.Names, n => n.Language, Ui)[0];
        (Link, Accession, AllianceSlug, AllianceName) = (link, accession, alliance.Slug, new Written(name.Text, name.Language));
        var opening = Opening.Parse(accession.Opening);
        Names = ForReader.Order([.. NameLines.Split(opening[SignatureField.Names]!).Select(n => (n.Language, Text: n.Name))], n => n.Language, Ui);
        Role = opening[SignatureField.Role] is { Length: > 0 } role ? role : null;
        Since = DateOnly.ParseExact(opening[SignatureField.Day]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Holds = PrivateLinks.WithdrawalSecretBehind(accession.WithdrawalTag, accession.Version, link) is not null;
        return true;
    }

    private LocalRedirectResult Gone() => LocalRedirect(At("membership", "expired"));
}
