using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>"Check your mail", and the place to type the code. It says the same whatever the address has done before.</summary>
public sealed class SentModel(PublishedStatements statements, Tickets tickets, SignatureWrites writes, Signatories signatories) : ReaderPageModel
{
    [BindProperty(SupportsGet = true, Name = "t")]
    public string? Ticket { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public PublishedStatement Statement { get; private set; } = null!;

    /// <summary>The line the code confirmed, once it has.</summary>
    public PublicLine? Confirmed { get; private set; }

    /// <summary>What opens a signature that was just sealed: this page is the only one that will ever tell it.</summary>
    public string? SealedOpening { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug) => await Open(slug) is null ? Missing() : Page();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Open(slug) is not { } token)
            return Missing();
        if (Secrets.ReadCode(Code) is not { } code || await writes.TryCode(Statement, token, code) is not { } hit)
            return Refused("sign.error.code");
        if (await signatories.Read(hit.Id) is not { } signature)
            return Refused("sign.error.code");
        var (line, opening) = (signatories.Line(signature), signatories.Opening(signature, today: true));
        if (!await writes.Confirm(Statement, signature, signature.Version, signature.Stamp, opening.Commitment().ToArray()))
            return Refused("sign.error.changed");
        signatories.Changed(Statement.Id);
        Confirmed = line;
        SealedOpening = signature.Visibility == Visibility.Sealed ? opening.ToText() : null;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private IActionResult Refused(string key)
    {
        Refuse(nameof(Code), key);
        return Again();
    }

    private async Task<byte[]?> Open(string slug)
    {
        if (await statements.Find(slug) is not { } statement || tickets.Read(Ticket) is not { } ticket || ticket.Statement != statement.Id)
            return null;
        Statement = statement;
        return ticket.Token;
    }
}
