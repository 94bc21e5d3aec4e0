using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads what stands behind a person's name: a role, a body, a place.</summary>
internal sealed class Descriptions(string language)
{
    /// <summary>What stands between a person and the body that person belongs to or speaks for.</summary>
    public static readonly TermSet For = new(["for", "on behalf of", "für", "im namen von", "pour", "au nom de", "por", "en nombre de", "pelo", "pela", "per", "per conto di", "namens", "adına", "från", "de", "from", "of", "از طرف", "از سوی", "به نمایندگی از", "به نمایندگی", "عن", "باسم", "نيابة عن", "ممثلا عن", "بە ناوی", "لەلایەن"]);

    /// <summary>Of those the ones that say that the person signs for the body.</summary>
    public static readonly TermSet Behalf = new(["on behalf of", "im namen von", "pour", "au nom de", "por la", "por el", "por los", "por las", "por", "en nombre de", "pela", "pelo", "per conto di", "namens", "adına", "از طرف", "از سوی", "به نمایندگی از", "به نمایندگی", "عن", "باسم", "نيابة عن", "ممثلا عن", "بە ناوی", "لەلایەن"]);

    /// <summary>"for the Rural Party": the party.</summary>
    public static Piece WithoutFor(Piece behind)
    {
        var words = behind.Words;
        var from = words[0].IsCapital ? 0 : For.At(words, 0);
        if (from == 0 || from >= words.Length)
            return behind;
        while (from < words.Length - 1 && !words[from].IsCapital && InlineList.Articles.Contains(words[from].Key))
            from++;
        return behind.From(words[from].Start);
    }

    private static readonly TermSet Remarks = new(["personal capacity", "in a personal capacity", "in personal capacity", "in his personal capacity", "in her personal capacity", "pc", "à titre personnel", "a título personal", "a título individual", "a titolo personale", "persönlich", "privat", "als privatperson", "på egen hand", "op persoonlijke titel"]);

    // "M.A.", "PhD", but not "MP"
    private static bool AreLetters(Piece part) => (Vocabulary.AfterName.IsAll(part.Words) && !Vocabulary.Roles.IsAll(part.Words)) || (part.Span.Contains('.') && part.Words.ToArray().All(word => word.Length == 1));

    private static Piece WithoutBehalf(Piece part) =>
        Behalf.At(part.Words, 0) is > 0 and var length && length < part.Words.Length && (length > 1 || !part.Words[0].IsCapital) ? WithoutArticle(part.From(part.Words[length].Start)) : part;

    private static Piece WithoutArticle(Piece body)
    {
        var words = body.Words;
        return words.Length > 1 && !words[0].IsCapital && InlineList.Articles.Contains(words[0].Key) ? body.From(words[1].Start) : body;
    }

