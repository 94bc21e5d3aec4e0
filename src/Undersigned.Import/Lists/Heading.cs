using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

internal enum HeadingKind
{
    None,

    /// <summary>"Signatories:", "Unterzeichnet von", "امضا:".</summary>
    Signed,

    /// <summary>"Member organisations:", "Parties of the initiative:".</summary>
    Members,

    /// <summary>"Organisations:", which heads a list only where the place speaks for it.</summary>
    Plural,
}

/// <summary>A line that heads a list of signatories.</summary>
/// <param name="Tail">What follows on the same line; empty where the list stands below.</param>
internal readonly record struct Heading(HeadingKind Kind, Line Line, Piece Tail)
{
    private const int LongestIntroduction = 40;
    private const int LongestLabel = 18;
    private const int LongestBareHeading = 8;
    private const int LongestKicker = 4;
    private const int LongestField = 3;
    private const int ManyNames = 6;
    private const int FewNames = 3;

    /// <summary>Reads a line as a heading.</summary>
    public static Heading Of(Line line, NameJudge judge)
    {
        var words = line.Words;
        var none = new Heading(HeadingKind.None, line, default);
        if (words.Length == 0)
            return none;
        var colon = Colon(line, 0);
        while (colon >= 0)
        {
            var label = new Piece(line, 0, colon).Words;
            if (label.Length == 0)
                break;
            // Of a paragraph only its last words announce what follows.
            if (label.Length > LongestIntroduction)
                label = label[^LongestBareHeading..];
            var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim("\"“”«»:");
            if (TextOf.IsIn(label[Math.Max(0, label.Length - LongestKicker)..]))
                break;
            // "Individual signatures so far: 103"
            if (tail.Words is [{ IsNumber: true }])
                break;
            // In a long sentence only its last part, behind the verb of signing, announces the names.
            var kind = tail.Words.Length == 0 || label.Length <= LongestLabel ? KindOf(label) : KindOf(label[^Math.Min(8, label.Length)..]);
            // "*Members: Algeria: A, B; Libya: C", "the collective, with the organisations: A, B, C, D, …"
            if (kind == HeadingKind.None && Vocabulary.Members.IsAll(label) && HasNames(tail, FewNames))
                kind = HeadingKind.Members;
            // "A joint response by:"
            else if (kind == HeadingKind.None && tail.IsEmpty && label.Length <= LongestKicker + 1 && By.At(label, label.Length - 1) == 1 && Vocabulary.Joint.IsIn(label))
                kind = HeadingKind.Signed;
            // "… a step taken jointly between:"
            else if (kind == HeadingKind.None && tail.IsEmpty && NamesBetween.BetweenWords.At(label, label.Length - 1) == 1 && Vocabulary.Joint.IsIn(label[Math.Max(0, label.Length - LastWords - 1)..]))
                kind = HeadingKind.Signed;
            else if (kind == HeadingKind.None && From.IsAll(label) && HasNames(tail, FewNames))
                kind = HeadingKind.Signed;
            // "Eleven groups demand in a statement …, among them: A, B, C"
            else if (kind == HeadingKind.None && EndsInIncluding(label) && (Vocabulary.Joint.IsIn(label) || Vocabulary.Statement.IsIn(label) || Vocabulary.SpeakingVerbs.IsIn(label)) && HasNames(tail, FewNames))
                kind = HeadingKind.Signed;
            // "The bodies that support the call are: A, B, C"
            else if (kind is HeadingKind.None or HeadingKind.Plural && !NameJudge.IsCased(line.Text) && NamesThem(label) && (IsPlural(label) || Vocabulary.Organisations.Count(label) > 0) && !Vocabulary.Attended.IsIn(label) && HasNames(tail, FewNames))
                kind = HeadingKind.Signed;
            // "The following forces met: A, B, C"
            else if (kind is HeadingKind.None or HeadingKind.Plural && !NameJudge.IsCased(line.Text) && NamesFollowing(label) is >= 0 and var named && named + FewNames >= label.Length && !NamesInRow.IsFacing(label[..named]) && !Vocabulary.Attended.IsIn(label) && HasNames(tail, FewNames))
                kind = HeadingKind.Signed;
            else if (kind == HeadingKind.None && IsPlural(label[Math.Max(0, label.Length - LastWords)..]) && HasNames(tail, ManyNames))
                kind = HeadingKind.Plural;
            // "List of signatories: An open letter to the council on …": the title, and the names below it.
            if (kind == HeadingKind.Signed && Vocabulary.StrongLetter.Find(tail.Words, out _) is >= 0 and <= WordsBeforeLetter && Vocabulary.Organisations.At(tail.Words, 0) == 0)
                tail = default;
            // "We, the undersigned, invite all to these gatherings:" announces something else.
            if (kind != HeadingKind.None && tail.Words.Length == 0 && label.Length > LongestBareHeading && Vocabulary.Events.IsIn(label[(label.Length / 2)..]) && !SpeaksOfThoseBelow(label))
                kind = HeadingKind.None;
            if (kind != HeadingKind.None)
                return kind == HeadingKind.Plural && tail.Words.Length > 0 && label.Length > 4 && Separators.Cut(tail, Separators.Kind.Comma).Count < ManyNames ? none : new Heading(kind, line, tail);
            colon = Colon(line, colon + 1);
        }

        return WithoutColon(line, judge) ?? none;
    }

    private const int LastWords = 2;
    private const int WordsBeforeLetter = 2;

    private static bool EndsInIncluding(ReadOnlySpan<Word> label) =>
        Speakers.Including.Find(label, out var length, Math.Max(0, label.Length - LastWords - 1)) is >= 0 and var at && at + length == label.Length;
    private const int LongestAnnouncement = 30;
    private const int LongestClosing = 40;
    private const int BesideClosing = 3;

    private static readonly TermSet Behalf = new(["on behalf of"]);

    /// <summary>"Yours sincerely,", "Veuillez agréer, Madame, nos salutations distinguées.": below it stands who signs.</summary>
    public static bool ClosesLetter(Line line)
    {
        var words = line.Words;
        if (words.Length <= LongestBareHeading)
            return Vocabulary.Closings.At(words, 0) is > 0 and var length && length + BesideClosing >= words.Length && Vocabulary.Organisations.Count(words.AsSpan(length)) == 0;
        return words.Length <= LongestClosing && Vocabulary.ClosingSentences.Find(words, out var last, words.Length - LongestBareHeading) is >= 0 and var at && at + last + 1 >= words.Length;
    }

    /// <summary>"Your", between a closing formula and who signs below it.</summary>
    public static readonly TermSet ClosingWords = new(["ihr", "ihre", "ihrer", "euer", "eure", "yours", "your", "votre", "su", "sus", "vostro", "din", "uw", "sizin", "δικός σας"]);

    private static readonly TermSet ClosingFormulas = new(["signed", "on behalf of", "gezeichnet", "gez", "از طرف"]);

    /// <summary>Whether a heading closes a letter: a single name below it is who wrote the text.</summary>
    public static bool IsClosingFormula(Line heading) => ClosesLetter(heading) || ClosingFormulas.At(heading.Words, 0) > 0;

    // "From: A, B, C" above a letter.
    private static readonly TermSet From = new(["from", "von", "absender", "de", "de la part de", "da", "van", "från", "kimden", "ji", "از", "از طرف", "من", "لە"]);

    /// <summary>"Joint press release by" above the names.</summary>
    public static readonly TermSet By = new(["by", "from", "of", "von", "der", "par", "de", "por", "da", "di", "av", "van", "ya", "yên", "از", "من"]);

    private static bool HasNames(Piece tail, int least) => Separators.Cut(tail, Separators.Kind.Comma).Count >= least || Separators.Cut(tail, Separators.Kind.Semicolon).Count >= least;

    private static readonly HashSet<string> With = ["with", "mit", "con", "avec", "com", "med", "met"];

    private static Heading? WithoutColon(Line line, NameJudge judge)
    {
        var words = line.Words;
        if (Vocabulary.InvitationToSign.IsIn(words))
            return null;
        if (ClosesLetter(line))
            return new Heading(HeadingKind.Signed, line, default);
        var at = Vocabulary.Signed.Find(words, out var length);
        // "In solidarity with the rowers" is a motto, and nobody signs by it.
        if (at == 0 && length + 1 < words.Length && With.Contains(words[length].Key) && Vocabulary.Closings.At(words, 0) > 0)
            return null;
        // "on behalf of the Quarter Union", below the name of who speaks for it.
        if (at == 0 && Behalf.At(words, 0) > 0 && length < words.Length && !IsPlural(words) && !Vocabulary.Signed.IsIn(words.AsSpan(length)))
            return null;
        // "Issued by the Sailors' League": one body on the line itself, and nobody below it.
        if (at == 0 && Vocabulary.IssuerLabels.At(words, 0) > 1 && length < words.Length && !IsPlural(words) && Vocabulary.Organisations.Count(words.AsSpan(length)) > 0)
            return null;
        // "The statement is signed by the following federations, in alphabetical order."
        if (at >= 0 && words.Length <= LongestAnnouncement && EndsSentence(line) && Following.IsIn(words.AsSpan(at)) && IsPlural(words.AsSpan(at)) && !AnnouncesText(words))
            return new Heading(HeadingKind.Signed, line, default);
        if (at < 0 && words.Length is > 1 and <= LongestKicker + 1 && By.At(words, words.Length - 1) == 1 && (Vocabulary.Joint.At(words, 0) > 0 || Vocabulary.Kickers.At(words, 0) > 0 || Vocabulary.Kickers.At(words, 1) > 0))
            return new Heading(HeadingKind.Signed, line, default);
        if (at < 0 && !Vocabulary.More.IsIn(words))
            return Vocabulary.Members.Find(words, out var memberLength) is 0 or 1 && words.Length <= LongestBareHeading && memberLength + 3 >= words.Length
                && (IsPlural(words) || Vocabulary.Alliance.At(words, 0) > 0) && judge.Clauses(words) == 0 && !EndsSentence(line)
                ? new Heading(HeadingKind.Members, line, default) : null;
        // "Signed by A, B and C."
        if (at is 0 or 1 && words.Length > LongestBareHeading)
        {
            // "We, the undersigned of this letter, refugees of many years, call on …"
            if (at == 1 && !NameJudge.IsCased(line.Text) && Vocabulary.We.Values.Any(we => we.At(line.Words, 0) > 0))
                return null;
            // "Endorsers of this message by the Coalition of Congregations"
            if (words.Length <= LongestLabel && words[at].IsCapital && !EndsSentence(line) && judge.Clauses(words) <= 1 && Vocabulary.SpeakingVerbs.Find(words, out _, at + length) < 0 && Separators.Cut(line.Whole, Separators.Kind.Comma).Count == 1)
                return new Heading(HeadingKind.Signed, line, default);
            var tail = new Piece(line, words[at + length - 1].End, line.Text.Length - words[at + length - 1].End).Trim(",-–—.");
            // "Signed it have many, such as A, B and C" is a sentence.
            var names = tail.Words.Length > 1 && (!NameJudge.IsCased(tail.Span) || tail.Words[0].IsCapital || tail.Words[1].IsCapital);
            return names && Separators.Cut(tail, Separators.Kind.Comma).Count >= 3 ? new Heading(HeadingKind.Signed, line, tail) : null;
        }

        // "Communiqué issued by the executive bureau of …" is a title.
        if (at > 0 && Vocabulary.Kickers.At(words, 0) > 0 && at + length < words.Length && !IsPlural(words))
            return null;
        // "gez."
        var abbreviated = at == 0 && length == words.Length && line.Text[^1] == '.';
        if (words.Length > LongestBareHeading || (EndsSentence(line) && !abbreviated) || judge.Clauses(words) > 1)
            return null;
        return new Heading(HeadingKind.Signed, line, default);
    }

    /// <summary>What a label announces.</summary>
    public static HeadingKind KindOf(ReadOnlySpan<Word> label)
    {
        // "The organisations below have sent the following letter:"
        if (SpeaksOfThoseBelow(label) && (!Vocabulary.Attended.IsIn(label) || ReadyTo.IsIn(label)) && !Vocabulary.Signed.IsIn(label))
            return HeadingKind.Plural;
        if (AnnouncesText(label) || AnnouncesWords(label) || TellsWhatItSays(label) || (label.Length <= LongestField && (Vocabulary.WhereLabels.At(label, 0) > 0 || Vocabulary.WhenLabels.At(label, 0) > 0) && !Vocabulary.Signed.IsIn(label)))
            return HeadingKind.None;
        if ((Vocabulary.InvitationToSign.IsIn(label) && !(IsPlural(label) && WhoSign.IsIn(label))) || NamesKindOfText(label))
            return HeadingKind.None;
        if (Vocabulary.Attended.IsIn(label) && !Vocabulary.Signed.IsIn(label))
            return HeadingKind.None;
        if (Vocabulary.Signed.IsIn(label) || Vocabulary.More.IsIn(label))
            return HeadingKind.Signed;
        // "The alliance consists of parties and persons, among them:"
        if (LeadsToNames.Composes(label) && (IsPlural(label) || Vocabulary.Alliance.IsIn(label)) && (EndsInIncluding(label) || LeadsToNames.Composes(label[Math.Max(0, label.Length - LastWords - 1)..])))
            return HeadingKind.Members;
        if (Vocabulary.Members.IsIn(label) && (IsPlural(label) || Vocabulary.Alliance.IsIn(label) || (NamesThem(label) && Vocabulary.Members.At(label, 0) > 0)))
            return HeadingKind.Members;
        if (Vocabulary.Alliance.IsIn(label) && label.Length <= LongestBareHeading || MakeUp.IsIn(label) && IsPlural(label[..Math.Min(label.Length, LongestKicker)]))
            return HeadingKind.Members;
        return IsPlural(label) && (label.Length <= LongestBareHeading || NamesThem(label) || SpeaksOfThoseBelow(label)) ? HeadingKind.Plural : HeadingKind.None;
    }

    // "The parties and clubs that form the Committee for the Quay:"
    private static readonly TermSet MakeUp = new(["that form", "which form", "who form", "forming", "that formed", "that make up", "that constitute", "bilden", "gebildet haben", "qui forment", "qui constituent", "qui composent", "que forman", "que conforman", "que integran", "que componen", "que formam", "que compõem", "che formano", "che compongono", "som bildar", "die vormen", "oluşturan", "pêk tînin", "ava kirine", "پێک دەهێنن", "پێکدەهێنن", "پێک دێنن", "پێکهێناوە", "تشکیل میدهند", "تشکیل می دهند", "تشکیل داده اند", "التي تشكل", "التي شكلت", "المشكلة ل*", "التي تكون"]);

    // "The parties that sign this statement:"
    private static readonly TermSet WhoSign = new(["that sign", "who sign", "which sign", "signing", "die unterzeichnen", "qui signent", "que firman", "que assinam", "che firmano"]);

    private static readonly TermSet Are = new(["are", "were", "are as follows", "as follows", "follows", "include", "includes", "wie folgt", "folgende", "comme suit", "los siguientes", "las siguientes", "a saber", "come segue", "som följer", "sind", "waren", "sont", "étaient", "son", "eran", "são", "sono", "zijn", "är", "şunlardır", "şunlar", "şu şekilde", "şu şekildedir", "şöyle", "aşağıdaki gibi", "aşağıdaki gibidir", "wiha ne", "ئەمانەن", "بەم شێوەیەن", "بدین شرح", "به این شرح", "به شرح زیر", "به قرار زیر", "به ترتیب زیر", "کما يلي", "على النحو التالي", "على الشكل التالي", "ev in", "بریتین لە", "بریتیە لە", "عبارتند از", "به شرح زیر است", "هي", "هم", "هي كل من", "هي كلّ من", "كل من", "وهي", "وهم", "كالتالي", "التالية"]);

    /// <summary>Whether a label ends in what says that those follow of whom it speaks: "The group of parties and associations are:".</summary>
    public static bool NamesThem(ReadOnlySpan<Word> label) => Are.Find(label, out var length, Math.Max(0, label.Length - 3)) is >= 0 and var at && at + length == label.Length;

    // "Sign-on statement: …": what the label names last is the kind of text, and its title follows.
    private static bool NamesKindOfText(ReadOnlySpan<Word> label) =>
        Vocabulary.Kickers.At(label, label.Length - 1) > 0 && !(Vocabulary.Signed.Find(label, out var length) is >= 0 and var at && at + length == label.Length)
        && label.Length <= LongestKicker;

    // "So far the following clubs are ready to take part:" — who will come calls to it.
    private static readonly TermSet ReadyTo = new(["ready to", "will take part", "are taking part", "آماده", "آمادە", "اعلام آمادگی", "ئامادە*", "ئامادەن", "مستعدة", "hazır", "amade ne"]);

    /// <summary>"We, the unions below, demand …:", but not "We call on the unions below:" nor "Delegates of the following unions came:".</summary>
    public static bool SpeaksOfThoseBelow(ReadOnlySpan<Word> label)
    {
        for (var at = Vocabulary.Plurals.Find(label, out var length); at >= 0; at = Vocabulary.Plurals.Find(label, out length, at + length))
        {
            // "the unions, leagues and guilds below"
            var behind = at + length;
            while (behind < label.Length && Following.At(label, behind) == 0 && Vocabulary.Plurals.At(label, behind + (Vocabulary.IsAnd(label[behind]) ? 1 : 0)) is > 0 and var more)
                behind += more + (Vocabulary.IsAnd(label[behind]) ? 1 : 0);
            var isBefore = at > 0 && Following.At(label, at - 1) > 0;
            var before = label[..(isBefore ? at - 1 : at)];
            if ((isBefore || Following.At(label, behind) > 0) && (before.Length == 0 || (before.Length == 1 && (InlineList.Articles.Contains(before[0].Key) || Vocabulary.SpeakingVerbs.At(before, 0) > 0)) || NameRuns.Connectives.IsAll(before) || SaysWe(before[Math.Max(0, before.Length - LongestWe)..])))
                return true;
        }

        return false;
    }

    // "We, the"
    private const int LongestWe = 2;

    private static bool SaysWe(ReadOnlySpan<Word> words)
    {
        foreach (var we in Vocabulary.We.Values)
        {
            if (we.IsIn(words))
                return true;
        }

        return false;
    }

    /// <summary>Words that point to what stands below.</summary>
    public static readonly TermSet Following = new(["following", "folgende", "folgenden", "suivant", "suivante", "siguiente", "seguente", "seguinte", "följande", "volgende", "nachstehend*", "suivants", "suivantes", "siguientes", "seguenti", "seguintes", "aşağıdaki", "زیر", "ذیل", "التالي", "below", "التالية", "أدناه", "ادناه", "خوارەوە", "jêrîn", "li jêr"]);

    /// <summary>Where a label says that several bodies follow ("the following clubs and churches"), or -1.</summary>
    public static int NamesFollowing(ReadOnlySpan<Word> label)
    {
        for (var at = Vocabulary.Plurals.Find(label, out var length); at >= 0; at = Vocabulary.Plurals.Find(label, out length, at + length))
        {
            if (at > 0 && Following.At(label, at - 1) > 0)
                return at - 1;
            if (at + length < label.Length && Following.At(label, at + length) > 0)
                return at;
        }

        return -1;
    }

    // "The Quarter Union signed on to the following open letter:" announces the text.
    public static bool AnnouncesText(ReadOnlySpan<Word> label) =>
        Following.Find(label, out _, Math.Max(0, label.Length - LongestKicker)) is >= 0 and var at && (Vocabulary.Kickers.IsIn(label[at..]) || Vocabulary.Letter.IsIn(label[at..]));

    private static readonly string[] WeSay = ["mos", "ons", "iamo", "yoruz"];

    // "The parties that sign this call declare:": what they say follows.
    private static bool AnnouncesWords(ReadOnlySpan<Word> label)
    {
        if (label.Length < 3 || label[^1] is not { IsCapital: false, IsNumber: false } last || Vocabulary.Signed.At(label, label.Length - 1) > 0 || Vocabulary.Signed.Find(label, out var length) is var at && (at <= 0 || at + length >= label.Length))
            return false;
        var isVerb = Vocabulary.SpeakingVerbs.At(label, label.Length - 1) > 0 || Array.Exists(WeSay, ending => last.Key.EndsWith(ending, StringComparison.Ordinal) && last.Length > ending.Length + 2);
        return isVerb && !InlineList.Articles.Contains(label[^2].Key) && !OfWhat.Contains(label[^2].Key) && !This.IsAll(label[^2..^1]) && Vocabulary.Kickers.At(label, label.Length - 1) == 0;
    }

    // "In the text that artists have signed it says:"
    private static bool TellsWhatItSays(ReadOnlySpan<Word> label) =>
        ItSays.Find(label, out var length, Math.Max(0, label.Length - LastWords)) is >= 0 and var at && at + length == label.Length && InText.At(label, 0) > 0 && !NamedOthers.NamesOf.IsIn(label);

    // "The text of the statement is as follows:"
    private static readonly TermSet TextOf = new(["نص البيان", "نص الرسالة", "نص النداء", "نص البلاغ", "نص الإعلان", "نص الوثيقة", "the text of the", "der wortlaut", "wortlaut der", "texte de la déclaration", "texto de la declaración", "texto del comunicado", "متن بیانیه", "متن نامه", "متن اطلاعیه", "دەقی بەیاننامە*", "açıklamanın tam metni", "bildirinin tam metni"]);

    private static readonly TermSet ItSays = new(["آمده است", "نوشته اند", "نوشته‌اند", "گفته اند", "گفته‌اند", "می خوانیم", "می‌خوانیم", "جاء", "جاء فيه", "جاء فيها", "ورد", "ورد فيه", "هاتووە", "it says", "we read", "heißt es", "on peut lire", "on lit", "se lee", "se dice", "si legge"]);
    private static readonly TermSet InText = new(["در متن", "در این", "در بخشی", "در نامه", "در بیانیه", "و جاء", "وجاء", "في البيان", "وفي البيان", "في نص", "لە بەیاننامە*", "in the", "in der", "in dem", "im", "dans", "en el", "en la", "nel", "nella"]);

    // "the declaration of support"
    private static readonly HashSet<string> OfWhat = ["of", "for", "in", "de", "du", "des", "del", "di", "do", "da", "zur", "zum", "der", "av", "van"];

    private static readonly TermSet This = new(["this", "our", "diesen", "diese", "dieser", "unseren", "cet", "cette", "notre", "este", "esta", "nuestro", "questo", "questa", "denna", "detta", "deze", "dit", "bu"]);

    private static bool IsPlural(ReadOnlySpan<Word> words) => Vocabulary.Plurals.IsIn(words);

    private static bool EndsSentence(Line line) => line.Text[^1] is '.' or '!' or '?' or '؟' or '…';

    // The next colon (or the semicolon that Persian writers put for it) that stands for one: not of an hour, an address or a time.
    private static int Colon(Line line, int from)
    {
        var text = line.Text;
        for (var i = from; i < text.Length; i++)
        {
            // "Further signatories (as of: 10 May):"
            if (text[i] == '(' && text.IndexOf(')', i) is > 0 and var close)
            {
                i = close;
                continue;
            }

            if (text[i] is ':' or '：' or '∶')
            {
                var inNumber = i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
                if (!inNumber && !(i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/'))
                    return i;
            }
            // "The bodies that make it up; A, B, C"
            else if (text[i] is '؛' or ';' && from == 0 && text.IndexOf(text[i]) == i && text.LastIndexOf(text[i]) == i && new Piece(line, 0, i).Words is { Length: > 1 and <= LongestKicker } label && Vocabulary.Plurals.At(label, label.Length - 1) > 0)
            {
                return i;
            }
            else if (text[i] is '؛' or ';' && i == text.TrimEnd().Length - 1)
            {
                return i;
            }
        }

        return -1;
    }
}
