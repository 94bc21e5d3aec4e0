using Microsoft.AspNetCore.Mvc;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>A page of the desk that asks where and when a statement was published.</summary>
public abstract class SourcedPageModel(TimeProvider clock) : DeskPageModel
{
    protected DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Where it was published: an address, or the name and number of a paper.</summary>
    [BindProperty]
    public string? Source { get; set; }

    /// <summary>The day of issue or publication that was typed; null where none was, or where it was refused.</summary>
    protected DateOnly? PastDay(string field, string? typed)
    {
        var (answer, day) = WrittenDay.Read(typed, Ui);
        if (WrittenDay.RefusalOf(answer) is { } key)
            Refuse(field, key);
        else if (answer == WrittenDay.Answer.Day && !RecordReader.CanHaveBeen(day, Today))
            Refuse(field, "published.error.ahead");
        return answer == WrittenDay.Answer.Day ? day : null;
    }

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
