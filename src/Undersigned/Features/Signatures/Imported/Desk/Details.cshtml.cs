using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>What a published statement is apart from its text and its names: kind, day, original language, where and when it was published.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class DetailsModel(PublishedDrafts drafts, TimeProvider clock) : SourcedPageModel(clock)
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? IssuedOn { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Stamp { get; set; }

    public Guid Id { get; private set; }

    /// <summary>The languages there are texts in: one of them is the original.</summary>
    public IReadOnlyList<Option> Languages => [.. _read.Texts.Select(text => new Option(text.Language, Show.LanguageName(text.Language)))];

    private PublishedDraft _draft = null!;
    private ReadStatement _read = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Open(id))
            return Missing();
        (Kind, Language, Source, On) = (_read.Kind, _read.Language, _read.Source, Show.ShortDay(_read.SourceOn));
        IssuedOn = _read.IssuedOn is { } day ? Show.ShortDay(day) : null;
        Stamp = StampOf(_read);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Open(id))
            return Missing();
        var issued = PastDay(nameof(IssuedOn), IssuedOn);
        var on = PastDay(nameof(On), On);
        Check();
        if (ModelState.IsValid && Stamp != StampOf(_read))
        {
            Stamp = StampOf(_read);
            ModelState.Remove(nameof(Stamp));
            Refuse("", "published.error.meanwhile");
        }
        if (!ModelState.IsValid)
            return Again();
        var changed = _read with
        {
            Kind = Kind!,
            Language = Language!,
            Source = Source!,
            SourceOn = on ?? Today,
            IssuedOn = issued,
            IssuedOnCandidates = [],
            Doubts = [.. _read.Doubts.Where(doubt => doubt == "title")],
        };
        if (await drafts.Save(_draft, changed))
            return LocalRedirect($"{At("desk", "published", id.ToString())}?done=saved");
        Refuse("", "published.error.meanwhile");
        return Again();
    }

    private void Check()
    {
        CheckSource();
        if (!PublishedKinds.All.Contains(Kind))
            Refuse(nameof(Kind), "form.value-invalid");
        if (_read.Texts.All(text => text.Language != Language))
            Refuse(nameof(Language), "form.value-invalid");
    }

    private async Task<bool> Open(Guid id)
    {
        if (await drafts.Find(id) is not var (draft, read))
            return false;
        (Id, _draft, _read) = (id, draft, read);
        return true;
    }

    private static string StampOf(ReadStatement read) => DraftStamp.Of((read.Kind, read.Language, read.Source, read.SourceOn, read.IssuedOn).ToString());
}
