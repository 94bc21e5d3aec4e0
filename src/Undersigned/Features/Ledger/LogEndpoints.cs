using Undersigned.Features.Ledger.Witnesses;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The log as C2SP tlog-tiles has it: /log/checkpoint, /log/tile/…, and the key at /log/vkey.</summary>
internal static class LogEndpoints
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Binary = "application/octet-stream";

    public static void MapLog(this IEndpointRouteBuilder app)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/log/checkpoint", reading, async (PublishedLog log, HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return await log.Latest() is { } head ? Results.Bytes(head.Bytes, Text) : Results.NotFound();
        });
        app.MapMethods("/log/cosigned", reading, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return http.RequestServices.GetService<CosignedHeads>()?.Newest is { } note ? Results.Bytes(note.Encode(), Text) : Results.NotFound();
        });
        app.MapMethods("/log/vkey", reading, (LogKey key) => Results.Text($"{key.Verifier}\n", Text));
        app.MapMethods("/log/tile/{**path}", reading, ReadTile);
    }

    private static async Task<IResult> ReadTile(string path, PublishedLog log, HttpContext http)
    {
        if (!TilePath.TryParse($"tile/{path}", out var tile) || await log.Read(tile) is not { } bytes)
            return Results.NotFound();
        // A prefix of the log never changes.
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(bytes, Binary);
    }
}
