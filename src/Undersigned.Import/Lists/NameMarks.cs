using System.Buffers;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Takes marks off names: stops, quotation marks, parentheses.</summary>
internal static class NameMarks
{
    /// <summary>The piece before a parenthesis that closes it, and what stands inside.</summary>
    public static Piece WithoutParenthesis(Piece piece, out Piece inside)
    {
        inside = default;
        piece = piece.Trim(".,;،؛:");
        var text = piece.Line.Text;
        if (piece.Length < 3 || text[piece.End - 1] is not (')' or ']'))
            return piece;
        var open = text.LastIndexOfAny(['(', '['], piece.End - 1, piece.Length);
        if (open <= piece.Start)
            return piece;
        inside = new Piece(piece.Line, open + 1, piece.End - open - 2).Trim();
        return new Piece(piece.Line, piece.Start, open - piece.Start).Trim();
    }

    private static readonly TermSet Besides = new(["إلى جانب", "الى جانب", "إضافة إلى", "بالإضافة إلى", "فضلا عن", "as well as a number of", "as well as numerous", "along with many", "sowie zahlreiche", "sowie viele", "ainsi que de nombreux", "ainsi que de nombreuses", "ainsi que plusieurs", "así como numerosas", "así como numerosos", "así como varias", "oltre a numerosi", "ve çok sayıda", "and many other", "and many others", "and other organisations", "and other organizations", "and other groups", "und viele andere", "und viele weitere", "und andere organisationen", "und andere gruppen", "und weitere organisationen", "et bien d'autres", "et d'autres organisations", "et autres organisations", "et d'autres associations", "y otras organizaciones", "y otros colectivos", "y otras asociaciones", "y muchas otras", "y muchos otros", "e altre organizzazioni", "e altre associazioni", "e molti altri", "e outras organizações", "e outras entidades", "en vele andere", "en andere organisaties", "och många andra", "och andra organisationer", "ve diğer örgütler", "به همراه جمعی", "و جمعی از", "و تعدادی از", "و شماری از", "همراه با جمعی", "لەگەڵ ژمارەیەک"]);

    /// <summary>The name before "as well as many persons", which names nobody.</summary>
    public static Piece WithoutBesides(Piece piece)
    {
        var words = piece.Words;
        return Besides.Find(words, out _) is > 1 and var at ? new Piece(piece.Line, piece.Start, words[at].Start - piece.Start).Trim(",،") : piece;
    }

    /// <summary>"the Rural Party (RP) of Ada Weber": the party.</summary>
    public static Piece WithoutLeader(Piece item) =>
        item.Span.IndexOf(") ") is > 0 and var close && new Piece(item.Line, item.Start + close + 1, item.Length - close - 1).Words is [{ IsCapital: false } of, { IsCapital: true }, ..] && (of.Key == "d" || Descriptions.For.At([of], 0) > 0) ? item.Slice(0, close + 1) : item;

    private static readonly TermSet Led = new(
        ["led by", "headed by", "chaired by", "represented by", "under the leadership of", "unter führung", "unter leitung", "unter der leitung", "vertreten durch", "angeführt von", "dirigé par", "dirigée par", "présidé par", "présidée par", "représenté par", "représentée par", "encabezado por", "encabezada por", "liderado por", "liderada por", "dirigido por", "dirigida por", "presidido por", "presidida por", "representado por", "representada por", "guidato da", "guidata da", "rappresentato da", "rappresentata da",
         "به رهبری", "به ریاست", "به دبیری", "به دبیرکلی", "به نمایندگی", "بقيادة", "برئاسة", "بزعامة", "ويرأسه", "ويرأسها", "يرأسه", "يرأسها", "ويقوده", "ويقودها", "الذي يقوده", "الذي يرأسه", "التي يرأسها", "التي تقودها", "التي يقودها", "التي ترأسها", "الذي تقوده", "الذي ترأسه", "الذي يتزعمه", "ويمثله", "ويمثلها", "يمثله", "يمثلها", "ممثلا ب*", "ممثلة ب*", "بە سەرۆکایەتی", "بە ڕابەرایەتی", "بە نوێنەرایەتی", "bi serokatiya"]);

    /// <summary>"the Harvest Party led by Ada Weber": the party.</summary>
    public static Piece WithoutWhoLeads(Piece piece) =>
        Led.Find(piece.Words, out _) is > 0 and var at && Vocabulary.Organisations.Count(piece.Words[..at]) > 0 ? new Piece(piece.Line, piece.Start, piece.Words[at].Start - piece.Start).Trim(",،-–—( ") : piece;

    private static readonly SearchValues<string> Comments = SearchValues.Create([": ‘", ": “", ": \"", ": «", ": „"], StringComparison.Ordinal);

    /// <summary>"Ada Weber – Quarter School: ‘I was there.’": the entry without what the person adds.</summary>
    public static Piece WithoutComment(Piece piece)
    {
        if (piece.Span.IndexOfAny(Comments) is not (> 0 and var at))
            return piece;
        var entry = piece.Slice(0, at).Trim();
        return Separators.Cut(entry, Separators.Kind.Dash).Count > 1 || Separators.Cut(entry, Separators.Kind.Comma).Count > 1 ? entry : piece;
    }

    /// <summary>"Issued by the Sailors' League", without a colon: the league.</summary>
    public static Piece WithoutIssuerLabel(Piece name) =>
        Vocabulary.IssuerLabels.At(name.Words, 0) is > 1 and var length && length < name.Words.Length ? name.From(name.Words[length].Start) : name;

