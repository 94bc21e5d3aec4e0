using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Alliances;

/// <summary>
/// Puts into the public log what happens to an alliance: that it was founded, that its names changed, who joined and who left. Rows are
/// added to what the page saves, so nothing happens that is not on its way into the log.
/// </summary>
public sealed class AllianceLog(Db db, LedgerQueue ledger)
{
    /// <summary>Queues what the log does not have yet: the chain, a changed declaration, members that joined.</summary>
    public async Task Record(Alliance alliance)
    {
        var version = await Declare(alliance);
        // All of them into memory, also for what a second call in the same request must see.
        await db.Accessions.Where(a => a.AllianceId == alliance.Id && a.EndedOn == null).LoadAsync();
        var standing = db.Accessions.Local.Where(a => a.AllianceId == alliance.Id && a.EndedOn == null).Select(a => a.OrganisationId).ToList();
        foreach (var member in alliance.Members.Where(m => !standing.Contains(m.OrganisationId)))
        {
            var organisation = db.Organisations.Local.FirstOrDefault(o => o.Id == member.OrganisationId && o.Names.Count > 0)
                ?? await db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).FirstAsync(o => o.Id == member.OrganisationId);
            var opening = Opening(organisation.Names.Where(n => n.Form == NameForm.Official).Select(n => (n.Language, n.Text)), organisation, member.Since);
            var accession = new Accession(alliance.Id, organisation.Id, opening.ToText());
            db.Add(accession);
            // Nobody holds the secret behind the tag: an organisation that leaves tells the alliance.
            db.Add(ledger.Acceded(alliance.Id, version.Digest, accession.Id, opening.Commitment(), Hash.Sha256(RandomNumberGenerator.GetBytes(Hash.Size))));
        }
    }

    /// <summary>Ends a membership on a day; false when the organisation is no member.</summary>
    public async Task<bool> Leave(Alliance alliance, Guid organisation, DateOnly day)
    {
        if (await End(alliance, organisation) is not { } accession)
            return false;
        // Who decided, and when: the alliance, on that day.
        var decision = Opening(alliance.Names.Select(n => (n.Language, n.Text)), organisation: null, day);
        accession.End(day, decision.ToText());
        db.Add(ledger.Left(alliance.Id, accession.Id, decision.Commitment()));
        return true;
    }

    /// <summary>Takes out a member that was entered by mistake; false when it is none.</summary>
    public async Task<bool> Strike(Alliance alliance, Guid organisation, DateOnly today)
    {
        if (await End(alliance, organisation) is not { } accession)
            return false;
        accession.End(today);
        db.Add(ledger.Removed(alliance.Id, accession.Id, RemovalReason.Invalid));
        return true;
    }

    private async Task<Accession?> End(Alliance alliance, Guid organisation)
    {
        if (alliance.Members.All(m => m.OrganisationId != organisation))
            return null;
        await Record(alliance); // what was entered before there was a log of it
        alliance.Strike(organisation);
        return db.Accessions.Local.First(a => a.AllianceId == alliance.Id && a.OrganisationId == organisation && a.EndedOn == null);
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

    private static Opening Opening(IEnumerable<(string Language, string Text)> names, Organisation? organisation, DateOnly day)
    {
        var distinct = names.DistinctBy(name => name.Language).ToList();
        return TransparencyLog.Opening.Whole(new Hash(RandomNumberGenerator.GetBytes(Hash.Size)), SignatureFields.From(new Dictionary<SignatureField, string>
        {
            [SignatureField.Kind] = "organisation",
            [SignatureField.Names] = NameLines.Join(distinct[0], distinct.Skip(1)),
            [SignatureField.City] = organisation?.City ?? "",
            [SignatureField.Country] = organisation?.Country ?? "",
            [SignatureField.Evidence] = organisation?.Evidence.ToString().ToLowerInvariant() ?? "",
            [SignatureField.Day] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }));
    }
}
