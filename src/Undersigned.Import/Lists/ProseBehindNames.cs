using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells where behind the names in a sentence the sentence goes on.</summary>
internal static class ProseBehindNames
{
    private const int LongestEnding = 2;
    private const int LongestSmall = 4;

    /// <summary>The piece up to where its sentence goes on with a verb: "A, B and C in a meeting, which was …" ends behind C.</summary>
    public static Piece Without(Piece piece, string language)
    {
        piece = language is "fa" or "ckb" ? UpToClosing(piece) : piece;
        var clauses = Vocabulary.ClauseWords.GetValueOrDefault(language);
        var small = Vocabulary.FunctionWords.GetValueOrDefault(language);
        var and = Vocabulary.And.GetValueOrDefault(language);
        var words = piece.Words;
        var cased = NameJudge.IsCased(piece.Span);
        var end = words.Length;
        for (var i = 1; i < words.Length; i++)
        {
            if (cased && words[i].IsCapital)
                continue;
            if (NameJudge.IsGathering(words, i))
                continue;
            // "… and the River Union a joint statement have published"
            if (language == "ckb" && (Vocabulary.Joint.At(words, i) > 0 || Vocabulary.Kickers.At(words, i) > 0))
            {
                end = i;
                break;
            }

            if (clauses?.At(words, i) > 0 || (Within.At(words, i) > 0 && !(and?.At(words, i - 1) > 1)) || IsTheirs(words, i) || (!cased && Signers.At(words, i) is > 0 and var signers && OfThis.At(words, i + signers) > 0))
            {
                end = i;
                break;
            }

            if (language == "ar" && BehindSubjects.BeginAt(piece, words, i))
            {
                end = i;
                break;
            }

            // "… and the River Union of the people have asked": what "of" does not follow in names is whom they speak to.
            if (language == "fa" && i > 1 && words[i].Key == "از" && !BeforeOf.Contains(words[i - 1].Key))
            {
                end = i;
                break;
            }

            // "Navenda Jinan êrîş şermezar kir": behind the capitals of a Kurmanji name the sentence goes on in lower case.
            if (language == "kmr" && words[i - 1].IsCapital && words[i].Length > LongestSmall && small?.At(words, i) is null or 0 && Vocabulary.Organisations.At(words, i) == 0)
            {
                end = i;
                break;
            }

            // "… and the River Union their joining announced": what a Sorani verb of speaking says of them ends in "their".
            if (language == "ckb" && EndsIn(words[i].Key, "یان") && Vocabulary.SpeakingVerbs.At(new Piece(piece.Line, words[i].End, piece.Line.Text.Length - words[i].End).Words, 0) > 0)
            {
                end = i;
                break;
            }

            // "لە … کوردستاندا": Sorani closes with an ending what a preposition opened.
            if (language == "ckb" && i + 1 < words.Length && EndsIn(words[i].Key, "دا"))
                return new Piece(piece.Line, piece.Start, words[i].End - LongestEnding - piece.Start);
        }

        while (end > 1 && (!cased || !words[end - 1].IsCapital) && small?.At(words[..end], end - 1) > 0 && and?.At(words[..end], end - 1) is null or 0)
            end--;
        if (end == words.Length)
            return piece;
        var stop = words[end - 1].End;
        // What opened before the last word closes behind it.
        if (stop < piece.End && piece.Line.Text[stop] is ')' or '»' or '”')
            stop++;
        return new Piece(piece.Line, piece.Start, stop - piece.Start);
    }

    // "“A, B and C” on the day of …": the mark that closes the last name opened before the first.
    private static Piece UpToClosing(Piece piece)
    {
        var isOpen = piece.Length > 0 && piece.Span[0] is ('"' or '“' or '«');
        for (var i = 1; i + 1 < piece.Length; i++)
        {
            if (piece.Span[i] is not ('"' or '“' or '”' or '«' or '»'))
                continue;
            isOpen |= piece.Span[i - 1] is ' ' or '(';
            if (!isOpen && piece.Span[i + 1] == ' ')
                return piece.Slice(0, i);
            isOpen &= piece.Span[i + 1] != ' ';
        }

        return piece;
    }

