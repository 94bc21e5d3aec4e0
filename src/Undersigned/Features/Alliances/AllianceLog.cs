using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Mail;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Alliances;

/// <summary>
/// Puts into the public log what happens to an alliance: that it was founded, that its names changed, who joined. Rows are
/// added to what the page saves, so nothing happens that is not on its way into the log. How memberships end is in <see cref="MemberActs"/>.
/// </summary>
public sealed class AllianceLog(Db db, LedgerQueue ledger, MemberLinks links, MailSignal mail)
{
    /// <summary>Queues what the log does not have yet: the chain, a changed declaration, members that joined.</summary>
    /// <param name="alliance">With its names and members.</param>
    /// <param name="told">A member that is entered now, and the address that its private link is mailed to.</param>
    public async Task Record(Alliance alliance, (Guid Organisation, string Address)? told = null)
    {
        var version = await Declare(alliance);
        // All of them into memory, also for what a second call in the same request must see.
        await db.Accessions.Where(a => a.AllianceId == alliance.Id && a.EndedOn == null).LoadAsync();
        var standing = db.Accessions.Local.Where(a => a.AllianceId == alliance.Id && a.EndedOn == null).Select(a => a.OrganisationId).ToList();
        db.ChangeTracker.DetectChanges();
        foreach (var member in alliance.Members.Where(m => !standing.Contains(m.OrganisationId)))
        {
            // One from before there was a log, or one that has left since it was read: that one must not join again. Touching its row fails then.
            var row = db.Entry(member);
            if (row.State == EntityState.Unchanged)
                row.Property(m => m.Role).IsModified = true;
            var organisation = db.Organisations.Local.FirstOrDefault(o => o.Id == member.OrganisationId && o.Names.Count > 0)
                ?? await db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).FirstAsync(o => o.Id == member.OrganisationId);
            var opening = MembershipOpening.Of(organisation, member);
            // Where there is no address nobody gets this link: one that is sent later takes the membership over.
            var link = PrivateLinks.New();
            var accession = new Accession(alliance.Id, organisation.Id, version.Number, opening.ToText(), PrivateLinks.WithdrawalTag(link, version.Number));
            db.Add(accession);
            db.Add(ledger.Acceded(alliance.Id, version.Digest, accession.Id, opening.Commitment(), accession.WithdrawalTag));
            if (told?.Organisation == organisation.Id)
                db.Add(links.First(accession, organisation, told.Value.Address, link));
        }
    }

    /// <summary>The rows were saved.</summary>
    public void Committed()
    {
        ledger.Committed();
        mail.Raise();
    }

    private async Task<AllianceVersion> Declare(Alliance alliance)
    {
        var text = CanonicalText.From(Declaration(alliance));
        var inForce = db.AllianceVersions.Local.Where(v => v.AllianceId == alliance.Id).MaxBy(v => v.Number)
            ?? await db.AllianceVersions.Where(v => v.AllianceId == alliance.Id).OrderByDescending(v => v.Number).FirstOrDefaultAsync();
        if (inForce is not null && inForce.Text == text.Text)
            return inForce;
        var language = alliance.Names[0].Language;
        var direction = Web.Languages.Direction(language) == "rtl" ? TextDirection.Rtl : TextDirection.Ltr;
        var manifest = new Manifest((inForce?.Number ?? 0) + 1, inForce is null ? null : new Hash(inForce.Digest), salt: new Hash(RandomNumberGenerator.GetBytes(Hash.Size)),
            [new ManifestText(language, direction, TextRole.Original, Authoritative: true, text.Digest)]);
        var version = new AllianceVersion(alliance.Id, manifest.Version, text.Text, Encoding.ASCII.GetString(manifest.Encode()), manifest.Digest().ToArray());
        db.Add(version);
        db.Add(inForce is null ? ledger.Founded(alliance.Id, version.Digest) : ledger.Amended(alliance.Id, version.Digest));
        return version;
    }

    // What the members of an alliance share as long as it has no longer declaration: its names and its day.
    private static string Declaration(Alliance alliance)
    {
        var text = new StringBuilder($"# {alliance.Names[0].Text}\n");
        foreach (var name in alliance.Names.Skip(1))
            text.Append(CultureInfo.InvariantCulture, $"\n{name.Language}: {name.Text}");
        if (alliance.FoundedOn is { } day)
            text.Append(CultureInfo.InvariantCulture, $"\n{day:yyyy-MM-dd}");
        return text.ToString().TrimEnd('\n') + "\n";
    }
}