    /// <summary>Takes what follows a person's name, in any order, as a role, an organisation and a place.</summary>
    public void Set(Entry entry, List<Piece> parts, ref ReadPlace? place)
    {
        parts = [.. parts.SelectMany(Opened)];
        // "(Varan), weaver"
        if (parts.Count > 1 && parts[0].Span is ['(', .., ')'] && PlaceReader.Of(parts[0]) is { } aside)
        {
            place = place is null ? aside : aside.With(place);
            parts.RemoveAt(0);
        }

        // "journalist (Varan)", "Quarter Union (personal capacity)", "member of the council (75)"
        for (var i = 0; i < parts.Count; i++)
        {
            var outer = NameMarks.WithoutParenthesis(parts[i], out var said);
            if (outer.IsEmpty || said.IsEmpty)
                continue;
            var there = PlaceReader.Of(said);
            if (!(Remarks.IsAll(said.Words) || said.Words is [{ IsNumber: true, Length: <= 3 }] || (there is not null && Office.IsOne(outer, language))))
                continue;
            place ??= there;
            parts[i] = outer;
        }

        // Places stand last; one in the middle belongs to the organisation before it.
        while (parts.Count > 0 && (PlaceReader.Of(parts[^1]) ?? PlaceReader.OfRegion(parts[^1])) is { } last && !(last.Country is null && place is null && entry.Role is null && entry.Affiliation is null && parts.Count == 2 && IsSchool(parts[0]) && !Office.IsOne(parts[0], language)))
        {
            place = place is null ? last : last.With(place);
            parts.RemoveAt(parts.Count - 1);
        }

        parts = [.. parts.Select(NameMarks.Clean).Where(p => !p.IsEmpty && !AreLetters(p)).Select(WithoutBehalf)];
        var lastOfBody = parts.FindLastIndex(part => Office.Read(part, language) is null);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var bodyFollows = lastOfBody > i;
            // What was said before the name is not gone on with behind it.
            Piece? behind = entry.Role is { } said && said.Start > entry.Names[0].Piece.Start ? said : null;
            if (entry.Role is null && entry.Affiliation is null && ReadsLikeRole(parts, i))
                entry.Role = part;
            // "actress, member of no party"
            else if (entry.Affiliation is null && behind is { } first && GoesOnInLowerCase(part))
                entry.Role = Join(first, part);
            else if (entry.Affiliation is null && Office.Read(part, language, bodyFollows) is { } office)
            {
                entry.Role = behind is { } known ? Join(known, office.Role) : office.Role;
                entry.Affiliation = office.Body;
                place ??= office.Place;
            }
            // "journalist, night editor, member of the council": between two offices stands another.
            else if (entry.Affiliation is null && behind is { } begun && !Office.IsBody(part) && parts.Skip(i + 1).Any(later => Office.IsOne(later, language)))
                entry.Role = Join(begun, part);
            else if (entry.Affiliation is not null && entry.Role is null && Office.IsOne(part, language))
                entry.Role = part;
            // "Quarter Union, adviser – project “Nets”"
            else if (entry.Role is { } spoken && entry.Affiliation is { } before && spoken.Line == part.Line && spoken.Start > before.End && part.Start > spoken.End && part.Line.Text.AsSpan(spoken.End).TrimStart() is [var mark, ..] && Separators.IsDash(mark))
                entry.Role = Join(spoken, part);
            // "Director, Nets & Boats, Varan Church"
            else if (entry.Affiliation is null && i > 0 && behind is { } role && Office.GoesOn(role, part, bodyFollows))
                entry.Role = Join(role, part);
            else
                entry.Affiliation = entry.Affiliation is { } known ? Join(known, part) : part;
        }
    }

    // "Bezirksstadträtin (SPD)": behind an office stands the body in parentheses.
    private IEnumerable<Piece> Opened(Piece part)
    {
        var outer = NameMarks.WithoutParenthesis(part, out var inside);
        return inside.Words is [{ IsNumber: false }, ..] && Office.IsOne(outer, language) ? [outer, inside] : [part];
    }

    // What nobody knows behind a person's name is what that person is where it begins in lower case, or is a word or two in a script without
    // capitals or in German, which writes every noun with one; or where a body is named behind it.
    private bool ReadsLikeRole(List<Piece> parts, int i)
    {
        var words = parts[i].Words;
        if (Vocabulary.Organisations.Count(words) > 0 || Vocabulary.Roles.Count(words) > 0 || words.Length > LongestRole || words[0].IsNumber)
            return false;
        // "سیبک سوئد": what ends in a place is a body's name.
        if (!NameJudge.IsCased(parts[i].Span))
            return words.Length == 1 || (words.Length == 2 && PlaceReader.Of(new Piece(parts[i].Line, words[1].Start, words[1].End - words[1].Start)) is null);
        if (!words[0].IsCapital || (language == "de" && words is [{ IsAllCapitals: false }]))
            return true;
        return !words[0].IsAllCapitals && i + 1 < parts.Count && NameJudge.StartsWithOrganisation(parts[i + 1].Words) && Vocabulary.Roles.Count(parts[i + 1].Words) == 0;
    }

    // Another role, of no body.
    private static bool GoesOnInLowerCase(Piece part)
    {
        var words = part.Words;
        if (words.Length > LongestRole || !NameJudge.IsCased(part.Span) || Vocabulary.Organisations.Count(words) > 0 || For.At(words, 0) > 0 || InlineList.Articles.Contains(words[0].Key))
            return false;
        foreach (var word in words)
        {
            if (word.IsCapital || word.IsNumber)
                return false;
        }

        return true;
    }

    private const int LongestRole = 6;

    // "Jesus College, Oxford" is one affiliation.
    private static bool IsSchool(Piece piece) => Schools.IsIn(piece.Words);

    private static readonly TermSet Schools = new(["college*", "school*", "universit*", "universidad*", "université*", "hochschule*", "institute*", "academy", "akademie*", "lycée*", "liceo*", "seminary", "museum"]);

    private static Piece Join(Piece first, Piece last) =>
        first.Line == last.Line && last.Start > first.Start ? new Piece(first.Line, first.Start, last.End - first.Start) : first;
}
