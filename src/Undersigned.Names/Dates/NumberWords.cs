namespace Undersigned.Names.Dates;

/// <summary>Days of the month and years written in words.</summary>
internal static class NumberWords
{
    // Ordinals for the days 1 to 31, in groups by '|'; words of one form joined by '_'.
    private static readonly string[] Days =
    [
        "یکم اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم هیجدهم|نوزدهم|بیستم"
            + "|بیست_و_یکم|بیست_و_دوم|بیست_و_سوم|بیست_و_چهارم|بیست_و_پنجم|بیست_و_ششم|بیست_و_هفتم|بیست_و_هشتم|بیست_و_نهم|سی‌ام سی_ام|سی_و_یکم",
        "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي_عشر|الثاني_عشر|الثالث_عشر|الرابع_عشر|الخامس_عشر"
            + "|السادس_عشر|السابع_عشر|الثامن_عشر|التاسع_عشر|العشرين العشرون|الحادي_والعشرين|الثاني_والعشرين|الثالث_والعشرين|الرابع_والعشرين"
            + "|الخامس_والعشرين|السادس_والعشرين|السابع_والعشرين|الثامن_والعشرين|التاسع_والعشرين|الثلاثين الثلاثون|الحادي_والثلاثين",
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
            + "|seventeenth|eighteenth|nineteenth|twentieth|twenty_first|twenty_second|twenty_third|twenty_fourth|twenty_fifth|twenty_sixth"
            + "|twenty_seventh|twenty_eighth|twenty_ninth|thirtieth|thirty_first",
        "ersten erster|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften",
        "premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix_sept|dix_huit|dix_neuf|vingt"
            + "|vingt_et_un|vingt_deux|vingt_trois|vingt_quatre|vingt_cinq|vingt_six|vingt_sept|vingt_huit|vingt_neuf|trente|trente_et_un",
        "primero uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho"
            + "|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve"
            + "|treinta|treinta_y_uno",
        "primo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto"
            + "|diciannove|venti|ventuno|ventidue|ventitré|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta|trentuno",
        "första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde"
            + "|artonde|nittonde|tjugonde|tjugoförsta|tjugoandra|tjugotredje|tjugofjärde|tjugofemte|tjugosjätte|tjugosjunde|tjugoåttonde"
            + "|tjugonionde|trettionde|trettioförsta",
        "یەکی یەکەمی|دووی دووەمی|سێی سێیەمی|چواری چوارەمی|پێنجی پێنجەمی|شەشی شەشەمی|حەوتی حەوتەمی|هەشتی هەشتەمی|نۆی نۆیەمی|دەی دەیەمی",
        "yekê yekî|duyê|sisêyê|çarê|pêncê|şeşê|heftê|heştê|nehê|dehê",
    ];

    private static readonly Dictionary<string, int> DayWords = BuildDays();

    private static readonly HashSet<string> FirstWords = [.. DayWords.Keys.Select(form => form.Split('_')[0])];

    private const int LongestForm = 3;

    /// <summary>The day of a month in words at a token, 1 to 31, and how many tokens it takes; 0 where none stands.</summary>
    public static int DayAt(List<DateToken> tokens, int index, out int taken)
    {
        taken = 0;
        if (index >= tokens.Count || !FirstWords.Contains(tokens[index].Text))
            return 0;
        for (var words = LongestForm; words > 0; words--)
        {
            if (Join(tokens, index, words, out taken) is { } form && DayWords.TryGetValue(form, out var day))
                return day;
        }

        taken = 0;
        return 0;
    }

    // Joins a number of words; a hyphen between them counts as a space.
    private static string? Join(List<DateToken> tokens, int index, int words, out int taken)
    {
        taken = 0;
        var form = "";
        for (var i = index; i < tokens.Count && words > 0; i++)
        {
            taken = i - index + 1;
            if (tokens[i].Kind == TokenKind.Word)
            {
                form += (form.Length > 0 ? "_" : "") + tokens[i].Text;
                words--;
            }
            else if (i == index || !tokens[i].Is("-"))
            {
                return null;
            }
        }

        return words == 0 ? form : null;
    }

    // Persian cardinals of which years are made: hundreds and thousands are glued or apart.
    private static readonly Dictionary<string, int> PersianValues = new()
    {
        ["یک"] = 1, ["دو"] = 2, ["سه"] = 3, ["چهار"] = 4, ["پنج"] = 5, ["شش"] = 6, ["هفت"] = 7, ["هشت"] = 8, ["نه"] = 9, ["ده"] = 10,
        ["یازده"] = 11, ["دوازده"] = 12, ["سیزده"] = 13, ["چهارده"] = 14, ["پانزده"] = 15, ["شانزده"] = 16, ["هفده"] = 17, ["هجده"] = 18,
        ["نوزده"] = 19, ["بیست"] = 20, ["سی"] = 30, ["چهل"] = 40, ["پنجاه"] = 50, ["شصت"] = 60, ["هفتاد"] = 70, ["هشتاد"] = 80, ["نود"] = 90,
        ["صد"] = 100, ["سیصد"] = 300, ["چهارصد"] = 400, ["نهصد"] = 900, ["هزار"] = 1000, ["یکهزار"] = 1000, ["دوهزار"] = 2000,
    };

    private const int LeastYearInWords = 50;

    /// <summary>A year in Persian words at a token (two digits or four), and how many tokens it takes; 0 where none stands.</summary>
    public static int YearAt(List<DateToken> tokens, int index, out int taken)
    {
        var sum = 0;
        var i = index;
        taken = 0;
        while (i < tokens.Count && tokens[i].Kind == TokenKind.Word && !tokens[i].LineBefore && PersianValues.TryGetValue(tokens[i].Text, out var value))
        {
            sum = value >= 100 && sum is > 0 and < 10 ? sum * value : value == 1000 && sum > 0 ? sum * value : sum + value;
            taken = ++i - index;
            if (i < tokens.Count && tokens[i].Text == "و")
                i++;
        }

        return sum >= LeastYearInWords ? sum : 0;
    }

    private static Dictionary<string, int> BuildDays()
    {
        var words = new Dictionary<string, int>();
        foreach (var language in Days)
        {
            var day = 0;
            foreach (var group in language.Split('|'))
            {
                day++;
                foreach (var form in group.Split(' '))
                    words.TryAdd(string.Join('_', form.Split('_').Select(DateTokens.Fold)), day);
            }
        }

        return words;
    }
}
