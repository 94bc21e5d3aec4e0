namespace Undersigned.Bench;

/// <summary>Fits what the reader weighs by to texts whose signatories are known: <c>fit lines</c>, <c>fit names</c> or <c>fit kinds</c>, and folders of NAME.txt and NAME.json, as the cases of <c>read</c> are.</summary>
internal static class Fit
{
    private const string Out = "--out";
    private const int Seed = 7;

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["lines", .. var rest]:
                return FitLines.Run(rest);
            case ["names", .. var rest]:
                return FitNames.Run(rest);
            case ["kinds", .. var rest]:
                return FitKinds.Run(rest);
            default:
                Console.Error.WriteLine("fit: lines FOLDER… [--out FILE], or names or kinds FOLDER… [--out FOLDER]");
                return 2;
        }
    }

    /// <summary>The folders that are given before <c>--out</c>, and what is behind it, or null.</summary>
    public static (IEnumerable<string> Folders, string? To) Given(string[] args) => (args.TakeWhile(arg => arg != Out), Array.IndexOf(args, Out) is >= 0 and var at ? args[at + 1] : null);

    /// <summary>Deals texts into parts, each to be judged by what is fitted to the others; those of one name into the same.</summary>
    public static Dictionary<string, int> Folds(IReadOnlyList<string> names, int folds)
    {
        int[] order = [.. Enumerable.Range(0, names.Count)];
        new Random(Seed).Shuffle(order);
        return order.Select((index, i) => (Name: names[index], Fold: i % folds)).DistinctBy(own => own.Name).ToDictionary(own => own.Name, own => own.Fold);
    }
}