    private static readonly HashSet<string> BeforeOf = ["دفاع", "حمایت", "پشتیبانی", "حفاظت", "مراقبت", "پیشگیری", "جلوگیری", "پاسداری", "صیانت", "جمعی", "گروهی", "برخی", "بعضی", "تعدادی", "شماری", "خارج", "بیرون", "بخشی", "یکی", "حمايت", "پشتيباني"];

    // "… the River League about their sorrow": what is theirs is no part of an Arabic name.
    private static bool IsTheirs(ReadOnlySpan<Word> words, int at) =>
        EndsIn(words[at].Key, "هما") || EndsIn(words[at].Key, "تهم") || EndsIn(words[at].Key, "تها") || (at + 1 < words.Length && BeforeTheirs.At(words, at) > 0 && (EndsIn(words[at + 1].Key, "ها") || EndsIn(words[at + 1].Key, "هم")));

    private static readonly TermSet BeforeTheirs = new(["عن", "على", "في", "من", "إلى"]);

    // "… and Ada Weber are the signatories of this letter"
    private static readonly TermSet Signers = new(["امضا*", "امضا کنندگان", "الموقعون", "الموقعين", "ئیمزا*", "واژۆ*"]);

    private static readonly TermSet OfThis = new(["این", "هذا", "هذه", "على هذا", "على هذه", "ئەم"]);

    private static bool EndsIn(string key, string suffix) => key.Length > suffix.Length + 2 && key.EndsWith(suffix, StringComparison.Ordinal);

    // What leads on from names to where, when and among whom they spoke.
    private static readonly TermSet Within = new(["از دیگر", "از جمله", "از میان", "در انتهای", "در پایان این", "در پای این", "در ذیل", "من بين", "لە نێو", "during", "während", "lors", "durante", "boyunca", "di dema", "di civînekê", "di civîneke", "di civînê", "bi daxuyaniyekê", "bi daxuyaniyeke", "di daxuyaniyekê", "di daxuyaniyeke", "daxuyaniyek", "bi nameyekê", "nameyek", "طی", "با انتشار", "با صدور", "با امضای", "با ارسال", "در نشستی", "در نشست", "در جلسه‌ای", "در جلسه ای", "در دیداری", "در بیانیه", "در بیانیه ای", "در بیانیه‌ای", "در اطلاعیه", "در اطلاعیه ای", "در اطلاعیه‌ای", "در نامه ای", "در نامه‌ای", "در نامه", "در اعلامیه ای", "در اعلامیه‌ای", "در پیامی", "در بیانیه هایی", "در بیانیه‌هایی", "به طور مشترک", "مشترکا", "بشكل مشترك", "بە هاوبەشی", "پێکەوە", "نامەیەکیان", "بەیاننامەیەکیان", "در فراخوانی", "من خلال", "مع مجموعة", "مع عدد من", "بحضور", "في حضور", "منذ", "إلى", "الى", "لـ", "عبر بيان", "في بيان", "بيانا", "بلاغا", "يوم", "أمس", "لە بەیاننامە*", "کۆتاییهات*", "کۆتایی هات*", "کۆتایی پێهات*", "کۆتایی پێ هات*", "تەئکیدیان", "جەختیان", "داوایان", "پشتیوانیان", "پشتگیرییان", "ئیدانەیان", "هاوخەمیان", "در جریان", "در ادامه", "برگزار", "ضمن", "به چشم", "دیده", "اشاره کرد", "اشاره نمود", "نام برد", "اعضای آن", "اعضای این", "عضو آن", "روز شنبه", "روز یکشنبه", "روز دوشنبه", "روز سه شنبه", "روز سه‌شنبه", "روز چهارشنبه", "روز پنجشنبه", "روز پنج‌شنبه", "روز جمعه", "امروز", "دیروز", "مساء", "صباح", "ئەمڕۆ", "دوێنێ", "پای این", "ذیل این", "زیر این", "این متن", "این نامه", "این بیانیه", "خلال", "أثناء", "لە کاتی", "بە بۆنەی", "بەبۆنەی", "سەبارەت بە", "دەربارەی", "لەبارەی", "لە بارەی", "به مناسبت", "در رابطه با", "در ارتباط با", "در اعتراض به", "در واکنش به", "در محکومیت", "در خصوص", "پیرامون", "خطاب به", "رسیده", "رسید", "تشکیل شده", "تشکیل یافته", "تشکیل می‌شود", "تشکیل میشود"]);

