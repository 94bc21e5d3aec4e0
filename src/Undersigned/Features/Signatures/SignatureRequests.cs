using System.Security.Cryptography;
using Undersigned.Data;
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
        var keys = vault.Of(statement.Id);
        var token = keys.AddressToken(form.Kind.ToString(), form.NormalisedAddress);
        var signer = form.ToSigner(reader, RandomNumberGenerator.GetBytes(SeedBytes));
        var (link, code) = (Secrets.NewLink(), Secrets.NewCode());
        await writes.Ask(statement, new AskedSignature
        {
            Id = Guid.CreateVersion7(),
            Kind = form.Kind,
            Visibility = form.Visibility,
            AddressToken = token,
            LinkHash = Secrets.LinkHash(link),
            CodeHash = secrets.CodeHash(token, code),
            Stamp = RandomNumberGenerator.GetBytes(StampBytes),
            WithdrawalTag = Secrets.WithdrawalTag(link, statement.Version),
            Sealed = keys.Seal(signer.ToBytes()),
            Invitation = outbox.Seal(mail.Invitation(statement, signer, link, code)),
            Reminder = () => outbox.Seal(mail.Reminder(statement, signer, link)),
        });
        return tickets.Issue(statement.Id, token);
    }

    /// <summary>A ticket like any other, for no signature.</summary>
    public string EmptyTicket(PublishedStatement statement) => tickets.Issue(statement.Id, RandomNumberGenerator.GetBytes(Tickets.TokenBytes));
}
