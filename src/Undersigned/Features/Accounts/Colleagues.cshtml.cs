using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Accounts;

/// <summary>Who may sign in: the operator sees all accounts, invites colleagues and ends accounts.</summary>
[Authorize(AccountsSetup.Operator)]
public sealed class ColleaguesModel(Db db, UserManager<Account> users, Invitations invitations, ServerSettings settings, TimeProvider clock) : DeskPageModel
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public Role Role { get; set; } = Role.Secretariat;

    [BindProperty]
    public string? Language { get; set; }

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>Links that were sent and not used yet.</summary>
    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    /// <summary>Whether mail leaves this server at all.</summary>
    public bool MailLeaves => settings.Mail is not null || settings.Demo;

    public Task OnGetAsync()
    {
        Language = Ui.Tag;
        return Read();
    }

    public async Task<IActionResult> OnPostInviteAsync()
    {
        Address = Address?.Trim();
        var language = Languages.FindInterface(Language) ?? Ui;
        if (!Legible.IsAddress(Address))
            Refuse(nameof(Address), "accounts.error.address");
        else if (await users.FindByEmailAsync(Address!) is not null)
            Refuse(nameof(Address), "accounts.error.has-account");
        if (!Enum.IsDefined(Role))
            Refuse(nameof(Role), "form.value-invalid");
        if (!ModelState.IsValid)
        {
            await Read();
            return Again();
        }
        // The newest mail counts: a link sent before to the same address ends.
        await Unused().Where(i => i.Address == Address).ExecuteDeleteAsync();
        invitations.Mail(Address!, Role, language, User.AccountId());
        await db.SaveChangesAsync();
        return Done("invited");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        await db.Outbox.Where(m => m.About == id).ExecuteDeleteAsync();
        await Unused().Where(i => i.Id == id).ExecuteDeleteAsync();
        return Done("invitation-withdrawn");
    }

    public async Task<IActionResult> OnPostDeactivateAsync(Guid id)
    {
        if (id == User.AccountId() || await db.Users.FindAsync(id) is not { } account)
            return Missing();
        if (account.Deactivate(clock.GetUtcNow()))
        {
            db.Add(new DeskAct(User.AccountId(), "account.deactivate", id, clock.GetUtcNow()));
            // Saves all, and ends the sessions.
            await users.UpdateSecurityStampAsync(account);
        }
        return Done("deactivated");
    }

    public async Task<IActionResult> OnPostReactivateAsync(Guid id)
    {
        if (await db.Users.FindAsync(id) is not { } account)
            return Missing();
        if (account.Reactivate())
            db.Add(new DeskAct(User.AccountId(), "account.reactivate", id, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return Done("reactivated");
    }

    private async Task Read()
    {
        Accounts = await db.Users.AsNoTracking().OrderBy(a => a.DeactivatedAt != null).ThenBy(a => a.Id).ToListAsync();
        Open = await Unused().AsNoTracking().OrderByDescending(i => i.Id).ToListAsync();
    }

    private IQueryable<Invitation> Unused()
    {
        var now = clock.GetUtcNow();
        return db.Invitations.Where(i => i.UsedAt == null && i.ExpiresAt > now);
    }

    private LocalRedirectResult Done(string what) => LocalRedirect($"{At("desk", "accounts")}?done={what}");
}
