using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Reading.Desk;

/// <summary>A draft as its readers will see it, on the same paper.</summary>
public sealed class PreviewModel(Db db) : DeskPageModel
{
    public Paper Paper { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, string language)
    {
        if (await StatementView.Read(db, slug, draft: true) is not { } statement || statement.Texts.FirstOrDefault(t => t.Language == language) is not { } text)
            return Missing();
        Paper = new Paper(statement, text, statement.TextBeside(text, With), Here, IsDraft: true);
        return Page();

        string Here(string? first, string? beside) =>
            At("desk", "statements", slug, "preview", first ?? language) + (beside is null ? "" : QueryString.Create("with", beside).ToUriComponent());
    }
}
