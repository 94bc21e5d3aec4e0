using System.Text;
using System.Text.Json;
using Undersigned.Import;
using Undersigned.Import.Lists.Marked;
using Undersigned.Names;

namespace Undersigned.Bench;

/// <summary>A published text of which it is known who signed it: its tokens, what each shows, and which of them are names.</summary>
internal sealed class NameCase
{
    private const int Beside = 60;

    /// <summary>Of the same text with other names the same.</summary>
    public required string Name { get; init; }

    public required TokenText Text { get; init; }

    /// <summary>For each line the numbers of its facts.</summary>
    public required List<int>[] Lines { get; init; }

    /// <summary>For each token the numbers of its facts.</summary>
    public required int[][] Facts { get; init; }

    public required NameState[] States { get; init; }

    /// <summary>The tokens of a signatory's name where it stands once more: nothing is learnt from whether it signs there, too.</summary>
    public required bool[] Again { get; init; }

    /// <summary>The forms of each signatory's name that are right, folded.</summary>
    public required List<HashSet<string>> Signatories { get; init; }

    /// <summary>The names that rules read in it when it was new, as NAME.read.json tells; null where that is not known.</summary>
    public required List<(int First, int Last, int Signatory, double Sure)>? Ruled { get; init; }

    public static NameCase Of(NameText from)
    {
        var (document, _) = Input.Open(Encoding.UTF8.GetBytes(from.Text), from.Name + ".txt");
        var reading = new Reading(document, null);
        var text = new TokenText(reading);
        var (facts, gathered) = (new TokenFacts(text), new List<int>());
        var all = new int[text.Count][];
        for (var i = 0; i < text.Count; i++)
        {
            facts.Gather(i, gathered);
            all[i] = [.. gathered];
        }

        var (states, again) = StatesOf(text, from.Signatories);
        return new NameCase
        {
            Name = from.Name,
            Text = text,
            Lines = reading.WeighedLines.Facts,
            Facts = all,
            States = states,
            Again = again,
            Signatories = from.Signatories.ConvertAll(signatory => signatory.Forms.Select(Key).ToHashSet()),
            Ruled = from.Read is { } read ? [.. ReadBefore(text, read)] : null,
        };
    }

    /// <summary>The signatory a candidate names, or -1.</summary>
    public int SignatoryOf(NameCandidate it)
    {
        var line = Text.Reading.Lines[it.Line].Text;
        var key = Key(line[Text[it.First].Start..Text[it.Last].End]);
        return Signatories.FindIndex(forms => forms.Contains(key));
    }

    // Of the places where a name stands, that with most other signatories around it is where it signs.
    private static (NameState[] States, bool[] Again) StatesOf(TokenText text, List<NameText.Signatory> signatories)
    {
        var words = Enumerable.Range(0, text.Count).Where(at => text[at].IsWord).ToList();
        var byKey = Enumerable.Range(0, words.Count).ToLookup(i => text[words[i]].Key);
        var found = signatories.SelectMany((signatory, number) => Found(signatory).Select(at => (Signatory: number, at.First, at.Last))).ToList();
        var (states, again) = (new NameState[text.Count], new bool[text.Count]);
        var chosen = found.GroupBy(at => at.Signatory).Select(places => places
            .OrderBy(at => found.Where(other => other.Signatory != at.Signatory && Math.Abs(other.First - at.First) < Beside).Select(other => other.Signatory).Distinct().Count())
            .ThenBy(at => at.Last - at.First).Last()).ToList();
        foreach (var (signatory, first, last) in chosen.OrderBy(at => at.Last - at.First))
        {
            var opens = signatories[signatory].IsPerson ? NameState.OpensPerson : NameState.OpensBody;
            var end = words[last];
            // "Harbour Union (HU)": the bracket is the last of the name.
            if (end + 1 < text.Count && text[end + 1].Key == ")" && Enumerable.Range(words[first], end - words[first]).Any(at => text[at].Key == "("))
                end++;
            for (var at = words[first]; at <= end; at++)
                states[at] = at == words[first] ? opens : opens + 1;
        }

        // A name in another language is not the same once more: rules find it beside the first.
        foreach (var (_, first, last) in found.Where(at => chosen.Exists(one => one.Signatory == at.Signatory && WordsOf(one).SequenceEqual(WordsOf(at)))))
        {
            for (var at = words[first]; at <= words[last]; at++)
                again[at] = states[at] == NameState.Outside;
        }

        for (var at = 0; at < states.Length; at++)
        {
            if (states[at] is NameState.InBody or NameState.InPerson && (at == 0 || (states[at - 1] != states[at] && states[at - 1] != states[at] - 1)))
                states[at]--;
        }

        return (states, again);

        IEnumerable<string> WordsOf((int Signatory, int First, int Last) place) => words.GetRange(place.First, place.Last - place.First + 1).Select(at => text[at].Key);

        IEnumerable<(int First, int Last)> Found(NameText.Signatory signatory)
        {
            var own = signatory.Names.SelectMany(Places).ToList();
            return own.Count > 0 ? own : signatory.Forms.Select(Places).FirstOrDefault(places => places.Any()) ?? [];
        }

        IEnumerable<(int First, int Last)> Places(string name)
        {
            var keys = KeysOf(text, name);
            if (keys.Count == 0)
                return [];
            return byKey[keys[0]].Where(at => at + keys.Count <= words.Count && text[words[at]].Line == text[words[at + keys.Count - 1]].Line && Enumerable.Range(0, keys.Count).All(k => text[words[at + k]].Key == keys[k]))
                .Select(at => (at, at + keys.Count - 1));
        }
    }

    private static List<string> KeysOf(TokenText text, string name)
    {
        var keys = new List<string>();
        foreach (var word in Undersigned.Import.Text.Word.Of(name))
        {
            if (TokenText.BehindGluedAnd(name, word, text.Reading.Language) is { } behind)
                keys.AddRange([TokenText.GluedAnd, .. behind.Select(rest => rest.Key)]);
            else
                keys.Add(word.Key);
        }

        return keys;
    }

    private static IEnumerable<(int First, int Last, int Signatory, double Sure)> ReadBefore(TokenText text, JsonElement record)
    {
        var number = 0;
        if (!record.TryGetProperty("signatories", out var signatories))
            yield break;
        foreach (var signatory in signatories.EnumerateArray())
        {
            number++;
            foreach (var name in signatory.GetProperty("names").EnumerateObject())
            {
                if (signatory.GetProperty("where").TryGetProperty("names." + name.Name, out var where)
                    && PlaceOf(text, name.Value.GetString() ?? "", where.GetProperty("line").GetInt32(), where.GetProperty("column").GetInt32()) is var (first, last))
                {
                    yield return (first, last, number, signatory.GetProperty("sure").GetDouble());
                }
            }
        }
    }

    // The nearest place of a name to the line and column it was read at.
    private static (int First, int Last)? PlaceOf(TokenText text, string name, int number, int column)
    {
        ((int First, int Last)? best, var distance) = (null, int.MaxValue);
        foreach (var line in text.Reading.Lines)
        {
            for (var at = name.Length == 0 ? -1 : line.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var away = (Math.Abs((line.Numbers?[at] ?? line.Number) - number) * 1000) + (line.Numbers is null ? Math.Abs(at - column) : 0);
                if (away < distance && text.Within(line.Index, at, at + name.Length) is { } place)
                    (best, distance) = (place, away);
            }
        }

        return best;
    }

    // Marks around a name are no part of it, but a bracket that is not closed makes it another.
    private static string Key(string text) => $"{Fold.Key(text)} {text.Count(c => c == '(')} {text.Count(c => c == ')')}";
}
