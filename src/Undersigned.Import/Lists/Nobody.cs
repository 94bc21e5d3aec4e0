using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells words that stand where names do and name nobody: "23 others", "With best wishes", "Town Place Day and hour".</summary>
internal static class Nobody
{
    /// <summary>Whether words name nobody, whatever stands around them.</summary>
    public static bool IsNamedBy(ReadOnlySpan<Word> words) =>
        AreOthers(words) || AreCounted(words) || Everybody.At(words, 0) > 0 || OfPages.IsIn(words) || AreDay(words) || Courtesies.IsAll(words) || TableHeadings.AreLabels(words) || (Heading.Following.At(words, 0) > 0 && Vocabulary.Plurals.IsIn(words));

    /// <summary>"Collective", "RALLY": one word that says of what kind somebody or something is, and not who.</summary>
    public static bool IsAnybodys(ReadOnlySpan<Word> words) => words.Length == 1 && NameJudge.IsCased(words[0].Key) && (Vocabulary.Alliance.IsAll(words) || Vocabulary.Events.IsAll(words));

    // "all professors of the town", to whom a text speaks.
    private static readonly TermSet Everybody = new(["كافة", "وكافة", "جميع", "وجميع", "عموم", "وعديد", "العديد من", "سائر", "بدعوة من", "همه", "همه ی", "همه‌ی", "تمامی", "کلیه", "کلیه ی", "کلیه‌ی", "عموم", "هەموو", "گشت", "سەرجەم", "hemû", "daha birçok", "ve daha birçok", "ve çok sayıda", "çok sayıda", "û gelek"]);

    // "To read the letters click here", "of which the paper got a copy": what a page says of its texts.
    private static readonly TermSet OfPages = new(["click here", "hier klicken", "cliquez ici", "haga clic aquí", "haz clic aquí", "clicca qui", "clique aqui", "klicka här", "klik hier", "buraya tıklayın", "li vir bitikînin", "انقر هنا", "اضغط هنا", "اینجا کلیک کنید", "کلیک کنید", "ئێرە کلیک بکە", "نسخة منه", "نسخة منها", "بنسخة منه", "بنسخة منها"]);

    // "Selmar 24 1 2015": a day whose marks were lost.
    private static bool AreDay(ReadOnlySpan<Word> words) =>
        words is [.., { IsNumber: true, Length: <= 2 }, { IsNumber: true, Length: <= 2 }, { IsNumber: true, Length: 4 }] && words.Length <= LongestDay;

    private const int LongestDay = 6;

    // What closes a letter.
    private static readonly TermSet Courtesies = new(
        ["با احترام", "با سپاس", "با تشکر", "با تقدیم احترام", "با مهر", "با درود", "با درودهای رفیقانه", "با همبستگی", "مع التحية", "مع خالص التحية", "مع فائق الاحترام", "مع التقدير", "ودمتم", "وتفضلوا بقبول فائق الاحترام", "لەگەڵ ڕێزدا", "لەگەڵ ڕێز و سڵاو", "bi rêz", "bi rêz û silav", "bi hêvî", "saygılarımızla", "saygılarla", "dayanışmayla", "with respect", "best regards", "kind regards", "mit freundlichen grüßen", "cordialement", "atentamente", "cordiali saluti"]);

    // "of 12 local and foreign institutions": who is counted is not named.
    private static bool AreCounted(ReadOnlySpan<Word> words) =>
        words.Length > 2 && !NameJudge.IsCased(words[^1].Key) && Vocabulary.Organisations.At(words, 0) == 0 && (words[0].IsNumber ? 1 : words[1].IsNumber && words[0].Length <= LongestGlued ? 2 : 0) is > 0 and var at && (ToldCounts.Counted.At(words, at) > 0 || Vocabulary.Plurals.At(words, at) > 0);

    // A preposition with the stroke that lengthens it.
    private const int LongestGlued = 2;

    private const int LongestOthers = 5;

    // "23 other persons", "ve 23 kişi daha"
    private static bool AreOthers(ReadOnlySpan<Word> words)
    {
        if (words.Length > LongestOthers || !Further.IsIn(words))
            return false;
        if (Further.IsAll(words) && !words[0].IsCapital && NameJudge.IsCased(words[0].Key))
            return true;
        foreach (var word in words)
        {
            if (word.IsNumber)
                return true;
        }

        return false;
    }

    private static readonly TermSet Further = new(["other", "others", "more", "weitere", "andere", "autres", "otros", "otras", "más", "outros", "outras", "altri", "altre", "andra", "anderen", "diğer", "daha", "din", "yên din", "تر", "دیکە", "دیگر", "دیگران", "آخرين", "آخرون", "آخر", "أخرى", "اخرى"]);
}
