using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Takes an entry of a list apart into names, role, affiliation and place.</summary>
internal sealed class EntryReader(string language, string? secondLanguage, NameJudge judge)
{
    private readonly Descriptions descriptions = new(language);

    private const int MostWords = 120;
    private const int LongestName = 5;
    private const double KnownPerson = 0.7;

    /// <summary>The signatory of an item, or null where it names nobody.</summary>
    /// <param name="ofPersons">Whether the list is one of persons, where nothing else tells.</param>
    /// <param name="pair">The languages of the two names that most entries of the list give with a mark between them, or null.</param>
    public Entry? Read(Item item, bool ofPersons, (string Left, string Right)? pair = null)
    {
        // So long a run of words names nobody.
        if (item.Piece.Words.Length > MostWords)
            return null;
        var line = item.Piece.Line;
        if (line.Cells.Count == 1)
            item = item with { Piece = NameMarks.WithoutAddress(NameMarks.WithoutComment(item.Piece)) };
        var cells = item.IsInline || item.Piece != line.Whole ? [item.Piece] : line.Cells;
        var attributes = new List<Piece>();
        var name = NameMarks.Clean(NameMarks.WithoutWhoLeads(cells[0]));
        for (var i = 1; i < cells.Count; i++)
            attributes.Add(NameMarks.Clean(cells[i]));
        if (name.IsEmpty)
            return null;
        if (BodyBehindBehalf(name) is { } represented)
            return new Entry { Names = [Named(NameMarks.Clean(represented))], Kind = NameKind.Organisation, Sure = 0.85 };
        if (OfficeOfBody.Split(name) is var (held, office, holder))
            return new Entry { Names = [Named(NameMarks.Clean(holder))], Kind = NameKind.Person, Sure = 0.85, Role = office, Affiliation = held };
        name = NameMarks.WithoutIssuerLabel(name);
        ReadPlace? place = null;
        var names = new List<NamedPiece>();
        if (attributes.Count > 0 && OtherScript(name, attributes[0]))
        {
            // Two columns, one for each script.
            var other = PlacesBehind.Take(attributes[0], ref place);
            names.Add(Named(PlacesBehind.Take(name, ref place)));
            names.Add(Named(other));
            attributes.RemoveAt(0);
        }
        else if (Bilingual.Split(name) is var (left, right))
        {
            names.Add(Named(PlacesBehind.Take(NameMarks.Clean(left), ref place)));
            names.Add(Named(PlacesBehind.Take(NameMarks.Clean(right), ref place)));
        }

        else if (pair is var (ownLanguage, foreignLanguage) && TwoNames(name, isPair: true) is var (own, foreign))
        {
            PlacesBehind.Take(name, ref place);
            names.Add(new NamedPiece(ownLanguage, PlacesBehind.Take(NameMarks.Clean(own), ref place)));
            names.Add(new NamedPiece(foreignLanguage, PlacesBehind.Take(NameMarks.Clean(foreign), ref place)));
        }
        else if (!item.IsInline && Bilingual.TwoLanguages(name) is var (here, there))
        {
            names.Add(new NamedPiece(Scripts.Guess(here.Text), PlacesBehind.Take(NameMarks.Clean(here), ref place)));
            names.Add(new NamedPiece(Scripts.Guess(there.Text), PlacesBehind.Take(NameMarks.Clean(there), ref place)));
        }
        else if (secondLanguage is { } second && !item.IsInline && Bilingual.SplitCognates(name) is var (one, two))
        {
            names.Add(new NamedPiece(language, NameMarks.Clean(one)));
            names.Add(new NamedPiece(second, NameMarks.Clean(two)));
        }

        if (names.Count > 0)
        {
            names.RemoveAll(n => n.Piece.Words.Length == 0);
            return names.Count == 0 ? null : Finish(new Entry { Names = names, Kind = NameKind.Organisation, Sure = 0.9, Place = place }, attributes, item, ofPersons);
        }

        // "the Quarter Union, Ada Weber; …": the body stands first.
        if (item is { IsInline: true, Separator: Separators.Kind.Semicolon } && Separators.Cut(name, Separators.Kind.Comma) is [var body, var head]
            && (body.Words is [{ IsAllCapitals: true }] || judge.Of(body, listed: true).Kind == NameKind.Organisation) && Vocabulary.GivenNames.At(head.Words, 0) > 0 && judge.Of(head, listed: true).Kind == NameKind.Person)
        {
            return WithBody(NameMarks.Clean(head), NameMarks.Clean(body));
        }

        // "Lord Mayor of Aldersby, Ada Weber": an office before the comma, who holds it behind.
        if (item.Group.IsPersons is not false && NameJudge.IsCased(name.Span) && Separators.Cut(name, Separators.Kind.Comma) is [var heldOffice, var who] && heldOffice.Words.Length > 1
            && Vocabulary.GivenNames.At(heldOffice.Words, 0) == 0 && (OpensWithRole(heldOffice.Words) || Vocabulary.Offices.At(heldOffice.Words, 0) > 0) && IsKnownPerson(who))
        {
            return Finish(new Entry { Names = [Named(NameMarks.Clean(who))], Kind = NameKind.Person, Sure = 0.85, Role = heldOffice }, attributes, item, isPerson: true);
        }

        // "Quarter Watch – Ada Weber, Director": who speaks for a body stands behind it.
        if (item.Group.IsPersons is not true && Separators.Cut(name, Separators.Kind.Dash) is [{ } speaksFor, { } speaker] && judge.Of(speaksFor, listed: true).Kind is NameKind.Organisation or NameKind.Unknown && (IsKnownPerson(speaker) || (NameMarks.WithoutParenthesis(speaksFor, out var letters) != speaksFor && letters.Words is [{ IsAllCapitals: true }] && judge.Of(speaker, listed: true).Kind is NameKind.Person && Vocabulary.Roles.Count(speaker.Words) == 0)))
            name = speaksFor;
        var isPerson = item.Group.IsPersons ?? LooksLikePerson(name, ofPersons);
        var entry = isPerson ? ReadPerson(name, item.Group.IsPersons) : ReadOrganisation(name, item);
        return entry is null ? null : Finish(entry, attributes, item, isPerson);
    }

