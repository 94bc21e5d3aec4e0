using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>The names of weekdays that published statements use.</summary>
internal static class WeekdayNames
{
    // Seven groups, Monday first; several forms by spaces, words of one form joined by '_'.
    private static readonly string[] Languages =
    [
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
        "montag montags|dienstag dienstags|mittwoch mittwochs|donnerstag donnerstags|freitag freitags|samstag samstags sonnabend|sonntag sonntags",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
        "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "segunda-feira segunda_feira|terça-feira terça_feira|quarta-feira quarta_feira|quinta-feira quinta_feira|sexta-feira sexta_feira|sábado|domingo",
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
        "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|söndag söndagen",
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
        "maanantai maanantaina|tiistai tiistaina|keskiviikko keskiviikkona|torstai torstaina|perjantai perjantaina|lauantai lauantaina|sunnuntai sunnuntaina",
        "poniedziałek|wtorek|środa środę|czwartek|piątek|sobota sobotę|niedziela niedzielę",
        "pondělí|úterý|středa středu|čtvrtek|pátek|sobota sobotu|neděle neděli",
        "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
        "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
        "понедельник|вторник|среда среду|четверг|пятница пятницу|суббота субботу|воскресенье",
        "понеділок|вівторок|середа середу|четвер|п'ятниця п'ятницю|субота суботу|неділя неділю",
        "δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή",
        "دوشنبه دو_شنبه|سه‌شنبه سه_شنبه سشنبه|چهارشنبه چهار_شنبه چارشنبه|پنجشنبه پنج_شنبه پنچشنبه|جمعه آدینه|شنبه|یکشنبه یک_شنبه",
        "الاثنين الإثنين|الثلاثاء|الأربعاء الاربعاء|الخميس|الجمعة|السبت|الأحد الاحد",
        "دووشەممە دوشەممە دوو_شەممە|سێشەممە سێ_شەممە|چوارشەممە چوار_شەممە|پێنجشەممە پێنج_شەممە|هەینی جومعە|شەممە|یەکشەممە یەک_شەممە",
        "duşem duşemê|sêşem sêşemê|çarşem çarşemê|pêncşem pêncşemê|înê|şemî şemiyê|yekşem yekşemê",
    ];

    private static readonly Dictionary<string, IsoDayOfWeek> Names = Build();

    /// <summary>The weekday named at a token, and how many tokens the name takes.</summary>
    public static IsoDayOfWeek? At(List<DateToken> tokens, int index, out int taken)
    {
        taken = 0;
        if (index < 0 || index >= tokens.Count || (tokens[index].Kind != TokenKind.Word && !tokens[index].IsNumber(1, 5)))
            return null;
        if (index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Word
            && Names.TryGetValue(Digits(tokens[index].Text) + "_" + tokens[index + 1].Text, out var pair))
        {
            taken = 2;
            return pair;
        }

        if (index + 2 < tokens.Count && tokens[index + 1].Text is "-" or "'"
            && Names.TryGetValue(tokens[index].Text + tokens[index + 1].Text + tokens[index + 2].Text, out var hyphenated))
        {
            taken = 3;
            return hyphenated;
        }

        if (!Names.TryGetValue(tokens[index].Text, out var day))
            return null;
        taken = 1;
        return day;
    }

    /// <summary>The weekday that a token abbreviates in a language, which is one only directly before its date: in other places these are other words.</summary>
    public static IsoDayOfWeek? Short(DateToken token, string? language) =>
        language is not null && token.Kind == TokenKind.Word && Abbreviations.TryGetValue(language + ":" + token.Text, out var day) ? day : null;

    // Monday first.
    private static readonly Dictionary<string, IsoDayOfWeek> Abbreviations = new[]
    {
        "de mo di mi do fr sa so", "nl ma di wo do vr za zo", "fr lun mar mer jeu ven sam dim", "es lun mar mie jue vie sab dom", "pt seg ter qua qui sex sab dom", "it lun mar mer gio ven sab dom",
        "sv man tis ons tors fre lor son", "no man tir ons tor fre lor son", "da man tir ons tor fre lor son", "tr pzt sal car per cum cmt paz", "pl pn wt sr czw pt sob nd",
    }.Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select((word, i) => (Key: words[0] + ":" + word, Day: IsoDayOfWeek.Monday + i))).ToDictionary(pair => pair.Key, pair => pair.Day);

    // Persian writes Thursday also as "5 shanbeh".
    private static string Digits(string word) => word switch
    {
        "1" => "یک",
        "2" => "دو",
        "3" => "سه",
        "4" => "چهار",
        "5" => "پنج",
        _ => word,
    };

    private static Dictionary<string, IsoDayOfWeek> Build()
    {
        var names = new Dictionary<string, IsoDayOfWeek>();
        foreach (var language in Languages)
        {
            var day = IsoDayOfWeek.Monday;
            foreach (var group in language.Split('|'))
            {
                foreach (var form in group.Split(' '))
                    names.TryAdd(string.Join('_', form.Split('_').Select(DateTokens.Fold)), day);
                day++;
            }
        }

        return names;
    }
}
