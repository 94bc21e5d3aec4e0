namespace Undersigned.Names;

/// <summary>Reads the sounds of a word in Arabic letters (Arabic, Persian, Sorani), written vowels where there are any.</summary>
internal static class ArabicSounds
{
    public static void Read(string word, string language, Sound.SoundBuilder sounds)
    {
        var last = Last.Start;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var consonant = Consonant(letter, language);
            // The name of God is spoken with one l: حزب الله, Hezbollah.
            if (letter == 'ل' && i + 3 == word.Length && next == 'ل' && word[^1] == 'ه')
            {
                sounds.Consonant('l');
                sounds.Vowel('A');
                break;
            }
            // A final heh (or teh marbuta) after a consonant is only the vowel before it.
            if (consonant == 'h' && next == '\0' && last != Last.Start && letter is 'ه' or 'ة' or 'ۀ')
            {
                sounds.Vowel('E');
                continue;
            }
            if (consonant == '\0' && IsGlide(letter, next, last))
                consonant = letter == 'و' ? 'w' : 'y';
            if (consonant != '\0')
            {
                if (last == Last.Consonant)
                    sounds.Unwritten();
                sounds.Consonant(consonant);
                last = Last.Consonant;
                continue;
            }
            switch (letter)
            {
                case 'ا' or 'أ' or 'ٱ' or 'إ' when last == Last.Start:
                    // At the head it may carry any vowel (ایران, اردن, اسلو); only madda says a.
                    sounds.Unwritten();
                    break;
                case 'ا' when word.AsSpan(i).SequenceEqual("الله"):
                    // Joined to the word before it, it is spoken with that word's vowel: Hezbollah, Nasrallah.
                    sounds.Unwritten();
                    break;
                case 'ا' when IsAssimilated(word, i):
                    // عبدالرحمن: Abdorrahman.
                    sounds.Unwritten();
                    i++;
                    break;
                case 'ا' or 'آ' or 'أ' or 'ٱ' or 'إ':
                    sounds.Vowel('A');
                    break;
                case 'ە' or 'ێ':
                    sounds.Vowel('E');
                    break;
                case 'و' or 'ۆ':
                    sounds.Vowel('U');
                    if (next == 'و')
                        i++;
                    break;
                case 'ع':
                    sounds.Unwritten();
                    break;
                case 'ئ' when last == Last.Start:
                    continue;
                case 'ی' or 'ي' or 'ى' or 'ئ':
                    sounds.Vowel('I');
                    break;
                default:
                    continue;
            }
            last = Last.Vowel;
        }
        if (last == Last.Consonant)
            sounds.Unwritten();
    }

    private enum Last
    {
        Start,
        Consonant,
        Vowel,
    }

    /// <summary>Waw and yeh are consonants at the head of a word and beside vowels.</summary>
    private static bool IsGlide(char letter, char next, Last last) => letter switch
    {
        'و' => next != 'و' && (last != Last.Consonant || IsVowel(next)),
        'ی' or 'ي' => last == Last.Start || IsVowel(next) && next is not ('ی' or 'ي'),
        _ => false,
    };

    /// <summary>The article inside a name of the kind عبدالرحمن, its l become the letter after it.</summary>
    private static bool IsAssimilated(string word, int at) =>
        at >= 3 && at + 2 < word.Length && word[at + 1] == 'ل' && word.AsSpan(0, at).EndsWith("عبد") && "تثدذرزسشصضطظلن".Contains(word[at + 2], StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'ا' or 'آ' or 'ە' or 'ێ' or 'ۆ' or 'و' or 'ی' or 'ي' or 'ى' or 'أ';

    private static char Consonant(char letter, string language) => letter switch
    {
        'ب' => 'b',
        'پ' => 'p',
        'ت' or 'ط' or 'ٹ' => 't',
        'ث' or 'س' or 'ص' => 's',
        'ج' or 'ژ' => 'j',
        'چ' => 'c',
        'ح' or 'ه' or 'ھ' or 'ہ' or 'ة' or 'ۀ' => 'h',
        'خ' => 'x',
        'د' or 'ڈ' => 'd',
        // Arabic's dad is a d to those who romanise it; elsewhere it is read z.
        'ض' when language == "ar" => 'd',
        'ذ' or 'ز' or 'ض' or 'ظ' => 'z',
        'ر' or 'ڕ' or 'ڑ' => 'r',
        'ش' => 'S',
        'غ' or 'ق' => 'q',
        'ف' => 'f',
        'ڤ' => 'w',
        'ک' or 'ك' => 'k',
        'گ' => 'g',
        'ل' or 'ڵ' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => '\0',
    };
}
