using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Import;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>Reads a statement that was published elsewhere, pasted or as a file, into a draft for review; below it the drafts that wait.</summary>
[Authorize(AccountsSetup.Secretariat)]
[LargeForms]
public sealed class ReadModel(PublishedDrafts drafts, TimeProvider clock) : SourcedPageModel(clock)
{
    /// <summary>The day on which it stood there, as typed; today when nothing is.</summary>
    [BindProperty]
    public string? On { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<(PublishedDraft Draft, ReadStatement Read)> Waiting { get; private set; } = [];

    public static int Largest => DraftReader.Largest;

    public async Task OnGetAsync() => Waiting = await drafts.All();

    public async Task<IActionResult> OnPostAsync()
    {
        var on = Check();
        if (ModelState.IsValid && await Read(on) is { } read)
            return LocalRedirect(At("desk", "published", (await drafts.Begin(read, User.AccountId())).ToString()));
        Waiting = await drafts.All();
        return Again();
    }

    private DateOnly Check()
    {
        CheckSource();
        var on = PastDay(nameof(On), On);
        if (Upload is null && string.IsNullOrWhiteSpace(Text))
            Refuse(nameof(Text), "published.unreadable.empty");
        else if (Upload is not null && !string.IsNullOrWhiteSpace(Text))
            Refuse(nameof(Upload), "published.error.both");
        return on ?? Today;
    }

    private async Task<ReadStatement?> Read(DateOnly on)
    {
        try
        {
            if (Upload is null)
                return DraftReader.Read(Text!, Source!, on, Today);
            if (Upload.Length > DraftReader.Largest)
                throw new UnreadableInput(UnreadableReason.TooLarge, "larger than the limit");
            using var file = new MemoryStream();
            await Upload.CopyToAsync(file);
            return DraftReader.Read(file.ToArray(), Upload.FileName, Source!, on, Today);
        }
        catch (UnreadableInput unreadable)
        {
            Refuse(Upload is null ? nameof(Text) : nameof(Upload), $"published.unreadable.{unreadable.Code}",
                unreadable.Reason == UnreadableReason.TooLarge ? Show.Bytes(DraftReader.Largest) : Show.Number(unreadable.Line ?? 1));
            return null;
        }
    }
}
