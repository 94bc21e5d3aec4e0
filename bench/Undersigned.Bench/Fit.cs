namespace Undersigned.Bench;

/// <summary>Fits what the reader weighs by to texts whose signatories are known: <c>fit lines</c>, <c>fit names</c> or <c>fit kinds</c>, and folders of NAME.txt and NAME.json, as the cases of <c>read</c> are.</summary>
internal static class Fit
{
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
}
