using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Features.Statements;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>A published statement's text in one language, as it will be frozen: what was cut from the source, or a translation that was published with it.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class TextModel(PublishedDrafts drafts) : DeskPageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    public Guid Id { get; private set; }

    /// <summary>BCP 47.</summary>
    public string Language { get; private set; } = "";

    public ReadText? Stored { get; private set; }

    /// <summary>The source, to copy from.</summary>
    public IReadOnlyList<SourceLine> Source { get; private set; } = [];

    public bool CanDrop => Stored is not null && Language != _read.Language;

    private PublishedDraft _draft = null!;
    private ReadStatement _read = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string? language)
    {
        if (await Open(id, language) is { } elsewhere)
            return elsewhere;
        (Title, Body, Stamp) = (Stored?.Title, Stored?.Body, StampOf(Stored));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? language)
    {
        if (await Open(id, language) is { } elsewhere)
            return elsewhere;
        Check();
        if (ModelState.IsValid && (Stamp ?? "") != StampOf(Stored))
        {
            Stamp = StampOf(Stored);
            ModelState.Remove(nameof(Stamp));
            Refuse("", "published.error.meanwhile");
        }
        if (!ModelState.IsValid)
            return Again();
        var text = new ReadText(Language, Title!, Body!);
        return await Save(_read with
        {
            Texts = Stored is null ? [.. _read.Texts, text] : [.. _read.Texts.Select(other => other.Language == Language ? text : other)],
            Doubts = [.. _read.Doubts.Where(doubt => doubt != "title" || Language != _read.Language)],
        });
    }

    public async Task<IActionResult> OnPostDropAsync(Guid id, string? language)
    {
        if (await Open(id, language) is { } elsewhere)
            return elsewhere;
        return CanDrop ? await Save(_read with { Texts = [.. _read.Texts.Where(text => text.Language != Language)] }) : Again();
    }

    private void Check()
    {
        Title = Legible.Line(Title) ?? "";
        if (Title.Length == 0)
            Refuse(nameof(Title), "desk.error.title-missing");
        else if (Title.Length > StatementLimits.Title)
            Refuse(nameof(Title), "form.too-long", StatementLimits.Title);
        else if (Legible.FaultIn(Title) is { } sign)
            Refuse(nameof(Title), "form.illegible", sign.Code);
        var body = Body ?? "";
        if (Legible.FaultIn(body, lines: true) is { } fault)
            Refuse(nameof(Body), "desk.error.illegible", fault.Code, fault.Line);
        else if (body.ReplaceLineEndings("\n").Length > StatementLimits.Body)
            Refuse(nameof(Body), "desk.error.too-long", StatementLimits.Body, body.ReplaceLineEndings("\n").Length);
        else
            Body = CanonicalStatement.Tidy(body);
    }

    private async Task<IActionResult?> Open(Guid id, string? language)
    {
        if (await drafts.Find(id) is not var (draft, read))
            return Missing();
        if (string.IsNullOrEmpty(language))
            return LocalRedirect(At("desk", "published", id.ToString()));
        (Id, _draft, _read, Language) = (id, draft, read, language);
        Stored = read.Texts.FirstOrDefault(text => text.Language == Language);
        if (Stored is null && Languages.Known.All(known => known.Tag != Language))
            return Missing();
        if (!RouteData.Values.ContainsKey("language"))
            return LocalRedirect(At("desk", "published", id.ToString(), "text", Language));
        Source = SourceView.Of(read, []).Lines;
        return null;
    }

    private async Task<IActionResult> Save(ReadStatement changed)
    {
        if (await drafts.Save(_draft, changed))
            return LocalRedirect($"{At("desk", "published", Id.ToString())}?done=saved");
        Refuse("", "published.error.meanwhile");
        return Again();
    }

    private static string StampOf(ReadText? text) => text is null ? "" : DraftStamp.Of(text);
}
