using System.Collections.Frozen;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Text;

/// <summary>Tells the language of running text by its small words, for every language that the word lists know.</summary>
internal static class LanguageGuess
{
    // Of each small word the languages that have it: a word of two languages speaks half for each.
    private static readonly FrozenDictionary<string, string[]> Languages = Build();

    private const double LeastEvidence = 1.5;

    /// <summary>The language of a document.</summary>
    public static string OfDocument(Document document)
    {
        if (document.Meta.Language is { Length: >= 2 } told && Vocabulary.FunctionWords.ContainsKey(told.Split('-', '_')[0].ToLowerInvariant()))
            return told.Split('-', '_')[0].ToLowerInvariant();
        var script = Scripts.Of(document.Flat);
        if (script == "Arab")
            return Scripts.Guess(document.Flat);
        var prose = document.Lines.Where(line => Scripts.Of(line.Text) == script).ToList();
        var weighed = new Dictionary<string, double>();
        foreach (var line in prose)
            Add(weighed, line.Words);
        foreach (var c in document.Flat)
        {
            if (Letters.TryGetValue(c, out var owner))
                weighed[owner] = weighed.GetValueOrDefault(owner) + LetterEvidence;
        }

        var scores = weighed.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToList();
        if (scores.Count == 0 || scores[0].Value < LeastEvidence)
            return Scripts.Guess(document.Flat);
        // Of two languages with as much text each, the text begins in its own.
        if (scores.Count == 2 && scores[1].Value > scores[0].Value * AsMuch
            && prose.Where(line => line.Words.Length >= WordsOfProse).Select(line => Best(line.Words)).FirstOrDefault(language => language is not null) is { } first
            && (first == scores[0].Key || first == scores[1].Key))
        {
            return first;
        }

        return scores[0].Key;
    }

    private const double AsMuch = 0.75;
    private const double LetterEvidence = 0.25;

    // Letters that one language alone has of those that are told here by their small words.
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string> { ['ğ'] = "tr", ['ı'] = "tr", ['ß'] = "de", ['ñ'] = "es", ['¿'] = "es", ['¡'] = "es", ['ã'] = "pt", ['õ'] = "pt", ['ł'] = "pl", ['ż'] = "pl", ['ę'] = "pl" }.ToFrozenDictionary();

    private const int WordsOfProse = 6;
    private const double LeastShareOfSecond = 0.2;

    /// <summary>The second language of a text in two languages of one script, or null where it has only one.</summary>
    public static string? SecondOf(Document document)
    {
        var script = ScriptOf(document.Language);
        var words = new Dictionary<string, int>();
        var all = 0;
        foreach (var line in document.Lines.Where(line => line.Words.Length >= WordsOfProse && Scripts.Of(line.Text) == script))
        {
            foreach (var cell in line.Cells.Where(cell => cell.Words.Length >= WordsOfProse))
            {
                all += cell.Words.Length;
                if (Best(cell.Words) is { } language)
                    words[language] = words.GetValueOrDefault(language) + cell.Words.Length;
            }
        }

        words.Remove(document.Language);
        var second = words.OrderByDescending(pair => pair.Value).FirstOrDefault();
        return second.Value > all * LeastShareOfSecond ? second.Key : null;
    }

    /// <summary>The language of one line, given that of its document: the same wherever the script allows it.</summary>
    public static string OfLine(string text, string documentLanguage)
    {
        var script = Scripts.Of(text);
        if (script == "Zyyy" || script == ScriptOf(documentLanguage))
            return documentLanguage;
        return script == "Latn" ? Best(Word.Of(text)) ?? Scripts.Guess(text) : Scripts.Guess(text);
    }

    /// <summary>The script a language is written in here.</summary>
    public static string ScriptOf(string language) => language switch
    {
        "fa" or "ar" or "ckb" or "ur" or "ps" => "Arab",
        "el" => "Grek",
        "ru" or "uk" => "Cyrl",
        "he" => "Hebr",
        "hy" => "Armn",
        "ka" => "Geor",
        _ => "Latn",
    };

    /// <summary>Whether the small words of two names are of two languages: no language has them all, and each name has some.</summary>
    public static bool AreTwo(ReadOnlySpan<Word> one, ReadOnlySpan<Word> other)
    {
        var (first, second) = (Common(one), Common(other));
        return first is { Count: > 0 } && second is { Count: > 0 } && !first.Overlaps(second);
    }

    // The languages that have all the small words of a name; null where it has none.
    private static HashSet<string>? Common(ReadOnlySpan<Word> words)
    {
        HashSet<string>? common = null;
        foreach (var word in words)
        {
            if (word.Length < 2 || word.IsCapital || !Languages.TryGetValue(word.Key, out var languages))
                continue;
            if (common is null)
                common = [.. languages];
            else
                common.IntersectWith(languages);
        }

        return common;
    }

    private static string? Best(ReadOnlySpan<Word> words)
    {
        var scores = new Dictionary<string, double>();
        Add(scores, words);
        var (best, most) = ((string?)null, 0.0);
        foreach (var (language, score) in scores)
        {
            if (score > most || (score == most && string.CompareOrdinal(language, best) < 0))
                (best, most) = (language, score);
        }

        return most >= LeastEvidence ? best : null;
    }

    private static void Add(Dictionary<string, double> scores, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (!Languages.TryGetValue(word.Key, out var languages))
                continue;
            foreach (var language in languages)
                scores[language] = scores.GetValueOrDefault(language) + 1.0 / languages.Length;
        }
    }

    private static FrozenDictionary<string, string[]> Build()
    {
        var languages = new Dictionary<string, HashSet<string>>();
        foreach (var section in (ReadOnlySpan<string>)["function words", "clause words"])
        {
            foreach (var (language, terms) in Lexicon.Section("prose", section))
            {
                foreach (var key in terms.Select(Fold.Key).Where(key => key.Length > 0 && !key.Contains(' ', StringComparison.Ordinal)))
                {
                    if (!languages.TryGetValue(key, out var known))
                        languages[key] = known = [];
                    known.Add(language);
                }
            }
        }

        return languages.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
