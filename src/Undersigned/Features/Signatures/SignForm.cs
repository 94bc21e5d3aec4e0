using System.Globalization;
using System.Net.Mail;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>What a signer fills in, as posted, and what is wrong with it.</summary>
public sealed class SignForm
{
    // A long name of an organisation in two lines; nobody's name is longer.
    private const int LongestName = 200;
    private const int LongestLine = 200;

    // RFC 5321, section 4.5.3.1.
    private const int LongestAddress = 254;

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
        Name = Line(Name);
        OtherName = Line(OtherName);
        Role = Line(Role);
        Affiliation = Line(Affiliation);
        City = Line(City);
        Representative = Line(Representative);
        Mandate = Line(Mandate);
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
        if (!IsAddress(Address))
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
            else if (Unreadable(name))
                Refuse(field, "sign.error.unreadable");
            else if (!name.EnumerateRunes().Any(Rune.IsLetter))
                Refuse(field, "sign.error.no-letters");
        }

        void CheckLine(string field, string? line)
        {
            if (line?.Length > LongestLine)
                Refuse(field, "sign.error.too-long", LongestLine);
            else if (line is not null && Unreadable(line))
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
    public string NormalisedAddress => Address!.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    private static string? Null(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Line(string? text)
    {
        // Normalising throws on lone surrogates: those are left for the check to refuse.
        if (text is null || !text.IsNormalizable())
            return text;
        return string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // NUL and other controls, bytes that were no UTF-8 (U+FFFD), lone surrogates, and marks that turn the direction of what follows.
    private static bool Unreadable(string text) =>
        text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C);

    private static bool IsAddress(string? address) =>
        address is { Length: > 3 and <= LongestAddress } && !address.Any(char.IsControl) && !address.Any(char.IsWhiteSpace) && !address.Contains('"', StringComparison.Ordinal)
        && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.DisplayName.Length == 0 && parsed.Host.Contains('.', StringComparison.Ordinal);
}

internal static class Normalizable
{
    /// <summary>Whether a text has no lone surrogates.</summary>
    public static bool IsNormalizable(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }
        return true;
    }
}
