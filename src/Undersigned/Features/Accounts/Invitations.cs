using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>Makes the links by which accounts come about. There is no default password, and nobody is operator for coming first.</summary>
public sealed class Invitations(Db db, Outbox outbox, ServerSettings settings, TimeProvider clock)
{
    /// <summary>Whoever tries the demo is invited at this address; the mail is read at /outbox.</summary>
    public const string DemoAddress = "operator@demo.example";

    /// <summary>Invites a colleague by mail; the caller saves. Returns the link, which is nobody else's.</summary>
    public string Mail(string address, Role role, Language language, Guid? by)
    {
        var (invitation, link) = Add(role, address, by, language);
        var texts = Texts.In(language);
        db.Add(outbox.Mail(new Letter(address, language.Tag, texts.Plain("accounts.mail.subject", settings.Name), string.Join("\n\n",
            texts.Plain("accounts.mail.invited", settings.Name, texts.Plain(KeyOf(role))),
            texts.Plain("accounts.mail.open"),
            link,
            texts.Plain("accounts.mail.once", (int)Invitation.Patience.TotalHours)) + "\n"), invitation.Id));
        return link;
    }

    /// <summary>Makes a link to be printed, and saves.</summary>
    public async Task<string> Print(Role role)
    {
        var (_, link) = Add(role, address: null, by: null, Default);
        await db.SaveChangesAsync();
        return link;
    }

    /// <summary>
    /// The link of the first operator, made anew at each start while there is no account; null when there is one. A link printed
    /// earlier ends. In the demo it is also mailed.
    /// </summary>
    public async Task<string?> PrintFirst()
    {
        if (await db.Users.AnyAsync())
            return null;
        var earlier = db.Invitations.Where(i => i.InvitedBy == null && i.Role == Role.Operator);
        await db.Outbox.Where(m => earlier.Any(i => i.Id == m.About)).ExecuteDeleteAsync();
        await earlier.ExecuteDeleteAsync();
        var link = settings.Demo ? Mail(DemoAddress, Role.Operator, Default, by: null) : Add(Role.Operator, address: null, by: null, Default).Link;
        await db.SaveChangesAsync();
        return link;
    }

    /// <summary>The key of a role's name.</summary>
    public static string KeyOf(Role role) => $"accounts.role.{role.ToString().ToLowerInvariant()}";

    private static Language Default => Languages.FindInterface(Languages.Default)!;

    private (Invitation Invitation, string Link) Add(Role role, string? address, Guid? by, Language language)
    {
        var token = Invitation.NewToken();
        var invitation = new Invitation(token, role, address, by, clock.GetUtcNow());
        db.Add(invitation);
        return (invitation, $"{settings.PublicUrl}/{language.Tag}/setup/{token}");
    }
}
