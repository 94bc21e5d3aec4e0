using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>One entry of a published list: every value can be corrected; under number 0 one is added that the reader did not find.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class EntryModel(PublishedDrafts drafts, KnownOrganisations organisations) : DeskPageModel
{
    private const int NewEntry = 0;

    // As many as one looks through.
    private const int MostFound = 10;

    [BindProperty]
    public EntryForm Form { get; set; } = new();

    public Guid Id { get; private set; }
    public int Number { get; private set; }

    /// <summary>The entry as it is stored; null for one that is being added.</summary>
    public ReadRow? Row { get; private set; }

    /// <summary>Known organisations it can be.</summary>
    public IReadOnlyList<OrganisationMatch> Matches { get; private set; } = [];

    /// <summary>The one that somebody chose, where it is not among <see cref="Matches"/>.</summary>
    public KnownOrganisation? Chosen { get; private set; }

    /// <summary>Those found by a typed name; null while nothing was looked for.</summary>
    public IReadOnlyList<OrganisationMatch>? Found { get; private set; }

    /// <summary>The lines it was read from.</summary>
    public IReadOnlyList<SourceLine> Lines { get; private set; } = [];

    private PublishedDraft _draft = null!;
    private ReadStatement _read = null!;
    private OrganisationRegister _known = null!;
    private Guid? _taken;

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form = EntryForm.Of(Row, _taken, Ui);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        Form.Check(ModelState, T);
        if (Guid.TryParse(Form.Organisation, out var chosen) && _known.Find(chosen) is null)
            Refuse("Form.Organisation", "form.value-invalid");
        if (!ModelState.IsValid)
            return Again();
        if ((Form.Stamp ?? "") != EntryForm.StampOf(Row))
        {
            Form.Stamp = EntryForm.StampOf(Row);
            ModelState.Remove("Form.Stamp");
            Refuse("", "published.error.entry-meanwhile");
            return Again();
        }
        var at = number == NewEntry ? _read.Rows.Select(row => row.Number).DefaultIfEmpty(0).Max() + 1 : number;
        if (await drafts.Save(_draft, _read.With(Form.Apply(Row, at))))
            return LocalRedirect($"{At("desk", "published", id.ToString())}?done=saved&entry={at}#entries-{at}");
        Refuse("", "published.error.meanwhile");
        return Again();
    }

    /// <summary>Looks for a known organisation by a typed name; what was corrected so far stays in the form.</summary>
    public async Task<IActionResult> OnPostSearchAsync(Guid id, int number)
    {
        if (!await Open(id, number))
            return Missing();
        var typed = string.IsNullOrWhiteSpace(Form.Search) ? Form.Names.FirstOrDefault()?.Text : Form.Search;
        Found = string.IsNullOrWhiteSpace(typed) ? [] : [.. _known.Typed(typed, MostFound).Where(found => Matches.All(match => match.Organisation.Id != found.Organisation.Id))];
        if (Guid.TryParse(Form.Organisation, out var chosen) && Matches.Concat(Found).All(match => match.Organisation.Id != chosen))
            Chosen = _known.Find(chosen);
        return Page();
    }

    private async Task<bool> Open(Guid id, int number)
    {
        if (await drafts.Find(id) is not var (draft, read) || (number != NewEntry && read.Row(number) is null))
            return false;
        (Id, Number, _draft, _read, Row) = (id, number, draft, read, read.Row(number));
        _known = await organisations.Now();
        if (Row is null)
            return true;
        var reviewed = Review.Of(read with { Rows = [Row] }, _known).Rows[0];
        (Matches, _taken) = (reviewed.Matches, reviewed.Taken);
        if (_taken is { } taken && Matches.All(match => match.Organisation.Id != taken))
            Chosen = _known.Find(taken);
        Lines = SourceView.LinesAt(Row.Marks, read);
        return true;
    }
}
