using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Undersigned.Web;

/// <summary>What every page of the desk has: no cache keeps it, and its forms carry a token that only this visitor's browser was given.</summary>
public abstract class DeskPageModel : ReaderPageModel
{
    // The token's own headers are the same two words; anything less would be reported as overridden.
    private const string KeptNowhere = "no-cache, no-store";

    /// <summary>Whether an action is a page of the desk.</summary>
    public static bool Is(ActionDescriptor action) => action is CompiledPageActionDescriptor page && page.HandlerTypeInfo.IsSubclassOf(typeof(DeskPageModel));

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers.CacheControl = KeptNowhere;
        base.OnPageHandlerExecuting(context);
    }
}
