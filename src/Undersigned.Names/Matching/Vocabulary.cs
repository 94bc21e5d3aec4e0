using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>The field's words: which concepts a word or a phrase of a language can mean.</summary>
internal sealed class Vocabulary
{
    /// <summary>The languages of the table, in the order of its columns.</summary>
    public static readonly string[] Languages = ["en", "fa", "ar", "ckb", "kmr", "tr", "de", "fr", "es", "sv"];

    /// <summary>Words in a phrase of the table at most.</summary>
    public const int LongestPhrase = 4;

    private const char Secondary = '~';

    // A word guessed by its sound alone must be long enough to mean one thing; less will do where the whole name is known to be romanised.
    private const int ShortestSound = 4;
    private const int ShortestRomanised = 3;

    // Or still less, where the script writes every vowel: آزاد.
    private const int ShortestWritten = 2;

    private static readonly Lazy<Vocabulary> loaded = new(() => new Vocabulary());

    private readonly FrozenDictionary<string, FrozenDictionary<string, int[]>> byLanguage;
    private readonly FrozenDictionary<string, FrozenDictionary<string, int[]>> seconds;
    private readonly FrozenDictionary<string, int[]> anyLatin;
    private readonly FrozenDictionary<string, int[]> anyArabic;
    private readonly FrozenDictionary<string, FrozenDictionary<string, (Sound Sound, int[] Concepts)[]>> bySound;
    private readonly FrozenDictionary<string, FrozenSet<string>> phraseHeads;
    private readonly FrozenDictionary<string, FrozenSet<string>> stops;
    private readonly FrozenSet<(int, int)> related;
    private readonly FrozenSet<(int, int)> opposed;

