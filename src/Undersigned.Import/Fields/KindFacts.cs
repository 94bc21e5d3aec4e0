using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Gathers what a text shows of its kind: who signs, what it calls itself, what its bodies do together, what it announces.</summary>
internal sealed class KindFacts
{
    // By then a text has told its kind; the rest is names.
    private const int MostLines = 400;
    private const int Opening = 12;
    private const int Beginning = 4;
    private const int Head = 5;
    private const int Short = 14;

    // Where so many sign in their own name, they were asked to.
    private const int ManyPersons = 18;
    private const int Several = 2;

    private readonly Reading reading;
    private readonly HashSet<KindFact> facts = [KindFact.Any];
    private readonly List<Line> lines;
    private readonly List<Line> prose;
    private readonly List<FoundList> lists;

    private KindFacts(Reading reading, List<FoundList> lists)
    {
        this.reading = reading;
        this.lists = lists;
        // What stands in the cells of a table says nothing of the text.
        lines = reading.Document.Table is null ? [.. reading.Lines.Where(line => !line.IsFurniture).Take(MostLines)] : [];
        var listLines = lists.SelectMany(list => list.Lines).ToHashSet();
        prose = [.. lines.Where(line => !listLines.Contains(line))];
    }

    public static HashSet<KindFact> Of(Reading reading, Piece? title, List<FoundList> lists, List<Entry> signatories, List<ReadEvent> events)
    {
        var found = new KindFacts(reading, lists);
        found.WhoSigns(signatories);
        found.WhatItCallsItself(title, signatories);
        found.WhatBodiesDo();
        found.WhatItAnnounces(title, events);
        return found.facts;
    }

    private void WhoSigns(List<Entry> signatories)
    {
        var persons = signatories.Count(entry => entry.Kind == NameKind.Person);
        var bodies = signatories.Count - persons;
        Add(KindFact.NobodySigns, signatories.Count == 0);
        Add(KindFact.BodiesSign, signatories.Count > 1 && bodies >= persons);
        Add(KindFact.PersonsSign, signatories.Count > 1 && persons > bodies);
        Add(KindFact.ManyPersonsSign, persons > bodies && persons > ManyPersons);
        Add(KindFact.NamesAreOneLine, persons > bodies && lists is [{ HeadingLine: null, IsSentence: false } single] && single.Items.TrueForAll(item => item.IsInline));
        Add(KindFact.ListIsMissing, signatories.Count < 2 && lines.Exists(line => Heading.Of(line, reading.Judge) is { Kind: HeadingKind.Signed }));
    }

    private void WhatItCallsItself(Piece? title, List<Entry> signatories)
    {
        var words = reading.Document.Meta.Title is { } told ? Word.Of(told) : title is { } piece ? Unquoted(piece) : default;
        var joint = SaysJoint(words) || (title is { } heading && IsOfSeveral(heading));
        Add(KindFact.TitleIsJoint, joint);
        Add(KindFact.TitleIsLetter, Vocabulary.StrongLetter.IsIn(words) || (Vocabulary.Letter.IsIn(words) && !joint));
        Add(KindFact.TitleIsStatement, Vocabulary.Statement.IsIn(words));
        Add(KindFact.BeginsWithLetter, Says(lines.Take(Beginning), Vocabulary.Letter));
        Add(KindFact.SaysLetter, Says(lines.Take(Opening), Vocabulary.Letter));
        Add(KindFact.SaysOpenLetter, !facts.Contains(KindFact.TitleIsLetter) && Says(lines.Take(Opening), Vocabulary.StrongLetter));
        Add(KindFact.ListIsOfLetter, lists.Exists(list => list.HeadingLine is { } heading && Vocabulary.Letter.IsIn(heading.Words)));
        var persons = signatories.Count(entry => entry.Kind == NameKind.Person);
        Add(KindFact.AddressesSomeone, signatories.Count > 0 && (lines.Take(GreetingWithin).Any(line => IsGreeting(line, persons * 2 >= signatories.Count)) || lines.Exists(ClosesLetter)));
        Add(KindFact.AnswersPaper, persons > 1 && lines.Take(Opening).Any(RefersToArticle));
        Add(KindFact.SaysJoint, lines.Exists(line => SaysJoint(line.Words)));
        Add(KindFact.SaysStatement, Says(lines.Take(Opening), Vocabulary.Statement));
        Add(KindFact.CountsBodies, lines.Take(Beginning).Any(line => reading.Told.Counts(line)));
        Add(KindFact.IsPetition, Says(lines.Take(Opening), Vocabulary.Petition));
        Add(KindFact.AsksToSign, Says(prose, Vocabulary.InvitationToSign));
    }

    private void WhatBodiesDo()
    {
        var opening = lines.Take(Opening).ToList();
        Add(KindFact.Founds, opening.Exists(line => Vocabulary.Founding.IsIn(line.Words) && (Vocabulary.Alliance.IsIn(line.Words) || line.Words.Length < Short)));
        Add(KindFact.BeginsWithLaunch, opening.Exists(Launches));
        Add(KindFact.LaunchesAlliance, lines.Exists(line => Launches(line) || (Vocabulary.Founding.IsIn(line.Words) && Vocabulary.Alliance.IsIn(line.Words))));
        Add(KindFact.ListsMembersOfAlliance, lists.Exists(list => list.Kind == HeadingKind.Members && list.HeadingLine is { } heading && Vocabulary.Alliance.IsIn(heading.Words)));
        Add(KindFact.NamesAllianceBesideBodies, lists.Exists(list => list.IsSentence && list.Lines.Any(line => SpeaksOfAlliance(line, 0, line.Words.Length))));
    }

