using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>One line of a form that asks for the names of something in several languages.</summary>
public sealed class NameRow
{
    // Twice the longest that a signer's organisation may have: full names of federations are long.
    public const int Longest = 300;

    public string? Language { get; set; }
    public string? Text { get; set; }
    public NameForm Form { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}

/// <summary>The lines of such a form; the first is the own name.</summary>
public static class NameRows
{
    // Two scripts at least, and room for two more at every look.
    private const int Spare = 2;

    // No organisation is called more, and the form stays readable.
    private const int Most = 20;

    /// <summary>The lines that are filled in, and some empty ones in the reader's languages.</summary>
    public static List<NameRow> WithSpare(IEnumerable<NameRow> rows, Language reader)
    {
        var filled = rows.Where(row => !row.IsEmpty).Take(Most).ToList();
        return [.. filled, .. Enumerable.Range(0, Spare).Select(_ => new NameRow { Language = reader.Tag })];
    }

    /// <summary>Tidies the lines and says what is wrong with them.</summary>
    public static void Check(IReadOnlyList<NameRow> rows, string field, ModelStateDictionary errors, Texts texts, bool mayBeUnstated = false)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            row.Text = Legible.Line(row.Text);
            if (row.IsEmpty)
                continue;
            if (row.Text!.Length > NameRow.Longest)
                Refuse($"[{i}].Text", "form.too-long", NameRow.Longest);
            else if (Legible.FaultIn(row.Text) is { } fault)
                Refuse($"[{i}].Text", "form.illegible", fault.Code);
            else if (!row.Text.Any(char.IsLetter))
                Refuse($"[{i}].Text", "organisations.error.name");
            if ((Languages.Find(row.Language) is null && !(mayBeUnstated && IsUnstated(row.Language))) || !Enum.IsDefined(row.Form))
                Refuse($"[{i}].Language", "form.value-invalid");
        }
        if (rows.All(row => row.IsEmpty))
            Refuse("[0].Text", "organisations.error.name-missing");

        void Refuse(string at, string key, params object?[] arguments) => errors.AddModelError(field + at, texts.Plain(key, arguments));
    }

    /// <summary>Whether a tag names no language: "und", or "und-Latn" for a second name whose letters alone are known.</summary>
    public static bool IsUnstated(string? tag) => tag is { Length: <= 8 } && tag.Split('-')[0] == Languages.Unstated && tag.All(letter => char.IsAsciiLetter(letter) || letter == '-');
}