    private bool IsKnownPerson(Piece piece)
    {
        var head = Separators.Cut(piece, Separators.Kind.Comma) is [var part, ..] ? part : piece;
        return NameJudge.IsCased(head.Span) && Vocabulary.GivenNames.At(head.Words, 0) > 0 && head.Words.Length is 2 or 3 && judge.Of(head, listed: true) is { Kind: NameKind.Person, Likeness: >= KnownPerson };
    }

    /// <summary>"عن حزب السنابل: ليلى حداد", "For the Rural Party: Ada Weber": the body for which somebody signs; or null.</summary>
    public static Piece? BodyBehindBehalf(Piece name)
    {
        var colon = name.Line.Text.IndexOf(':', name.Start, name.Length);
        if (colon < 0)
            return null;
        if (NameJudge.IsCased(name.Span))
            return CasedBodyBehindBehalf(name, colon);
        if (Descriptions.Behalf.At(name.Words, 0) is not (> 0 and var behalf) || behalf >= name.Words.Length)
            return null;
        var body = new Piece(name.Line, name.Words[behalf].Start, Math.Max(0, colon - name.Words[behalf].Start));
        return Vocabulary.Organisations.At(body.Words, 0) > 0 && colon < name.End - 1 ? body : null;
    }

    private const int LongestBody = 12;

    private static readonly TermSet SignsFor = new(["for", "for the", "on behalf of", "on behalf of the", "für", "für die", "für den", "für das", "im namen von", "pour", "pour la", "pour le", "pour les", "por", "por la", "por el", "por los", "por las", "en nombre de", "pela", "pelo", "per", "per la", "per il", "per l", "namens", "voor", "voor de", "för"]);

    private static Piece? CasedBodyBehindBehalf(Piece name, int colon)
    {
        var words = new Piece(name.Line, name.Start, colon - name.Start).Words;
        if (SignsFor.At(words, 0) is not (> 0 and var behalf) || behalf >= words.Length || words.Length > LongestBody + behalf)
            return null;
        if (!words[behalf].IsCapital && InlineList.Articles.Contains(words[behalf].Key) && behalf + 1 < words.Length)
            behalf++;
        var behind = new Piece(name.Line, colon + 1, name.End - colon - 1).Words;
        return words[behalf].IsCapital && behind is [{ IsCapital: true }, _, ..] ? new Piece(name.Line, words[behalf].Start, words[^1].End - words[behalf].Start) : null;
    }

