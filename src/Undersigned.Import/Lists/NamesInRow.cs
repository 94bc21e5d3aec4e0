using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Cuts names out of a sentence that commas and "and" join: where the first begins, how many there are, and where the last ends.</summary>
internal sealed class NamesInRow(Reading reading)
{
    private const int LongestName = 14;
    private const int LongestUnknown = 5;
    private const double Plausible = 0.5;
    private const double KnownPerson = 0.7;

    private readonly NameRuns runs = new(reading);

    /// <summary>The rows of two names and more that stand in a sentence.</summary>
    public IEnumerable<List<Piece>> In(Piece sentence)
    {
        var atoms = Atoms(sentence);
        var enumerates = LeadingIn.Enumerates(sentence, reading.Language);
        var isBracketed = !NameJudge.IsCased(sentence.Span) && Bracketing.IsIn(sentence.Words);
        for (var i = 0; i + 1 < atoms.Count; i++)
        {
            if ((i == 0 && reading.Language == "kmr" && ProseBehindNames.OpensWithPlace(sentence.Words)) || First(isBracketed ? BehindFrom(atoms[i].Part) : atoms[i].Part) is not var (first, isBehindPlural) || runs.GoesOn(first))
                continue;
            var names = new List<Piece> { first };
            var k = i + 1;
            while (k < atoms.Count)
            {
                var (part, isAnd) = atoms[k];
                // "The Orchard Alliance, composed of A, B and C": the row begins behind it.
                if (LeadsToNames.Composed.At(part.Words, 0) > 0)
                    break;
                // "the parties A and B, besides the movements C and D"
                if (Vocabulary.Plurals.At(part.Words, 0) is > 0 and var several && several < part.Words.Length && !NameJudge.IsCased(part.Span))
                    (part, isBehindPlural) = (part.From(part.Words[several].Start), true);
                var own = WithoutArticle(part);
                var last = Last(own);
                // "Association for Solidarity and Rights": the second half is no body.
                if (isAnd && (HalvesOfNames.BearShortNameOfBoth(names[^1], own) || HalvesOfNames.IsOther(names, k - i, own) || !StandsAlone(last ?? own, names, isBehindPlural, k + 1 == atoms.Count)))
                {
                    if (last is { } rest && rest.End > names[^1].End && Reaches(names[^1], rest))
                        names[^1] = new Piece(first.Line, names[^1].Start, rest.End - names[^1].Start);
                    if (last?.End < own.End)
                        break;
                }
                else if (last is { } name && (isAnd || names.Count == 1 || !atoms[k - 1].IsAnd || NameJudge.IsCased(own.Span) || enumerates || IsName(name)))
                {
                    names.Add(name);
                    if (name.End < own.End)
                        break;
                }
                else
                {
                    break;
                }

                k++;
            }

            // "Ahead of the summit in Geneva, A, B and C call …"
            if (names.Count > 2 && PlaceReader.Of(names[0]) is not null && names.Skip(1).All(name => PlaceReader.Of(name) is null))
                names.RemoveAt(0);
            // "the Quay Watch (QW), Norway, and …": where it is at home.
            if (names.Count > 2 && names.Count(name => PlaceReader.Of(name) is not null) * 2 < names.Count)
                names.RemoveAll(name => name != names[0] && PlaceReader.Of(name) is not null && first.Line.Text.AsSpan(0, name.Start).TrimEnd() is [.., ',']);
            if (names.Count > 1)
            {
                yield return names;
                i = k - 1;
            }
        }
    }

    /// <summary>The row of names that begins in a sentence at a place, in a script without capitals; null where none does.</summary>
    public List<Piece>? From(Piece sentence, int start) =>
        NameJudge.IsCased(sentence.Span) ? null : In(sentence).FirstOrDefault(row => row[0].Start == start);

