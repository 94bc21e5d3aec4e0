using Microsoft.AspNetCore.Http;

namespace Undersigned.Web;

/// <summary>Which interface language a request is in: the first segment of its path, else what its Accept-Language prefers.</summary>
public static class ReaderLanguage
{
    public static Language Of(HttpContext http) => InPath(http.Request.Path) ?? Languages.Negotiate(http.Request.Headers.AcceptLanguage);

    /// <summary>The interface language a path begins with, or null.</summary>
    public static Language? InPath(PathString path) => Languages.FindInterface(FirstSegment(path));

    /// <summary>The same page in another interface language; pages outside the languages lead to the front page.</summary>
    public static string SamePageIn(Language language, HttpRequest request)
    {
        if (InPath(request.Path) is not { } current)
            return $"/{language.Tag}";
        var rest = request.Path.Value![(current.Tag.Length + 1)..];
        return new PathString($"/{language.Tag}{rest}").ToUriComponent() + request.QueryString.ToUriComponent();
    }

    private static string FirstSegment(PathString path)
    {
        var text = path.Value ?? "";
        if (text.Length < 2)
            return "";
        var end = text.IndexOf('/', 1);
        return end < 0 ? text[1..] : text[1..end];
    }
}

/// <summary>The route constraint "ui": the segment is a language the interface speaks.</summary>
internal sealed class InterfaceLanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Languages.FindInterface(values[routeKey] as string) is not null;
}
