using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>One line of a form, as it will be stored.</summary>
internal static class TypedLine
{
    /// <summary>The line without stray spaces, null where there is none; says under its field what is wrong with it.</summary>
    public static string? Check(ModelStateDictionary errors, Texts texts, string field, string? typed, int longest)
    {
        var line = Legible.Line(typed);
        if (line?.Length > longest)
            errors.AddModelError($"Form.{field}", texts.Plain("form.too-long", longest));
        else if (line is not null && Legible.FaultIn(line) is { } fault)
            errors.AddModelError($"Form.{field}", texts.Plain("form.illegible", fault.Code));
        return string.IsNullOrEmpty(line) ? null : line;
    }
}
