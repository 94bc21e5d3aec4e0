using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells lists of those whom a text speaks of or to (the detained, the dead, those it greets) from lists of those who speak in it.</summary>
internal sealed class NamedOthers(Reading reading)
{
    private const int WordsBefore = 10;
    private const int LongestLabel = 16;
    private const int LongestGreeting = 6;
    private const int TopLines = 8;
    private const int WordsOfBody = 4;
    private const int WordsOfIssuer = 5;

    // Whom others defend or mourn, and who may speak for themselves as well.
    private static readonly TermSet Concerned = new(
        ["detained", "arrested", "prisoners", "imprisoned", "detainees", "victims", "killed", "murdered", "martyrs", "missing", "executed", "gefangene*", "verhaftete*", "festgenommene*", "inhaftierte*", "opfer", "ermordete*", "prisonniers", "détenus", "victimes", "arrêtés", "disparus", "presos", "presas", "detenidos", "víctimas", "desaparecidos", "detenuti", "vittime", "tutuklu*", "tutsak*", "gözaltına alınan*", "katledilen*", "hayatını kaybeden*", "girtî*", "girtiyên", "şehîd*", "binçavkirî*",
         "زندانی", "زندانیان", "زندانی‌ها", "بازداشت شدگان", "بازداشت‌شدگان", "بازداشتی*", "بازداشت شده", "دستگیر شدگان", "دستگیرشدگان", "دستگیر شده", "جانباختگان", "جان باختگان", "کشته شدگان", "کشته‌شدگان", "اعدام شدگان", "اعدام‌شدگان", "قربانیان", "شهدا", "شهدای", "محکومان", "محکومین", "دربند*", "در بند", "اسیران", "ناپدیدشدگان",
         "معتقلين", "معتقلون", "معتقلات", "معتقلي", "معتقلو", "موقوفين", "موقوفون", "شهداء", "ضحايا", "قتلى", "مختطفين", "مختطفون", "مختفين", "مفقودين", "مفقودون", "سجناء", "أسرى", "محكومين", "محتجزين", "زیندانی*", "گیراو*", "دەستگیرکراو*", "شەهید*", "قوربانی*", "گیانبەختکردوو*"]);

    /// <summary>"the names of", where a text speaks of names.</summary>
    public static readonly TermSet NamesOf = new(["names of", "the names of", "namen der", "noms des", "les noms des", "nombres de", "los nombres de", "nomi dei", "isimleri", "navên", "اسامی", "نام", "نام‌های", "أسماء", "ناوی", "ناوەکانی", "لیستی"]);

    // What leads on from who speaks to whom or of what.
    private static readonly TermSet Leading = new(["for", "to", "on", "about", "of the", "für", "zu", "zum", "an", "pour", "à", "aux", "sur", "para", "a", "sobre", "per", "için", "ji bo", "derbarê", "برای", "به", "در", "درباره", "خطاب", "پیرامون", "علیه", "عن", "حول", "بشأن", "إلى", "مع", "ضد", "من أجل", "بۆ", "دەربارەی", "سەبارەت"]);

    private static readonly TermSet Hails = new(["با درود*", "با سلام*", "با عرض سلام", "با عرض ادب", "درود بر شما", "سلام بر شما", "تحية طيبة", "تحية وبعد", "بعد التحية", "السلام عليكم", "سڵاو و ڕێز", "ڕێز و سڵاو", "bi silav", "bi silavên"]);

    /// <summary>Whether a list names others than those who speak.</summary>
    public bool Are(FoundList list)
    {
        if (list.Items.Count == 0)
            return false;
        var (first, last) = (list.Items[0].Piece, list.Items[^1].Piece);
        if (!SpeakForThemselves && (AreConcerned(Before(first)) || (list.HeadingLine is { } heading && heading != first.Line && AreConcerned(heading.Words))))
            return true;
        return IsObject(first, last) || AreAsked(list, first, last) || AreGreeted(list, last) || AreCountries(list) || AreVenues(list) || AreAddressed(list, first, last) || AreThings(list) || AreTongues(list) || AreHit(list, last) || AreWords(list);
    }

