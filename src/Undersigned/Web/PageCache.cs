using Microsoft.AspNetCore.OutputCaching;

namespace Undersigned.Web;

/// <summary>
/// Keeps the pages that many read at once for a second, so that a launch costs one rendering a second; a change of what they show
/// takes them out at once.
/// </summary>
public sealed class PageCache(IOutputCacheStore store)
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "reading";

    // Another server process may change what we show: this is how long we may not know.
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>What a page in the making shows: when that changes, the page is out of date.</summary>
    public static void Shows(HttpContext http, Guid what) => http.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(what.ToString());

    /// <summary>Takes out every page that shows it: a name that was taken back must not stand there for another second.</summary>
    public void Changed(Guid what) =>
        // The store is this process's memory: it completes before it returns.
        store.EvictByTagAsync(what.ToString(), CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>Public pages without a search: those are too many to keep.</summary>
    internal sealed class Reading : IOutputCachePolicy
    {
        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            var request = context.HttpContext.Request;
            var may = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Cookies.Count == 0 && !request.Query.ContainsKey("q");
            context.EnableOutputCaching = may;
            context.AllowCacheLookup = may;
            context.AllowCacheStorage = may;
            context.AllowLocking = may;
            context.CacheVaryByRules.QueryKeys = "*";
            context.CacheVaryByRules.VaryByValues["encoding"] = PublicPageAttribute.Encoding(request);
            context.ResponseExpirationTimeSpan = Longest;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK && context.HttpContext.Response.Headers.SetCookie.Count == 0;
            return ValueTask.CompletedTask;
        }
    }
}
