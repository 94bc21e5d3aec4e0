using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>
/// A published text beside what was read from it, doubts first. Every value can be corrected, and nothing counts before somebody accepts.
/// The draft is stored at every step, so that it waits as it is.
/// </summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class ReviewModel(PublishedDrafts drafts, KnownOrganisations organisations, ImportStatement import) : DeskPageModel
{
    // As many as one looks through before a pause; each is a few lines on a phone.
    private const int OnAPage = 60;

    // Who has more doubts than these answers some and sees the next.
    internal const int MostDoubts = 40;

    /// <summary>A day and month without a year fits one year in six; of more the day is typed.</summary>
    internal const int MostDays = 6;

    // What is sent for an event that is to be left out.
    internal const string LeaveOut = "out";

    /// <summary>What was shown when the button was pressed.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    /// <summary>The answers to "which organisation is it?", by the entry's number: an identifier, or "new".</summary>
    [BindProperty]
    public Dictionary<string, string?> Choice { get; set; } = [];

    /// <summary>The day that a doubtful date means, ISO 8601.</summary>
    [BindProperty]
    public string? Day { get; set; }

    /// <summary>The day of an event, ISO 8601, by its number; or <see cref="LeaveOut"/>.</summary>
    [BindProperty]
    public Dictionary<string, string?> EventDay { get; set; } = [];

    /// <summary>The numbers of entries whose organisation was asked for.</summary>
    [BindProperty]
    public List<int> Asked { get; set; } = [];

    /// <summary>Whether whom nobody chose an organisation for is a new one.</summary>
    [BindProperty]
    public bool RestIsNew { get; set; }

    /// <summary>The numbers of entries that are signatories of those names, as somebody who saw them says.</summary>
    [BindProperty]
    public List<int> Certain { get; set; } = [];

    public Guid Id { get; private set; }
    public Review Review { get; private set; } = null!;
    public ReadStatement Read => Review.Read;
    public SourceView Source { get; private set; } = null!;
    public IReadOnlyList<ReviewedRow> Shown { get; private set; } = [];
    public OrganisationRegister Known { get; private set; } = null!;
    public int Number { get; private set; }
    public int Pages { get; private set; }
    public bool IsAskingToDiscard { get; private set; }

    /// <summary>What is told; what is asked stands below as a question.</summary>
    public IEnumerable<Doubt> FirstDoubts =>
        Review.Doubts.Where(doubt => doubt.Key is not (Review.Unsure or "published.doubt.organisation" or "published.doubt.issued-on-open" or "published.doubt.event-day-open")).Take(MostDoubts);

    /// <summary>Entries of which the reader is not sure, in one remark: mostly it is the same list, and one look tells of them all.</summary>
    public IReadOnlyList<Doubt> UnsureEntries => [.. Review.Doubts.Where(doubt => doubt.Key == Review.Unsure)];

    /// <summary>Events of which the text does not tell the day.</summary>
    public IEnumerable<DraftEvent> OpenEvents => Read.Events.Where(EventDoubts.IsDayOpen).Take(MostDoubts);

    public IEnumerable<ReviewedRow> Questions => Review.Rows.Where(row => row.IsAsked && row.Matches.Count > 0).Take(MostDoubts);

    private PublishedDraft _draft = null!;

    // What a doubt is about, so that its row and its place in the source can show it.
    private HashSet<DraftPart> _inDoubt = [];

    // Of each entry's number its place in the list, from 0.
    private Dictionary<int, int> _places = [];

    /// <summary>Shows a page of the entries: the one asked for, or the one with the given entry, which was corrected.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? p, int? entry) => await Open(id, p, entry) ? Page() : Missing();

    /// <summary>Stores the answers to the questions that were answered.</summary>
    public async Task<IActionResult> OnPostAnswerAsync(Guid id)
    {
        if (!await Open(id, null))
            return Missing();
        var read = Read;
        if (read.IssuedOnCandidates.Count > 1 && DayIn(Day, read.IssuedOnCandidates) is { } day)
            read = read with { IssuedOn = day, IssuedOnCandidates = [] };
        foreach (var (number, answer) in EventDay)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || read.Event(at) is not { } happening)
                continue;
            if (answer == LeaveOut)
                read = read.With(happening with { IsLeftOut = true });
            else if (DayIn(answer, happening.Candidates) is { } said)
                read = read.With(happening with { Day = said, Candidates = [], IsReviewed = true });
        }
        foreach (var (number, answer) in Choice)
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && read.Row(at) is { } row && ChoiceOf(answer) is { } chosen)
                read = read.With(row with { Chosen = chosen });
        }
        if (RestIsNew)
            read = Asked.Select(read.Row).OfType<ReadRow>().Where(row => row.Chosen is null).Aggregate(read, (rest, row) => rest.With(row with { Chosen = Guid.Empty }));
        return await Save(read, "answered");
    }

    /// <summary>Keeps that entries the reader was not sure of are signatories of those names.</summary>
    public async Task<IActionResult> OnPostCertainAsync(Guid id)
    {
        if (!await Open(id, null))
            return Missing();
        return await Save(Certain.Select(Read.Row).OfType<ReadRow>().Aggregate(Read, (read, row) => read.With(row with { Sure = 1 })), "answered");
    }

    /// <summary>Takes an event out, or in again.</summary>
    public async Task<IActionResult> OnPostLeaveEventAsync(Guid id, int number)
    {
        if (!await Open(id, null) || Read.Event(number) is not { } found)
            return Missing();
        return await Save(Read.With(found with { IsLeftOut = !found.IsLeftOut }), found.IsLeftOut ? "taken-in" : "left-out", part: DraftPart.Event(number));
    }

    /// <summary>Takes a call out, or in again.</summary>
    public async Task<IActionResult> OnPostLeaveCallAsync(Guid id, int number)
    {
        if (!await Open(id, null) || Read.Call(number) is not { } found)
            return Missing();
        return await Save(Read.With(found with { IsLeftOut = !found.IsLeftOut }), found.IsLeftOut ? "taken-in" : "left-out", part: DraftPart.Call(number));
    }

    /// <summary>Takes an entry out, or in again.</summary>
    public async Task<IActionResult> OnPostLeaveAsync(Guid id, int row, string? p)
    {
        if (!await Open(id, p) || Read.Row(row) is not { } found)
            return Missing();
        return await Save(Read.With(found with { IsLeftOut = !found.IsLeftOut }), found.IsLeftOut ? "taken-in" : "left-out", p, DraftPart.Entry(row));
    }

    /// <summary>Publishes the statement as it was shown, with its signatories, imported and unverified.</summary>
    public async Task<IActionResult> OnPostAcceptAsync(Guid id)
    {
        if (!await Open(id, null))
            return Missing();
        if (!Review.CanBeAccepted)
            Refuse("", "published.error.doubts");
        else if (Stamp != Review.Stamp)
            Refuse("", "published.error.changed");
        if (!ModelState.IsValid)
            return Again();
        try
        {
            var outcome = await import.Import(Review.ToRecord(), Read.Texts, Read.Source, Read.SourceOn, User.AccountId());
            // The statement stands: from here on the draft is only a copy. Should deleting it fail, accepting again finds the statement there.
            await drafts.Delete(id);
            return LocalRedirect($"{At("desk", "statements", outcome.Slug)}?done={(outcome.IsNew ? "imported" : "imported-before")}");
        }
        catch (UnusableRecordException fault)
        {
            Refuse("", "published.error.unusable", fault.Message);
            return Again();
        }
    }

    /// <summary>Asks once more before everything that was read and corrected is deleted.</summary>
    public async Task<IActionResult> OnPostAskAsync(Guid id)
    {
        IsAskingToDiscard = true;
        return await Open(id, null) ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostDiscardAsync(Guid id)
    {
        await drafts.Delete(id);
        return LocalRedirect($"{At("desk", "published")}?done=discarded");
    }

    private async Task<bool> Open(Guid id, string? page, int? entry = null)
    {
        if (await drafts.Find(id) is not var (draft, read))
            return false;
        (Id, _draft) = (id, draft);
        Known = await organisations.Now();
        Review = Review.Of(read, Known);
        _inDoubt = [.. Review.Doubts.Select(doubt => doubt.Part).OfType<DraftPart>()];
        _places = read.Rows.Select((row, i) => (row.Number, i)).ToDictionary(row => row.Number, row => row.i);
        Pages = Math.Max(1, (read.Rows.Count + OnAPage - 1) / OnAPage);
        Number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Pages) : entry is { } at ? PageOf(at) : 1;
        Shown = [.. Review.Rows.Skip((Number - 1) * OnAPage).Take(OnAPage)];
        Source = SourceView.Of(read, [.. Shown.Select(row => row.Row)]);
        return true;
    }

    /// <summary>Where a part of the draft is shown on this page or another of the review. On this page the source stays scrolled as it is.</summary>
    public string PlaceOf(DraftPart part) => part.Of == "entries" && PageOf(part.Number) != Number ? $"?p={PageOf(part.Number)}#entries-{part.Number}" : $"#{part.Of}-{part.Number}";

    /// <summary>Whether somebody should look at a part of the draft before it counts.</summary>
    public bool IsInDoubt(DraftPart part) => _inDoubt.Contains(part);

    /// <summary>What was read of the statement as a whole where it is in doubt, in the reader's words; null where the doubt says it.</summary>
    public IHtmlContent? ReadAs(Doubt doubt) => doubt.Key switch
    {
        "published.doubt.title" when Read.Original is { } text => new Written(text.Title, text.Language),
        "published.doubt.kind" => T[$"published.kind.{Read.Kind}"],
        "published.doubt.issued-on" when Read.IssuedOn is { } day => Show.DayTag(day, both: true),
        _ => null,
    };

    /// <summary>The key of what a part is called, with its number.</summary>
    public static string NameOf(DraftPart part) => part.Of switch { "events" => "published.event", "calls" => "published.call", _ => "published.entry" };

    /// <summary>Where a doubt about the statement as a whole is settled.</summary>
    public string PlaceOf(Doubt doubt) => doubt.Key switch
    {
        "published.doubt.title" or "published.doubt.no-text" or "published.doubt.text-too-long" or "published.doubt.text-illegible" => At("desk", "published", Id.ToString(), "text", Read.Language),
        "published.doubt.kind" or "published.doubt.issued-on" => At("desk", "published", Id.ToString(), "details"),
        _ => "#record",
    };

    private int PageOf(int entry) => _places.GetValueOrDefault(entry) / OnAPage + 1;

    private static DateOnly? DayIn(string? answer, IReadOnlyList<DateOnly> candidates) =>
        DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && candidates.Contains(day) ? day : null;

    private Guid? ChoiceOf(string? answer) =>
        answer == "new" ? Guid.Empty : Guid.TryParse(answer, out var id) && Known.Find(id) is not null ? id : null;

    private async Task<IActionResult> Save(ReadStatement changed, string done, string? page = null, DraftPart? part = null)
    {
        if (await drafts.Save(_draft, changed))
            return LocalRedirect($"{At("desk", "published", Id.ToString())}?done={done}{(page is null ? "" : $"&p={Number}")}{(part is { } of ? $"#{of.Of}-{of.Number}" : "")}");
        Refuse("", "published.error.meanwhile");
        await Open(Id, page);
        return Again();
    }
}
