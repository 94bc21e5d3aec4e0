namespace Undersigned.Bench;

/// <summary>Organisations that do not exist, each with a name in five languages, the same ones for the same seed.</summary>
internal sealed class InventedNames(int seed)
{
    // One column per language: English, Persian, Sorani, Kurmanji, Arabic.
    private static readonly string[][] kinds =
    [
        ["Association", "انجمن", "کۆمەڵەی", "Komeleya", "جمعية"], ["Committee", "کمیته", "کۆمیتەی", "Komîteya", "لجنة"], ["Council", "شورای", "ئەنجومەنی", "Encûmena", "مجلس"],
        ["Union", "اتحادیه", "یەکێتیی", "Yekîtiya", "اتحاد"], ["Network", "شبکه", "تۆڕی", "Tora", "شبكة"], ["Centre", "مرکز", "ناوەندی", "Navenda", "مركز"],
        ["Front", "جبهه", "بەرەی", "Eniya", "جبهة"], ["Movement", "جنبش", "بزووتنەوەی", "Tevgera", "حركة"], ["Party", "حزب", "حیزبی", "Partiya", "حزب"], ["House", "خانه", "ماڵی", "Mala", "بيت"],
    ];

    private static readonly string[][] people =
    [
        ["of Women", "زنان", "ژنانی", "Jinan", "النساء"], ["of Teachers", "معلمان", "مامۆستایانی", "Mamosteyan", "المعلمين"], ["of Workers", "کارگران", "کرێکارانی", "Karkeran", "العمال"],
        ["of Students", "دانشجویان", "خوێندکارانی", "Xwendekaran", "الطلبة"], ["of Writers", "نویسندگان", "نووسەرانی", "Nivîskaran", "الكتاب"],
        ["of Refugees", "پناهندگان", "پەنابەرانی", "Penaberan", "اللاجئين"], ["of Farmers", "کشاورزان", "جووتیارانی", "Cotkaran", "الفلاحين"],
        ["for Human Rights", "حقوق بشر", "مافی مرۆڤی", "Mafên Mirovan", "حقوق الإنسان"], ["for the Environment", "محیط زیست", "ژینگەی", "Jîngehê", "البيئة"],
        ["for Solidarity", "همبستگی", "هاوپشتیی", "Hevgirtinê", "التضامن"], ["of Journalists", "روزنامه‌نگاران", "ڕۆژنامەنووسانی", "Rojnamevanan", "الصحفيين"],
    ];

    // Syllables in Latin and Arabic letters: the same invented word in every script.
    private static readonly (string Latin, string Arabic)[] syllables =
    [
        ("ba", "با"), ("re", "ر"), ("zan", "زان"), ("shi", "شی"), ("mur", "مور"), ("ti", "تی"), ("ga", "گا"), ("len", "لن"), ("do", "دو"), ("kav", "کاو"), ("ne", "ن"), ("ro", "رو"),
        ("sa", "سا"), ("him", "هیم"), ("pu", "پو"), ("jan", "ژان"), ("fe", "ف"), ("tur", "تور"), ("mi", "می"), ("cha", "چا"), ("qe", "ق"), ("lo", "لو"), ("az", "از"), ("der", "در"),
    ];

    private readonly Random random = new(seed);

    public const int Languages = 5;

    /// <summary>The five names of one organisation.</summary>
    public string[] Next()
    {
        var kind = kinds[random.Next(kinds.Length)];
        var whom = people[random.Next(people.Length)];
        var proper = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => syllables[random.Next(syllables.Length)]).ToArray();
        var place = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => syllables[random.Next(syllables.Length)]).ToArray();
        return [.. Enumerable.Range(0, Languages).Select(language => Name(language, kind, whom, proper, place))];
    }

    private static string Name(int language, string[] kind, string[] whom, (string Latin, string Arabic)[] proper, (string Latin, string Arabic)[] place)
    {
        var latin = language is 0 or 3;
        var (name, town) = (Word(proper, latin), Word(place, latin));
        return language == 0 ? $"{name} {kind[0]} {whom[0]} – {town}" : $"{kind[language]} {whom[language]} {name} – {town}";
    }

    private static string Word((string Latin, string Arabic)[] parts, bool latin)
    {
        var word = string.Concat(parts.Select(part => latin ? part.Latin : part.Arabic));
        return latin ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    /// <summary>The name as a hurried hand types it: with so many slips (letters swapped, dropped, doubled, or their neighbours struck).</summary>
    public string Mistyped(string name, int slips)
    {
        var letters = name.ToList();
        for (var i = 0; i < slips && letters.Count > 4; i++)
        {
            var at = 1 + random.Next(letters.Count - 2);
            switch (random.Next(4))
            {
                case 0:
                    (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                    break;
                case 1:
                    letters.RemoveAt(at);
                    break;
                case 2:
                    letters.Insert(at, letters[at]);
                    break;
                default:
                    letters[at] = letters[random.Next(letters.Count)];
                    break;
            }
        }
        return string.Concat(letters);
    }
}
