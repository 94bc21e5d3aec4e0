using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>One call of a published statement, corrected in its words and its language; under number 0 one is added that the reader did not find.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class CallModel(PublishedDrafts drafts) : DeskPageModel
{
    private const int NewCall = 0;

    [BindProperty]
    public CallForm Form { get; set; } = new();

    public sealed class CallForm
    {
        public string? Text { get; set; }
        public string? Language { get; set; }
        public bool IsLeftOut { get; set; }
        public string? Stamp { get; set; }
    }

    public Guid Id { get; private set; }
    public int Number { get; private set; }

    /// <summary>The call as it is stored; null for one that is being added.</summary>
    public DraftCall? Call { get; private set; }

    /// <summary>The lines it was read from.</summary>
    public IReadOnlyList<SourceLine> Lines { get; private set; } = [];

    private PublishedDraft _draft = null!;
    private ReadStatement _read = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form = new CallForm { Text = Call?.Text, Language = Call?.Language ?? _read.Language, IsLeftOut = Call?.IsLeftOut ?? false, Stamp = StampOf(Call) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form.Text = TypedLine.Check(ModelState, T, nameof(Form.Text), Form.Text, PublishedCall.Longest);
        if (Form.Text is null)
            Refuse("Form.Text", "published.error.call");
        if (Languages.Known.All(known => known.Tag != Form.Language) && Form.Language != Call?.Language)
            Refuse("Form.Language", "form.value-invalid");
        if (ModelState.IsValid && (Form.Stamp ?? "") != StampOf(Call))
        {
            Form.Stamp = StampOf(Call);
            ModelState.Remove("Form.Stamp");
            Refuse("", "published.error.entry-meanwhile");
        }
        if (!ModelState.IsValid)
            return Again();
        var at = number == NewCall ? _read.Calls.Select(other => other.Number).DefaultIfEmpty(0).Max() + 1 : number;
        var changed = new DraftCall { Number = at, Text = Form.Text!, Language = Form.Language!, IsLeftOut = Form.IsLeftOut, Marks = Call?.Marks ?? [] };
        if (await drafts.Save(_draft, _read.With(changed)))
            return LocalRedirect($"{At("desk", "published", id.ToString())}?done=saved#calls-{at}");
        Refuse("", "published.error.meanwhile");
        return Again();
    }

    private async Task<bool> Open(Guid id, int number)
    {
        if (await drafts.Find(id) is not var (draft, read) || (number != NewCall && read.Call(number) is null))
            return false;
        (Id, Number, _draft, _read, Call) = (id, number, draft, read, read.Call(number));
        Lines = SourceView.LinesAt(Call?.Marks ?? [], read);
        return true;
    }

    private static string StampOf(DraftCall? call) => call is null ? "" : DraftStamp.Of(call with { Marks = [] });
}
