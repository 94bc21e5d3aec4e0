using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Tells what kind of text it is.</summary>
internal sealed class KindReader(Reading reading)
{
    private const int Opening = 12;
    private const double MostInOffice = 0.6;
    private const int MostOffices = 12;

    /// <summary>The kind by what the title and opening say of themselves, who signs and what is announced.</summary>
    /// <param name="events">How many events were read.</param>
    /// <param name="timed">How many of them have an hour and lie ahead of the text.</param>
    public (StatementKind Kind, double Sure) Read(Piece? title, List<FoundList> lists, List<Entry> signatories, int events, int timed)
    {
        var titleWords = title is { } piece ? Unquoted(piece) : default;
        var opening = reading.Lines.Where(line => !line.IsFurniture).Take(Opening).ToList();
        var persons = signatories.Count(entry => entry.Kind == NameKind.Person);
        var bodies = signatories.Count - persons;
        if (Vocabulary.Founding.IsIn(titleWords))
            return (StatementKind.AllianceFounding, 0.9);
        var joint = Vocabulary.Joint.IsIn(titleWords);
        if (Vocabulary.StrongLetter.IsIn(titleWords) || (Vocabulary.Letter.IsIn(titleWords) && !joint))
            return (StatementKind.OpenLetter, 0.9);
        var members = lists.Exists(list => list.Kind == HeadingKind.Members) && bodies > 1;
        if ((FoundsAlliance(opening) && bodies > 1) || (members && lists.Exists(list => list.HeadingLine is { } heading && Vocabulary.Alliance.IsIn(heading.Words))))
            return (StatementKind.AllianceFounding, members ? 0.85 : 0.75);
        if (signatories.Count == 0 && events > 0 && !SaysStatement(titleWords) && IsInvitation(titleWords, opening, events))
            return (StatementKind.EventInvitation, 0.8);
        // A text that signs nobody and sets a day, an hour and a place calls people there.
        if (signatories.Count == 0 && timed > 0 && !joint && !SaysStatement(titleWords))
            return (StatementKind.EventInvitation, 0.6);
        if (!joint && opening.Exists(line => Vocabulary.StrongLetter.IsIn(line.Words)))
            return (StatementKind.OpenLetter, 0.8);
        if (signatories.Count > 1)
        {
            if (!joint && IsAddressed(opening, persons >= bodies))
                return (StatementKind.OpenLetter, 0.75);
            if (joint || bodies >= persons)
                return (StatementKind.JointStatement, 0.85);
            // Names in one line under a text are those of readers who write to a paper.
            if (persons > bodies && lists is [{ HeadingLine: null, IsSentence: false } single] && single.Items.TrueForAll(item => item.IsInline))
                return (StatementKind.OpenLetter, 0.65);
            // A few holders of offices speak for their bodies; people who sign in their own name, and many of them, write a letter.
            if (persons <= MostOffices && signatories.Count(entry => entry.Role is not null || entry.Affiliation is not null) >= persons * MostInOffice && (reading.Document.Table is not null || !opening.Exists(line => Vocabulary.Letter.IsIn(line.Words))))
                return (StatementKind.JointStatement, 0.6);
            return opening.Exists(line => Vocabulary.Joint.IsIn(line.Words) && line.Words.Length < 12) || CallsItselfStatement() ? (StatementKind.JointStatement, 0.7) : (StatementKind.OpenLetter, 0.7);
        }

        // A list was announced and is not there: people signed it.
        if (reading.Lines.Any(line => !line.IsFurniture && Heading.Of(line, reading.Judge) is { Kind: HeadingKind.Signed }))
            return (StatementKind.OpenLetter, 0.5);
        if (opening.Exists(line => Vocabulary.Greetings.At(line.Words, 0) > 0 && Vocabulary.Letter.At(line.Words, 0) > 0) || opening.Take(4).Any(line => Vocabulary.Letter.IsIn(line.Words)))
            return (StatementKind.OpenLetter, 0.6);
        if (joint || opening.Exists(line => Vocabulary.Joint.IsIn(line.Words) && line.Words.Length < 12))
            return (StatementKind.JointStatement, 0.6);
        return (StatementKind.SingleIssuer, 0.7);
    }

