using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using RemovalReason = Undersigned.TransparencyLog.RemovalReason;

namespace Undersigned.Demo;

/// <summary>Signs one statement of the demo in its signers' place: asks, confirms with what was mailed, and does what became of it later.</summary>
internal sealed class DemoSigning
{
    private const int SeedBytes = 32;

    private readonly Guid _statement;
    private readonly DateTimeOffset _published;
    private readonly DemoClock _past;
    private readonly Database _database;
    private readonly PublishedStatements _statements;
    private readonly SignatureWrites _writes;
    private readonly SignatureRequests _requests;
    private readonly SignatureChanges _changes;
    private readonly Signatories _signatories;
    private readonly List<(DemoSignature Told, Signature Signature, string Link)> _toReaffirm = [];
    private int _signed;

    /// <summary>The services that signing goes through, but living in the past.</summary>
    public DemoSigning(IServiceProvider services, Guid statement, DateTimeOffset published, DemoClock past)
    {
        (_statement, _published, _past) = (statement, published, past);
        _database = services.GetRequiredService<Database>();
        _statements = services.GetRequiredService<PublishedStatements>();
        var outbox = ActivatorUtilities.CreateInstance<Outbox>(services, past);
        _writes = ActivatorUtilities.CreateInstance<SignatureWrites>(services, outbox, past);
        _requests = ActivatorUtilities.CreateInstance<SignatureRequests>(services, _writes, outbox);
        _signatories = ActivatorUtilities.CreateInstance<Signatories>(services, past);
        _changes = ActivatorUtilities.CreateInstance<SignatureChanges>(services, _signatories, past);
    }

    /// <summary>Signs the version in force. All are asked together and share commits; the log has them in their order.</summary>
    public async Task Sign(IReadOnlyList<DemoSignature> told)
    {
        var statement = await Statement();
        var asked = new List<(DemoSignature Told, Guid Id, string Link, DateTimeOffset When)>(told.Count);
        var asking = new List<Task>(told.Count);
        foreach (var one in told)
        {
            _past.Now = _published.AddDays(one.Day).AddMinutes(++_signed);
            var link = PrivateLinks.New();
            var request = _requests.Make(statement, Signer(one), one.Kind, one.Visibility, link) with { Evidence = one.Evidence };
            asked.Add((one, request.Id, link, _past.Now));
            asking.Add(_writes.Ask(statement, request));
        }
        await Task.WhenAll(asking);

        var waiting = await Waiting();
        var confirming = new List<Task>(told.Count);
        foreach (var (one, id, _, when) in asked.Where(a => a.Told.Fate != "pending"))
        {
            _past.Now = when;
            var signature = waiting[id];
            confirming.Add(_writes.Confirm(statement, signature, statement.Version, signature.Stamp, _signatories.Opening(signature, today: true).Commitment().ToArray()));
        }
        await Task.WhenAll(confirming);

        foreach (var (one, id, link, when) in asked)
        {
            _past.Now = when.AddHours(5);
            await Become(statement, one, waiting[id], link);
        }
    }

    /// <summary>Lets those who do affirm the version now in force.</summary>
    public async Task Reaffirm()
    {
        var statement = await Statement();
        foreach (var (_, signature, link) in _toReaffirm)
        {
            _past.Now = _past.Now.AddMinutes(9);
            await _changes.Reaffirm(statement, signature, link, _signatories.Opening(signature, today: true).Commitment().ToArray());
        }
    }

    private Task Become(PublishedStatement statement, DemoSignature told, Signature signature, string link)
    {
        switch (told.Fate.Split(':'))
        {
            case ["" or "pending"]:
                return Task.CompletedTask;
            case ["withdrawn"]:
                return _changes.Withdraw(statement, signature, PrivateLinks.WithdrawalSecretBehind(signature.WithdrawalTag, signature.Version, link)!);
            case ["hidden"]:
                return _changes.Hide(signature, RemovalReason.Impersonation);
            case ["erased"]:
                return _changes.Erase(statement, signature);
            case ["removed", var reason]:
                return _changes.Remove(statement, signature, Enum.Parse<RemovalReason>(reason));
            case ["reaffirmed"]:
                _toReaffirm.Add((told, signature, link));
                return Task.CompletedTask;
            default:
                throw new InvalidDataException($"The demo does not know what becomes of a signature that is \"{told.Fate}\".");
        }
    }

    private async Task<PublishedStatement> Statement() =>
        await _statements.Find(_statement) ?? throw new InvalidOperationException("The demo's statement was not issued.");

    private async Task<Dictionary<Guid, Signature>> Waiting()
    {
        await using var db = _database.NewContext();
        return await db.Signatures.AsNoTracking().Where(s => s.StatementId == _statement && s.State == SignatureState.Pending).ToDictionaryAsync(s => s.Id);
    }

    private static Signer Signer(DemoSignature told) => new()
    {
        Names = told.Names,
        Role = told.Role,
        City = told.City,
        Country = told.Country,
        Mandate = told.Mandate,
        Representative = told.Representative,
        Address = told.Address,
        Language = (Web.Languages.FindInterface(told.Names[0].Language) ?? Web.Languages.FindInterface(Web.Languages.Default)!).Tag,
        Seed = RandomNumberGenerator.GetBytes(SeedBytes),
    };
}
