using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Statements;

namespace Undersigned.Tests.Harness;

/// <summary>Statements of invented organisations, issued the short way, for tests whose subject is what comes after.</summary>
internal static class Issued
{
    public const string EnglishTitle = "For open archives in the valley";
    public const string PersianTitle = "برای آرشیوهای باز در دره";

    /// <summary>Issues a statement in English with a Persian translation, open for signatures; returns its slug.</summary>
    public static async Task<string> Statement(RunningServer server, string slug = "open-archives")
    {
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var statement = new Statement(slug, "en", issuer: null, server.Clock);
        server.Services.GetRequiredService<Vault>().Create(statement.Id);
        statement.Write("en", EnglishTitle, "We ask that every archive in the valley be opened.\n\nMemory belongs to all.", "To the county council\nOpen the archives by spring.");
        statement.Write("fa", PersianTitle, "می‌خواهیم همهٔ آرشیوهای دره گشوده شوند.\n\nحافظه از آنِ همه است.", "به شورای شهرستان\nآرشیوها را تا بهار بگشایید.");
        db.Add(statement);
        await scope.ServiceProvider.GetRequiredService<IssueStatement>().Issue(statement);
        return slug;
    }
}
