using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Names;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures;

/// <summary>What a signer fills in, as posted, and what is wrong with it.</summary>
public sealed class SignForm
{
    // A long name of an organisation in two lines; nobody's name is longer.
    private const int LongestName = 200;
    private const int LongestLine = 200;

    public SignerKind Kind { get; set; }

    /// <summary>The person's or the organisation's name, as they write it.</summary>
    public string? Name { get; set; }

    /// <summary>The same name in another script.</summary>
    public string? OtherName { get; set; }

    public string? Role { get; set; }
    public string? Affiliation { get; set; }
    public string? City { get; set; }
    public string? Country { get; set; }

    /// <summary>For an organisation: who signs for it.</summary>
    public string? Representative { get; set; }

    /// <summary>For an organisation: which body decided, and when.</summary>
    public string? Mandate { get; set; }

    public string? Address { get; set; }
    public Visibility Visibility { get; set; }

    /// <summary>A field people do not see; only programs fill it in.</summary>
    public string? Website { get; set; }

    /// <summary>Every answer as it is posted again from the page that shows them.</summary>
    public IEnumerable<(string Name, string Value)> Answers =>
        new[]
        {
            (nameof(Name), Name), (nameof(OtherName), OtherName), (nameof(Role), Role), (nameof(Affiliation), Affiliation), (nameof(City), City), (nameof(Country), Country),
            (nameof(Representative), Representative), (nameof(Mandate), Mandate), (nameof(Address), Address), (nameof(Visibility), Visibility.ToString()), (nameof(Website), Website),
        }
        .Where(answer => !string.IsNullOrEmpty(answer.Item2)).Select(answer => (answer.Item1, answer.Item2!));

    /// <summary>Says what is wrong, in the reader's language, beside the field it is wrong in.</summary>
    public void Check(ModelStateDictionary errors, Texts texts)
    {
        Name = Entered(Name);
        OtherName = Entered(OtherName);
        Role = Entered(Role);
        Affiliation = Entered(Affiliation);
        City = Entered(City);
        Representative = Entered(Representative);
        Mandate = Entered(Mandate);
        Address = Address?.Trim();
        Country = Country?.Trim().ToUpperInvariant();

        CheckName(nameof(Name), Name, required: true);
        CheckName(nameof(OtherName), OtherName, required: false);
        CheckLine(nameof(Role), Role);
        CheckLine(nameof(Affiliation), Affiliation);
        CheckLine(nameof(City), City);
        if (Kind == SignerKind.Organisation)
        {
            CheckName(nameof(Representative), Representative, required: true);
            CheckLine(nameof(Mandate), Mandate);
            if (string.IsNullOrEmpty(Mandate))
                Refuse(nameof(Mandate), "sign.error.mandate");
        }
        if (!string.IsNullOrEmpty(Country) && !Places.CountryCodes.Contains(Country))
            Refuse(nameof(Country), "sign.error.country");
        if (!Legible.IsAddress(Address))
            Refuse(nameof(Address), string.IsNullOrEmpty(Address) ? "sign.error.address-missing" : "sign.error.address");
        if (!Enum.IsDefined(Visibility) || (Kind == SignerKind.Organisation && Visibility == Visibility.Initials))
            Refuse(nameof(Visibility), "sign.error.visibility");

        void CheckName(string field, string? name, bool required)
        {
            if (string.IsNullOrEmpty(name))
            {
                if (required)
                    Refuse(field, $"sign.error.{field.ToLowerInvariant()}-missing.{Kind.ToString().ToLowerInvariant()}");
            }
            else if (name.Length > LongestName)
                Refuse(field, "sign.error.too-long", LongestName);
            else if (Legible.FaultIn(name) is not null)
                Refuse(field, "sign.error.unreadable");
            else if (!name.EnumerateRunes().Any(Rune.IsLetter))
                Refuse(field, "sign.error.no-letters");
        }

        void CheckLine(string field, string? line)
        {
            if (line?.Length > LongestLine)
                Refuse(field, "sign.error.too-long", LongestLine);
            else if (line is not null && Legible.FaultIn(line) is not null)
                Refuse(field, "sign.error.unreadable");
        }

        void Refuse(string field, string key, params object?[] arguments) => errors.AddModelError($"Form.{field}", texts.Plain(key, arguments));
    }

    /// <summary>The signer, once the form is in order, with a fresh commitment seed.</summary>
    public Signer ToSigner(Language reader, byte[] seed) => new()
    {
        Names = NameLanguage.Mark(Name!, OtherName, reader.Tag),
        Role = Null(Role),
        Affiliation = Null(Affiliation),
        City = Null(City),
        Country = Null(Country),
        Mandate = Null(Mandate),
        Representative = Null(Representative),
        Address = Address,
        Language = reader.Tag,
        Seed = seed,
    };

    /// <summary>The address by which a signature is recognised: case and white space do not make another signer.</summary>
    public static string Normalise(string address) => Legible.Nfc(address).ToLowerInvariant();

    // Signs that nobody sees and that turn what stands around a name are taken out; the next page shows the line as it will stand.
    // Letters of two scripts stay as they were typed, for the secretariat to look at. What is damaged is refused, not mended.
    private static string? Entered(string? typed)
    {
        if (Legible.Line(typed) is not { } line)
            return null;
        var clean = NameSafety.Clean(line);
        return (clean.Removed & (Removed.ControlCharacters | Removed.MalformedCharacters)) == Removed.None ? clean.Text : line;
    }

    private static string? Null(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
