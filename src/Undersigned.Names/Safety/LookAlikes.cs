using System.Globalization;
using System.Text;

namespace Undersigned.Names;

/// <summary>Finds words that borrow letters of another script to look like somebody else's name.</summary>
internal static class LookAlikes
{
    // Small and capital letters that cannot be told from Latin ones in most typefaces (from Unicode's confusables, the letters of names).
    private const string Cyrillic = "аеорсухіјѕԁһѵԛԝӏгАВЕКМНОРСТУХІЈЅԌԚԜ";
    private const string Greek = "αικνορυωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    /// <summary><see cref="NameFlags.MixedScript"/> and <see cref="NameFlags.LookAlike"/>, where they apply.</summary>
    public static NameFlags Flags(string name)
    {
        var flags = NameFlags.None;
        var latinWords = 0;
        var disguised = 0;
        var word = default(Word);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                word.Add(rune);
                continue;
            }
            // Marks belong to their letter; everything else ends the word.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                continue;
            flags |= Judge(ref word, ref latinWords, ref disguised);
        }
        flags |= Judge(ref word, ref latinWords, ref disguised);
        // A whole word of look-alikes is suspicious only among words of the script it imitates: «Рарас» in a Latin name, not in a Russian one.
        if (disguised > 0 && latinWords > 0)
            flags |= NameFlags.LookAlike;
        return flags;
    }

    private static NameFlags Judge(ref Word word, ref int latinWords, ref int disguised)
    {
        var flags = word.ScriptCount > 1 && !word.IsJapanese ? NameFlags.MixedScript : NameFlags.None;
        if (word.ScriptCount > 1 && word.Disguised > 0 && word.HasLatin)
            flags |= NameFlags.LookAlike;
        if (word is { ScriptCount: 1, HasLatin: true })
            latinWords++;
        if (word.Letters > 1 && word.Disguised == word.Letters && !word.HasLatin)
            disguised++;
        // Full-width and mathematical letters imitate plain ones.
        if (word.Styled > 0)
            flags |= NameFlags.LookAlike;
        word = default;
        return flags;
    }

    /// <summary>What a word is made of.</summary>
    private struct Word
    {
        private string? first;
        private bool second;
        private bool japanese;

        public int Letters { get; private set; }

        public int Disguised { get; private set; }

        public int Styled { get; private set; }

        public bool HasLatin { get; private set; }

        public readonly int ScriptCount => first is null ? 0 : second ? 2 : 1;

        public readonly bool IsJapanese => japanese;

        public void Add(Rune letter)
        {
            Letters++;
            if (letter.Value is (>= 0x1D400 and <= 0x1D7FF) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x24B6 and <= 0x24E9))
                Styled++;
            var script = Scripts.OfLetter(letter);
            HasLatin |= script == "Latn";
            japanese |= script is "Hira";
            if (letter.IsBmp && (Cyrillic.Contains((char)letter.Value, StringComparison.Ordinal) || Greek.Contains((char)letter.Value, StringComparison.Ordinal)))
                Disguised++;
            // Han and kana are written together, and letters of no known script say nothing.
            if (script == "Zyyy")
                return;
            if (first is null)
                first = script;
            else if (first != script)
                second = true;
        }
    }
}
