using System.Text;
using System.Text.Json;
using Undersigned.Import;
using Undersigned.Import.Lists;
using Undersigned.Import.Lists.Weighed;
using Undersigned.Names;

namespace Undersigned.Bench;

/// <summary>A published text of which it is known who signed it: what each line shows, and whether it is one of the list.</summary>
/// <param name="Facts">For each line the numbers of its facts.</param>
/// <param name="InList">For each line whether it names those who sign, or stands between two that do.</param>
internal sealed record FitCase(List<int>[] Facts, bool[] InList)
{
    private const int MostBetween = 3;
    private const int LongestEntry = 30;
    private const int LeastShare = 2;
    private const int WordsToClause = 5;

    /// <summary>The cases of a folder: NAME.txt as it was pasted, NAME.json with its <c>signatories</c>.</summary>
    public static IEnumerable<FitCase> In(string folder) => CaseFiles.In(folder).Select(files => Of(files.Text, files.Record));

    private static FitCase Of(string text, string record)
    {
        var (document, _) = Input.Open(File.ReadAllBytes(text), Path.GetFileName(text));
        var reading = new Reading(document, null);
        var facts = new LineFacts(reading, reading.Inline, new GroupHeadings(reading.Lines, reading.Judge));
        using var json = JsonDocument.Parse(File.ReadAllText(record));
        var names = json.RootElement.GetProperty("signatories").EnumerateArray().SelectMany(signatory => signatory.GetProperty("names").EnumerateObject())
            .Select(name => Key(name.Value.GetString() ?? "")).Where(name => name.Length > 0).ToHashSet();
        var inList = reading.Lines.Select(line => Names(line.Text, reading.Judge.Clauses(line.Words), line.Words.Length, names)).ToArray();
        Join(inList, facts);
        return new FitCase(new LineSurroundings(reading, facts).Gather(), inList);
    }

    // A line names signatories where their names are half of it, or one opens it and no sentence follows.
    private static bool Names(string text, int clauses, int words, HashSet<string> names)
    {
        var key = Key(text);
        var padded = $" {key} ";
        var covered = names.Where(name => padded.Contains($" {name} ", StringComparison.Ordinal)).Sum(name => name.Length);
        var opens = names.Any(name => padded.StartsWith($" {name} ", StringComparison.Ordinal));
        return covered > 0 && (covered * LeastShare >= key.Length || (opens && words <= LongestEntry && clauses * WordsToClause <= words && text.TrimEnd()[^1] is not ('!' or '?')));
    }

    // A role, a place, a group's heading between two names belongs to the list.
    private static void Join(bool[] inList, LineFacts facts)
    {
        var last = -1;
        for (var i = 0; i < inList.Length; i++)
        {
            if (!inList[i])
                continue;
            if (last >= 0 && i - last - 1 <= MostBetween && !facts.Looks.AsSpan(last + 1, i - last - 1).ContainsAny(LineLook.Prose, LineLook.HeadsSigned, LineLook.Furniture))
            {
                for (var k = last + 1; k < i; k++)
                    inList[k] = facts.Looks[k] != LineLook.Date;
            }

            last = i;
        }
    }

    // Letters and digits of the folded text, words parted by one space.
    private static string Key(string text)
    {
        var key = new StringBuilder();
        foreach (var c in Fold.Key(text))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}
