using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>A statement's signatures as a table for other programs: see docs/formats/export.md. Taking the addresses along is recorded.</summary>
public sealed class ExportModel(Db db, PublishedStatements statements, Signatories signatories, TimeProvider clock) : DeskPageModel
{
    public Task<IActionResult> OnGetAsync(string slug) => Send(slug, withAddresses: false);

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        db.Add(new DeskAct(User.AccountId(), "signature.export", statement.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return await Send(slug, withAddresses: true);
    }

    private async Task<IActionResult> Send(string slug, bool withAddresses)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{statement.Slug}{(withAddresses ? "-addresses" : "")}.csv\"";
        // One after the other: a list of a hundred thousand is never in memory as a whole.
        await using var table = new SignatureTableFile(Response.Body, User.MayAct(), withAddresses);
        await table.WriteHead();
        await foreach (var signature in db.Signatures.AsNoTracking().Where(s => s.StatementId == statement.Id).OrderBy(s => s.Id).AsAsyncEnumerable())
            await table.Write(DeskLine.Of(signature, signatories, User));
        return new EmptyResult();
    }
}
