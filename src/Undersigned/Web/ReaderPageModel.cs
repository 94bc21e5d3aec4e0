using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Undersigned.Web;

/// <summary>What every page has: the reader's language, its texts, and the formatter.</summary>
public abstract class ReaderPageModel : PageModel
{
    public Language Ui => HttpContext.RequestServices.GetRequiredService<Language>();

    public Texts T => HttpContext.RequestServices.GetRequiredService<Texts>();

    public Formatter Show => HttpContext.RequestServices.GetRequiredService<Formatter>();

    /// <summary>A path on this server in the reader's language: At("s", slug) is /fa/s/slug.</summary>
    public string At(params string[] segments) => $"/{Ui.Tag}{string.Concat(segments.Select(segment => "/" + Uri.EscapeDataString(segment)))}";

    /// <summary>A form that a page does not have (a request that somebody made up) is refused: the page was not read, and could not be shown.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && !HttpMethods.IsGet(Request.Method) && !HttpMethods.IsHead(Request.Method))
            context.Result = BadRequest();
    }

    /// <summary>The friendly page for what is not here (404).</summary>
    protected IActionResult Missing() => NotFound();

    /// <summary>Says under a field, and in the summary above the form, what must be mended.</summary>
    protected void Refuse(string field, string key, params object?[] arguments) => ModelState.AddModelError(field, T.Plain(key, arguments));

    /// <summary>The same page again with the visitor's input and the refusals (422).</summary>
    protected IActionResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
