using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Alliances;

/// <summary>
/// What happens to a membership that stands: the member's acts by its private link, and the secretariat's. Each says whether it did
/// something. Whoever acted can be read from the log: only the member's own leaving bears its secret.
/// </summary>
public sealed class MemberActs(Database database, DurableWrites writes, LedgerQueue ledger, Bundles bundles, TimeProvider clock)
{
    /// <summary>Takes a membership over by a link that was sent later: the accession is made anew, with the secret of this link behind it.</summary>
    public async Task<bool> TakeOver(Accession accession, string link)
    {
        await using var db = database.NewContext();
        var version = await db.AllianceVersions.AsNoTracking().Where(v => v.AllianceId == accession.AllianceId).OrderByDescending(v => v.Number).FirstAsync();
        var opening = MembershipOpening.Again(Opening.Parse(accession.Opening));
        var (hash, tag) = (PrivateLinks.Hash(link), PrivateLinks.WithdrawalTag(link, version.Number));
        return await writes.Commit(transaction =>
        {
            var taken = transaction.Execute(
                """
                UPDATE accessions SET version = @p0, opening = @p1, withdrawal_tag = @p2, link_hash = @p3, recovery_hash = NULL
                WHERE id = @p4 AND ended_on IS NULL AND recovery_hash = @p3
                """,
                version.Number, opening.ToText(), tag, hash, accession.Id) == 1;
            if (!taken)
                return false;
            ledger.Remove(transaction, Chain(accession), accession.Id, RemovalReason.Reaffirmed);
            ledger.Accede(transaction, Chain(accession), version.Digest, accession.Id, opening.Commitment().ToArray(), tag);
            return true;
        });
    }

    /// <summary>
    /// Leaves by the member's own word. With the link behind the accession its secret goes into the log, so that everybody can tell;
    /// with a link sent later the log says that the secretariat took it off at its request.
    /// </summary>
    public Task<bool> Leave(Accession accession, string link)
    {
        var secret = PrivateLinks.WithdrawalSecretBehind(accession.WithdrawalTag, accession.Version, link);
        // If another link has taken the membership over meanwhile, this one has no say in it any more.
        return End(accession, secret is null ? AccessionEnd.Request : AccessionEnd.OwnAct, Today, leaving: null, isByLink: true, transaction =>
        {
            if (secret is null)
                ledger.Remove(transaction, Chain(accession), accession.Id, RemovalReason.Request);
            else
                ledger.Withdraw(transaction, Chain(accession), accession.Id, secret);
        });
    }

    /// <summary>The alliance records that a member left on a day.</summary>
    public Task<bool> RecordLeaving(Alliance alliance, Accession accession, DateOnly day, DeskAct act)
    {
        var decision = MembershipOpening.OfDecision(alliance, day);
        return End(accession, AccessionEnd.Recorded, day, decision.ToText(), isByLink: false, transaction =>
        {
            ledger.Leave(transaction, Chain(accession), accession.Id, decision.Commitment().ToArray());
            act.Record(transaction);
        });
    }

    /// <summary>Takes out a member that was entered by mistake.</summary>
    public Task<bool> Strike(Accession accession, DeskAct act) => End(accession, AccessionEnd.Mistake, Today, leaving: null, isByLink: false, transaction =>
    {
        ledger.Remove(transaction, Chain(accession), accession.Id, RemovalReason.Invalid);
        act.Record(transaction);
    });

    // Whoever is first ends it: the log must not hold two ends of one membership.
    private async Task<bool> End(Accession accession, AccessionEnd how, DateOnly day, string? leaving, bool isByLink, Action<WriteTransaction> enter)
    {
        var ended = await writes.Commit(transaction =>
        {
            const string end = "UPDATE accessions SET ended_on = @p0, ending = @p1, leaving = @p2 WHERE id = @p3 AND ended_on IS NULL";
            var ends = isByLink
                ? transaction.Execute($"{end} AND withdrawal_tag = @p4", day, how.ToString(), leaving, accession.Id, accession.WithdrawalTag)
                : transaction.Execute(end, day, how.ToString(), leaving, accession.Id);
            if (ends != 1)
                return false;
            transaction.Execute("DELETE FROM alliance_members WHERE alliance_id = @p0 AND organisation_id = @p1", accession.AllianceId, accession.OrganisationId);
            MemberLinks.Forget(transaction, accession.Id);
            enter(transaction);
            return true;
        });
        // The bundle names who is a member no more; the next one follows within a minute.
        bundles.Withdraw(accession.AllianceId);
        return ended;
    }

    private static LedgerChain Chain(Accession accession) => new(accession.AllianceId, IsHeldBack: false);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