    /// <summary>Whether words lead on from names to where, when and among whom they spoke, rather than name another.</summary>
    public static bool IsLedOn(ReadOnlySpan<Word> words) => Within.At(words, 0) > 0;

    /// <summary>"A, B û C li Selmarê civînek pêk anîn", "A, B û C Tifaqa Rûbarê ragihandin": behind the last Kurmanji name a sentence says where they met, and goes on in lower case, or which alliance they announce.</summary>
    public static FoundList WithoutWhatTheyDid(FoundList list, string language)
    {
        if (language != "kmr" || !list.IsSentence || list.Items.Count < 2)
            return list;
        var isFrom = list.Items.SkipLast(1).Any(item => In.Find(item.Piece.Words, out _) >= 0);
        var last = list.Items[^1].Piece;
        var words = new Piece(last.Line, last.Start, last.Line.Text.Length - last.Start).Words;
        for (var i = 1; i + 2 < words.Length && words[i].End < last.End; i++)
        {
            if (i > 1 && words[i].IsCapital && words[i - 1].IsCapital && Vocabulary.Alliance.At(words, i) > 0 && Vocabulary.Launching.IsIn(words[(i + 1)..]))
            {
                list.Items[^1] = list.Items[^1] with { Piece = new Piece(last.Line, last.Start, words[i - 1].End - last.Start) };
                break;
            }

            if (isFrom || In.At(words, i) == 0)
                continue;
            var to = i + 1;
            while (to < words.Length && words[to].IsCapital)
                to++;
            // "Komeleya Jinan li Selmarê (KJS)", "Partiya Çep li Selmarê ya …" go on.
            if (to > i + 1 && to < words.Length && !words[to].IsNumber && words[to].Length > 2 && last.Line.Text.AsSpan(words[to - 1].End, words[to].Start - words[to - 1].End).IsWhiteSpace())
                list.Items[^1] = list.Items[^1] with { Piece = new Piece(last.Line, last.Start, words[i - 1].End - last.Start) };
            break;
        }

        return list;
    }

    private static readonly TermSet In = new(["li", "li bajarê", "li navenda"]);

    /// <summary>"Li navenda Partiya Nar, A, B û C …": a Kurmanji sentence begins with where they spoke.</summary>
    public static bool OpensWithPlace(ReadOnlySpan<Word> words) => words is [{ IsCapital: true, Key: "li" }, _, _, ..] && OfNoPlace.At(words, 0) == 0;

    private static readonly TermSet OfNoPlace = new(["li gorî", "li gor", "li ser", "li dijî", "li hember", "li beramber", "li hemberî"]);

    // "A, B ve Kıyı Barosu temsilcileri": Turkish sets those who come from bodies behind the last of them.
    private static readonly TermSet OfBodies = new(["yetkilileri", "temsilcileri", "yöneticileri", "üyeleri", "sözcüleri", "başkanları", "genel başkanları", "eş genel başkanları", "eş başkanları", "eşbaşkanları", "şube başkanları"]);

    /// <summary>"Kıyı Barosu’ndan": Turkish sets the ending of a case behind an apostrophe, and the sentence goes on.</summary>
    public static Piece WithoutEnding(Piece name, string language)
    {
        if (language is not ("tr" or "kmr"))
            return name;
        var words = name.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if (OfBodies.At(words, i) > 0)
                return new Piece(name.Line, name.Start, name.Line.Text.AsSpan(words[i - 1].End) is [')', ..] ? words[i - 1].End + 1 - name.Start : words[i - 1].End - name.Start);
            if (!words[i].IsCapital && !words[i].IsNumber && words[i].Start == words[i - 1].End + 1 && name.Line.Text[words[i].Start - 1] is '\'' or '’')
                return new Piece(name.Line, name.Start, words[i - 1].End - name.Start);
        }

        return name;
    }
}
