namespace Undersigned.Import.Text;

/// <summary>Parts a line into sentences.</summary>
internal static class Sentences
{
    private const int ShortestSentence = 4;
    private const int LongestAbbreviation = 3;

    /// <summary>The sentences of a line without their closing marks, behind its dateline where it has one.</summary>
    public static IEnumerable<Piece> Of(Line line)
    {
        var from = line.ReportStart;
        for (var i = from; i < line.Text.Length; i++)
        {
            if (i - from < ShortestSentence || !Ends(line.Text, i, behindQuotes: true))
                continue;
            yield return new Piece(line, from, i - from).Trim();
            from = i + 1;
        }

        if (from < line.Text.Length && new Piece(line, from, line.Text.Length - from).Trim() is { IsEmpty: false } rest)
            yield return rest;
    }

    /// <summary>Whether a sentence begins with a piece.</summary>
    public static bool BeginWith(Piece piece) => piece.Start == piece.Line.ReportStart || piece.Line.Text.AsSpan(0, piece.Start).TrimEnd() is [.., '.' or '!' or '?' or ':' or '"' or '“' or '«'];

    /// <summary>The sentence that holds two pieces of a line and all between them; empty where none does.</summary>
    public static Piece Holding(Piece first, Piece last) => Of(first.Line).FirstOrDefault(sentence => sentence.Start <= first.Start && sentence.End >= last.End);

    // What a date or an hour belongs to stands within this many characters of it.
    private const int Reach = 400;

    /// <summary>The sentence that holds a piece, or as much of it as is near the piece.</summary>
    public static Piece Around(Piece piece)
    {
        var text = piece.Line.Text;
        var (start, end) = (piece.Start, piece.End);
        while (start > 0 && (piece.Start - start < Reach || char.IsLetterOrDigit(text[start - 1])) && !Ends(text, start - 1))
            start--;
        while (end < text.Length && (end - piece.End < Reach || char.IsLetterOrDigit(text[end])) && !Ends(text, end))
            end++;
        return new Piece(piece.Line, start, end - start).Trim();
    }

    // Not the stop of "11.", "p.m.", "e.V." or another short abbreviation. What a quotation says belongs to the sentence behind it, where a date is looked for.
    private static bool Ends(string text, int at, bool behindQuotes = false)
    {
        // "Rise Up!, the Quay Watch and …": a comma behind it says that the mark is a name's.
        if (text[at] is '!' or '?' or '؟')
            return text.AsSpan(at + 1).TrimStart("!?؟ \u00A0") is not [',' or '،' or ';', ..];
        // "A, B and … in a letter": dots within a list end nothing.
        if (text[at] == '…')
            return !(text.AsSpan(at + 1).TrimStart() is [var behind, ..] && char.IsLower(behind)) && text.AsSpan(0, at).TrimEnd() is not ([.., ' ', 'و'] or [.., ',' or '،']);
        if (text[at] != '.' || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && !LostSpace(text, at)))
            return false;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var length = at - start;
        // "… (DU). The next sentence"
        if (length == 0)
            return at > 0 && (text[at - 1] is ')' or ']' || (behindQuotes && text[at - 1] is '"' or '”' or '»')) && text.AsSpan(at + 1).TrimStart() is [var next, ..] && !char.IsLower(next) && !char.IsDigit(next);
        if (length == LongestAbbreviation && char.IsUpper(text[start]) && char.IsLetter(text[at - 1]))
            return !Abbreviations.Contains(text[start..at].ToLowerInvariant());
        return length > LongestAbbreviation || (length > 1 && !char.IsDigit(text[at - 1]) && !char.IsUpper(text[start]));
    }

    // A stop between two Arabic words, or behind a quotation and before one, ends a sentence whose space was lost; an abbreviation is shorter.
    private static bool LostSpace(string text, int at) =>
        at >= LeastOfWord && at + LeastOfWord < text.Length && text.AsSpan(at + 1, LeastOfWord).IndexOfAnyExceptInRange('\u0621', '\u064A') < 0
        && (text[at - 1] is '"' or '”' or '»' || text.AsSpan(at - LeastOfWord, LeastOfWord).IndexOfAnyExceptInRange('\u0621', '\u064A') < 0);

    private const int LeastOfWord = 3;

    // Of three letters and with a capital; "the UGT. The" and "to Vox. The" are ends of sentences.
    private static readonly HashSet<string> Abbreviations = ["mrs", "rev", "hon", "sen", "rep", "gen", "gov", "sgt", "col", "cpt", "inc", "ltd", "bhd", "pty", "vol", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez", "abs", "art", "hrn", "mme", "mgr", "mlle", "sra", "sta", "dra", "lic", "ing", "arq", "mag", "avv", "sig", "drs", "doç", "fil", "dir", "tel", "fax", "str", "mtr", "phd", "ave"];
}
