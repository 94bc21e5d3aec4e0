using System.Buffers;

namespace Undersigned.Names;

/// <summary>Reads the sounds of a word in Latin letters.</summary>
internal static class LatinSounds
{
    private static readonly SearchValues<char> vowels = SearchValues.Create("aáàâāäãåeéèêëēəěiíìîïīıoóòôöōõøuúùûüū");

    public static void Read(string word, string language, Sound.SoundBuilder sounds)
    {
        var text = word.ToLowerInvariant();
        var kurdish = language is "kmr" or "ckb" or "tr" or "az" or "und";
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.AsSpan(i);
            if (Cluster(rest, language) is { } cluster)
            {
                sounds.Consonant(cluster.Sound);
                i += cluster.Length - 1;
                continue;
            }
            var letter = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (letter)
            {
                // Kayhan and Keyhan, Hussain and Hussein: one sound, which Arabic writes as i.
                case 'a' when next is 'y' or 'i' && !IsVowel(i + 2 < text.Length ? text[i + 2] : '\0'):
                    sounds.Vowel('Y');
                    i++;
                    break;
                case 'a' or 'á' or 'à' or 'â' or 'ā' or 'ä' or 'ã' or 'å' or 'ȧ':
                    sounds.Vowel('A');
                    break;
                case 'e' or 'é' or 'è' or 'ê' or 'ë' or 'ē' or 'ə' or 'ě':
                    sounds.Vowel(next == 'e' ? 'I' : 'E');
                    break;
                case 'i' or 'í' or 'ì' or 'î' or 'ï' or 'ī' or 'ı':
                    sounds.Vowel('I');
                    break;
                case 'o' or 'ó' or 'ò' or 'ô' or 'ö' or 'ō' or 'õ' or 'ø' or 'u' or 'ú' or 'ù' or 'û' or 'ü' or 'ū':
                    sounds.Vowel('U');
                    break;
                case 'y' when IsVowel(next):
                    sounds.Consonant('y');
                    break;
                case 'y':
                    sounds.Vowel('I');
                    break;
                case 'h' when next == '\0' && i > 0 && IsVowel(text[i - 1]):
                    break;
                case 'c' when kurdish && language != "und":
                    sounds.Consonant('j');
                    break;
                case 'c':
                    sounds.Consonant(next is 'e' or 'i' or 'y' or 'é' ? 's' : 'k');
                    break;
                case 'ç':
                    sounds.Consonant(language is "fr" or "es" ? 's' : 'c');
                    break;
                case 'x' when kurdish || language is "fa" or "ar":
                    sounds.Consonant('x');
                    break;
                case 'x':
                    sounds.Consonant('k');
                    sounds.Consonant('s');
                    break;
                case 'j':
                    sounds.Consonant(language == "es" ? 'x' : language == "de" && IsVowel(next) ? 'y' : 'j');
                    break;
                case 'ş' or 'š' or 'ś':
                    sounds.Consonant('S');
                    break;
                case 'č' or 'ć':
                    sounds.Consonant('c');
                    break;
                case 'ž':
                    sounds.Consonant('j');
                    break;
                case 'ğ' or 'q':
                    sounds.Consonant('q');
                    break;
                case 'v' or 'w':
                    sounds.Consonant('w');
                    break;
                default:
                    Plain(letter, sounds);
                    break;
            }
        }
    }

    private static void Plain(char letter, Sound.SoundBuilder sounds)
    {
        foreach (var folded in Fold.Key(letter.ToString()))
        {
            if (char.IsAsciiLetterOrDigit(folded))
                sounds.Consonant(folded);
        }
    }

    private static (char Sound, int Length)? Cluster(ReadOnlySpan<char> rest, string language)
    {
        if (rest.StartsWith("tsch") || rest.StartsWith("tch"))
            return ('c', rest[1] == 's' ? 4 : 3);
        if (rest.StartsWith("dsch"))
            return ('j', 4);
        if (rest.StartsWith("sch"))
            return ('S', 3);
        if (rest.StartsWith("sh"))
            return ('S', 2);
        if (rest.StartsWith("ch"))
            return (language switch { "fr" => 'S', "de" => 'x', _ => 'c' }, 2);
        if (rest.StartsWith("kh"))
            return ('x', 2);
        if (rest.StartsWith("gh"))
            return ('q', 2);
        if (rest.StartsWith("ph"))
            return ('f', 2);
        if (rest.StartsWith("zh"))
            return ('j', 2);
        if (rest.StartsWith("dj"))
            return ('j', 2);
        if (rest.StartsWith("th"))
            return ('t', 2);
        if (rest.StartsWith("dh"))
            return ('d', 2);
        if (rest.StartsWith("ck"))
            return ('k', 2);
        if (rest.StartsWith("qu") && rest.Length > 2 && IsVowel(rest[2]))
            return ('k', 2);
        return null;
    }

    private static bool IsVowel(char letter) => vowels.Contains(letter);
}
