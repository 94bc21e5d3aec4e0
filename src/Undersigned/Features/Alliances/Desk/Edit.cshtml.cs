using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Alliances.Desk;

/// <summary>Enters an alliance, changes what is known of it, and keeps the list of its members.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class EditModel(Db db, AllianceLog log, MemberActs acts, TimeProvider clock) : DeskPageModel
{
    // The place of the form for an alliance that is not there yet; no alliance gets it as its own.
    private const string New = "new";

    public sealed record Member(Guid Id, string Language, string Name, DateOnly? Since, bool HasHolder);

    [BindProperty]
    public AllianceForm Form { get; set; } = new();

    /// <summary>The organisation to admit.</summary>
    [BindProperty]
    public Guid? Organisation { get; set; }

    /// <summary>The day of its accession, as typed; today when nothing is.</summary>
    [BindProperty]
    public string? Since { get; set; }

    /// <summary>What the member is in the alliance.</summary>
    [BindProperty]
    public MemberRole Role { get; set; }

    /// <summary>Where its private link is mailed to; nobody is, when nothing is typed.</summary>
    [BindProperty]
    public string? Address { get; set; }

    /// <summary>The member that left.</summary>
    [BindProperty]
    public Guid? Leaver { get; set; }

    /// <summary>The day on which it left, as typed; today when nothing is.</summary>
    [BindProperty]
    public string? LeftOn { get; set; }

    /// <summary>Null while it is entered for the first time.</summary>
    public Alliance? Alliance { get; private set; }

    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>Organisations that are not members.</summary>
    public IReadOnlyList<Member> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        Form = AllianceForm.Of(Alliance, Ui, Show);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        Form.Check(Ui, ModelState, T);
        if (!ModelState.IsValid)
            return Again();
        var alliance = Alliance ?? await Begin();
        Form.Apply(alliance);
        return await Save(alliance, "alliance.save");
    }

    public async Task<IActionResult> OnPostAdmitAsync(string slug)
    {
        if (!await Open(slug) || Alliance is null)
            return Missing();
        var (answer, day) = WrittenDay.Read(Since, Ui);
        if (WrittenDay.RefusalOf(answer) is { } key)
            Refuse(nameof(Since), key);
        Address = Address?.Trim();
        if (!string.IsNullOrEmpty(Address) && !Legible.IsAddress(Address))
            Refuse(nameof(Address), "desk.members.error.address");
        if (!Enum.IsDefined(Role))
            Refuse(nameof(Role), "desk.alliances.error.role");
        if (await db.Organisations.FindAsync(Organisation) is not { } organisation)
            Refuse(nameof(Organisation), "desk.alliances.error.member");
        else if (ModelState.IsValid && Alliance.Admit(organisation, answer == WrittenDay.Answer.Day ? day : Today, Role))
            return await Save(Alliance, "alliance.admit", string.IsNullOrEmpty(Address) ? null : (organisation.Id, Address));
        return Again(Alliance);
    }

    public async Task<IActionResult> OnPostStrikeAsync(string slug, Guid member)
    {
        if (!await Open(slug) || Alliance is null)
            return Missing();
        return await End(Alliance, member, "alliance.strike", acts.Strike);
    }

    public async Task<IActionResult> OnPostLeaveAsync(string slug)
    {
        if (!await Open(slug) || Alliance is null)
            return Missing();
        var (answer, written) = WrittenDay.Read(LeftOn, Ui);
        var day = answer == WrittenDay.Answer.Day ? written : Today;
        if (WrittenDay.RefusalOf(answer) is { } key)
            Refuse(nameof(LeftOn), key);
        if (Members.FirstOrDefault(m => m.Id == Leaver) is not { } member)
            Refuse(nameof(Leaver), "desk.alliances.error.leaver");
        else if (day < member.Since)
            Refuse(nameof(LeftOn), "desk.alliances.error.left-before");
        return ModelState.IsValid
            ? await End(Alliance, Leaver!.Value, "alliance.leave", (accession, act) => acts.RecordLeaving(Alliance, accession, day, act))
            : Again(Alliance);
    }

    private async Task<bool> Open(string slug)
    {
        if (slug == New)
            return true;
        Alliance = await db.ReadAtOnce(() =>
            db.Alliances.Include(a => a.Names.OrderBy(n => n.Id)).Include(a => a.Members).AsSplitQuery().FirstOrDefaultAsync(a => a.Slug == slug));
        if (Alliance is null)
            return false;
        var memberIds = Alliance.Members.Select(m => m.OrganisationId).ToList();
        var since = Alliance.Members.ToDictionary(m => m.OrganisationId, m => m.Since);
        var held = await db.Accessions.Where(a => a.AllianceId == Alliance.Id && a.EndedOn == null && a.LinkHash != null).Select(a => a.OrganisationId).ToListAsync();
        var all = (await db.Organisations.Where(o => o.MergedInto == null || memberIds.Contains(o.Id)).Select(o => new { o.Id, Names = o.Names.Where(n => n.Form == NameForm.Official).OrderBy(n => n.Id).Select(n => new { n.Language, n.Text }).ToList() }).ToListAsync())
            .Select(o => (o.Id, Name: ForReader.Order(o.Names, name => name.Language, Ui)[0]))
            .Select(o => new Member(o.Id, o.Name.Language, o.Name.Text, since.TryGetValue(o.Id, out var day) ? day : null, held.Contains(o.Id)))
            .OrderBy(member => member.Name, Ui.Alphabet).ToList();
        Members = all.FindAll(member => member.Since is not null);
        Others = all.FindAll(member => member.Since is null);
        return true;
    }

    private async Task<Alliance> Begin()
    {
        var first = Form.Filled.First();
        var made = Slug.FromAny(Form.Filled.Select(row => row.Text!), "alliance", Today);
        var alliance = new Alliance(await Slug.Free(made, taken => db.Alliances.AnyAsync(a => a.Slug == taken)), first.Language!, first.Text!, foundedOn: null);
        db.Add(alliance);
        return alliance;
    }

    private async Task<IActionResult> Save(Alliance alliance, string what, (Guid Organisation, string Address)? told = null)
    {
        await log.Record(alliance, told);
        db.Add(new DeskAct(User.AccountId(), what, alliance.Id, clock.GetUtcNow()));
        if (await db.SaveUnlessTaken())
        {
            log.Committed();
            return Saved(alliance);
        }
        Refuse("", "organisations.error.meanwhile");
        return Again();
    }

    private async Task<IActionResult> End(Alliance alliance, Guid member, string what, Func<Accession, DeskAct, Task<bool>> end)
    {
        // What was entered before there was a log of it comes into it first.
        await log.Record(alliance);
        if (!await db.SaveUnlessTaken())
            Refuse("", "organisations.error.meanwhile");
        else if (await db.Accessions.AsNoTracking().FirstOrDefaultAsync(a => a.AllianceId == alliance.Id && a.OrganisationId == member && a.EndedOn == null) is { } accession)
        {
            // Where the member or a colleague was faster, it has ended all the same.
            await end(accession, new DeskAct(User.AccountId(), what, alliance.Id, clock.GetUtcNow()));
            return Saved(alliance);
        }
        log.Committed();
        return Again(alliance);
    }

    private LocalRedirectResult Saved(Alliance alliance) => LocalRedirect($"{At("desk", "alliances", alliance.Slug)}?done=saved");

    // The names' form was not sent: it is shown as it is stored.
    private IActionResult Again(Alliance alliance)
    {
        Form = AllianceForm.Of(alliance, Ui, Show);
        return Again();
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
