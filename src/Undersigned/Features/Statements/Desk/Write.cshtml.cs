using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Writes a statement's draft in one language, a translation beside the original.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class WriteModel(Db db, TimeProvider clock) : DeskPageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Calls { get; set; }

    /// <summary>What the text was when this page was opened: nobody overwrites what they have not seen.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    /// <summary>What was pressed: save and stay, or save and look.</summary>
    [BindProperty]
    public string? Then { get; set; }

    public Statement Statement { get; private set; } = null!;

    /// <summary>BCP 47.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The text as it is stored; null while this language is new.</summary>
    public StatementText? Stored { get; private set; }

    /// <summary>The original, while a translation of it is written.</summary>
    public StatementText? Original { get; private set; }

    /// <summary>What a colleague saved in the meantime.</summary>
    public StatementText? Theirs { get; private set; }

    public bool IsAskingToDrop { get; private set; }

    /// <summary>Whether there are invisible signs that can be taken out at a press.</summary>
    public bool CanClean => new[] { Title, Body, Calls }.Any(text => Legible.FaultIn(text ?? "", lines: true) is not null);

    public bool CanDrop => Stored is not null && Language != Statement.OriginalLanguage;

    public async Task<IActionResult> OnGetAsync(string slug, string? language)
    {
        if (await Open(slug, language) is { } elsewhere)
            return elsewhere;
        (Title, Body, Calls, Stamp) = (Stored?.Title, Stored?.Body, Stored?.Calls, StampOf(Stored));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string? language)
    {
        if (await Open(slug, language) is { } elsewhere)
            return elsewhere;
        Check();
        if (!ModelState.IsValid)
            return Again();
        if (Stored is { } stored && (stored.Title, stored.Body, stored.Calls) == (Title, Body, Calls))
            return Saved();
        if ((Stamp ?? "") != StampOf(Stored))
            return Meanwhile();
        Statement.Write(Language, Title!, Body!, Calls!);
        db.Add(new DeskAct(User.AccountId(), "statement.write", Statement.Id, clock.GetUtcNow(), Language));
        return await db.SaveUnlessTaken() ? Saved() : await OnPostAsync(slug, language);
    }

    /// <summary>Takes invisible signs out and shows what remains; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostCleanAsync(string slug, string? language)
    {
        if (await Open(slug, language) is { } elsewhere)
            return elsewhere;
        Title = Legible.Without(Title ?? "");
        Body = Legible.Without(Body ?? "", lines: true);
        Calls = Legible.Without(Calls ?? "", lines: true);
        ModelState.Clear();
        return Page();
    }

    /// <summary>Asks once more before a text is deleted.</summary>
    public async Task<IActionResult> OnPostAskAsync(string slug, string? language)
    {
        IsAskingToDrop = true;
        return await Open(slug, language) ?? Page();
    }

    public async Task<IActionResult> OnPostDropAsync(string slug, string? language)
    {
        if (await Open(slug, language) is { } elsewhere)
            return elsewhere;
        if (Statement.Drop(Language))
            db.Add(new DeskAct(User.AccountId(), "statement.drop", Statement.Id, clock.GetUtcNow(), Language));
        await db.SaveUnlessTaken();
        return LocalRedirect($"{At("desk", "statements", slug)}?done=dropped");
    }

    private async Task<IActionResult?> Open(string slug, string? language)
    {
        if (await Drafts.Find(db, slug) is not { } statement)
            return Missing();
        Statement = statement;
        if (string.IsNullOrEmpty(language))
            return LocalRedirect(At("desk", "statements", slug));
        Language = language;
        Stored = statement.Draft.FirstOrDefault(t => t.Language == Language);
        if (Stored is null && Languages.Known.All(known => known.Tag != Language))
            return Missing();
        // A list of languages is a form: its answer is led to the address of the text.
        if (!RouteData.Values.ContainsKey("language"))
            return LocalRedirect(At("desk", "statements", slug, "text", Language));
        if (statement.State == StatementState.Closed)
            return LocalRedirect(At("desk", "statements", slug));
        Original = Language == statement.OriginalLanguage ? null : statement.Draft.FirstOrDefault(t => t.Language == statement.OriginalLanguage);
        return null;
    }

    private void Check()
    {
        if (CheckLegible(nameof(Title), Title, StatementLimits.Title))
            Title = Legible.Line(Title) ?? "";
        if (CheckLegible(nameof(Body), Body, StatementLimits.Body))
            Body = CanonicalStatement.Tidy(Body ?? "");
        if (CheckLegible(nameof(Calls), Calls, StatementLimits.Calls))
            Calls = CanonicalStatement.Tidy(Calls ?? "");
        if (string.IsNullOrWhiteSpace(Title))
            Refuse(nameof(Title), "desk.error.title-missing");
        if (ModelState.IsValid && Call.Read(Calls!).ToList().FindIndex(call => call.To.Length == 0) is >= 0 and var nameless)
            Refuse(nameof(Calls), "desk.error.call", nameless + 1);
    }

    private bool CheckLegible(string field, string? text, int longest)
    {
        if (Legible.FaultIn(text ?? "", lines: field != nameof(Title)) is { } fault)
            Refuse(field, "desk.error.illegible", fault.Code, fault.Line);
        else if (text?.ReplaceLineEndings("\n").Length > longest)
            Refuse(field, "desk.error.too-long", longest, text.ReplaceLineEndings("\n").Length);
        else
            return true;
        return false;
    }

    // Both texts are shown: this one in the form, the colleague's beside it. Saving again decides.
    private IActionResult Meanwhile()
    {
        Theirs = Stored;
        Stamp = StampOf(Stored);
        ModelState.Remove(nameof(Stamp));
        Refuse("", "desk.error.text-meanwhile");
        return Again();
    }

    private LocalRedirectResult Saved() => LocalRedirect(Then == "preview"
        ? At("desk", "statements", Statement.Slug, "preview", Language)
        : $"{At("desk", "statements", Statement.Slug, "text", Language)}?done=saved");

    private static string StampOf(StatementText? text) =>
        text is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text.Title}\0{text.Body}\0{text.Calls}")))[..16];
}
