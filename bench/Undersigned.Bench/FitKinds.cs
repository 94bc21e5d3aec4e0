using System.Text.Json;
using Undersigned.Import;
using Undersigned.Import.Fields;
using Undersigned.Import.Lists.Marked;

namespace Undersigned.Bench;

/// <summary>
/// Fits what the reader tells the kind of a text by to texts whose kind is known, and says how many it tells right of those it was not fitted to:
/// <c>fit kinds FOLDER… [--out FOLDER]</c>, which writes kind-trees.txt there. Fit names first: who signs tells much of the kind.
/// </summary>
internal static class FitKinds
{
    private const int Folds = 8;
    private static readonly Boosting OfKind = new(200, 3);

    public static int Run(string[] args)
    {
        var (folders, to) = Fit.Given(args);
        var cases = folders.SelectMany(CaseFiles.In).AsParallel().AsOrdered().Select(Case.Of).Where(of => of.Kind >= 0).ToList();
        if (cases.Count < Folds)
        {
            Console.Error.WriteLine($"fit: {cases.Count} texts are too few; each folder holds NAME.txt and NAME.json with its kind.");
            return 2;
        }

        var foldOf = Fit.Folds([.. cases.Select(of => of.Name)], Folds);
        var right = Enumerable.Range(0, Folds).AsParallel().Sum(fold =>
        {
            var trees = Grown(cases.FindAll(of => foldOf[of.Name] != fold));
            return cases.Count(of => foldOf[of.Name] == fold && KindReader.Likeliest(trees, of.Facts).Kind == KindReader.Kinds[of.Kind]);
        });
        Figures.Print(new { Texts = cases.Count, UnseenKind = Math.Round((double)right / cases.Count, 3) });
        if (to is null)
            return 0;
        using var file = new StreamWriter(Path.Combine(to, "kind-trees.txt"));
        file.WriteLine("# Trees of what each fact of KindFacts speaks for (DecisionTrees.cs tells how to read them).");
        file.WriteLine($"# Written by ./dev bench fit kinds, from {cases.Count} texts.");
        foreach (var (trees, kind) in Grown(cases).Zip(KindReader.Kinds))
        {
            file.WriteLine(DecisionTrees.Next + kind);
            trees.Write(file);
        }

        return 0;
    }

    private static List<DecisionTrees> Grown(List<Case> some) =>
        [.. KindReader.Kinds.Select((_, kind) => OfKind.Fit(some.ConvertAll(of => of.Facts), some.ConvertAll(of => of.Kind == kind), some.ConvertAll(_ => 1.0)))];

    private sealed record Case(string Name, float[] Facts, int Kind)
    {
        public static Case Of((string Text, string Record) files)
        {
            using var record = JsonDocument.Parse(File.ReadAllBytes(files.Record));
            var kind = record.RootElement.TryGetProperty("kind", out var own) ? own.GetString() : null;
            var (document, _) = Input.Open(File.ReadAllBytes(files.Text), files.Text);
            return new Case(Path.GetFileNameWithoutExtension(files.Text), KindFacts.Of(ReadParts.Of(document, null)), KindReader.Kinds.Index().FirstOrDefault(of => Written(of.Item) == kind, (-1, default)).Item1);
        }
    }

    // "joint-statement", as records write it.
    private static string Written(StatementKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
