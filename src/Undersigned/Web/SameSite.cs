namespace Undersigned.Web;

/// <summary>
/// Refuses what another site makes a visitor's browser send: public forms carry no cookie and no token, so this is their protection.
/// Programs that are no browser send neither header and are let through: they act for nobody else.
/// </summary>
internal static class SameSite
{
    public static void UseSameSiteOnly(this IApplicationBuilder app) =>
        app.Use((http, next) =>
        {
            if (IsSafe(http.Request.Method) || IsOwn(http.Request))
                return next(http);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        // "none" is the visitor's own doing: a typed address, a reload.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
