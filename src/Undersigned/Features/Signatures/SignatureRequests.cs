using System.Security.Cryptography;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>Turns a checked form into a signature that waits for its confirmation: sealed, with its secrets and its mail.</summary>
public sealed class SignatureRequests(Vault vault, SignatureWrites writes, Secrets secrets, SignatureMail mail, Outbox outbox, Tickets tickets)
{
    private const int SeedBytes = 32;
    private const int StampBytes = 8;

    /// <summary>Notes the request durably; returns the ticket of the page where the code can be typed.</summary>
    public async Task<string> Ask(PublishedStatement statement, SignForm form, Language reader)
    {
        var request = Make(statement, form.ToSigner(reader, RandomNumberGenerator.GetBytes(SeedBytes)), form.Kind, form.Visibility, PrivateLinks.New());
        await writes.Ask(statement, request);
        return tickets.Issue(statement.Id, request.AddressToken);
    }

    /// <summary>Everything that noting a request needs: its content sealed, its secrets behind hashes, its mails written.</summary>
    public AskedSignature Make(PublishedStatement statement, Signer signer, SignerKind kind, Visibility visibility, string link)
    {
        var keys = vault.Of(statement.Id);
        var token = keys.AddressToken(kind.ToString(), SignForm.Normalise(signer.Address!));
        var code = Secrets.NewCode();
        return new AskedSignature
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            Visibility = visibility,
            AddressToken = token,
            LinkHash = PrivateLinks.Hash(link),
            CodeHash = secrets.CodeHash(token, code),
            Stamp = RandomNumberGenerator.GetBytes(StampBytes),
            WithdrawalTag = PrivateLinks.WithdrawalTag(link, statement.Version),
            Sealed = keys.Seal(signer.ToBytes()),
            Invitation = outbox.Seal(mail.Invitation(statement, signer, link, code)),
            Reminder = () => outbox.Seal(mail.Reminder(statement, signer, link)),
        };
    }

    /// <summary>A ticket like any other, for no signature.</summary>
    public string EmptyTicket(PublishedStatement statement) => tickets.Issue(statement.Id, RandomNumberGenerator.GetBytes(Tickets.TokenBytes));
}
