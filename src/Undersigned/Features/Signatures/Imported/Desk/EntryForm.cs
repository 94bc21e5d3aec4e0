using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Features.Organisations.Desk;
using Undersigned.Names;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>Everything about one entry of a published list, as its reviewer corrects it.</summary>
public sealed class EntryForm : NamesForm
{
    public EntryForm()
    {
        WithForms = false;
        MayBeUnstated = true;
        Words = ("published.names-hint", "published.first-name");
    }

    public SignerKind Kind { get; set; } = SignerKind.Organisation;
    public string? Role { get; set; }
    public string? Affiliation { get; set; }
    public string? City { get; set; }
    public string? Country { get; set; }
    public bool IsIssuer { get; set; }
    public bool IsLeftOut { get; set; }

    /// <summary>Which organisation it is: an identifier, "new", or empty to let the names tell.</summary>
    public string? Organisation { get; set; }

    /// <summary>What is looked for among the known organisations.</summary>
    public string? Search { get; set; }

    /// <summary>What the entry was when this form was opened.</summary>
    public string? Stamp { get; set; }

    public static EntryForm Of(ReadRow? row, Guid? taken, Language reader) => new()
    {
        Names = NameRows.WithSpare(row?.Names.Select(name => new NameRow { Language = name.Language, Text = name.Text }) ?? [], reader),
        Kind = row?.Kind ?? SignerKind.Organisation,
        Role = row?.Role,
        Affiliation = row?.Affiliation,
        City = row?.City,
        Country = row?.Country,
        IsIssuer = row?.IsIssuer ?? false,
        IsLeftOut = row?.IsLeftOut ?? false,
        Organisation = taken is null ? "" : taken == Guid.Empty ? "new" : taken.ToString(),
        Stamp = StampOf(row),
    };

    /// <summary>Tidies what was typed and says what is wrong with it.</summary>
    public void Check(ModelStateDictionary errors, Texts texts)
    {
        NameRows.Check(Names, "Form.Names", errors, texts, mayBeUnstated: true);
        foreach (var twice in Filled.GroupBy(row => row.Language, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            Refuse($"Names[{Names.IndexOf(twice.Last())}].Language", "published.error.language-twice");
        Role = Line(nameof(Role), Role, RecordReader.LongestLine);
        Affiliation = Line(nameof(Affiliation), Affiliation, RecordReader.LongestName);
        City = Line(nameof(City), City, RecordReader.LongestCity);
        if (!string.IsNullOrEmpty(Country) && !Places.CountryCodes.Contains(Country))
            Refuse(nameof(Country), "form.value-invalid");
        if (!Enum.IsDefined(Kind))
            Refuse(nameof(Kind), "form.value-invalid");
        else if (IsIssuer && Kind == SignerKind.Person)
            Refuse(nameof(IsIssuer), "published.doubt.person-issues", "–");

        string? Line(string field, string? typed, int longest) => TypedLine.Check(errors, texts, field, typed, longest);

        void Refuse(string field, string key, params object?[] arguments) => errors.AddModelError($"Form.{field}", texts.Plain(key, arguments));
    }

    /// <summary>The entry as it was corrected; where its parts stand in the source is kept.</summary>
    public ReadRow Apply(ReadRow? row, int number) => new()
    {
        Number = number,
        Kind = Kind,
        Names = [.. Filled.Select(name => new WrittenName(name.Language!, name.Text!))],
        Role = Role,
        Affiliation = Affiliation,
        City = City,
        Country = string.IsNullOrEmpty(Country) ? null : Country,
        IsIssuer = IsIssuer,
        IsLeftOut = IsLeftOut,
        IsReviewed = true,
        Sure = row?.Sure ?? 1,
        Marks = row?.Marks ?? [],
        Chosen = Kind == SignerKind.Person ? null : Organisation == "new" ? Guid.Empty : Guid.TryParse(Organisation, out var id) ? id : null,
    };

    /// <summary>A digest by which a form knows that somebody else changed what it shows.</summary>
    public static string StampOf(ReadRow? row) => row is null ? "" : DraftStamp.Of(row with { Marks = [] });
}