    private void WhatItAnnounces(Piece? title, List<ReadEvent> events)
    {
        var timed = events.Where(happening => happening.Time is not null).ToList();
        var placed = timed.Count(happening => happening.Place is not null || happening.City is not null);
        Add(KindFact.TitleSetsDay, reading.Document.Meta.Title is null && title is { } piece && (reading.DatesIn(piece.Line).Any() || reading.HourIn(piece.Line) is not null));
        Add(KindFact.BeginsWithCall, Says(lines.Take(Beginning), Vocabulary.Invitation));
        Add(KindFact.AnnouncesDay, events.Count > 0);
        Add(KindFact.AnnouncesHour, timed.Count > 0);
        var head = lines.Take(Head).Select(line => line.Number).ToHashSet();
        Add(KindFact.BeginsWithHour, timed.Exists(happening => happening.Time!.Where is { } hour && head.Contains(hour.Line)));
        Add(KindFact.AnnouncesSeveral, placed > Several);
        Add(KindFact.ReportsAnHour, timed.Count > 0 && !(Vocabulary.We.TryGetValue(reading.Language, out var we) && Says(lines, we)));
    }

    private void Add(KindFact fact, bool holds)
    {
        if (holds)
            facts.Add(fact);
    }

    // "Signatories" and "the undersigned" stand below letters, too.
    private static bool SaysJoint(ReadOnlySpan<Word> words)
    {
        for (var at = Vocabulary.Joint.Find(words, out _); at >= 0; at = Vocabulary.Joint.Find(words, out _, at + 1))
        {
            if (Vocabulary.Signed.At(words, at) == 0)
                return true;
        }

        return false;
    }

    private const int WordsBeforeKind = 2;

    // "Statement of five parties on the quay", but not "Statement on the five parties' quarrel"
    private bool IsOfSeveral(Piece title)
    {
        var words = title.Words;
        var at = Vocabulary.Statement.Find(words, out var length);
        if (at is < 0 or > WordsBeforeKind)
            return false;
        at += length;
        while (at < words.Length && (Heading.By.At(words, at) > 0 || InlineList.Articles.Contains(words[at].Key)))
            at++;
        return at < words.Length && reading.Told.Counts(title.Line, words[at].Start, words[at].End);
    }

    private static bool Says(IEnumerable<Line> lines, TermSet terms) => lines.Any(line => terms.IsIn(line.Words));

    private const int GreetingWithin = 12;
    private const int LongestGreeting = 12;

    // "Dear members of the council,"; bodies call "Comrades!" in statements, too.
    private static bool IsGreeting(Line line, bool persons) =>
        Vocabulary.Greetings.At(line.Words, 0) > 0 && line.Words.Length < LongestGreeting && (line.Text.TrimEnd()[^1] is ',' or '،' || (persons && (line.Text.TrimEnd()[^1] is '!' or ':' || (char.IsLetter(line.Text[^1]) && line.Words.Length > 1 && line.Words.Length < LongestBareGreeting))));

    // "Dear Mira" with no mark behind it.
    private const int LongestBareGreeting = 6;

    // "Yours sincerely," stands below letters; in Turkish and Kurdish every statement closes so.
    private bool ClosesLetter(Line line) =>
        (reading.Language is not ("tr" or "kmr") && line.Words.Length <= LongestGreeting && Vocabulary.Closings.At(line.Words, 0) > 0) || Vocabulary.ClosingSentences.IsIn(line.Words);

    private const int LongestReference = 12;

    // "The bill on the harbour (Report, 14 May) forgets …": what a paper printed a few days before.
    private bool RefersToArticle(Line line)
    {
        foreach (var date in reading.DatesIn(line))
        {
            var piece = reading.Document.PieceAt(date.Position, date.Length);
            var open = line.Text.AsSpan(0, piece.Start).LastIndexOf('(');
            if (open >= 0 && !date.HasYear && line.Text.AsSpan(piece.End).StartsWith(")") && line.Text.AsSpan(open, piece.Start - open).TrimEnd().EndsWith(",") && new Piece(line, open, piece.Start - open).Words.Length is > 0 and <= LongestReference)
                return true;
        }

        return false;
    }

    private const int LaunchWithin = 10;

    // "have created the Harbour Coalition", "Zu dem neu gegründeten Bündnis gehören …"
    private bool Launches(Line line)
    {
        var words = line.Words;
        for (var at = Vocabulary.Launching.Find(words, out _); at >= 0; at = Vocabulary.Launching.Find(words, out _, at + 1))
        {
            if (SpeaksOfAlliance(line, Math.Max(0, at - LaunchWithin), Math.Min(words.Length, at + LaunchWithin)))
                return true;
        }

        return false;
    }

    // Among these words, an alliance is spoken of apart from the names of those who sign.
    private bool SpeaksOfAlliance(Line line, int from, int to)
    {
        var words = line.Words.AsSpan(0, to);
        for (var at = Vocabulary.Alliance.Find(words, out _, from); at >= 0; at = Vocabulary.Alliance.Find(words, out _, at + 1))
        {
            var word = words[at].Start;
            // "Three coalitions call on all": those that there are speak, and none is made.
            if (Facing.At(words, at) == 0 && !(at > 0 && !words[at - 1].IsNumber && reading.Told.IsNumber(words[at - 1])) && !lists.Exists(list => list.Items.Exists(item => item.Piece.Line == line && word >= item.Piece.Start && word < item.Piece.End)))
                return true;
        }

        return false;
    }

    // "In front of the ministry" is no front.
    private static readonly TermSet Facing = new(["front of", "front d'", "frente a", "frente al", "frente ao", "frente à", "fronte a", "fronte al", "fronte alla"]);

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
}
