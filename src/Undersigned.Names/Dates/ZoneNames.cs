namespace Undersigned.Names.Dates;

/// <summary>The names of time zones that published statements use, and the IANA zone each stands for.</summary>
internal static class ZoneNames
{
    // IANA zone, then the names of it in several languages, parted by '|'. Abbreviations are written in capitals and matched as such.
    private static readonly string[] Table =
    [
        "Europe/Berlin|CET|CEST|MEZ|MESZ|HEC|central european time|central european summer time|central european standard time|central europe time"
            + "|mitteleuropäische zeit|mitteleuropäische sommerzeit|mitteleuropäischer zeit|heure d'europe centrale|heure de l'europe centrale"
            + "|hora central europea|hora de europa central|ora dell'europa centrale|hora da europa central|centraleuropeisk tid|orta avrupa saati"
            + "|وقت اروپای مرکزی|وقت مرکزی اروپا|وقت اروپا|توقيت وسط أوروبا|بتوقيت وسط أوروبا|توقيت وسط اوروبا|بتوقيت أوروبا"
            + "|کاتی ناوەڕاستی ئەوروپا|کاتی ئەوروپای ناوەڕاست|کاتی ئەوروپا|dema ewropaya navîn|dema navenda ewropayê|dema ewropayê",
        "Europe/Athens|EET|EEST|OEZ|OESZ|eastern european time|eastern european summer time|osteuropäische zeit|heure d'europe de l'est",
        "Europe/Lisbon|WET|WEST|western european time",
        "Europe/London|BST|british summer time|british time|uk time|gmt london|وقت بریتانیا|وقت انگلستان",
        "Europe/Istanbul|TRT|TSİ|turkey time|türkiye saati|türkiye saatiyle|وقت ترکیه",
        "Europe/Moscow|MSK|moscow time|московскому времени",
        "Asia/Tehran|IRST|IRDT|iran time|iran standard time|وقت ایران|heure d'iran|iranischer zeit|کاتی ئێران|dema îranê",
        "Asia/Baghdad|iraq time|kurdistan time|کاتی کوردستان|کاتی عێراق|کاتی باشوور|dema kurdistanê|توقيت العراق|بتوقيت العراق|بتوقيت كردستان",
        "Asia/Beirut|بتوقيت لبنان|lebanon time",
        "Asia/Jerusalem|بتوقيت فلسطين|palestine time|israel time",
        "Africa/Cairo|بتوقيت مصر|egypt time",
        "Asia/Riyadh|بتوقيت السعودية|بتوقيت مكة المكرمة|بتوقيت مكة",
        "Asia/Kabul|AFT|وقت افغانستان|afghanistan time",
        "Asia/Kolkata|india standard time|indian standard time",
        "Asia/Tokyo|JST|japan standard time",
        "Australia/Sydney|AEST|AEDT",
        "America/New_York|EST|EDT|ET|eastern time|eastern standard time|eastern daylight time|us eastern|وقت شرق آمریکا|بتوقيت شرق الولايات المتحدة",
        "America/Chicago|CST|CDT|CT|central time|central standard time|central daylight time",
        "America/Denver|MST|MDT|MT|mountain time",
        "America/Los_Angeles|PST|PDT|PT|pacific time|pacific standard time|pacific daylight time|وقت غرب آمریکا|وقت لس آنجلس",
        "America/Argentina/Buenos_Aires|hora argentina|hora de argentina",
        "America/Sao_Paulo|horário de brasília|hora de brasília|BRT",
        "Etc/UTC|UTC|GMT|greenwich mean time|coordinated universal time|universal time|وقت گرینویچ|وقت جهانی|بتوقيت غرينتش|توقيت غرينتش|temps universel",
    ];

    /// <summary>The words that say that a city's or country's name beside them means its time.</summary>
    public static readonly (string Words, bool NameFollows)[] Leads =
    [
        ("به وقت", true), ("بوقت", true), ("وقت محلی", true), ("بتوقيت", true), ("بالتوقيت المحلي لمدينة", true), ("توقيت", true), ("بە کاتی", true), ("کاتی", true),
        ("heure de", true), ("heure d'", true), ("à l'heure de", true), ("hora de", true), ("horário de", true), ("ora di", true), ("bi dema", true), ("dema", true),
        ("time", false), ("local time", false), ("saati", false), ("saatiyle", false), ("saati ile", false), ("zeit", false), ("ortszeit", false), ("tid", false),
    ];

    /// <summary>Zones by folded name; abbreviations keep their capitals.</summary>
    public static readonly Dictionary<string, string> Zones = Build();

    /// <summary>The greatest number of tokens in a name.</summary>
    public const int LongestName = 7;

    private static Dictionary<string, string> Build()
    {
        var zones = new Dictionary<string, string>();
        foreach (var row in Table)
        {
            var names = row.Split('|');
            foreach (var name in names.Skip(1))
                zones[IsAbbreviation(name) ? name : string.Join(' ', DateTokens.Of(name).Select(t => t.Text))] = names[0];
        }

        return zones;
    }

    /// <summary>Whether a name is written in capitals alone, as abbreviations of zones are.</summary>
    public static bool IsAbbreviation(string name) => name.All(c => char.IsLetter(c) && char.IsUpper(c));
}
