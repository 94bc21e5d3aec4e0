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
        return new Piece(behind.Line, words[from].Start, behind.End - words[from].Start);
    }

    // "M.A.", "PhD"
    private static bool AreLetters(Piece part) => Vocabulary.AfterName.IsAll(part.Words) || (part.Span.Contains('.') && part.Words.ToArray().All(word => word.Length == 1));

    private static Piece WithoutBehalf(Piece part) =>
        Behalf.At(part.Words, 0) is > 0 and var length && length < part.Words.Length && (length > 1 || !part.Words[0].IsCapital) ? WithoutArticle(new Piece(part.Line, part.Words[length].Start, part.End - part.Words[length].Start)) : part;

    private static Piece WithoutArticle(Piece body)
    {
        var words = body.Words;
        return words.Length > 1 && !words[0].IsCapital && InlineList.Articles.Contains(words[0].Key) ? new Piece(body.Line, words[1].Start, body.End - words[1].Start) : body;
    }

    /// <summary>Takes what follows a person's name, in any order, as a role, an organisation and a place.</summary>
    public void Set(Entry entry, List<Piece> parts, ref ReadPlace? place)
    {
        // Places stand last; one in the middle belongs to the organisation before it.
        while (parts.Count > 0 && (PlaceReader.Of(parts[^1]) ?? PlaceReader.OfRegion(parts[^1])) is { } last && !(last.Country is null && place is null && entry.Role is null && entry.Affiliation is null && parts.Count == 2 && IsSchool(parts[0]) && Vocabulary.Roles.At(parts[0].Words, 0) == 0))
        {
            place = place is null ? last : last.With(place);
            parts.RemoveAt(parts.Count - 1);
        }

        parts = [.. parts.Select(NameMarks.Clean).Where(p => !p.IsEmpty && !AreLetters(p)).Select(WithoutBehalf)];
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
        ["professor", "lecturer", "reader", "minister", "bishop", "archbishop", "mayor", "ambassador", "student", "teacher", "doctor", "archdeacon", "dean", "professeur", "professeure", "profesor", "profesora", "professora", "professore", "professoressa", "prof", "docente", "maire", "alcalde", "alcaldesa", "sindaco", "ministre", "ministro", "ministra", "eveque", "obispo", "vescovo", "senator", "writer", "historian", "etudiant", "etudiante", "maitre", "concejal", "concejala", "avocat", "avocate", "abogado", "abogada", "avvocato", "avvocata", "advogado", "advogada", "metteur", "consejero", "consejera", "conseiller", "conseillere", "assessore", "assessora", "adjoint", "adjointe", "depute", "deputee", "diputado", "diputada", "vereador", "vereadora", "stadtrat", "councillor", "researcher", "chercheur", "chercheuse", "investigador", "investigadora", "ricercatore", "ricercatrice", "forskare", "hoogleraar"];

    private static readonly TermSet Former = new(["former", "formerly", "ex", "ehem", "ehemalig*", "früher*", "vormals", "a d", "ancien", "ancienne", "antiguo", "antigua", "eski", "f d", "voormalig*"]);

    private static readonly HashSet<string> Of = ["of", "at", "for", "de", "du", "des", "del", "della", "dello", "dell", "di", "da", "do", "der", "von", "bei", "am", "beim", "vid", "for", "i", "av", "van", "a", "au", "en", "d", "la"];

    /// <summary>"director of War on Want": the role, and the body it is held in where that is named with a capital.</summary>
    public (Piece Role, Piece? Affiliation) RoleOf(Piece part)
    {
        var words = part.Words;
        if (!NameJudge.IsCased(part.Span) || WithField.Contains(words[0].Key))
            return (part, null);
        // Where somebody was a director once is no affiliation.
        if (Former.IsIn(words[..Math.Min(LongestRole, words.Length)]))
            return (part, null);
        // "ordförande Västlunda Läsfrämjande": the role in lower case, the body with a capital.
        if (Vocabulary.Roles.At(words, 0) is > 0 and var length && (language == "de" ? length < words.Length && words[length].IsAllCapitals : !words[0].IsCapital))
        {
            while (length < words.Length - 1 && Vocabulary.RoleModifiers.At(words, length) > 0 && !words[length].IsCapital)
                length++;
            // "responsable France de Ribera Abierta": of a country, and of the body behind it.
            var ofPlace = length + 1 < words.Length && Of.Contains(words[length + 1].Key) && PlaceReader.Of(part.Line.Text[words[length].Start..words[length].End]) is not null;
            if (!ofPlace && length < words.Length && (length < words.Length - 1 || words[length].Length > 2) && words[length] is { IsCapital: true, IsNumber: false })
                return (new Piece(part.Line, part.Start, words[length - 1].End - part.Start), new Piece(part.Line, words[length].Start, part.End - words[length].Start));
        }

        // "Coordinadora Nacional Movimiento Ribera": the role ends where the kind of a body begins.
        if (Vocabulary.Roles.At(words, 0) is > 0 and var office && words[0].IsCapital)
        {
            while (office < words.Length - 1 && Vocabulary.RoleModifiers.At(words, office) > 0)
                office++;
            if (office < words.Length - 1 && Vocabulary.Organisations.At(words, office) > 0 && words[office].IsCapital)
                return (new Piece(part.Line, part.Start, words[office - 1].End - part.Start), new Piece(part.Line, words[office].Start, part.End - words[office].Start));
        }

        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!Of.Contains(words[i].Key) || words[i].IsCapital)
                continue;
            var next = i + 1;
            while (next < words.Length - 1 && !words[next].IsCapital && (words[next].Key is "the" or "la" or "le" or "el" or "los" or "las" or "les" or "l" or "a" or "il"))
                next++;
            // "directrice de recherche au CNRS"
            if (!words[next].IsCapital && !words[next].IsNumber && Vocabulary.Organisations.At(words, next) == 0)
                continue;
            if (WithField.Contains(words[i - 1].Key))
                return (part, null);
            var role = new Piece(part.Line, part.Start, words[i - 1].End - part.Start);
            return (role, new Piece(part.Line, words[next].Start, part.End - words[next].Start));
        }

        return (part, null);
    }
}
