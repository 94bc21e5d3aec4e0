using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Undersigned.Web;

/// <summary>What the error page shows: the status, and a number by which the operator finds the failure in the log.</summary>
/// <param name="IsColleague">Whether somebody signed in asked, whose account may do less.</param>
public sealed record Problem(int Status, string Reference, bool IsColleague)
{
    /// <summary>The statuses that have words of their own; all others share those of 400 or 500.</summary>
    public string TextKey => Status switch
    {
        403 when IsColleague => "problem.rights",
        403 or 404 or 413 or 429 or 503 => $"problem.{Status}",
        >= 500 => "problem.500",
        _ => "problem.400",
    };
}

/// <summary>Turns failures and empty error answers into a page in the reader's language; programs get one plain line. Never a stack trace.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = http => Show(http, http.Features.Get<IExceptionHandlerFeature>()?.Error),
            // A visitor's malformed request is no failure of ours.
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(context => Show(context.HttpContext, failure: null));
    }

    private static async Task Show(HttpContext http, Exception? failure)
    {
        if (failure is not null)
            http.Response.StatusCode = StatusOf(failure);
        var problem = new Problem(http.Response.StatusCode, Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier, http.User.Identity is { IsAuthenticated: true });
        http.Response.Headers.CacheControl = "no-store";
        if (!ReadsPages(http.Request))
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync($"{problem.Status} {Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(problem.Status)}\n");
            return;
        }
        var view = new ViewResult
        {
            ViewName = "/Web/Problem.cshtml",
            StatusCode = problem.Status,
            ViewData = new ViewDataDictionary<Problem>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = problem },
        };
        await view.ExecuteResultAsync(new ActionContext(http, new RouteData(), new ActionDescriptor()));
    }

    private static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException request => request.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        // A full disk, a database that is being restarted: it passes, and nothing was confirmed.
        DbException or DbUpdateException { InnerException: DbException } or InvalidOperationException { InnerException: DbException } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool ReadsPages(HttpRequest request) =>
        ReaderLanguage.InPath(request.Path) is not null || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