    /// <summary>Two whole names with a slash, a bar or a dash between them or the second in parentheses ("Kadın Merkezi / Navenda Jinan"), places behind them left out; or null.</summary>
    /// <param name="isPair">Whether the rest of the list gives two names, so that what stands in parentheses needs no word for a body.</param>
    public (Piece Own, Piece Foreign)? TwoNames(Piece name, bool isPair = false)
    {
        ReadPlace? place = null;
        name = PlacesBehind.Take(name, ref place);
        foreach (var kind in (ReadOnlySpan<Separators.Kind>)[Separators.Kind.Slash, Separators.Kind.Bar, Separators.Kind.Dash])
        {
            if (Separators.Cut(name, kind) is not { Count: 2 } parts || parts.Exists(part => part.Words.Length < 2))
                continue;
            var verdicts = parts.ConvertAll(part => judge.Of(part, listed: true));
            if (verdicts.TrueForAll(v => v.Kind == NameKind.Organisation || (kind != Separators.Kind.Dash && v.Likeness >= NameJudge.Likely)))
                return (parts[0], parts[1]);
        }

        var outer = NameMarks.WithoutParenthesis(name, out var inner);
        if (inner.Words.Length < 2 || outer.Words.Length < 2 || Vocabulary.Roles.Count(inner.Words) > 0)
            return null;
        return isPair || (judge.Of(outer, listed: true).Kind == NameKind.Organisation && judge.Of(inner, listed: true).Kind == NameKind.Organisation) ? (outer, inner) : null;
    }

    private bool LooksLikePerson(Piece name, bool ofPersons)
    {
        if (name.Words.Length < 2)
            return false;
        var head = Separators.Cut(name, Separators.Kind.Comma) is [var first, ..] ? first : name;
        head = Separators.Cut(head, Separators.Kind.Dash) is [var before, ..] ? before : head;
        // "Ada Weber / Quarter Union", but not "Kadın Merkezi / Navenda Jinan"
        if (Separators.Cut(head, Separators.Kind.Slash) is [var left, _, ..] && (NameJudge.IsCased(head.Span) ? IsKnownPerson(left) : ofPersons))
            head = left;
        head = NameMarks.WithoutParenthesis(head, out var aside);
        var verdict = judge.Of(head, listed: true);
        // "Guild of Oars of the Coast", "RIVA “Lantern”": among persons the kind of a body, and a quotation mark at its end, make no person's name.
        if (verdict is { Kind: NameKind.Person, Likeness: < KnownPerson } && NameJudge.IsCased(head.Span) && (head.Span[^1] is '”' or '»' or '"' || (Vocabulary.Organisations.At(head.Words, 0) > 0 && head.Words.Length > 2 && !head.Words[1].IsCapital)))
            return false;
        if (verdict.Kind == NameKind.Person)
            return verdict.Likeness >= KnownPerson || ofPersons || Vocabulary.Roles.At(aside.Words, 0) > 0 || IsDescribed(name, head);
        // "لنا بوبک (فیلسوف)", "لنا بوبک، رئيس …": in scripts without capitals what a person is tells that it is one.
        if (!NameJudge.IsCased(head.Span) && verdict.Kind == NameKind.Unknown && head.Words.Length is >= 2 and <= LongestName && (Vocabulary.Roles.At(aside.Words, 0) > 0 || (Separators.Cut(name, Separators.Kind.Comma) is [_, var behind, ..] && behind.Start > head.Start && Vocabulary.Roles.At(behind.Words, 0) > 0)))
            return true;
        // "L’Assemblée citoyenne …"
        var kindAt = head.Words.Length > 1 && InlineList.Articles.Contains(head.Words[0].Key) ? 1 : 0;
        if (verdict.Kind == NameKind.Organisation && Vocabulary.Organisations.At(head.Words, kindAt) > 0)
            return false;
        var cased = NameJudge.IsCased(head.Span);
        if (PersonName.Read(head, cased) is not { } parts)
            return false;
        var titled = parts.Name.Start > head.Start || Vocabulary.GivenNames.At(parts.Name.Words, 0) > 0;
        // "Ada Weber for the Board of the Rural Party"
        if (cased && parts.Rest is { Words.Length: > 1 } behalf && !behalf.Words[0].IsCapital && Descriptions.Behalf.At(behalf.Words, 0) > 0 && (titled || (ofPersons && Vocabulary.Organisations.Count(parts.Name.Words) == 0)) && parts.Name.Words.Length is 2 or 3)
            return true;
        if (!cased && titled && parts.Rest is { Words.Length: > 1 } other && Descriptions.Behalf.At(other.Words, 0) > 0)
            return true;
        // "Tavish Lantern Institute": nothing but the kind of a body behind two words makes one name of all.
        if (cased && !titled && parts.Rest is { } kind && Vocabulary.Organisations.At(kind.Words, 0) == kind.Words.Length && head.End == kind.End)
            return false;
        // "Teachers in freedom" is no one called Teachers; "Workers' Unions Confederation (WUC)" has its kind at its end and its short name behind.
        if (cased && !titled && (parts.Name.Words.Length == 1 || (verdict.Kind == NameKind.Organisation && (Vocabulary.Organisations.At(head.Words, head.Words.Length - 1) > 0 || aside.Words is [{ IsAllCapitals: true }]))))
            return false;
        if (parts.Role is not null)
            return ofPersons || cased;
        // Among persons a name with the word for a body in it is a person's only where a title or a given name says so.
        return ofPersons && (verdict.Kind != NameKind.Organisation || titled);
    }

