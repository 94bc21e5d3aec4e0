using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Mail;

namespace Undersigned.Features.Alliances;

/// <summary>
/// Who holds a membership: the link that is mailed when a member is entered carries the secret behind its accession, and nobody keeps it
/// here. A link that is sent later carries none of this accession's; whoever gets it can take the membership over, see <see cref="MemberActs"/>.
/// </summary>
public sealed class MemberLinks(Database database, Vault vault, DurableWrites writes, MemberMail mail, Outbox outbox, TimeProvider clock)
{
    /// <summary>How long an address is kept after the last letter to it: the desk can correct it, and send again.</summary>
    public static readonly TimeSpan AddressKept = TimeSpan.FromDays(30);

    // However often the desk presses, the address gets one mail in this time.
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(2);

    /// <summary>Mails the first link of an accession that is being entered; the rows are saved with it.</summary>
    internal OutboxMail First(Accession accession, Organisation organisation, string address, string link)
    {
        accession.Mailed(PrivateLinks.Hash(link), new MemberContact(address).Seal(vault.OfAlliance(accession.AllianceId)), clock.GetUtcNow());
        return outbox.Mail(mail.Link(address, organisation.Names.Select(n => n.Language), link), accession.Id);
    }

    /// <summary>Sends another link; false when one was sent a moment ago, or the membership ended. What was sent before goes on working until the new one is used.</summary>
    public Task<bool> Send(Accession accession, Organisation organisation, string address, DeskAct act)
    {
        var link = PrivateLinks.New();
        var contact = new MemberContact(address).Seal(vault.OfAlliance(accession.AllianceId));
        var letter = outbox.Seal(mail.Link(address, organisation.Names.Select(n => n.Language), link));
        var now = clock.GetUtcNow();
        return writes.Commit(transaction =>
        {
            var sent = transaction.Execute(
                """
                UPDATE accessions SET recovery_hash = @p0, mailed_at = @p1, wrapped_key = @p2, content = @p3
                WHERE id = @p4 AND ended_on IS NULL AND (mailed_at IS NULL OR mailed_at <= @p5)
                """,
                PrivateLinks.Hash(link), now, contact.WrappedKey, contact.Content, accession.Id, now - BetweenMails) == 1;
            if (!sent)
                return false;
            // A letter to an address that was mistyped must not leave any more.
            transaction.Execute("DELETE FROM outbox WHERE about = @p0", accession.Id);
            outbox.Add(transaction, accession.Id, letter, now);
            act.Record(transaction);
            transaction.ScrubAfterCommit();
            return true;
        });
    }

    /// <summary>The accession of a private link, the first one or one sent later; null when there is none.</summary>
    public async Task<Accession?> Find(string link)
    {
        var hash = PrivateLinks.Hash(link);
        await using var db = database.NewContext();
        return await db.Accessions.AsNoTracking().FirstOrDefaultAsync(a => a.LinkHash == hash || a.RecoveryHash == hash);
    }

    /// <summary>Deletes where the link was sent, also from what waits to be sent; the link itself goes on working.</summary>
    public Task<int> Forget(Guid accession) => writes.Commit(transaction => Forget(transaction, accession));

    /// <summary>Forgets the addresses whose time is over.</summary>
    public async Task ForgetAddresses()
    {
        var before = clock.GetUtcNow() - AddressKept;
        await using var db = database.NewContext();
        foreach (var due in await db.Accessions.Where(a => a.MailedAt < before).Select(a => a.Id).ToListAsync())
            await Forget(due);
    }

    internal static int Forget(WriteTransaction transaction, Guid accession)
    {
        transaction.Execute("DELETE FROM outbox WHERE about = @p0", accession);
        transaction.ScrubAfterCommit();
        return transaction.Execute("UPDATE accessions SET wrapped_key = @p0, content = @p0, mailed_at = NULL WHERE id = @p1", Array.Empty<byte>(), accession);
    }
}