    // "Across the land, long columns will speak out, for solidarity": in a cased script parts most of which have no capital, or of a line in capitals open with a small word, name nobody.
    private bool AreWords(FoundList list)
    {
        var names = list.Items.Where(item => item.IsInline && NameJudge.IsCased(item.Piece.Span)).Select(item => item.Piece).ToList();
        if (list.HeadingLine is not null || names.Count < list.Items.Count || names.Count == 0)
            return false;
        if (names.Count(name => !name.Words.ToArray().Any(word => word.IsCapital)) * 2 >= names.Count)
            return true;
        return list.Items[0].Separator == Separators.Kind.Comma && !names[0].Line.Text.Any(char.IsLower) && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language) is { } small && (names.Count(name => small.At(name.Words, 0) > 0) > 1 || names.Exists(name => small.IsAll(name.Words)));
    }

    private static readonly TermSet Hit = new(
        ["were arrested", "were detained", "have been arrested", "have been detained", "were killed", "were executed", "wurden verhaftet", "wurden festgenommen", "wurden getötet", "ont été arrêtés", "ont été arrêtées", "fueron detenidos", "fueron detenidas", "fueron arrestados", "sono stati arrestati", "gözaltına alındı*", "tutuklandı*", "hatin girtin", "hatin binçavkirin", "hatin kuştin",
         "بازداشت شدند", "بازداشت شده*", "بازداشت هستند", "بازداشت یا", "دستگیر شدند", "دستگیر شده*", "دستگیر و", "اعدام شدند", "اعدام شده*", "کشته شدند", "کشته شده*", "محکوم شدند", "محکوم شده*", "زندانی شدند", "زندانی شده*", "دەستگیر کران", "دەستگیرکران", "دەستگیر کراون", "تم اعتقالهم", "اعتقلوا", "رهن الاعتقال"]);

    private const int HitWithin = 5;

    // "A, B and C were arrested": it happened to them.
    private bool AreHit(FoundList list, Piece last)
    {
        if (list.HeadingLine is not null || last.Words.Length == 0 || Sentences.Around(last) is not { IsEmpty: false } sentence || sentence.End <= last.Start)
            return false;
        var words = new Piece(last.Line, last.Words[0].Start, sentence.End - last.Words[0].Start).Words;
        words = words[..Math.Min(words.Length, last.Words.Length + HitWithin)];
        return Hit.Find(words, out var length, 1) is > 0 and var at && Vocabulary.SpeakingVerbs.Find(words[(at + length)..], out _) < 0 && !Vocabulary.Signed.IsIn(sentence.Words) && !reading.Says(Vocabulary.We, sentence.Words[..1]);
    }

    private static readonly TermSet Tongues = new(["english", "français", "deutsch", "español", "türkçe", "kurdî", "farsi", "arabic", "kurdish", "persian", "turkish", "فارسی", "ترکی", "کردی", "کوردی", "بلوچی", "عربی", "ترکمنی", "انگلیسی", "آلمانی", "فرانسوی", "لری", "گیلکی", "العربية", "الكردية", "الفارسية", "الإنجليزية", "عەرەبی", "تورکی", "ئینگلیزی"]);

    // "River League (English) / Liga des Flusses (German)": one body's name in several tongues.
    private static bool AreTongues(FoundList list) =>
        list.HeadingLine is null && list.Items.Count > 1 && list.Items.Count(item => NameMarks.WithoutParenthesis(item.Piece, out var aside).Words.Length > 0 && aside.Words.Length == 1 && Tongues.IsAll(aside.Words)) * 2 > list.Items.Count;

    private static readonly TermSet Peoples = new(
        ["people", "workers", "students", "women", "youth", "teachers", "pensioners", "intellectuals", "farmers", "frauen", "jugendliche", "studierende", "arbeiter", "arbeiterinnen", "jeunes", "femmes", "travailleurs", "étudiants", "trabajadores", "trabajadoras", "mujeres", "jóvenes", "estudiantes", "halkımız", "işçiler", "emekçiler", "kadınlar", "gençler", "öğrenciler", "öğretmenler", "aydınlar", "emekliler", "ciwan", "jin", "karker", "xwendekar", "karkeran", "jinan", "ciwanan", "xwendekaran", "mamoste", "mamosteyan",
         "مردم", "کارگران", "زنان", "جوانان", "دانشجویان", "دانش آموزان", "دانش‌آموزان", "معلمان", "فرهنگیان", "پرستاران", "بازنشستگان", "روشنفکران", "هنرمندان", "نویسندگان", "کشاورزان", "هموطنان", "مادران", "خانواده ها", "خانواده‌ها", "زحمتکشان", "دانشگاهیان", "ژنان", "لاوان", "گەنجان", "کرێکاران", "مامۆستایان", "خوێندکاران", "زەحمەتکێشان", "ڕووناکبیران", "جوتیاران", "هاووڵاتیان", "العمال", "النساء", "الشباب", "الطلاب", "الطلبة", "المعلمين", "المعلمون", "المثقفين", "المثقفون", "الفلاحين", "الفلاحون"]);

    /// <summary>"workers", "students": people, and nothing that says who.</summary>
    public static bool ArePeople(Piece piece) => Peoples.IsAll(piece.Words);

    // "Brave people, students, workers and families of the detained, …": a text speaks to them.
    private bool AreAddressed(FoundList list, Piece first, Piece last)
    {
        if (list.HeadingLine is not null || first.Line != last.Line)
            return false;
        var parts = Separators.Cut(new Piece(first.Line, first.Start, last.End - first.Start), Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part, reading.Language)).ToList();
        var peoples = parts.Count(part => part.Words is { Length: 1 or 2 } words && Peoples.At(words, 0) is > 0 and var length && (length == words.Length || Vocabulary.Greetings.At(words, length) + Dear.At(words, length) > 0));
        return peoples > 1 && peoples * 2 >= parts.Count - 1;
    }

    private static readonly TermSet Dear = new(["عزیز", "گرامی", "شریف", "آزاده", "مبارز", "قهرمان", "ئازیز", "خۆشەویست", "بەڕێز", "الكرام", "الأعزاء"]);

    /// <summary>"the right to bread, the right to rest and the right to strike": what begins with one word that names no body is what the sentence asks for.</summary>
    public bool AreThings(FoundList list)
    {
        if (!list.IsSentence || reading.Told.Has(list.Items.Count) || NameJudge.IsCased(list.Items[0].Piece.Span))
            return false;
        return list.Items.Where(item => item.Piece.Words.Length > 0).GroupBy(item => item.Piece.Words[0].Key).Any(alike => alike.Count() > 1 && alike.Count() * 2 >= list.Items.Count && alike.All(item => item.Piece is var piece && piece.Words.Length > 1
            && piece.Span[0] is not ('«' or '"' or '“') && Vocabulary.Organisations.At(piece.Words, 0) + Vocabulary.GivenNames.At(piece.Words, 0) + Vocabulary.Honorifics.At(piece.Words, 0) + Vocabulary.Offices.At(piece.Words, 0) + Vocabulary.Roles.At(piece.Words, 0) == 0));
    }

    // The words that stand before a name in its line, or in the label above it.
    private ReadOnlySpan<Word> Before(Piece first)
    {
        // "… the release of the detained: A", taken for one name
        var label = first.Span.LastIndexOf(':');
        if (label > 0)
            first = first.Slice(label + 1, first.Length);
        var words = new Piece(first.Line, 0, first.Start).Words;
        if (words.Length > 0)
        {
            // Not the stop of "1."
            var text = first.Line.Text;
            var stop = first.Start - 1;
            while (stop >= 0 && (text[stop] is not ('.' or '!' or '?' or '؟') || (stop > 0 && char.IsDigit(text[stop - 1]))))
                stop--;
            return words[Math.Max(0, words.Length - WordsBefore)..].ToArray().Where(word => word.Start > stop).ToArray();
        }

        return first.Line.Index > 0 && reading.Lines[first.Line.Index - 1] is var above && (ListRegion.EndsInColon(above) || NamesOf.At(above.Words, 0) > 0) && above.Words.Length <= LongestLabel ? above.Words : default;
    }

    private static bool AreConcerned(ReadOnlySpan<Word> words)
    {
        // "The Committee for the Prisoners, the …", "These bodies demand that the detained be freed:", "Signed by these prisoners:"
        return Concerned.Find(words, out _) is >= 0 and var at && !Vocabulary.Signed.IsIn(words) && !Vocabulary.Plurals.IsIn(words[..at]) && Vocabulary.Organisations.Find(words[Math.Max(0, at - WordsOfBody)..at], out _) < 0 && !Vocabulary.Joint.IsIn(words);
    }

    private bool? speakForThemselves;

    // "Statement by a group of prisoners"
    private bool SpeakForThemselves => speakForThemselves ??= reading.Lines.Where(line => !line.IsFurniture).Take(TopLines).Any(line => IsTitleOfTheirs(line.Words));

    private static bool IsTitleOfTheirs(ReadOnlySpan<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Math.Max(Vocabulary.Kickers.At(words, i), Math.Max(Vocabulary.Letter.At(words, i), Vocabulary.Joint.At(words, i))) is not (> 0 and var kind))
                continue;
            for (var k = i + kind; k < words.Length && k < i + kind + WordsOfIssuer && Leading.At(words, k) == 0; k++)
            {
                if (Concerned.At(words, k) > 0)
                    return true;
            }
        }

        return false;
    }

    // "They executed A, B and C": Persian marks whom a verb is about.
    private bool IsObject(Piece first, Piece last)
    {
        if (reading.Language != "fa" || first.Line != last.Line || NameJudge.IsCased(last.Span))
            return false;
        var behind = new Piece(last.Line, last.End, last.Line.Text.Length - last.End).Words;
        var marked = 0;
        var small = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        while (marked < behind.Length && behind[marked].Key != "را" && (behind[marked].Key == "و" || small?.At(behind, marked) is null or 0))
            marked++;
        if (marked < behind.Length && behind[marked].Key != "را")
            return false;
        if (marked >= Math.Min(WordsBefore, behind.Length) || reading.Judge.Clauses(behind[..marked]) > 0 || Vocabulary.Signed.IsIn(Sentences.Around(last).Words))
            return false;
        // Further names may stand before the mark, and nothing else.
        return marked == 0 || Separators.Cut(new Piece(last.Line, behind[0].Start, behind[marked].Start - behind[0].Start), Separators.Kind.Comma)
            .SelectMany(part => Separators.CutEveryAnd(part, reading.Language)).All(part => part.Words is [{ Key: "و" }] || reading.Judge.Of(part, listed: true) is { Kind: NameKind.Person or NameKind.Organisation });
    }

    private static readonly TermSet Asks = new(["می‌خواهیم", "می خواهیم", "دعوت می‌کنیم", "دعوت می کنیم", "فرا می‌خوانیم", "فرا می خوانیم", "فرامی‌خوانیم", "تقاضا داریم", "درخواست داریم", "درخواست می‌کنیم", "انتظار داریم", "ندعو", "ندعوكم", "نطالب", "نناشد", "نهيب", "نتوجه", "بانگ دەکەین", "داوا دەکەین", "بانگهێشت دەکەین"]);
    private static readonly TermSet FromAll = new(["از همه", "از همهٔ", "از همه‌ی", "از تمام", "از تمامی", "از کلیه", "از سایر", "از دیگر", "لە هەموو", "لە سەرجەم"]);

    // "We call on all parties, among them A, B and C, to join"
    private bool AreAsked(FoundList list, Piece first, Piece last)
    {
        if (!list.IsSentence || first.Line != last.Line || NameJudge.IsCased(first.Span))
            return false;
        var sentence = Sentences.Holding(first, last);
        if (sentence.IsEmpty)
            return false;
        var before = new Piece(sentence.Line, sentence.Start, first.Start - sentence.Start).Words;
        return reading.Language == "ar" ? Asks.IsIn(before) : FromAll.IsIn(before) && Asks.IsIn(sentence.Words);
    }

    // "Orchard Union / River League / With greetings": those above a salutation are spoken to.
    private bool AreGreeted(FoundList list, Piece last)
    {
        if (list.HeadingLine is not null || last.Line.Index + 1 >= reading.Lines.Count)
            return false;
        var next = reading.Lines[last.Line.Index + 1];
        return next.Words.Length <= LongestGreeting && Hails.At(next.Words, 0) > 0 && reading.Lines.Skip(next.Index + 1).Any(line => line.Words.Length > LongestLabel);
    }

    // "Aldersby, Old Market / Westhaven, Harbour Square": where one gathers, city by city.
    private bool AreVenues(FoundList list) =>
        list.Items.Count > 1 && reading.Times.Count > 0 && !list.Items.Exists(item => Vocabulary.Organisations.Count(item.Piece.Words) > 0)
        && list.Items.TrueForAll(item => Separators.Cut(item.Piece, Separators.Kind.Comma) is [var city, _, ..] && PlaceReader.Of(city) is { City: not null });

    // "those from the countries of the north (A, B, C)": where they live.
    private bool AreCountries(FoundList list) =>
        list.IsSentence && list.Items.TrueForAll(item => PlaceReader.Of(item.Piece) is not null) && !Vocabulary.Signed.IsIn(list.Items[0].Piece.Line.Words) && !reading.SpeaksJointly
        && list.Items[0].Piece is var first && first.Start > 0 && first.Line.Text[first.Start - 1] is '(' or '[';
}