    /// <summary>Gives a list within a sentence the row of names that stands in its place where that has more: scripts without capitals glue or write "and" between all of them.</summary>
    public void Widen(FoundList list)
    {
        var (first, last) = (list.Items[0].Piece, list.Items[^1].Piece);
        if (NameJudge.IsCased(first.Span) || reading.Told.Has(list.Items.Count))
            return;
        var sentence = Sentences.Holding(first, last);
        if (sentence.IsEmpty || In(sentence).FirstOrDefault(row => (row.Count > list.Items.Count || (row.Count == list.Items.Count && row[0].Start > first.Start && Bracketing.IsIn(sentence.Words))) && row[0].Start >= first.Start && row[0].Start < last.End && row[^1].End > last.Start) is not { } names)
            return;
        list.Items.Clear();
        list.Items.AddRange(names.Select(name => new Item(name, default, true, Separators.Kind.Comma)));
    }

    // "The council is of A, B and C made": the verb stands behind the members.
    private static readonly TermSet Bracketing = new(["تشکیل شده", "تشکیل یافته", "تشکیل می‌شود", "تشکیل میشود", "شکل گرفته", "پێکدێت", "پێک دێت", "پێکهاتووە", "پێک هاتووە", "پێکدێن"]);
    private static readonly TermSet OfMembers = new(["از", "لە"]);

    private static Piece BehindFrom(Piece part) =>
        OfMembers.Find(part.Words, out _, 1) is > 0 and var at && at + 1 < part.Words.Length && Vocabulary.Organisations.At(part.Words, at + 1) > 0 ? part.From(part.Words[at + 1].Start) : part;

    /// <summary>A name without what a sentence says before it ("Leaders of the", "Today in the hall the"); null where it speaks to them or against them.</summary>
    public Piece? Begin(Piece part)
    {
        if (First(part) is not var (name, isBehindPlural) || name.Start == part.Start || BodiesBehindPersons.Opens(part, reading.Judge))
            return part;
        var before = new Piece(part.Line, part.Start, name.Start - part.Start).Words;
        if (before is [var article] && InlineList.Articles.Contains(article.Key))
            return part;
        if (Vocabulary.Organisations.Count(name.Words) + Vocabulary.Organisations.Count(before) > 0 && IsFacing(before))
            return null;
        return isBehindPlural || Vocabulary.Organisations.Count(name.Words) > 0 ? name : part;
    }

    /// <summary>Whether words lead to those whom a sentence speaks to or against, or compares.</summary>
    public static bool IsFacing(ReadOnlySpan<Word> before) =>
        before.Length > 0 && (Facing.At(before, before.Length - 1) > 0 || (before.Length > 1 && Facing.At(before, before.Length - 2) > 0));

    private static readonly TermSet Facing = new(
        ["against", "to", "between", "such as", "like", "gegen", "an", "zwischen", "wie", "contre", "à", "aux", "entre", "comme", "contra", "a", "como", "contro", "tra", "mot", "till", "mellan", "tegen", "aan", "tussen", "karşı", "dijî", "bangî", "banga", "دژی", "بۆ", "علیه", "به", "بین", "میان", "مانند", "ضد", "إلى", "بين", "مثل", "ندعو", "نطالب", "نناشد"]);

    // Between a name and its second half stands nothing but "and".
    private static bool Reaches(Piece name, Piece rest) => rest.Start - name.End <= LongestAnd;

    private const int LongestAnd = 12;

    // The parts of a sentence between commas and words for "and", each with whether "and" stands before it.
    private List<(Piece Part, bool IsAnd)> Atoms(Piece sentence)
    {
        var atoms = new List<(Piece, bool)>();
        var enumerates = LeadingIn.Enumerates(sentence, reading.Language);
        foreach (var part in Separators.Cut(sentence, Separators.Kind.Comma))
        {
            var and = Vocabulary.And.GetValueOrDefault(reading.Language);
            var begins = and is not null && Separators.WithoutAnd(part, and, reading.Language) != part;
            var pieces = reading.Language == "ar" && Vocabulary.Plurals.IsIn(part.Words) ? Separators.CutEveryWaw(part) : Separators.CutEveryAnd(part, reading.Language);
            for (var i = 0; i < pieces.Count; i++)
            {
                var piece = pieces[i];
                if (i == 0 && begins)
                    piece = Separators.WithoutAnd(piece, and!, reading.Language);
                // Where each part begins with it, the letter is no name's.
                else if (i == 0 && enumerates && part.Start > sentence.Start && piece.Words[0].Length > 2)
                    piece = piece.From(piece.Start + 1);
                // Arabic sets "and" behind each comma, where it joins names and not the halves of one.
                atoms.Add((piece, i > 0 || (begins && !(reading.Language == "ar" && atoms.Count > 0))));
            }
        }

        return atoms;
    }

