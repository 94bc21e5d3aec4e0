using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Architecture;

/// <summary>Mail scanners, link previews and crawlers open every address they find: none of them may do anything by it.</summary>
public sealed class ReadingChangesNothingTests
{
    [Fact]
    public async Task Opening_every_address_there_is_changes_nothing_that_is_stored()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var link = (await server.Sign(slug, "لیلا احمدی", "leyla@scanner.example")).Split("/my/")[1];
        var pending = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Şîrîn").Fill("E-mail address", "shirin@scanner.example").Press("Continue");
        await pending.Press("Send me the mail");
        var pendingLink = (await server.Mailbox.Next("shirin@scanner.example")).Link("/my/").Split("/my/")[1];
        await server.Logged();
        await People.Eventually(async () => await server.Stored(db => db.Outbox.CountAsync()) == 0);
        var routes = server.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true).Select(e => e.RoutePattern).ToList();
        Assert.True(routes.Count > 15, $"only {routes.Count} routes were found");
        var before = await Dump(server);

        var opened = 0;
        foreach (var ui in new[] { "en", "fa" })
            foreach (var route in routes)
                foreach (var secret in new[] { link, pendingLink })
                    foreach (var query in new[] { "", "?handler=confirm", "?handler=withdraw", "?handler=send" })
                    {
                        var address = "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Value(part, ui, slug, secret)))));
                        using var answer = await server.Reader().Http.GetAsync(address + query);
                        Assert.True((int)answer.StatusCode < 500, $"{address}{query}: {answer.StatusCode}");
                        opened++;
                    }

        Assert.True(opened > 100);
        Assert.Equal(before, await Dump(server));
        Assert.Empty(server.Log.Errors);
    }

    private static string Value(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part, string ui, string slug, string link) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "ui" } => ui,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "slug" } => slug,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "link" } => link,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "language" } => "en",
        _ => "1",
    };

    // Every row of every table.
    private static async Task<Dictionary<string, string>> Dump(RunningServer server)
    {
        var database = server.Services.GetRequiredService<Database>();
        await using var db = database.NewContext();
        using var connection = database.OpenConnection();
        var dump = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(i)}")));
            rows.Sort(StringComparer.Ordinal);
            dump[table] = $"{rows.Count} rows, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
        }
        return dump;
    }
}
