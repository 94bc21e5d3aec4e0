using System.Text;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Features.Reading.Checking;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>Somebody has a receipt, a promise, a bundle or a copy of a text, and asks what it is worth. The page says it as undersigned-verify does.</summary>
public sealed class YoursModel(CheckYours checks, TimeProvider clock) : ReaderPageModel
{
    /// <summary>A receipt, a promise or a text, pasted.</summary>
    [BindProperty]
    public string? Pasted { get; set; }

    /// <summary>The same as a file; a bundle comes only so.</summary>
    [BindProperty]
    public IFormFile? Held { get; set; }

    /// <summary>The opening that belongs to a receipt.</summary>
    [BindProperty]
    public string? Opening { get; set; }

    public Checked? Result { get; private set; }

    /// <summary>The answer's sentences in the reader's language.</summary>
    public Words Words => Words.In(Ui.Tag, isolated: true);

    public DateTimeOffset Now => clock.GetUtcNow();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var field = Held is null ? nameof(Pasted) : nameof(Held);
        if (Held is null && string.IsNullOrWhiteSpace(Pasted))
            Refuse(field, "yours.error.missing");
        else if (Pasted?.Length > CopyModel.LongestCopy)
            Refuse(nameof(Pasted), "copy.error.too-long");
        else if (Opening?.Length > TransparencyLog.Opening.MaxLength)
            Refuse(nameof(Opening), "yours.error.opening");
        if (!ModelState.IsValid)
            return Again();
        try
        {
            Result = await checks.Check(Held is null ? Encoding.UTF8.GetBytes(AsWritten(Pasted!)) : await Bytes(Held), string.IsNullOrWhiteSpace(Opening) ? null : AsWritten(Opening), Ui, HttpContext.RequestAborted);
            return Page();
        }
        catch (LogFormatException unusable)
        {
            Refuse(field, "yours.error.unusable", unusable.Message);
        }
        catch (TimeoutException)
        {
            Refuse("", "yours.error.busy");
        }
        return Again();
    }

    // Browsers send other line ends than were pasted, and people lose the last one.
    private static string AsWritten(string pasted) => pasted.ReplaceLineEndings("\n").Trim('\n', ' ', '\uFEFF') + "\n";

    private static async Task<byte[]> Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
