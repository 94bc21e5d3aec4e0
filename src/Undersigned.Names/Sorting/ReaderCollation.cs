using System.Globalization;

namespace Undersigned.Names;

/// <summary>
/// The order in which a reader of some language expects names. Persian, Sorani and Kurmanji have tables here (ICU knows no Sorani, and puts
/// Persian and Kurdish letters elsewhere than their readers do); every other language is ICU's. Thread-safe; does not depend on the current culture.
/// </summary>
public abstract class ReaderCollation : IComparer<string>
{
    // What lies beyond these letters of a name no longer moves it in a list.
    private protected const int LettersRead = 300;

    private static readonly ReaderCollation persian = new AlphabetCollation(Alphabets.Persian);
    private static readonly ReaderCollation sorani = new AlphabetCollation(Alphabets.Sorani);
    private static readonly ReaderCollation kurmanji = new AlphabetCollation(Alphabets.Kurmanji);

    private protected ReaderCollation()
    {
    }

    /// <summary>The order for readers of a BCP 47 language; for a language ICU does not know, and without one, the root order of Unicode.</summary>
    public static ReaderCollation For(string? languageTag)
    {
        var latin = LanguageTags.Script(languageTag) == "Latn";
        return LanguageTags.Language(languageTag) switch
        {
            "fa" when !latin => persian,
            "ckb" or "sdh" when !latin => sorani,
            "kmr" or "ckb" or "sdh" => kurmanji,
            var language => new IcuCollation(Culture(language)),
        };
    }

    /// <summary>A key that orders as the names do when compared byte by byte, for columns of a database. Names equal in this order may share one.</summary>
    public abstract byte[] Key(string name);

    /// <summary>Negative when <paramref name="x"/> comes first. Names that the alphabet does not part are ordered by their code units, so the order is total; null comes before all.</summary>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return x is null ? y is null ? 0 : -1 : 1;
        var order = CompareLetters(x, y);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private protected virtual int CompareLetters(string x, string y) => Key(x).AsSpan().SequenceCompareTo(Key(y));

    private protected static string Beginning(string name)
    {
        if (name.Length <= LettersRead)
            return name;
        // Never between the halves of a pair.
        return name[..(char.IsHighSurrogate(name[LettersRead - 1]) ? LettersRead - 1 : LettersRead)];
    }

    private static CultureInfo Culture(string language)
    {
        // Only these names reach ICU, so that no text of a visitor's makes cultures without end.
        return language is "en" or "ar" or "tr" or "az" or "de" or "fr" or "es" or "sv" or "da" or "nb" or "no" or "nn" or "fi" or "pl" or "cs" or "sk" or "hu" or "hr" or "sl"
            or "sr" or "bs" or "ro" or "it" or "pt" or "nl" or "ru" or "uk" or "el" or "he" or "hy" or "ka" or "ur" or "ps" or "et" or "lv" or "lt" or "ca" or "eu" or "sq" or "bg"
            ? CultureInfo.GetCultureInfo(language)
            : CultureInfo.InvariantCulture;
    }
}
