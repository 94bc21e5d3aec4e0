using System.Globalization;

namespace Undersigned.TransparencyLog;

/// <summary>The fields that a commitment binds, in the order of the schema; the numbers are those of the formula.</summary>
public enum SignatureField
{
    /// <summary><c>person</c> or <c>organisation</c>.</summary>
    Kind = 1,

    /// <summary>The name in its languages, see <see cref="NameLines"/>.</summary>
    Names = 2,

    /// <summary>The initials as they would be shown.</summary>
    Initials = 3,

    /// <summary>What the person is or does.</summary>
    Role = 4,

    /// <summary>To what the person belongs.</summary>
    Affiliation = 5,

    /// <summary>A city, as written.</summary>
    City = 6,

    /// <summary>ISO 3166-1 code of two letters.</summary>
    Country = 7,

    /// <summary>How the signer was checked, one word.</summary>
    Evidence = 8,

    /// <summary>For an organisation: who signs for it and which body decided.</summary>
    Mandate = 9,

    /// <summary>Day of the signature, ISO 8601.</summary>
    Day = 10,
}

/// <summary>The values of the ten fields of schema 1; a field that does not apply is empty, and committed all the same.</summary>
public sealed class SignatureFields
{
    /// <summary>The schema's number in <c>open</c> entries and openings.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Number of fields.</summary>
    public const int Count = 10;

    /// <summary>Longest value in UTF-16 units; a name in ten languages fits.</summary>
    public const int MaxValueLength = 4000;

    /// <summary>The fields in their order.</summary>
    public static IReadOnlyList<SignatureField> All { get; } = Enum.GetValues<SignatureField>();

    private readonly string[] _values;

    /// <summary>Values in the order of the schema.</summary>
    /// <exception cref="LogFormatException">Another number of values, or one that <see cref="Check"/> refuses.</exception>
    public SignatureFields(IReadOnlyList<string> values)
    {
        if (values.Count != Count)
            throw new LogFormatException($"the schema has {Count} fields, not {values.Count}");
        foreach (var field in All)
            Check(field, values[(int)field - 1]);
        _values = [.. values];
    }

    /// <summary>Fields from a lookup; those not in it are empty.</summary>
    public static SignatureFields From(IReadOnlyDictionary<SignatureField, string> values) => new([.. All.Select(f => values.GetValueOrDefault(f, ""))]);

    /// <summary>The value of a field, empty when it does not apply.</summary>
    public string this[SignatureField field] => _values[(int)field - 1];

    /// <summary>Refuses what could not be written in the text form of an opening or would be read two ways.</summary>
    /// <exception cref="LogFormatException">
    /// A control character (line ends between names excepted), a lone surrogate, more than <see cref="MaxValueLength"/> characters, or a
    /// kind, names, country, evidence or day not of its form.
    /// </exception>
    public static void Check(SignatureField field, string value)
    {
        if (value.Length > MaxValueLength)
            throw new LogFormatException($"the field {Name(field)} has more than {MaxValueLength} characters");
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsControl(value[i]) && !(field == SignatureField.Names && value[i] == '\n'))
                throw new LogFormatException($"a control character in the field {Name(field)}");
            if (char.IsSurrogate(value[i]) && !(i + 1 < value.Length && char.IsSurrogatePair(value[i], value[++i])))
                throw new LogFormatException($"half a character in the field {Name(field)}");
        }
        var wellFormed = field switch
        {
            SignatureField.Kind => value is "person" or "organisation",
            SignatureField.Names => NameLines.IsWellFormed(value),
            SignatureField.Country => value.Length is 0 or 2 && value.All(char.IsAsciiLetterUpper),
            SignatureField.Evidence => value.All(c => char.IsAsciiLetterLower(c) || c == '-'),
            SignatureField.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        if (!wellFormed)
            throw new LogFormatException($"the field {Name(field)} is not of its form");
    }

    internal static string Name(SignatureField field) => Names[(int)field - 1];

    internal static readonly string[] Names = ["kind", "names", "initials", "role", "affiliation", "city", "country", "evidence", "mandate", "day"];
}