    // The name with which a part ends, and whether a word for several bodies stands before it.
    private (Piece Name, bool IsBehindPlural)? First(Piece part)
    {
        if (Quoted(part) is { } quoted)
            return IsName(quoted) ? (quoted, true) : null;
        return NameJudge.IsCased(part.Span) ? FirstCased(part) : FirstUncased(part);
    }

    // "political bodies such as «A»"
    private static Piece? Quoted(Piece part)
    {
        if (part.Span[^1] is not ('»' or '”'))
            return null;
        var open = part.Span.LastIndexOfAny('«', '“');
        return open > 0 ? part.Slice(open + 1, part.Length - 1) : null;
    }

    /// <summary>A run of names with the one that the sentence's part before it ends with.</summary>
    public Piece WithOneBefore(Piece sentence, Piece run)
    {
        if (run.Start <= sentence.Start || Separators.Cut(new Piece(sentence.Line, sentence.Start, run.Start - sentence.Start), Separators.Kind.Comma) is not [.., var before])
            return run;
        return First(before) is var (name, _) && Vocabulary.Organisations.At(name.Words, 0) > 0 && !NameJudge.IsCased(name.Span) && !runs.GoesOn(name) ? run.From(name.Start) : run;
    }

    private (Piece, bool)? FirstCased(Piece part)
    {
        var words = part.Words;
        var small = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        var from = words.Length;
        while (from > 0 && !(reading.Language == "kmr" && Postpositions.Contains(words[from - 1].Key)) && (words[from - 1].IsCapital || words[from - 1].IsNumber || IsEnding(part, words[from - 1]) || (from < words.Length && words[from - 1].Length <= LongestSmall && small?.At(words, from - 1) > 0 && from > 1)))
            from--;
        while (from < words.Length && !words[from].IsCapital)
            from++;
        from = from == words.Length ? NamesInLowerCase.BeginOfLast(part, reading) : NamesInLowerCase.Begin(words, from, reading);
        if (from < 0)
            return null;
        // "Today the Union of the Quay"
        from += from == 0 && NameRuns.Connectives.At(words, 0) is var opening && opening < words.Length ? opening : 0;
        var name = part.From(words[from].Start);
        // "Leaders of the Communist Party": who speaks for a body is not its name.
        if (Math.Max(Vocabulary.Roles.At(name.Words, 0), Spokesmen.At(name.Words, 0)) is > 0 and var role && role + 1 < name.Words.Length && small?.At(name.Words, role) > 0 && !NameJudge.StartsWithOrganisation(name.Words[..role]))
            name = WithoutArticle(name.From(name.Words[role + 1].Start));
        var bare = Speakers.SkipPlural(name);
        var plural = bare.Start > name.Start || (from > 0 && Vocabulary.Plurals.At(words, from - 1) > 0) || (from > 1 && !words[from - 1].IsCapital && Vocabulary.Plurals.At(words, from - 2) > 0 && small?.At(words, from - 1) is null or 0);
        name = WithoutArticle(bare);
        // "In a statement released on Monday, A, B and C …"
        if (Days.IsAll(name.Words))
            return null;
        // "We, the Union of the Quay, the League and …"
        if (Vocabulary.We.GetValueOrDefault(reading.Language)?.IsAll(name.Words) is true)
            return null;
        // "Now A, B and C …": the word that opens the sentence is no name.
        if (Sentences.BeginWith(name) && name.Words.Length == 1 && !name.Words[0].IsAllCapitals && reading.Judge.Of(name, listed: true).Kind == NameKind.Unknown && Vocabulary.FunctionWords.Values.Any(set => set.At(name.Words, 0) > 0))
            return null;
        return IsName(name) ? (name, plural) : null;
    }

