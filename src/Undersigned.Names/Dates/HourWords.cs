namespace Undersigned.Names.Dates;

/// <summary>Hours and their parts in words, folded.</summary>
internal static class HourWords
{
    public static readonly Dictionary<string, int> Parts = new()
    {
        [DateTokens.Fold("والنصف")] = 30,
        [DateTokens.Fold("ونصف")] = 30,
        [DateTokens.Fold("ونیم")] = 30,
        [DateTokens.Fold("ونیو")] = 30,
        [DateTokens.Fold("والربع")] = 15,
        [DateTokens.Fold("وربع")] = 15,
    };

    public static readonly Dictionary<string, int> Tens = new()
    {
        [DateTokens.Fold("ده")] = 10,
        [DateTokens.Fold("پانزده")] = 15,
        [DateTokens.Fold("بیست")] = 20,
        [DateTokens.Fold("سی")] = 30,
        [DateTokens.Fold("چهل")] = 40,
        [DateTokens.Fold("پنجاه")] = 50,
    };

    public static readonly HashSet<string> Teens = TimeReader.Words("عشرة عشر عشره");

    public static readonly Dictionary<string, int> Hours = Numbered(
        "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
        "الحادية",
        "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده",
        "یه‌ک دوو سێ چوار پێنج شه‌ش حه‌وت هه‌شت نۆ ده یازده دوازده");

    private static Dictionary<string, int> Numbered(params string[] lists)
    {
        var hours = new Dictionary<string, int>();
        foreach (var list in lists)
        {
            var words = list.Split(' ');
            for (var i = 0; i < words.Length; i++)
                hours.TryAdd(DateTokens.Fold(words[i]), i + 1);
        }

        return hours;
    }
}
