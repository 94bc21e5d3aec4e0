namespace Undersigned.Names.Dates;

/// <summary>A month as one of its names in some languages.</summary>
/// <param name="Number">1 to 12 in <paramref name="Calendar"/>.</param>
/// <param name="Calendar">The calendar whose month it is.</param>
/// <param name="IsWeak">The word has a commoner meaning, so it needs a year or a weekday beside it.</param>
/// <param name="NeedsCapital">Every language that has the word writes it with a capital.</param>
internal readonly record struct MonthName(int Number, DateCalendar Calendar, bool IsWeak, bool NeedsCapital);

/// <summary>The names of months that published statements use, by language and calendar.</summary>
internal static class MonthNames
{
    // Twelve groups in the order of the calendar; several forms by spaces, words of one form joined by '_'.
    // A leading '?' marks a weak form, see MonthName.IsWeak.
    private const string English =
        "january jan|february feb|march ?mar|april apr|?may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec";

    private const string German =
        "januar jänner|februar feber|märz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez";

    // Languages that write months in lower case, and the forms that Slavic, Baltic and Finnic grammars give them.
    private static readonly string[] LowerCase =
    [
        "janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc", // French
        "enero ene|febrero|marzo|abril|mayo|junio|julio|agosto ?ago|septiembre setiembre|octubre|noviembre|diciembre dic", // Spanish
        "janeiro|fevereiro ?fev|março|abril ?abr|maio|junho|julho|agosto|setembro ?set|outubro ?out|novembro|dezembro ?dez", // Portuguese
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre", // Italian
        "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre", // Catalan
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december", // Dutch
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december", // Swedish
        "januar|februar|mars marts|april|mai maj|juni|juli|august|september|oktober|november|desember december", // Norwegian, Danish
        "tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta|kesäkuu kesäkuuta"
            + "|heinäkuu heinäkuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta|marraskuu marraskuuta|joulukuu joulukuuta", // Finnish
        "styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia"
            + "|wrzesień września|październik października|listopad listopada|grudzień grudnia", // Polish
        "leden ledna|únor února|březen března|duben dubna|květen května|červen června|červenec července|srpen srpna"
            + "|září|říjen října|listopadu|prosinec prosince", // Czech
        "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie", // Romanian
        "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december", // Hungarian
        "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık", // Turkish
        "yanvar|fevral|mart|aprel|?may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr", // Azerbaijani
        "январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август августа"
            + "|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря", // Russian
        "січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня|серпень серпня"
            + "|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня", // Ukrainian
        "ιανουάριος ιανουαρίου γενάρη|φεβρουάριος φεβρουαρίου φλεβάρη|μάρτιος μαρτίου μάρτη|απρίλιος απριλίου απρίλη|μάιος μαΐου μάη"
            + "|ιούνιος ιουνίου ιούνη|ιούλιος ιουλίου ιούλη|αύγουστος αυγούστου|σεπτέμβριος σεπτεμβρίου σεπτέμβρη"
            + "|οκτώβριος οκτωβρίου οκτώβρη|νοέμβριος νοεμβρίου νοέμβρη|δεκέμβριος δεκεμβρίου δεκέμβρη", // Greek
        "ژانویه ژانویهٔ جنوری|فوریه فبروری|مارس مارچ|آوریل اوریل اپریل|?مه مهٔ ?می|ژوئن جون|ژوئیه ژوییه ژولای جولای|اوت آگوست اگست|سپتامبر سپتمبر"
            + "|اکتبر اکتوبر|نوامبر نومبر|دسامبر دسمبر", // Persian, Dari
        "يناير جانفي|فبراير فيفري|مارس|أبريل إبريل ابريل أفريل|مايو ماي|يونيو يونيه ?جوان|يوليو يوليه يوليوز جويلية|أغسطس غشت أوت|سبتمبر شتنبر"
            + "|أكتوبر اكتوبر|نوفمبر نونبر|ديسمبر دجنبر", // Arabic of the Nile, the Gulf and the Maghreb
        "كانون_الثاني كانون_ثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|?آب|أيلول|تشرين_الأول تشرين_أول|تشرين_الثاني تشرين_ثاني|كانون_الأول كانون_أول", // Levant
        "کانوونی_دووەم کانونی_دووەم|شوبات شوبات|ئازار ئادار|نیسان|ئایار|حوزەیران حوزەیرانی|تەمووز تەموز تەممووز|?ئاب|ئەیلوول ئەیلول"
            + "|تشرینی_یەکەم|تشرینی_دووەم|کانوونی_یەکەم کانونی_یەکەم", // Sorani of the south
        "جانێوەری ژانویە|فێبریوەری فێوریە|مارچ مارس|ئەپریل ئاوریل ئاپریل|?مەی|جوون ژوئەن|جولای ژوئیە|ئۆگەست ئووت|سێپتەمبەر سپتامبر"
            + "|ئۆکتۆبەر ئوکتوبر ئۆکتۆبر|نۆڤەمبەر نۆڤامبر|دیسەمبەر دێسامبر", // Sorani, borrowed names
    ];