    // Kurmanji closes with them what a preposition opened before the name.
    private static readonly HashSet<string> Postpositions = ["de", "da", "re", "ve"];

    internal static readonly TermSet Days = new(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"]);

    /// <summary>Whether words before a comma open a sentence and name nobody: "In a statement released on Monday".</summary>
    public bool IsAdjunct(Piece part) =>
        // "Ahead of the summit in Geneva"
        (First(part) is var (place, _) && part.Words.Length > place.Words.Length + 1 && !part.Words[1].IsCapital && PlaceReader.Of(place) is not null && !Vocabulary.Plurals.IsIn(part.Words) && Vocabulary.Signed.Find(part.Words, out _) < 0)
        || NameJudge.IsCased(part.Span) && part.Words.Length > 2 && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(part.Words, 0) > 0 && !InlineList.Articles.Contains(part.Words[0].Key)
        && First(part) is null && (Days.IsIn(part.Words) || Vocabulary.Kickers.IsIn(part.Words) || Vocabulary.Statement.IsIn(part.Words));

    private static readonly TermSet Spokesmen = new(
        ["leaders", "representatives", "delegates", "delegations", "heads", "chairs", "presidents", "vertreter*", "spitzen", "vorsitzende*", "représentants", "dirigeants", "líderes", "dirigentes", "representantes", "rappresentanti", "företrädare", "representanter", "vertegenwoordigers", "leiders"]);

    /// <summary>Words before the day of a month.</summary>
    public static readonly HashSet<string> OnDay = ["on", "am", "le", "el", "den", "il", "op", "em"];

    private const int LongestSmall = 4;

    // The "s" of "People’s".
    private static bool IsEnding(Piece part, Word word) => word.Length == 1 && word.Start > part.Start && part.Line.Text[word.Start - 1] is '\'' or '’';

    private (Piece, bool)? FirstUncased(Piece part)
    {
        var words = part.Words;
        var clauses = Vocabulary.ClauseWords.GetValueOrDefault(reading.Language);
        var from = 0;
        var isPlural = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (clauses?.At(words, i) > 0)
                (from, isPlural) = (i + 1, false);
            else if (Vocabulary.Plurals.At(words, i) is > 0 and var plural)
                (from, isPlural) = (i + plural, true);
            // "the two parties Orchard and River", which Arabic says in one word.
            else if (ToldCounts.IsDual(words, i))
                (from, isPlural) = (i + 1, true);
            // "six parties": a body that is counted has no name.
            else if (reading.Told.IsNumber(words[i]) && Vocabulary.Organisations.At(words, i + 1) is > 0 and var body)
                (from, isPlural) = (i + 1 + body, false);
        }

        // Behind "the parties" the names need no word for their kind.
        var start = isPlural ? from : Vocabulary.Organisations.Find(words, out _, from);
        if (start < 0 || start >= words.Length)
            return null;
        var name = part.From(words[start].Start);
        // "the political forces": an adjective tells what kind of bodies they are.
        if (isPlural && words[from - 1].Bare != words[from - 1].Key && name.Words.ToArray().All(word => word.Bare != word.Key && word.Key.EndsWith("یه", StringComparison.Ordinal)))
            return null;
        return name.Words.Length <= LongestName && reading.Judge.Clauses(name.Words) == 0 && (isPlural || IsName(name)) ? (name, isPlural) : null;
    }

