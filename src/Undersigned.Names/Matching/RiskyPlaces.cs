using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>Names of places that are ordinary words elsewhere: taken for the place only where the name sets them apart.</summary>
internal static class RiskyPlaces
{
    // Of three letters or fewer nearly every key is also a word.
    private const int AlwaysRisky = 3;

    private static readonly FrozenSet<string> words = FrozenSet.ToFrozenSet(
        [
            "nice", "bath", "reading", "split", "tours", "essen", "halle", "hull", "lice", "derby", "york", "acre", "tyre", "cork", "hama", "valence", "victoria",
            "salvador", "regina", "columbus", "phoenix", "hamilton", "darwin", "batman", "agri", "bari", "pula", "mons", "brest", "lund", "soran", "rania", "laval",
            "rosario", "mendoza", "recife", "asia", "santiago", "waterloo", "lagos", "male", "jersey", "mary",
            "مالی", "بابل", "سوران", "کرمان", "صور", "گنبد", "شوش", "فاس", "امان", "بندر", "لیون", "بون", "بازل", "نیس", "برن", "کان", "پرت", "داروین", "ویکتوریا",
            "رانیه", "موش", "سیدی", "مدینه", "وهران", "نابل", "منیا", "تیتو", "کوت", "شام", "حله", "سنه", "سنا",
        ],
        StringComparer.Ordinal);

    public static bool IsRisky(string key, string raw, bool setApart)
    {
        if (setApart || key.Contains(' ', StringComparison.Ordinal))
            return false;
        // USA, UK, UAE are written in capitals.
        if (key.Length <= AlwaysRisky)
            return !(raw.Length >= 2 && raw.All(letter => char.IsUpper(letter) || letter == '.')) && !safe.Contains(key);
        return words.Contains(key);
    }

    // Short, and nothing else.
    private static readonly FrozenSet<string> safe = FrozenSet.ToFrozenSet(
        [
            "مصر", "هند", "چین", "قطر", "یمن", "قم", "مکه", "یزد", "حلب", "حمص", "غزه", "کیف", "عدن", "دبی", "پکن", "اتن", "اخن", "امل", "اهر", "تعز", "جده", "رشت",
            "رفح", "رقه", "سقز", "عکا", "قدس", "نجف", "ولز", "وین", "ژنو", "فان", "کبک", "کرج", "کلن", "گنت", "شنو", "غنا", "لیژ",
        ],
        StringComparer.Ordinal);
}
