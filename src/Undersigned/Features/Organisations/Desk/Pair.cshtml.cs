using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>Two entries side by side: one organisation, or two. Merging leads readers of one to the other, and rewrites nothing.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class PairModel(Database database, Db db, KnownOrganisations organisations, MergeOrganisations merge) : DeskPageModel
{
    /// <summary>One of the two entries, with what hangs on it.</summary>
    public sealed record Side(Organisation Organisation, int Issued, int Memberships);

    [BindProperty]
    public Guid? Keep { get; set; }

    [BindProperty]
    public MergeGround? Ground { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public IReadOnlyList<Side> Sides { get; private set; } = [];

    public OrganisationMatch? Match { get; private set; }

    public async Task<IActionResult> OnGetAsync(string first, string second)
    {
        if (!await Open(first, second))
            return Missing();
        Keep = Sides[0].Organisation.Id;
        return Page();
    }

    public async Task<IActionResult> OnPostMergeAsync(string first, string second)
    {
        if (!await Open(first, second))
            return Missing();
        CheckNote();
        if (Sides.All(side => side.Organisation.Id != Keep))
            Refuse(nameof(Keep), "organisations.error.keep");
        if (Ground is null || !Enum.IsDefined(Ground.Value))
            Refuse(nameof(Ground), "organisations.error.ground");
        if (!ModelState.IsValid)
            return Again();
        var other = Sides.First(side => side.Organisation.Id != Keep).Organisation.Id;
        return Decided(await merge.Merge(other, Keep!.Value, Ground!.Value, Note, User.AccountId()), "merged");
    }

    public async Task<IActionResult> OnPostApartAsync(string first, string second)
    {
        if (!await Open(first, second))
            return Missing();
        CheckNote();
        if (!ModelState.IsValid)
            return Again();
        return Decided(await merge.KeepApart(Sides[0].Organisation.Id, Sides[1].Organisation.Id, Note, User.AccountId()), "kept-apart");
    }

    private IActionResult Decided(bool done, string what)
    {
        if (done)
            return LocalRedirect($"{At("desk", "organisations", "duplicates")}?done={what}");
        Refuse("", "organisations.error.decided");
        return Again();
    }

    private void CheckNote()
    {
        Note = Legible.Line(Note);
        if (Note?.Length > OrganisationDecision.LongestNote)
            Refuse(nameof(Note), "form.too-long", OrganisationDecision.LongestNote);
        else if (Note is not null && Legible.FaultIn(Note) is { } fault)
            Refuse(nameof(Note), "form.illegible", fault.Code);
        Note = string.IsNullOrEmpty(Note) ? null : Note;
    }

    private async Task<bool> Open(string first, string second)
    {
        if (first == second)
            return false;
        var known = await organisations.Now();
        var sides = new List<Side>();
        foreach (var slug in new[] { first, second })
        {
            if (await db.Organisations.AsNoTracking().Include(o => o.Names.OrderBy(n => n.Id)).FirstOrDefaultAsync(o => o.Slug == slug && o.MergedInto == null) is not { } organisation)
                return false;
            sides.Add(new Side(organisation, Referring(organisation.Id, "co_issuers"), Referring(organisation.Id, "alliance_members")));
        }
        Sides = sides;
        if (known.Find(sides[0].Organisation.Id) is { } one && known.Find(sides[1].Organisation.Id) is { } other)
            Match = OrganisationRegister.Compare(one, other);
        return true;
    }

    // The tables belong to slices after this one, whose types are not known here: their rows are only counted.
    private int Referring(Guid organisation, string table)
    {
        using var connection = database.OpenConnection();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table} WHERE organisation_id = @organisation";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@organisation", database.Bind(organisation));
        command.Parameters.Add(parameter);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
