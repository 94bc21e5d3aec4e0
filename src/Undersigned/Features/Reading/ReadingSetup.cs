using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Reading.Checking;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>Registers what visitors read: the pages are Razor Pages of this folder, the exact texts are served beside them.</summary>
internal static class ReadingSetup
{
    public static void AddReading(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ListedNames>();
        builder.Services.AddSingleton<CheckYours>();
        builder.Services
            .AddNavigation(NavigationArea.Masthead, "nav.statements", "statements", 1)
            .AddNavigation(NavigationArea.Masthead, "nav.alliances", "alliances", 2)
            .AddNavigation(NavigationArea.Masthead, "nav.check", "check", 4)
            .AddNavigation(NavigationArea.Footer, "nav.check-footer", "check", 1);
    }

    public static void MapReading(this WebApplication app)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        // Addresses without a language are for passing on: they open in the language of whoever follows them.
        foreach (var folder in new[] { "s", "a", "o" })
            app.MapMethods($"/{folder}/{{slug}}", reading, (string slug, HttpContext http) =>
            {
                http.Response.Headers.Vary = "Accept-Language";
                return Results.Redirect($"/{ReaderLanguage.Of(http).Tag}/{folder}/{Uri.EscapeDataString(slug)}{http.Request.QueryString.ToUriComponent()}");
            });
        app.MapMethods("/s/{slug}/{language}.md", reading, ExactText);
        app.MapMethods("/s/{slug}/manifest", reading, Manifest);
        app.MapMethods("/s/{slug}/bundle.zip", reading, Bundle);
        app.MapMethods("/a/{slug}/bundle.zip", reading, AllianceBundle);
    }

    /// <summary>The bytes that were hashed, in one language of the version in force.</summary>
    private static async Task<IResult> ExactText(string slug, string language, Db db)
    {
        var bytes = await db.Statements.Where(s => s.Slug == slug && s.Version > 0)
            .SelectMany(s => s.Texts.Where(t => t.Version == s.Version && t.Language == language).Select(t => t.Canonical))
            .FirstOrDefaultAsync();
        return bytes is null ? Results.NotFound() : Results.Bytes(bytes, "text/markdown; charset=utf-8");
    }

    /// <summary>The newest bundle of a statement.</summary>
    private static async Task<IResult> Bundle(string slug, PublishedStatements statements, Bundles bundles) =>
        await statements.Find(slug) is { } statement ? BundleOf(statement.Id, slug, bundles) : Results.NotFound();

    /// <summary>The newest bundle of an alliance.</summary>
    private static async Task<IResult> AllianceBundle(string slug, Db db, Bundles bundles) =>
        await db.Alliances.Where(a => a.Slug == slug).Select(a => a.Id).FirstOrDefaultAsync() is var alliance && alliance != default
            ? BundleOf(alliance, slug, bundles)
            : Results.NotFound();

    private static IResult BundleOf(Guid chain, string slug, Bundles bundles) =>
        bundles.PathOf(chain) is { } path ? Results.File(path, "application/zip", $"{slug}.zip", enableRangeProcessing: true) : Results.NotFound();

    /// <summary>The manifest of the version in force, whose digest the log's entries name.</summary>
    private static async Task<IResult> Manifest(string slug, Db db)
    {
        var manifest = await db.Statements.Where(s => s.Slug == slug)
            .SelectMany(s => s.Versions.Where(v => v.Number == s.Version).Select(v => v.Manifest))
            .FirstOrDefaultAsync();
        return manifest is null ? Results.NotFound() : Results.Text(manifest, "text/plain; charset=utf-8");
    }
}
