using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Names;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>What the desk writes about an organisation.</summary>
public sealed class OrganisationForm : NamesForm
{
    private const int LongestCity = 120;
    private const int LongestWebsite = 300;

    public string? City { get; set; }
    public string? Country { get; set; }
    public string? Website { get; set; }

    /// <summary>Whether the secretariat says that it knows the organisation.</summary>
    public bool IsKnown { get; set; }

    public static OrganisationForm Of(Organisation? organisation, Language reader) => organisation is null
        ? new OrganisationForm { Names = NameRows.WithSpare([], reader), IsKnown = true }
        : new OrganisationForm
        {
            Names = NameRows.WithSpare(organisation.Names.Select(n => new NameRow { Language = n.Language, Text = n.Text, Form = n.Form }), reader),
            City = organisation.City,
            Country = organisation.Country,
            Website = organisation.Website,
            IsKnown = organisation.Evidence == Evidence.Secretariat,
        };

    public void Check(ModelStateDictionary errors, Texts texts)
    {
        NameRows.Check(Names, "Form.Names", errors, texts);
        City = Legible.Line(City);
        Website = Website?.Trim();
        if (City?.Length > LongestCity)
            Refuse(nameof(City), "form.too-long", LongestCity);
        else if (Legible.FaultIn(City ?? "") is { } fault)
            Refuse(nameof(City), "form.illegible", fault.Code);
        if (!string.IsNullOrEmpty(Country) && !Places.CountryCodes.Contains(Country))
            Refuse(nameof(Country), "form.value-invalid");
        if (!string.IsNullOrEmpty(Website) && !IsWebsite(Website))
            Refuse(nameof(Website), "organisations.error.website");

        void Refuse(string field, string key, params object?[] arguments) => errors.AddModelError($"Form.{field}", texts.Plain(key, arguments));
    }

    /// <summary>Writes what was checked.</summary>
    public void Apply(Organisation organisation)
    {
        organisation.Rename(Filled.Select(row => (row.Language!, row.Text!, row.Form)));
        organisation.Sits(Null(City), Null(Country));
        organisation.LivesAt(Null(Website));
        if (IsKnown)
            organisation.Vouched(Evidence.Secretariat);
        else if (organisation.Evidence == Evidence.Secretariat)
            organisation.Vouched(Evidence.Imported);
    }

    private static bool IsWebsite(string text) =>
        text.Length <= LongestWebsite && Legible.FaultIn(text) is null && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string? Null(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
