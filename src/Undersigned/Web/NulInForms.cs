using System.Buffers;
using System.IO.Pipelines;

namespace Undersigned.Web;

/// <summary>
/// A form with an encoded NUL (%00) cannot be read by the framework at all: nothing of it would reach the page. Each is exchanged for
/// U+FFFD, as other unreadable bytes are, so that the page can refuse the one field and keep the rest.
/// </summary>
internal static class NulInForms
{
    private const string FormType = "application/x-www-form-urlencoded";

    // Up to here the body is only looked at where it lies; Kestrel holds that much.
    private const int LookedAtInPlace = 64 * 1024;

    public static void UseReadableForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) == true)
            await MakeReadable(http.Request);
        await next(http);
    });

    private static async Task MakeReadable(HttpRequest request)
    {
        if (request.ContentLength is not <= LookedAtInPlace)
        {
            using var whole = new MemoryStream();
            await request.Body.CopyToAsync(whole);
            request.Body = new MemoryStream(Exchange(whole.ToArray()));
            return;
        }
        var reader = request.BodyReader;
        var read = await reader.ReadAsync();
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync();
        }
        if (!HasNul(read.Buffer))
        {
            // Nothing consumed: the form is read from here.
            reader.AdvanceTo(read.Buffer.Start);
            return;
        }
        var body = Exchange(read.Buffer.ToArray());
        reader.AdvanceTo(read.Buffer.End);
        request.Body = new MemoryStream(body);
    }

    private static bool HasNul(in ReadOnlySequence<byte> body) =>
        body.IsSingleSegment ? body.FirstSpan.IndexOf("%00"u8) >= 0 : body.ToArray().AsSpan().IndexOf("%00"u8) >= 0;

    private static byte[] Exchange(ReadOnlySpan<byte> body)
    {
        var made = new ArrayBufferWriter<byte>(body.Length + 64);
        for (var at = body.IndexOf("%00"u8); at >= 0; at = body.IndexOf("%00"u8))
        {
            made.Write(body[..at]);
            made.Write("%EF%BF%BD"u8);
            body = body[(at + 3)..];
        }
        made.Write(body);
        return made.WrittenSpan.ToArray();
    }
}