    private Vocabulary()
    {
        var rows = DataFile.Rows("vocabulary.tsv").ToArray();
        Concepts = [.. rows.Select((row, index) => new Concept(index, row[0], Class(row[1])))];
        Index = Concepts.ToFrozenDictionary(concept => concept.Id, concept => concept.Index, StringComparer.Ordinal);
        var words = Languages.ToDictionary(language => language, _ => new Dictionary<string, List<int>>(StringComparer.Ordinal), StringComparer.Ordinal);
        var second = Languages.ToDictionary(language => language, _ => new Dictionary<string, List<int>>(StringComparer.Ordinal), StringComparer.Ordinal);
        var sounds = Languages.ToDictionary(language => language, _ => new Dictionary<string, Dictionary<string, (Sound, List<int>)>>(StringComparer.Ordinal), StringComparer.Ordinal);
        Initials = [.. Concepts.Select(_ => new string[Languages.Length])];
        foreach (var (row, concept) in rows.Zip(Concepts))
        {
            for (var column = 0; column < Languages.Length; column++)
            {
                // The last columns of a row may be missing.
                var forms = column + 2 < row.Length ? row[column + 2].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
                Initials[concept.Index][column] = string.Concat(forms.Select(form => Fold.Key(form)).Where(key => key.Length > 0).Select(key => key[0]).Distinct());
                foreach (var listed in forms)
                {
                    var form = listed.TrimEnd(Secondary);
                    if (form.Length < listed.Length)
                    {
                        Add(second[Languages[column]], PlaceKeys.WithoutArabicArticles(Fold.Key(form)), concept.Index);
                        continue;
                    }
                    var written = Fold.Key(form);
                    var key = PlaceKeys.WithoutArabicArticles(written);
                    // Persian and Kurdish took some words over with their article: بین‌المللی.
                    if (Languages[column] != "ar")
                        Add(words[Languages[column]], written, concept.Index);
                    Add(words[Languages[column]], key, concept.Index);
                    Add(words[Languages[column]], PlaceKeys.Joined(key), concept.Index);
                    AddSound(sounds[Languages[column]], form, Languages[column], concept.Index);
                }
            }
        }
        byLanguage = words.ToFrozenDictionary(entry => entry.Key, entry => Freeze(entry.Value), StringComparer.Ordinal);
        seconds = second.ToFrozenDictionary(entry => entry.Key, entry => Freeze(entry.Value), StringComparer.Ordinal);
        anyLatin = Merge(words, ["en", "tr", "kmr", "de", "fr", "es"]);
        anyArabic = Merge(words, ["fa", "ckb", "ar"]);
        bySound = sounds.ToFrozenDictionary(
            entry => entry.Key,
            entry => entry.Value.ToFrozenDictionary(sound => sound.Key, sound => sound.Value.Values.Select(word => (word.Item1, word.Item2.ToArray())).ToArray(), StringComparer.Ordinal),
            StringComparer.Ordinal);
        phraseHeads = byLanguage.ToFrozenDictionary(entry => entry.Key, entry => PlaceKeys.Heads(entry.Value.Keys), StringComparer.Ordinal);
        stops = DataFile.Rows("stop-words.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').Select(word => Fold.Key(word)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        related = Pairs("related.tsv");
        opposed = Pairs("opposites.tsv");
    }

    /// <summary>The one vocabulary, read on first use.</summary>
    public static Vocabulary Loaded => loaded.Value;

    /// <summary>All concepts by index.</summary>
    public Concept[] Concepts { get; }

    /// <summary>From a concept's id to its index.</summary>
    public FrozenDictionary<string, int> Index { get; }

    /// <summary>The letters a concept's words begin with, by concept and language: what an acronym may take from it.</summary>
    public string[][] Initials { get; }

    /// <summary>What a folded word or phrase means in a language as it stands, or nothing.</summary>
    public int[] Meaning(string key, string language) => byLanguage.TryGetValue(language, out var words) && words.TryGetValue(key, out var found) ? found : [];

    /// <summary>Whether some phrase, of this language or a place's name, begins with a word; spares looking up what cannot be one.</summary>
    public bool BeginsPhrase(string key, string language) => phraseHeads.TryGetValue(language, out var heads) && heads.Contains(key) || Places.PhraseHeads.Contains(key);

    /// <summary>What a folded word can mean besides.</summary>
    public int[] SecondMeaning(string key, string language) => seconds.TryGetValue(language, out var words) && words.TryGetValue(key, out var found) ? found : [];

    /// <summary>What a folded word means in some language of its script: names mix languages.</summary>
    public int[] MeaningAnywhere(string key, bool arabic) => (arabic ? anyArabic : anyLatin).TryGetValue(key, out var found) ? found : [];

    /// <summary>What a word means in a language it is not spelled in the way of (romanised, or an older spelling), found by its sound; nothing unless clear.</summary>
    public int[] MeaningBySound(Sound sound, string language, bool romanised = false)
    {
        if (sound.Consonants.Length < (romanised ? ShortestWritten : ShortestSound) || !bySound.TryGetValue(language, out var sounds) || !sounds.TryGetValue(sound.Consonants, out var words))
            return [];
        int[] best = [];
        foreach (var (word, concepts) in words)
        {
            if (sound.Consonants.Length < ShortestRomanised ? !word.IsWrittenAs(sound) : word.Likeness(sound) < 0.85)
                continue;
            best = best.Length == 0 ? concepts : [.. best.Intersect(concepts)];
            if (best.Length == 0)
                return [];
        }
        return best;
    }

    /// <summary>Whether a folded word carries no meaning of its own in a name.</summary>
    public bool IsStop(string key, string language) => stops.TryGetValue(language, out var words) && words.Contains(key);

    /// <summary>Near enough to ask.</summary>
    public bool AreRelated(int one, int other) => related.Contains((one, other));

    /// <summary>Telling two bodies apart.</summary>
    public bool AreOpposed(int one, int other) => opposed.Contains((one, other));

    private FrozenSet<(int, int)> Pairs(string file)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var row in DataFile.Rows(file))
        {
            var family = row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Index[id]).ToArray();
            foreach (var one in family)
            {
                foreach (var other in family)
                {
                    if (one != other)
                        pairs.Add((one, other));
                }
            }
        }
        return pairs.ToFrozenSet();
    }

    private static void Add(Dictionary<string, List<int>> words, string key, int concept)
    {
        if (key.Length == 0)
            return;
        if (!words.TryGetValue(key, out var concepts))
            words.Add(key, concepts = []);
        if (!concepts.Contains(concept))
            concepts.Add(concept);
    }

    private static void AddSound(Dictionary<string, Dictionary<string, (Sound, List<int>)>> sounds, string form, string language, int concept)
    {
        if (form.Contains(' ', StringComparison.Ordinal))
            return;
        var sound = Sound.Of(form, language);
        if (sound.Consonants.Length < ShortestWritten)
            return;
        if (!sounds.TryGetValue(sound.Consonants, out var words))
            sounds.Add(sound.Consonants, words = new Dictionary<string, (Sound, List<int>)>(StringComparer.Ordinal));
        if (!words.TryGetValue(sound.Vowels, out var word))
            words.Add(sound.Vowels, word = (sound, []));
        if (!word.Item2.Contains(concept))
            word.Item2.Add(concept);
    }

    private static FrozenDictionary<string, int[]> Freeze(Dictionary<string, List<int>> words) =>
        words.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Order().ToArray(), StringComparer.Ordinal);

    private static FrozenDictionary<string, int[]> Merge(Dictionary<string, Dictionary<string, List<int>>> words, string[] languages)
    {
        var merged = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (key, concepts) in languages.SelectMany(language => words[language]))
        {
            foreach (var concept in concepts)
                Add(merged, key, concept);
        }
        return Freeze(merged);
    }

    private static ConceptClass Class(string name) => name switch
    {
        "kind" => ConceptClass.Kind,
        "word" => ConceptClass.Word,
        "common" => ConceptClass.Common,
        "commonest" => ConceptClass.Commonest,
        "proper" => ConceptClass.Proper,
        "weak" => ConceptClass.Weak,
        "wing" => ConceptClass.Wing,
        "region" => ConceptClass.Region,
        "people" => ConceptClass.People,
        "dir" => ConceptClass.Direction,
        _ => throw new InvalidOperationException($"The vocabulary has no class {name}."),
    };
}
