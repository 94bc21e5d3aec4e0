using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Undersigned.Web;

/// <summary>
/// Marks a page that shows everybody the same: nothing secret, nothing of the visitor's. Only such pages are compressed, because
/// the length of a compressed page tells of its secrets.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute
{
    /// <summary>What a visitor's browser can unpack, for the page cache: one copy of a page for each.</summary>
    internal static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
    }
}

/// <summary>Registers the page cache with the compression inside it: what is kept is kept compressed.</summary>
internal static class PublicPages
{
    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddOutputCache(options => options.AddPolicy(PageCache.Policy, new PageCache.Reading()));
        services.AddSingleton<PageCache>();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        // Some milliseconds once a second, for a quarter of the size.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    public static void UsePublicPages(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseWhen(http => http.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null, pages => pages.UseResponseCompression());
    }
}