    // What a title quotes is the name of something else: 'Book tour: "Letters from …"'.
    private static ReadOnlySpan<Word> Unquoted(Piece title)
    {
        var quotes = 0;
        var words = new List<Word>();
        var at = title.Start;
        foreach (var word in title.Words)
        {
            for (; at < word.Start; at++)
                quotes += title.Line.Text[at] is '"' or '“' or '”' or '„' or '«' or '»' ? 1 : 0;
            if (quotes % 2 == 0)
                words.Add(word);
        }

        return words.Count == 0 ? title.Words : words.ToArray();
    }

    // "Dear members of the council,"; bodies call "Comrades!" in statements, too.
    private static bool IsAddressed(List<Line> opening, bool persons) =>
        opening.Take(GreetingWithin).Any(line => Vocabulary.Greetings.At(line.Words, 0) > 0 && line.Words.Length < LongestGreeting && (line.Text.TrimEnd()[^1] is ',' or '،' || (persons && line.Text.TrimEnd()[^1] is '!' or ':')));

    private const int GreetingWithin = 5;
    private const int LongestGreeting = 12;

    // The text speaks of a statement and never of a letter.
    private bool CallsItselfStatement() =>
        reading.Lines.Any(line => !line.IsFurniture && Statement.IsIn(line.Words)) && !reading.Lines.Any(line => !line.IsFurniture && (Vocabulary.Letter.IsIn(line.Words) || Petition.IsIn(line.Words)));

    private static readonly TermSet Petition = new(["petition", "appeal", "call", "aufruf", "petición", "manifiesto", "pétition", "appel", "appello", "petizione", "upprop", "kampanya*", "imza kampanyası", "کارزار", "طومار", "عريضة", "çağrı*"]);

    // A statement on a call to gather is a statement.
    private static bool SaysStatement(ReadOnlySpan<Word> title) => title.Length > 0 && Statement.At(title, 0) > 0;

    private static readonly TermSet Statement = new(
        ["statement", "declaration", "communiqué", "erklärung", "stellungnahme", "pressemitteilung", "déclaration", "comunicado", "declaración", "dichiarazione", "uttalande", "açıklama", "bildiri", "daxuyanî", "daxuyaniya", "بەیاننامە*", "ڕاگەیەندراو*", "بیانیه", "اعلامیه", "اطلاعیه", "بيان", "بلاغ", "تصريح", "ανακοίνωση", "заявление", "oświadczenie"]);

    private static bool FoundsAlliance(List<Line> opening) =>
        opening.Exists(line => (Vocabulary.Founding.IsIn(line.Words) && (Vocabulary.Alliance.IsIn(line.Words) || line.Words.Length < 16)) || Launches(line.Words));

    private const int LaunchWithin = 6;

    // "have created the Harbour Coalition", "Zu dem neu gegründeten Bündnis gehören …"
    private static bool Launches(ReadOnlySpan<Word> words)
    {
        for (var at = Vocabulary.Launching.Find(words, out _); at >= 0; at = Vocabulary.Launching.Find(words, out _, at + 1))
        {
            var from = Math.Max(0, at - LaunchWithin);
            if (Vocabulary.Alliance.IsIn(words[from..Math.Min(words.Length, at + LaunchWithin)]))
                return true;
        }

        return false;
    }

    // The title calls people together, or the text gives hours and places.
    private static bool IsInvitation(ReadOnlySpan<Word> title, List<Line> opening, int events) =>
        Vocabulary.Invitation.IsIn(title) || events > 1 || opening.Take(4).Any(line => Vocabulary.Invitation.IsIn(line.Words) && line.Words.Length < 14);
}
