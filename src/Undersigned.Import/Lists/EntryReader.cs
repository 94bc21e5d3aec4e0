using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Takes an entry of a list apart into names, role, affiliation and place.</summary>
internal sealed class EntryReader(string language, string? secondLanguage, NameJudge judge)
{
    private const int MostWords = 120;
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
        var cells = item.IsInline || item.Piece != line.Whole ? [item.Piece] : line.Cells;
        var attributes = new List<Piece>();
        var name = NameMarks.Clean(cells[0]);
        for (var i = 1; i < cells.Count; i++)
            attributes.Add(NameMarks.Clean(cells[i]));
        if (name.IsEmpty)
            return null;
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

        var isPerson = item.Group.IsPersons ?? LooksLikePerson(name, ofPersons);
        var entry = isPerson ? ReadPerson(name) : ReadOrganisation(name, item);
        return entry is null ? null : Finish(entry, attributes, item, isPerson);
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
        head = NameMarks.WithoutParenthesis(head, out var aside);
        var verdict = judge.Of(head, listed: true);
        if (verdict.Kind == NameKind.Person)
            return verdict.Likeness >= KnownPerson || ofPersons || Vocabulary.Roles.At(aside.Words, 0) > 0 || IsDescribed(name, head);
        if (verdict.Kind == NameKind.Organisation && Vocabulary.Organisations.At(head.Words, 0) > 0)
            return false;
        var cased = NameJudge.IsCased(head.Span);
        if (PersonName.Read(head, cased) is not { } parts)
            return false;
        if (parts.Role is not null)
            return ofPersons || cased;
        // Among persons a name with the word for a body in it is a person's only where a title or a given name says so.
        return ofPersons && (verdict.Kind != NameKind.Organisation || parts.Name.Start > head.Start || Vocabulary.GivenNames.At(parts.Name.Words, 0) > 0);
    }

    // "Mehdi Ouazzani, metteur en scène": what follows the name is what that person is.
    private static bool IsDescribed(Piece name, Piece head) =>
        Separators.Cut(name, Separators.Kind.Comma) is [_, var second, ..] && second.Start > head.End && Vocabulary.Roles.At(second.Words, 0) > 0 && !second.Words[0].IsCapital;

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
            SetRoleAndAffiliation(entry, [.. Separators.Cut(attribute, Separators.Kind.Comma)], ref taken);
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
        name = WithoutArticle(name);
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

    private Entry? ReadPerson(Piece piece)
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
        var name = person?.Name ?? head;
        var entry = new Entry { Names = [Named(NameMarks.Clean(name))], Kind = NameKind.Person, Sure = 0.85, Role = person?.Role };
        if (entry.Names[0].Piece.IsEmpty)
            return null;
        if (person?.Role is { } glued && glued.Start > name.Start)
            (entry.Role, entry.Affiliation) = RoleOf(glued);
        if (person?.Rest is { } behind)
            rest.Insert(0, behind);
        // An address in parentheses is neither role nor body.
        if (!aside.IsEmpty && !aside.Words[^1].IsNumber)
            rest.AddRange(Separators.Cut(aside, Separators.Kind.Comma));
        SetRoleAndAffiliation(entry, rest, ref place);
        entry.Place = place;
        entry.IsKindGuessed = entry is { Role: null, Affiliation: null } && judge.Of(head, listed: true) is not { Kind: NameKind.Person, Likeness: >= KnownPerson } && cased;
        return entry;
    }

    // "the Rural Party": in lower case the article is the sentence's.
    private static Piece WithoutArticle(Piece name)
    {
        var words = name.Words;
        return words.Length > 1 && !words[0].IsCapital && words[1].IsCapital && InlineList.Articles.Contains(words[0].Key) && NameJudge.IsCased(name.Span)
            ? new Piece(name.Line, words[1].Start, name.End - words[1].Start) : name;
    }

    // What follows a person's name, in any order: a role, an organisation, a place.
    private void SetRoleAndAffiliation(Entry entry, List<Piece> parts, ref ReadPlace? place)
    {
        // Places stand last; one in the middle belongs to the organisation before it.
        while (parts.Count > 0 && (PlaceReader.Of(parts[^1]) ?? PlaceReader.OfRegion(parts[^1])) is { } last && !(last.Country is null && place is null && entry.Role is null && entry.Affiliation is null && parts.Count == 2 && IsSchool(parts[0]) && Vocabulary.Roles.At(parts[0].Words, 0) == 0))
        {
            place = place is null ? last : last.With(place);
            parts.RemoveAt(parts.Count - 1);
        }

        parts = [.. parts.Select(NameMarks.Clean).Where(p => !p.IsEmpty)];
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var words = part.Words;
            if (entry.Role is null && entry.Affiliation is null && ReadsLikeRole(parts, i))
                entry.Role = part;
            else if (Vocabulary.Roles.Find(words, out _) is >= 0 and <= 2 && !(NameJudge.StartsWithOrganisation(words) && Vocabulary.Roles.At(words, 0) == 0) && entry.Affiliation is null)
            {
                var (role, affiliation) = RoleOf(part);
                entry.Role = entry.Role is { } known && known.Start > entry.Names[0].Piece.Start ? Join(known, role) : role;
                entry.Affiliation ??= affiliation;
            }
            else
            {
                entry.Affiliation = entry.Affiliation is { } known ? Join(known, part) : part;
            }
        }
    }

    // What nobody knows behind a person's name is what that person is where it begins in lower case, or is a word or two in a script without
    // capitals or in German, which writes every noun with one; or where a body is named behind it.
    private bool ReadsLikeRole(List<Piece> parts, int i)
    {
        var words = parts[i].Words;
        if (Vocabulary.Organisations.Count(words) > 0 || Vocabulary.Roles.Count(words) > 0 || words.Length > LongestRole || words[0].IsNumber)
            return false;
        if (!NameJudge.IsCased(parts[i].Span))
            return words.Length <= 2;
        if (!words[0].IsCapital || (language == "de" && words is [{ IsAllCapitals: false }]))
            return true;
        return i + 1 < parts.Count && NameJudge.StartsWithOrganisation(parts[i + 1].Words) && Vocabulary.Roles.Count(parts[i + 1].Words) == 0;
    }

    private const int LongestRole = 6;

    // "Jesus College, Oxford" is one affiliation.
    private static bool IsSchool(Piece piece) => Vocabulary.Organisations.Count(piece.Words) > 0;

    private static Piece Join(Piece first, Piece last) =>
        first.Line == last.Line && last.Start > first.Start ? new Piece(first.Line, first.Start, last.End - first.Start) : first;

    // Of what one is a professor, a minister or a bishop belongs to the role itself.
    private static readonly HashSet<string> WithField =
        ["professor", "lecturer", "reader", "minister", "bishop", "archbishop", "mayor", "ambassador", "student", "teacher", "doctor", "archdeacon", "dean", "professeur", "professeure", "profesor", "profesora", "professora", "professore", "professoressa", "prof", "docente", "maire", "alcalde", "alcaldesa", "sindaco", "ministre", "ministro", "ministra", "eveque", "obispo", "vescovo", "senator", "writer", "historian", "etudiant", "etudiante", "maitre", "concejal", "concejala", "avocat", "avocate", "abogado", "abogada", "avvocato", "avvocata", "advogado", "advogada", "metteur", "consejero", "consejera", "conseiller", "conseillere", "assessore", "assessora", "adjoint", "adjointe", "depute", "deputee", "diputado", "diputada", "vereador", "vereadora", "secretario", "stadtrat", "councillor", "researcher", "chercheur", "chercheuse", "investigador", "investigadora", "ricercatore", "ricercatrice", "forskare", "hoogleraar"];

    private static readonly HashSet<string> Of = ["of", "at", "for", "de", "du", "des", "del", "della", "dello", "dell", "di", "da", "do", "der", "von", "bei", "am", "beim", "vid", "for", "i", "av", "van", "a", "au", "en", "d", "la"];

    // "director of War on Want": the role, and the body it is held in where that is named with a capital.
    private (Piece Role, Piece? Affiliation) RoleOf(Piece part)
    {
        var words = part.Words;
        if (!NameJudge.IsCased(part.Span) || WithField.Contains(words[0].Key))
            return (part, null);
        // "ordförande Västlunda Läsfrämjande": the role in lower case, the body with a capital.
        if (language != "de" && Vocabulary.Roles.At(words, 0) is > 0 and var length && length < words.Length - 1 && !words[0].IsCapital && words[length].IsCapital && !words[length].IsNumber)
            return (new Piece(part.Line, part.Start, words[length - 1].End - part.Start), new Piece(part.Line, words[length].Start, part.End - words[length].Start));
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!Of.Contains(words[i].Key) || words[i].IsCapital)
                continue;
            var next = i + 1;
            while (next < words.Length - 1 && !words[next].IsCapital && (words[next].Key is "the" or "la" or "le" or "el" or "los" or "las" or "les" or "l" or "a" or "il"))
                next++;
            // "directrice de recherche au CNRS"
            if (!words[next].IsCapital && Vocabulary.Organisations.At(words, next) == 0)
                continue;
            if (WithField.Contains(words[i - 1].Key))
                return (part, null);
            var role = new Piece(part.Line, part.Start, words[i - 1].End - part.Start);
            return (role, new Piece(part.Line, words[next].Start, part.End - words[next].Start));
        }

        return (part, null);
    }

    private NamedPiece Named(Piece piece) => new(LanguageGuess.OfLine(piece.Text, language), piece);

    private static bool OtherScript(Piece a, Piece b)
    {
        var (first, second) = (Scripts.Of(a.Text), Scripts.Of(b.Text));
        return first != second && first != "Zyyy" && second != "Zyyy" && b.Words.Length > 1 | !NameJudge.IsCased(b.Span) && PlaceReader.Of(b) is null;
    }
}
