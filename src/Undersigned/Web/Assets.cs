using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Undersigned.Web;

/// <summary>
/// The sheet, faces and pictures, carried inside the program and served from memory, compressed once.
/// Their address holds a digest of all of them, so browsers may keep them for ever and still see every change.
/// </summary>
public static class Assets
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    private static readonly FrozenDictionary<string, Asset> Files = Read();

    private static readonly string Version = Digest(Files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => SHA256.HashData(file.Value.Bytes)).ToArray());

    private sealed record Asset(string ContentType, byte[] Bytes, byte[]? Brotli, string ETag);

    /// <summary>The address of an asset by its path under wwwroot; throws for one that does not exist.</summary>
    public static string Url(string path) =>
        Files.ContainsKey(path) ? $"/assets/{Version}/{path}" : throw new KeyNotFoundException($"There is no asset '{path}'.");

    internal static void MapAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/assets/{version}/{**path}", [HttpMethods.Get, HttpMethods.Head], Serve);

    private static IResult Serve(HttpContext http, string version, string path)
    {
        if (!Files.TryGetValue(path, out var asset))
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.CacheControl = version == Version ? ForEver : AskAgain;
        var bytes = asset.Bytes;
        if (asset.Brotli is not null)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
            if (http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            {
                headers.ContentEncoding = "br";
                bytes = asset.Brotli;
            }
        }
        return Results.Bytes(bytes, asset.ContentType, entityTag: new EntityTagHeaderValue(bytes == asset.Bytes ? $"\"{asset.ETag}\"" : $"\"{asset.ETag}.br\""));
    }

    private static FrozenDictionary<string, Asset> Read()
    {
        const string folder = "wwwroot/";
        var assembly = typeof(Assets).Assembly;
        var files = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            var bytes = memory.ToArray();
            var type = ContentType(name);
            // Faces (woff2) are brotli inside already.
            var brotli = type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("svg", StringComparison.Ordinal) ? Compress(bytes) : null;
            files[name[folder.Length..].Replace('\\', '/')] = new(type, bytes, brotli, Digest(bytes));
        }
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.SmallestSize))
            brotli.Write(bytes);
        return memory.ToArray();
    }

    // Sixteen hexadecimal digits are plenty to tell one build's files from another's.
    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        var other => throw new InvalidOperationException($"No content type is known for '{other}' ({name})."),
    };
}
