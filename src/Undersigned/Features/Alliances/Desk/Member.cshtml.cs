using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Alliances.Desk;

/// <summary>Who holds a membership: whether its private link was sent, where to, and sending one.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class MemberModel(Db db, Vault vault, AllianceLog log, MemberLinks links, TimeProvider clock) : DeskPageModel
{
    // Nobody does more to one membership.
    private const int ActsShown = 50;

    /// <summary>Where to send the link.</summary>
    [BindProperty]
    public string? Address { get; set; }

    public Alliance Alliance { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;
    public AllianceMember Member { get; private set; } = null!;

    /// <summary>Null for a member from before there was a log, which enters it with the first letter.</summary>
    public Accession? Accession { get; private set; }

    /// <summary>The address on file; null when there is none.</summary>
    public string? KnownAddress { get; private set; }

    /// <summary>Whether a link was sent that is not the one behind the accession, and nobody has used it.</summary>
    public bool IsWaiting => Accession?.RecoveryHash is not null;

    public OrganisationName Name { get; private set; } = null!;
    public IReadOnlyList<RecordedAct> Acts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        Address = KnownAddress;
        return Page();
    }

    /// <summary>Sends a link; opening it changes nothing.</summary>
    public async Task<IActionResult> OnPostSendAsync(string slug, Guid id)
    {
        if (!await Open(slug, id))
            return Missing();
        Address = Address?.Trim();
        if (!Legible.IsAddress(Address))
            Refuse(nameof(Address), string.IsNullOrEmpty(Address) ? "desk.members.error.address-missing" : "desk.members.error.address");
        if (!ModelState.IsValid)
            return Again();
        if (Accession is null && !await Enter())
            return Again();
        if (await links.Send(Accession!, Organisation, Address!, new DeskAct(User.AccountId(), "member.send", Accession!.Id, clock.GetUtcNow())))
            return LocalRedirect($"{At("desk", "alliances", slug, "members", id.ToString())}?done=member-asked");
        Refuse(nameof(Address), "desk.members.error.just-now");
        return Again();
    }

    private async Task<bool> Enter()
    {
        await log.Record(Alliance);
        if (!await db.SaveUnlessTaken())
        {
            Refuse("", "organisations.error.meanwhile");
            return false;
        }
        log.Committed();
        Accession = await Standing();
        return Accession is not null;
    }

    private async Task<bool> Open(string slug, Guid id)
    {
        var alliance = await db.ReadAtOnce(() =>
            db.Alliances.Include(a => a.Names.OrderBy(n => n.Id)).Include(a => a.Members).AsSplitQuery().FirstOrDefaultAsync(a => a.Slug == slug));
        if (alliance?.Members.FirstOrDefault(m => m.OrganisationId == id) is not { } member)
            return false;
        (Alliance, Member) = (alliance, member);
        Organisation = await db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).FirstAsync(o => o.Id == id);
        Name = ForReader.Order([.. Organisation.Names.Where(n => n.Form == NameForm.Official)], n => n.Language, Ui)[0];
        Accession = await Standing();
        if (Accession is { } accession)
        {
            KnownAddress = MemberContact.Of(accession, vault)?.Address;
            Acts = await RecordedAct.About(db, accession.Id, ActsShown);
        }
        return true;
    }

    private Task<Accession?> Standing() =>
        db.Accessions.AsNoTracking().FirstOrDefaultAsync(a => a.AllianceId == Alliance.Id && a.OrganisationId == Organisation.Id && a.EndedOn == null);
}
