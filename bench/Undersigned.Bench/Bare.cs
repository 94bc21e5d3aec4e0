using System.Globalization;
using System.Net;

namespace Undersigned.Bench;

/// <summary>
/// What the real server is measured against, in a process of its own like it: Kestrel alone, answering a POST with its own body
/// and a GET with a page held in memory.
/// </summary>
internal static class Bare
{
    /// <summary>`bare PORT [FILE]`: serves /echo, and FILE as /page.</summary>
    public static async Task<int> Run(string[] args)
    {
        var port = int.Parse(args[0], CultureInfo.InvariantCulture);
        var page = args.Length > 1 ? await File.ReadAllBytesAsync(args[1]) : [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.Run(async http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            if (HttpMethods.IsPost(http.Request.Method))
            {
                var body = new byte[(int)http.Request.ContentLength!];
                await http.Request.Body.ReadExactlyAsync(body);
                http.Response.ContentLength = body.Length;
                await http.Response.Body.WriteAsync(body);
            }
            else
            {
                http.Response.ContentLength = page.Length;
                await http.Response.Body.WriteAsync(page);
            }
        });
        await app.RunAsync();
        return 0;
    }
}
