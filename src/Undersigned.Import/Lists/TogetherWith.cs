using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds those who speak where a sentence names some of them first and others behind: "A and B, together with many members of the assembly, among them C and D, in a letter to …".</summary>
internal static class TogetherWith
{
    private const int IncludingWithin = 14;
    private const int Least = 3;
    private const double Plausible = 0.5;

    private static readonly TermSet Along = new(
        ["together with", "along with", "alongside", "gemeinsam mit", "zusammen mit", "ensemble avec", "aux côtés de", "ainsi que", "junto con", "junto a", "así como", "insieme a", "insieme con", "juntamente com", "tillsammans med", "samen met", "ligel", "bi hev re ligel", "به همراه", "همراه با", "به اتفاق", "إلى جانب", "الى جانب", "بالإضافة إلى", "بالاضافة الى", "ومعهم", "لەگەڵ", "هاوڕێ لەگەڵ"]);

    /// <summary>"in a letter", "by a statement": behind those who speak stands what they speak in.</summary>
    public static readonly TermSet SpeakIn = new(
        ["in a letter", "in an open letter", "in a statement", "in a joint statement", "in einem brief", "in einem offenen brief", "in einer erklärung", "dans une lettre", "dans une lettre ouverte", "dans un communiqué", "en una carta", "en una carta abierta", "en un comunicado", "in una lettera", "in un comunicato", "i ett öppet brev", "in een open brief", "در نامه ای", "در نامه‌ای", "طی نامه ای", "طی نامه‌ای", "در بیانیه ای", "در بیانیه‌ای", "طی بیانیه ای", "طی بیانیه‌ای", "با انتشار", "با صدور", "با ارسال نامه ای", "با ارسال نامه‌ای", "في رسالة", "في بيان", "عبر بيان", "لە نامەیەک*", "لە بەیاننامەیەک*", "bi nameyekê", "bi daxuyaniyekê"]);

    /// <summary>The names before and behind the words for "together with", or null.</summary>
    public static List<Piece>? In(Piece sentence, Reading reading, InlineList inline)
    {
        var words = sentence.Words;
        if (Along.Find(words, out var length) is not (> 1 and var at) || at + length >= words.Length || !(SpeakIn.IsIn(words[at..]) || Vocabulary.Joint.IsIn(words) || Vocabulary.Signed.IsIn(words)) || Vocabulary.Attended.IsIn(words))
            return null;
        var first = NamesOf(new Piece(sentence.Line, sentence.Start, words[at].Start - sentence.Start).Trim(",،"), reading, inline);
        var from = at + length;
        var some = Speakers.Including.Find(words, out var including, from);
        if (some < 0 || some > from + IncludingWithin)
            return null;
        from = some + including;
        if (first.Count == 0 || from >= words.Length)
            return null;
        var others = NamesOf(ProseBehindNames.Without(sentence.From(words[from].Start), reading.Language), reading, inline);
        return others.Count > 0 && first.Count + others.Count >= Least ? [.. first, .. others] : null;
    }

    // What commas and "and" part where every part is a name.
    private static List<Piece> NamesOf(Piece piece, Reading reading, InlineList inline)
    {
        var names = inline.Split(piece, headed: true) is var (_, items) ? items.ToList() : Separators.CutEveryAnd(piece, reading.Language);
        return names.TrueForAll(name => reading.Judge.Clauses(name.Words) == 0 && (reading.Judge.Of(name, listed: true) is { Kind: NameKind.Person or NameKind.Organisation, Likeness: >= Plausible } || (!NameJudge.IsCased(name.Span) && name.Words.Length is 2 or 3))) ? names : [];
    }
}
