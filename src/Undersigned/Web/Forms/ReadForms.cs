namespace Undersigned.Web.Forms;

/// <summary>
/// Reads a posted form before any page does: what is no form, or has too many fields, is answered with the page for that.
/// Left to the framework's binder, such a form would arrive as an empty one.
/// </summary>
internal static class ReadForms
{
    public static void UseForms(this IApplicationBuilder app) =>
        app.Use(async (http, next) =>
        {
            if (http.Request.HasFormContentType)
            {
                try
                {
                    await http.Request.ReadFormAsync(http.RequestAborted);
                }
                catch (InvalidDataException)
                {
                    http.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return;
                }
            }
            await next(http);
        });
}
