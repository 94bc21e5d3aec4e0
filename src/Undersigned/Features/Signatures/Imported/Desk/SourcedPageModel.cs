using Microsoft.AspNetCore.Mvc;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>A page of the desk that asks where a statement was published.</summary>
public abstract class SourcedPageModel : DeskPageModel
{
    /// <summary>Where it was published: an address, or the name and number of a paper.</summary>
    [BindProperty]
    public string? Source { get; set; }

    protected void CheckSource()
    {
        Source = Legible.Line(Source);
        if (string.IsNullOrEmpty(Source))
            Refuse(nameof(Source), "published.error.source");
        else if (Source.Length > RecordReader.LongestSource)
            Refuse(nameof(Source), "form.too-long", RecordReader.LongestSource);
        else if (Legible.FaultIn(Source) is { } fault)
            Refuse(nameof(Source), "form.illegible", fault.Code);
    }
}
