using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>
/// In the demo, mail is read here instead of being sent: the newest first, of everybody or of one address, page by page or (format=text) all
/// of it as plain text. Reading changes nothing. Outside the demo there is no such page.
/// </summary>
public sealed class OutboxModel(Db db, Outbox outbox, ServerSettings settings) : ReaderPageModel
{
    /// <summary>Parts two mails in the plain text; no mail has such a line.</summary>
    public const string Rule = "========================================================================";

    // About as long as a page of names.
    private const int MailsOnAPage = 25;

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<ReadMail> Mails { get; private set; } = [];

    public Pages Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? p)
    {
        if (!settings.Demo)
            return Missing();
        Response.Headers.CacheControl = "no-store";
        To = string.IsNullOrWhiteSpace(To) ? null : To.Trim();
        var rows = await db.Outbox.AsNoTracking().OrderByDescending(mail => mail.Id).Take(DemoMail.Kept).ToListAsync();
        List<ReadMail> mails = [.. rows.Select(row => new ReadMail(row.Id, row.DueAt, outbox.Open(row.Content))).Where(mail => To is null || string.Equals(mail.Letter.To, To, StringComparison.OrdinalIgnoreCase))];
        if (Format == "text")
            return Content(Plain(mails), "text/plain; charset=utf-8");
        Pages = Pages.Of(p, mails.Count, MailsOnAPage);
        Mails = [.. mails.Skip(Pages.Skipped).Take(MailsOnAPage)];
        return Page();
    }

    /// <summary>Another page of the same mails.</summary>
    public string Here(int page)
    {
        var here = QueryString.Create("p", page.ToString(CultureInfo.InvariantCulture));
        return (To is null ? here : here.Add("to", To)).ToUriComponent();
    }

    private static string Plain(IReadOnlyList<ReadMail> mails)
    {
        var text = new StringBuilder();
        foreach (var (_, when, letter) in mails)
            text.Append(CultureInfo.InvariantCulture, $"To: {letter.To}\nDate: {when.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\nLanguage: {letter.Language}\nSubject: {letter.Subject}\n\n{letter.Body.TrimEnd()}\n\n{Rule}\n");
        return text.ToString();
    }
}

/// <summary>A mail of the outbox, opened.</summary>
public sealed record ReadMail(long Id, DateTimeOffset When, Letter Letter)
{
    /// <summary>The body as it was written, with the addresses in it to click on.</summary>
    public IHtmlContent Body()
    {
        var body = new HtmlContentBuilder();
        foreach (var line in Letter.Body.TrimEnd().Split('\n'))
        {
            var isAddress = Uri.TryCreate(line, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
            (isAddress ? body.AppendHtml("<a dir=\"ltr\" href=\"").Append(line).AppendHtml("\">").Append(line).AppendHtml("</a>") : body.Append(line)).AppendHtml("\n");
        }
        return body;
    }
}