    // "Mehdi Ouazzani, metteur en scène": what follows the name is what that person is.
    private static bool IsDescribed(Piece name, Piece head) =>
        // "Mehdi Ouazzani – journalist"
        (Separators.Cut(name, Separators.Kind.Dash) is [_, var behind, ..] && behind.Start > head.End && NameJudge.IsCased(behind.Span) && Vocabulary.Roles.At(behind.Words, 0) > 0)
        || Separators.Cut(name, Separators.Kind.Comma) is [_, var second, ..] && second.Start > head.End && NameJudge.IsCased(second.Span)
        && (!second.Words[0].IsCapital || OpensWithRole(second.Words));

    // "editor", "former editor"
    private static bool OpensWithRole(ReadOnlySpan<Word> words) =>
        Vocabulary.Roles.At(words, 0) > 0 || (Vocabulary.RoleModifiers.At(words, 0) is > 0 and var modifier && Vocabulary.Roles.At(words, modifier) > 0);

    private Entry Finish(Entry entry, List<Piece> attributes, Item item, bool isPerson)
    {
        foreach (var attribute in attributes.Where(a => !a.IsEmpty))
            Attach(entry, attribute, isPerson);
        if (item.Group.Place is { } place)
            entry.Place = entry.Place is { } own ? own.With(place) : place;
        return entry;
    }

    /// <summary>Adds what a further cell or line says of a signatory.</summary>
    public void Attach(Entry entry, Piece attribute, bool isPerson)
    {
        if ((PlaceReader.Of(attribute) ?? PlaceReader.OfRegion(attribute)) is { } place)
        {
            entry.Place = entry.Place is { } own ? own.With(place) : place;
            return;
        }

        if (isPerson)
        {
            ReadPlace? taken = null;
            descriptions.Set(entry, [.. Separators.Cut(attribute, Separators.Kind.Comma)], ref taken);
            entry.Place = entry.Place is { } own ? taken is null ? own : own.With(taken) : taken;
        }
        else if (entry.Role is null && Vocabulary.Roles.At(attribute.Words, 0) > 0)
        {
            entry.Role = attribute;
        }
    }

    private Entry? ReadOrganisation(Piece name, Item item)
    {
        ReadPlace? place = null;
        name = NameMarks.WithoutBesides(WithoutArticle(name));
        var rest = PlacesBehind.Take(name, ref place);
        if (rest.Words.Length == 0)
        {
            // A list of governments: the place is the name.
            return new Entry { Names = [Named(name)], Kind = NameKind.Organisation, Sure = 0.6 };
        }

        var verdict = judge.Of(rest, listed: true);
        // Two words with capitals may name a body as well as a person.
        var kind = item.Group.IsPersons is false && verdict.Kind != NameKind.Organisation ? NameKind.Organisation : verdict.Kind is NameKind.None || verdict is { Kind: NameKind.Person, Likeness: < KnownPerson } ? NameKind.Unknown : verdict.Kind;
        return new Entry { Names = [Named(rest)], Kind = kind is NameKind.Organisation or NameKind.Person ? kind : NameKind.Unknown, Sure = 0.4 + verdict.Likeness * 0.6, Place = place };
    }

