using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime.TimeZones;
using Undersigned.Features.Accounts;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>One event of a published statement: every value can be corrected; under number 0 one is added that the reader did not find.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class EventModel(PublishedDrafts drafts) : DeskPageModel
{
    private const int NewEvent = 0;

    [BindProperty]
    public EventForm Form { get; set; } = new();

    public Guid Id { get; private set; }
    public int Number { get; private set; }

    /// <summary>The event as it is stored; null for one that is being added.</summary>
    public DraftEvent? Event { get; private set; }

    /// <summary>The lines it was read from.</summary>
    public IReadOnlyList<SourceLine> Lines { get; private set; } = [];

    /// <summary>The zones in which people live, to choose from while typing.</summary>
    public static IReadOnlyList<string> Zones { get; } = [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(place => place.ZoneId).Distinct().Order(StringComparer.Ordinal)];

    private PublishedDraft _draft = null!;
    private ReadStatement _read = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form = EventForm.Of(Event, Show);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form.Check(ModelState, T);
        if (ModelState.IsValid && (Form.Stamp ?? "") != EventForm.StampOf(Event))
        {
            Form.Stamp = EventForm.StampOf(Event);
            ModelState.Remove("Form.Stamp");
            Refuse("", "published.error.entry-meanwhile");
        }
        if (!ModelState.IsValid)
            return Again();
        var at = number == NewEvent ? _read.Events.Select(other => other.Number).DefaultIfEmpty(0).Max() + 1 : number;
        if (await drafts.Save(_draft, _read.With(Form.Apply(Event, at))))
            return LocalRedirect($"{At("desk", "published", id.ToString())}?done=saved#events-{at}");
        Refuse("", "published.error.meanwhile");
        return Again();
    }

    private async Task<bool> Open(Guid id, int number)
    {
        if (await drafts.Find(id) is not var (draft, read) || (number != NewEvent && read.Event(number) is null))
            return false;
        (Id, Number, _draft, _read, Event) = (id, number, draft, read, read.Event(number));
        Lines = SourceView.LinesAt(Event?.Marks ?? [], read);
        return true;
    }
}