    /// <summary>A name with the parenthesis that closes right behind it, where it opened one.</summary>
    public static Piece Closed(Piece name) =>
        name.End < name.Line.Text.Length && name.Line.Text[name.End] == ')' && name.Span.Count('(') > name.Span.Count(')') ? new Piece(name.Line, name.Start, name.Length + 1) : name;

    private const int LeastBeforeAddress = 2;

    /// <summary>The piece without the mail or web address that stands behind a name.</summary>
    public static Piece WithoutAddress(Piece piece)
    {
        if (!NameJudge.IsAddress(piece.Span))
            return piece;
        var text = piece.Line.Text;
        for (var i = piece.Start + 1; i < piece.End; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]))
                continue;
            var end = text.AsSpan(i, piece.End - i).IndexOf(' ') is >= 0 and var space ? space : piece.End - i;
            if (!NameJudge.IsAddress(text.AsSpan(i, end)))
                continue;
            var name = new Piece(piece.Line, piece.Start, i - piece.Start).Trim("-–—,،:;|(<");
            // "To sign: name@example.org" names nobody.
            return name.Words.Length >= LeastBeforeAddress && (text.AsSpan(name.End, i - name.End).IndexOf(':') < 0 || (Vocabulary.Organisations.Count(name.Words) > 0 && !Vocabulary.InvitationToSign.IsIn(name.Words))) && !NameJudge.IsAddress(name.Span) ? name : piece;
        }

        return piece;
    }

    /// <summary>The piece without outer marks, a parenthesis that encloses everything, and a pair of quotation marks.</summary>
    public static Piece Clean(Piece piece)
    {
        var trimmed = piece.Trim(".,;،؛:*|!_·~…\uFE0F");
        // "A and …": the word that leads on names nobody.
        foreach (var and in LeadingOn)
        {
            if (trimmed.Span.EndsWith(and, StringComparison.Ordinal) && trimmed.Length > and.Length)
                trimmed = trimmed.Slice(0, trimmed.Length - and.Length).Trim(",،");
        }

        var text = trimmed.Line.Text;
        trimmed = WithCall(trimmed, piece.End);
        // The stop of "e.V." belongs to the name.
        if (trimmed.End < piece.End && text[trimmed.End] == '.' && EndsInAbbreviation(trimmed))
            trimmed = new Piece(trimmed.Line, trimmed.Start, trimmed.Length + 1);
        if (trimmed.Length > 2 && Enclosed(text[trimmed.Start], text[trimmed.End - 1]) && text.AsSpan(trimmed.Start + 1, trimmed.Length - 2).IndexOfAny(text[trimmed.Start], text[trimmed.End - 1]) < 0)
            trimmed = new Piece(trimmed.Line, trimmed.Start + 1, trimmed.Length - 2).Trim();
        while (trimmed.Length > 0 && IsLoose(trimmed, fromStart: false))
            trimmed = new Piece(trimmed.Line, trimmed.Start, trimmed.Length - 1).Trim(".,;،؛:");
        while (trimmed.Length > 0 && IsLoose(trimmed, fromStart: true))
            trimmed = new Piece(trimmed.Line, trimmed.Start + 1, trimmed.Length - 1).Trim();
        return trimmed;
    }

    private static readonly string[] LeadingOn = [" و", " ve", " û", " and", " und", " et", " och"];

    // "Rise Up!", "RU !": a name may call out. Behind the last name of a row the mark is the sentence's.
    private static Piece WithCall(Piece name, int end)
    {
        var text = name.Line.Text;
        var stop = name.End;
        while (stop < end && text[stop] is '!' or ' ' or '\u00A0')
            stop++;
        var called = new Piece(name.Line, name.Start, stop - name.Start).Trim();
        return called.Length > name.Length && (name.Start == 0 || !text.AsSpan(stop).IsWhiteSpace()) ? called : name;
    }

    private static bool EndsInAbbreviation(Piece piece)
    {
        var text = piece.Line.Text;
        var (end, start) = (piece.End, piece.End - 1);
        while (start > piece.Start && char.IsLetter(text[start - 1]))
            start--;
        return end - start <= 2 && start > piece.Start && text[start - 1] == '.' || (end - start == 1 && char.IsUpper(text[start]));
    }

    private static bool Enclosed(char open, char close) =>
        (open, close) is ('(', ')') or ('"', '"') or ('«', '»') or ('“', '”') or ('„', '“') or ('\'', '\'') or ('‘', '’') or ('[', ']');

    // A quotation mark or parenthesis at an end that has no partner within the piece.
    private static bool IsLoose(Piece piece, bool fromStart)
    {
        var text = piece.Line.Text;
        var c = text[fromStart ? piece.Start : piece.End - 1];
        var span = piece.Span;
        return c switch
        {
            '"' => span.Count('"') == 1,
            ')' => span.Count('(') < span.Count(')'),
            '(' => span.Count('(') > span.Count(')'),
            '»' or '«' => span.Count('«') != span.Count('»'),
            '“' or '”' or '„' => span.Count('“') + span.Count('„') + span.Count('”') == 1,
            // "Harbour 50+" ends in one.
            '+' => fromStart || span is [.., ' ', _] || span.Length == 1,
            '-' or '–' or '—' or '/' or '•' or '|' or '=' => true,
            _ => false,
        };
    }
}
