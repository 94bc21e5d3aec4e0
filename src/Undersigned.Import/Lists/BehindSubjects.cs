using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Tells where in an Arabic sentence the names of those who speak end and what they speak of begins. The verb stands before the names there,
/// and nothing parts them from its object: "condemned the Union of Sailors the attack on the quay".
/// </summary>
internal static class BehindSubjects
{
    private const char Tanwin = '\u064B';

    /// <summary>Whether the object of the verb, or how and when they spoke, begins at a word behind a name.</summary>
    public static bool BeginAt(Piece piece, ReadOnlySpan<Word> words, int at)
    {
        // "a joint statement": no name holds a noun in the accusative without an article, whose mark is written seldom.
        if (piece.Line.Text.AsSpan(words[at].Start, words[at].Length).Contains(Tanwin) || Indefinite.At(words, at) > 0)
            return true;
        if (Manner.At(words, at) > 0 || Vocabulary.Others.At(words, at) > 0 || (Vocabulary.SpeakingVerbs.At(words, at) > 0 && !IsDefinite(words[at])))
            return true;
        // Behind the noun with an article that closes a name ("Union of the Sailors") one without an article begins something else.
        var closes = IsDefinite(words[at - 1]) || (at > 1 && words[at - 1].Form.OpensPlace);
        return closes && (Texts.At(words, at) > 0 && !IsDefinite(words[at]) || IsOurs(words[at]) || (at > 1 && words[at].Key is not ['ل', 'ل', ..] && Objects.At(words, at) > 0));
    }

    /// <summary>Whether words begin with how they spoke: "with deep concern".</summary>
    public static bool OpensManner(ReadOnlySpan<Word> words) => Manner.At(words, 0) > 0 || (words[0].Key is ['ب', _, _, _, ..] && words[0].Bare == words[0].Key && !words[0].Form.OpensPlace && Vocabulary.Organisations.At(words, 0) == 0 && Vocabulary.GivenNames.At(words, 0) == 0);

    // "our solidarity"
    private static bool IsOurs(Word word) => word.Length >= ShortestOurs && word.Bare == word.Key && word.Key.EndsWith("نا", StringComparison.Ordinal);

    private const int ShortestOurs = 6;

    // With the article, "and" or a preposition glued before it or not.
    private static bool IsDefinite(Word word) => word.Bare != word.Key && word.Key is ['ا', 'ل', ..] or ['ل', 'ل', ..] or [_, 'ا', 'ل', ..] or ['و', 'ل', 'ل', ..];

    private static readonly TermSet Indefinite = new(["بيانا", "بلاغا", "إعلانا", "تصريحا", "اتفاقا", "ميثاقا", "خطابا", "كتابا مفتوحا", "طلبا", "تضامنا", "احتجاجا", "رفضا"]);

    // What is signed, sent or published.
    private static readonly TermSet Texts = new(["مذكرة", "رسالة", "عريضة", "نداء", "اتفاق", "اتفاقية", "وثيقة", "برقية", "شكوى", "شكاية", "بروتوكول", "دعوى", "بيان", "بلاغ", "ميثاق", "دعوة", "حملة", "وقفة", "مسيرة", "ندوة"]);

    // What is condemned or asked for, and those who are addressed. With an article such a noun goes on a name only behind one that has none ("Families of the Victims of the Attack").
    private static readonly TermSet Objects = new(
        ["اعتقال", "اغتيال", "اقتحام", "إغلاق", "اعتداء", "اعتداءات", "الاعتداء", "الاعتداءات", "هجوم", "هجمات", "الهجوم", "الهجمات", "العدوان", "عدوان", "القصف", "قصف", "القرار", "قرار", "قرارات", "القرارات", "الحكم", "حكم", "قتل", "مقتل", "استمرار", "استهداف", "تصريحات", "التصريحات", "الجريمة", "جريمة", "المجزرة", "مجزرة", "منع", "حظر", "مداهمة", "توقيف", "إيقاف", "احتجاز", "إحالة", "محاكمة", "سجن", "طرد", "فصل", "إقدام", "قيام", "تهجير", "تضامنها", "سكان", "جماهير", "أبناء", "أهالي", "كل", "كافة", "جميع", "السلطات", "الحكومة", "المجتمع الدولي", "الشعب", "شعب"]);

    // With what feeling and on what occasion.
    private static readonly TermSet Manner = new(
        ["بأحر", "بأصدق", "بأسمى", "بأطيب", "بأجمل", "بخالص", "بأسف", "بقلق", "بحزن", "بألم", "بغضب", "ببالغ", "بشدة", "بأشد", "باهتمام", "بارتياح", "بمناسبة", "في الذكرى", "في ذكرى", "في رسالة", "في نداء", "في بلاغ", "في مؤتمر صحفي", "في ندوة", "في وقفة", "في مذكرة", "عن قلق*", "عن تضامن*", "عن رفض*", "على خلفية", "على إثر", "إثر", "على خوض", "نتابع", "نهنئ", "نتقدم", "نحيي", "نهيب", "بدعم من", "برعاية", "بحضور", "بعيدا عن", "على غرار", "شن", "تنظيم وقفة", "تنظيم مسيرة"]);
}
