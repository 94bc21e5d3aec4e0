using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Statements.Desk;

/// <summary>One statement at the desk: where it stands, its texts, its versions, and what was done to it by whom.</summary>
public sealed class OneModel(Db db) : DeskPageModel
{
    // The last weeks of work; the whole record is in the database.
    private const int ActsShown = 30;

    public Statement Statement { get; private set; } = null!;
    public Readiness Readiness { get; private set; } = null!;
    public Issuer? Alliance { get; private set; }
    public IReadOnlyList<Issuer> CoIssuers { get; private set; } = [];
    public IReadOnlyList<RecordedAct> Acts { get; private set; } = [];

    /// <summary>Signatures that stand, as the log counts them.</summary>
    public long Standing { get; private set; }

    /// <summary>Languages there is no draft in yet.</summary>
    public IEnumerable<Option> WithoutText => LanguageOptions.For(Ui).Where(option => Statement.Draft.All(text => text.Language != option.Value));

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Drafts.Find(db, slug) is not { } statement)
            return Missing();
        Statement = statement;
        Readiness = Readiness.Of(statement, Show);
        Alliance = (await Issuer.Alliances(db, Ui)).FirstOrDefault(a => a.Id == statement.AllianceId);
        var organisations = (await Issuer.Organisations(db, Ui, [.. statement.CoIssuers.Select(c => c.OrganisationId)])).ToDictionary(o => o.Id);
        CoIssuers = [.. statement.CoIssuers.OrderBy(c => c.Position).Select(c => organisations[c.OrganisationId])];
        Acts = await RecordedAct.About(db, statement.Id, ActsShown);
        Standing = await db.LogChains.Where(c => c.Id == statement.Id).Select(c => c.Signed - c.Withdrawn - c.Removed - c.Erased).FirstOrDefaultAsync();
        return Page();
    }
}