    // The name with which a part begins: all of it, or what stands before its sentence goes on.
    private Piece? Last(Piece part)
    {
        if (part.Words.Length == 0 || Vocabulary.Signed.At(part.Words, 0) > 0)
            return null;
        if (!NameJudge.IsCased(part.Span))
        {
            if (Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(part.Words, 0) > 0 || (reading.Language == "ar" && BehindSubjects.OpensManner(part.Words)))
                return null;
            var up = runs.UpToProse(part);
            if (LeadsToNames.Composed.Find(up.Words, out _, 1) is > 0 and var composed)
                up = new Piece(up.Line, up.Start, up.Words[composed - 1].End - up.Start);
            return MayBeName(up) ? up : null;
        }

        var words = part.Words;
        if (!words[0].IsCapital && !words[0].IsNumber)
            return null;
        if (reading.Judge.Of(part, listed: true) is { Kind: NameKind.Person, Likeness: >= KnownPerson } && reading.Judge.Clauses(words) == 0 && !part.Span.Contains(") ", StringComparison.Ordinal))
            return part;
        var small = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            // "A and B: Joint statement"
            if (i > 0 && part.Line.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).StartsWith(": "))
                break;
            // "… and the United Kingdom on 6 June"
            if (i > 0 && i + 1 < words.Length && words[i + 1].IsNumber && OnDay.Contains(words[i].Key))
                break;
            if (words[i].IsCapital || words[i].IsNumber || IsEnding(part, words[i]))
                end = i + 1;
            else if (small?.At(words, i) is null or 0 && Vocabulary.Organisations.At(words, i) == 0)
                break;
        }

        end = Math.Max(end, NamesInLowerCase.End(words, end, 0, reading));
        // A short name in parentheses belongs to the name before it, and closes it.
        var stop = words[end - 1].End;
        var text = part.Line.Text;
        if (text.IndexOf(") ", part.Start, Math.Min(part.End, stop) - part.Start, StringComparison.Ordinal) is > 0 and var closed && PlaceReader.Of(part.Slice(closed + 1 - part.Start, stop - part.Start).Trim()) is null)
            stop = closed;
        if (stop < part.End && text[stop] == ')')
            stop++;
        if (text.AsSpan(part.Start, stop - part.Start).Count('(') > text.AsSpan(part.Start, stop - part.Start).Count(')'))
            return null;
        var name = new Piece(part.Line, part.Start, stop - part.Start);
        return MayBeName(name) ? name : null;
    }

    // Behind other names a few words that are no sentence are one, too.
    private bool MayBeName(Piece piece) => IsName(piece) || (piece.Words.Length <= LongestUnknown && reading.Judge.Clauses(piece.Words) == 0);

    // Whether what stands behind "and" is a name by itself and not the second half of the one before.
    private bool StandsAlone(Piece part, List<Piece> names, bool isBehindPlural, bool isLast)
    {
        if (part.Words.Length == 0)
            return false;
        var cased = NameJudge.IsCased(part.Span);
        // "Foundation for Women and Society": a kind alone is the half of a Persian name.
        if (Vocabulary.Organisations.At(part.Words, 0) is > 0 and var kind && (reading.Language != "fa" || kind < part.Words.Length))
            return true;
        // "the parties Union of Orchards, Movement of Free and Lay Fishers, …": where each bears the word for its kind, what bears none is a half.
        if (isBehindPlural)
            return cased || isLast || (names.Count < 2 ? !HalvesOfNames.IsHalf(part) : !names.TrueForAll(name => Vocabulary.Organisations.At(name.Words, 0) > 0));
        if (!cased)
            return part.Line.Text[part.Start] is '"' or '«' or '“' || HalvesOfNames.IsPersonLike(part, names);
        if (!part.Words[0].IsCapital)
            return false;
        if (part.Words[0].IsAllCapitals || reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= Plausible })
            return true;
        // "Nirva, DAS and Orun": where the others bear no word for their kind, nor does the last.
        return isLast && names.Count > 1 && names.Count(name => Vocabulary.Organisations.Count(name.Words) == 0) * 2 >= names.Count;
    }

    private bool IsName(Piece piece) =>
        piece.Words.Length is > 0 and <= LongestName && reading.Judge.Clauses(piece.Words) == 0
        && (reading.Judge.Of(piece, listed: true) is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Place, Likeness: >= Plausible }
            || (NameJudge.IsCased(piece.Span) && piece.Words[0].IsCapital && piece.Words.Length <= LongestUnknown && reading.Judge.Of(piece, listed: true).IsName));

    private Piece WithoutArticle(Piece piece)
    {
        var words = piece.Words;
        return words.Length > 1 && (!words[0].IsCapital || Sentences.BeginWith(piece) || reading.Language is "de" or "nl") && InlineList.Articles.Contains(words[0].Key) && !NameJudge.StartsWithOrganisation(words[..1]) ? piece.From(words[1].Start) : piece;
    }
}