    // Kurmanji in Latin script: the same words serve the Gregorian year and, with a Solar Hijri year, the Kurdish one.
    private const string Kurmanji =
        "çile rêbendan kanûna_paşîn kanûna_duyem kanûna_duyemîn çileya_paşîn|sibat reşemî reşeme|adar avdar|nîsan avrêl|gulan|hezîran pûşper"
        + "|tîrmeh tirmeh tîrmehê temmûz|tebax gelawêj|îlon rezber|cotmeh kewçêr çiriya_pêşîn çiriya_yekem|mijdar çiriya_paşîn çiriya_duyem sermawez"
        + "|berfanbar kanûn kanûna_pêşîn kanûna_yekem çileya_pêşîn";

    private const string Persian =
        "فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|?مهر|آبان|?آذر|?دی|بهمن|اسفند";

    private const string Afghan =
        "?حمل|?ثور|?جوزا|?سرطان|?اسد|?سنبله|?میزان|?عقرب|?قوس|?جدی|?دلو|?حوت";

    // Every other spelling of the Kurdish months of Iran that the manuscripts of parties and newspapers show.
    private const string KurdishSolar =
        "خاکەلێوە خاکەلیوە نەورۆز|گوڵان گۆڵان بانەمەڕ|جۆزەردان جۆزردان|پووشپەڕ پوشپەڕ|گەلاوێژ گەلاوێج|خەرمانان|ڕەزبەر"
        + "|خەزەڵوەر گەڵاڕێزان گەلارێزان|سەرماوەز|بەفرانبار|ڕێبەندان|ڕەشەمە ڕەشەمێ ڕەشەممە ڕەشەممێ";

    private const string KurdishSolarInLatin =
        "xakelêwe|gulan banemer|cozerdan|pûşper|gelawêj|xermanan|rezber|xezelwer gelarêzan|sermawez|befranbar|rêbendan|reşemê reşemî reşeme";

    private static readonly Dictionary<string, MonthName> Solar = [];
    private static readonly Dictionary<string, MonthName> Gregorian = [];

    // The first words of names of two.
    private static readonly HashSet<string> FirstOfTwo = [];

    static MonthNames()
    {
        foreach (var names in LowerCase)
            Add(Gregorian, names, DateCalendar.Gregorian, needsCapital: false);
        Add(Gregorian, Kurmanji, DateCalendar.Gregorian, needsCapital: false);
        Add(Gregorian, English, DateCalendar.Gregorian, needsCapital: true);
        Add(Gregorian, German, DateCalendar.Gregorian, needsCapital: true);
        foreach (var names in (ReadOnlySpan<string>)[Persian, KurdishSolar, KurdishSolarInLatin, Afghan])
            Add(Solar, names, DateCalendar.SolarHijri, needsCapital: false);
    }

    /// <summary>The month named at a token, and how many tokens the name takes; a case ending or the word for month may be glued to it.</summary>
    /// <param name="solarYear">Whether a Solar Hijri year stands beside it, which decides where a word names months of both calendars.</param>
    public static MonthName? At(List<DateToken> tokens, int index, bool solarYear, out int taken)
    {
        taken = 0;
        if (index >= tokens.Count || tokens[index].Kind != TokenKind.Word)
            return null;
        var first = tokens[index];
        if (index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Word && FirstOfTwo.Contains(first.Text)
            && (Lookup(first.Text + "_" + tokens[index + 1].Text, solarYear) ?? WithoutEnding(first.Text + "_" + tokens[index + 1].Text, solarYear)) is { } pair)
        {
            taken = 2;
            return pair;
        }

        if ((Lookup(first.Text, solarYear) ?? WithoutEnding(first.Text, solarYear)) is not { } name || (name.NeedsCapital && !first.Capital))
            return null;
        taken = 1;
        if (index + 1 < tokens.Count && tokens[index + 1].Text is "ماه" or "مانگ" && !tokens[index + 1].LineBefore)
        {
            taken = 2;
            name = name with { IsWeak = false };
        }

        var said = first.Capital || first.Text.EndsWith("ماه", StringComparison.Ordinal);
        return said ? name with { IsWeak = false } : name;
    }

    private static MonthName? Lookup(ReadOnlySpan<char> folded, bool solarYear)
    {
        var (first, second) = solarYear ? (Solar, Gregorian) : (Gregorian, Solar);
        return first.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var name) || second.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out name) ? name : null;
    }

    // Persian and Kurdish case endings and the word for month, glued to the name.
    private static readonly string[] Endings = ["ماه", "مانگی", "مانگ", "یی", "ی", "ه", "an", "ane", "ye", "ya", "e", "a"];

    private const int ShortestStem = 2;

    private static MonthName? WithoutEnding(string word, bool solarYear)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)
                && Lookup(word.AsSpan(0, word.Length - ending.Length), solarYear) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static void Add(Dictionary<string, MonthName> to, string names, DateCalendar calendar, bool needsCapital)
    {
        var number = 0;
        foreach (var group in names.Split('|'))
        {
            number++;
            foreach (var form in group.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var weak = form[0] == '?';
                var key = string.Join('_', (weak ? form[1..] : form).Split('_').Select(DateTokens.Fold));
                // The first language that has a word decides; a word that any lower-case language has needs no capital.
                if (key.IndexOf('_', StringComparison.Ordinal) is > 0 and var parted)
                    FirstOfTwo.Add(key[..parted]);
                to.TryAdd(key, new MonthName(number, calendar, weak, needsCapital));
            }
        }
    }
}