    /// <summary>A person and what is written behind the name: a body or a place, or nothing.</summary>
    public Entry WithBody(Piece name, Piece body)
    {
        var entry = new Entry { Names = [Named(name)], Kind = NameKind.Person, Sure = 0.75 };
        if (!body.IsEmpty)
            Attach(entry, body, isPerson: true);
        return entry;
    }

    private Entry? ReadPerson(Piece piece, bool? isKnown)
    {
        ReadPlace? place = null;
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        if (parts.Count == 1)
            parts = Separators.Cut(piece, Separators.Kind.Dash);
        if (parts.Count == 1 && Separators.Cut(piece, Separators.Kind.Slash) is { Count: > 1 } slashed)
            parts = slashed;
        if (parts.Count == 0)
            return null;
        // "Peter Ashdown – Chair, Churches Together"
        if (parts.Count > 1 && Separators.Cut(parts[0], Separators.Kind.Dash) is { Count: > 1 } dashed)
            parts = [.. dashed, .. parts.Skip(1)];
        var head = NameMarks.WithoutParenthesis(parts[0], out var aside);
        var rest = parts.Skip(1).SelectMany(part => Separators.Cut(part, Separators.Kind.Dash)).ToList();
        var cased = NameJudge.IsCased(head.Span);
        var person = PersonName.Read(head, cased);
        // "لنا بوبک میر / انجمن باغ": what stands before a stroke is all name.
        if (!cased && person is { Role: null, Rest: not null } && head.Words.Length <= LongestName && parts.Count > 1 && head.Line.Text.AsSpan(head.End).TrimStart() is ['/', ..])
            person = null;
        var name = person?.Name ?? head;
        var entry = new Entry { Names = [Named(NameMarks.Clean(name))], Kind = NameKind.Person, Sure = 0.85, Role = person?.Role };
        if (entry.Names[0].Piece.IsEmpty)
            return null;
        // Where persons are known to stand, "Jonas de los reyes" is one whole name.
        if (isKnown is true && parts.Count == 1 && person is { Role: null, Rest: { } tail } && head.Words.Length <= LongestName && cased && tail.Words.ToArray().All(word => word is { IsCapital: false, IsNumber: false })
            && Descriptions.Behalf.At(tail.Words, 0) == 0 && Descriptions.For.At(tail.Words, 0) == 0 | tail.Words.Length == 3)
        {
            entry.Names[0] = Named(NameMarks.Clean(head));
            return entry;
        }
        if (person?.Role is { } glued && (glued.Start > name.Start || !glued.Words[0].IsCapital))
            (entry.Role, entry.Affiliation, place) = Office.Read(glued, language) is { } office ? (office.Role, office.Body, office.Place) : (glued, null, null);
        // "River Watch director Anna Holmes"
        else if (person?.Role is { } held && Office.BehindBody(held) is { } behindBody)
            (entry.Role, entry.Affiliation) = (behindBody.Role, behindBody.Body);
        if (person?.Rest is { } behind)
            rest.Insert(0, Descriptions.WithoutFor(behind));
        // An address in parentheses is neither role nor body.
        if (!aside.IsEmpty && !aside.Words[^1].IsNumber)
            rest.AddRange(Separators.Cut(aside, Separators.Kind.Comma));
        descriptions.Set(entry, rest, ref place);
        entry.Place = place;
        entry.IsKindGuessed = isKnown is not true && entry is { Role: null, Affiliation: null } && judge.Of(head, listed: true) is not { Kind: NameKind.Person, Likeness: >= KnownPerson } && cased;
        return entry;
    }

    // "the Rural Party": in lower case the article is the sentence's.
    private static Piece WithoutArticle(Piece name)
    {
        var words = name.Words;
        return words.Length > 1 && !words[0].IsCapital && words[1].IsCapital && InlineList.Articles.Contains(words[0].Key) && NameJudge.IsCased(name.Span)
            ? name.From(words[1].Start) : name;
    }

    private NamedPiece Named(Piece piece) => new(LanguageGuess.OfLine(piece.Text, language), piece);

    private static bool OtherScript(Piece a, Piece b)
    {
        var (first, second) = (Scripts.Of(a.Text), Scripts.Of(b.Text));
        return first != second && first != "Zyyy" && second != "Zyyy" && b.Words.Length > 1 | !NameJudge.IsCased(b.Span) && PlaceReader.Of(b) is null;
    }
}
