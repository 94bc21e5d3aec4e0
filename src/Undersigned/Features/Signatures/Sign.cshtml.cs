using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>Signing, as a person or for an organisation: fill in, check the answers and the public line, get a mail.</summary>
public sealed class SignModel(PublishedStatements statements, SignatureRequests requests, SigningPace pace) : ReaderPageModel
{
    [BindProperty]
    public SignForm Form { get; set; } = new();

    public PublishedStatement Statement { get; private set; } = null!;

    /// <summary>The line as it will stand, once the form is in order; null while it is being filled in.</summary>
    public PublicLine? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? who) => await Open(slug, who) ?? Page();

    /// <summary>Shows the answers and the public line, or what is wrong.</summary>
    public async Task<IActionResult> OnPostAsync(string slug, string? who)
    {
        if (await Open(slug, who) is { } refusal)
            return refusal;
        Form.Check(ModelState, T);
        if (!ModelState.IsValid)
            return Again();
        Preview = PublicLine.Of(Form.ToSigner(Ui, []), Form.Kind, Form.Visibility);
        return Page();
    }

    /// <summary>Back from the answers to the form, with everything kept.</summary>
    public async Task<IActionResult> OnPostChangeAsync(string slug, string? who) => await Open(slug, who) ?? Page();

    /// <summary>Takes the signature down and sends the mail that asks to confirm it.</summary>
    public async Task<IActionResult> OnPostSendAsync(string slug, string? who)
    {
        if (await Open(slug, who) is { } refusal)
            return refusal;
        Form.Check(ModelState, T);
        if (!ModelState.IsValid)
            return Again();
        if (!pace.Allows(HttpContext.Connection.RemoteIpAddress ?? IPAddress.Loopback))
            return TooMany();
        // Programs fill in every field they find. They get the same answer, and nothing happens.
        var ticket = string.IsNullOrEmpty(Form.Website) ? await requests.Ask(Statement, Form, Ui) : requests.EmptyTicket(Statement);
        return LocalRedirect($"{At("s", slug, "sent")}?t={ticket}");
    }

    private PageResult TooMany()
    {
        Refuse("", "sign.error.pace");
        Response.Headers.RetryAfter = ((int)SigningPace.Refill.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var page = Page();
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        return page;
    }

    private async Task<IActionResult?> Open(string slug, string? who)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        Statement = statement;
        Form.Kind = who == "organisation" ? SignerKind.Organisation : SignerKind.Person;
        if (statement.IsOpen)
            return null;
        Refuse("", "sign.error.closed");
        return Again();
    }
}
