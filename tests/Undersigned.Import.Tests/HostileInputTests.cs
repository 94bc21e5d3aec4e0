using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Whatever bytes come, the reader answers with a record or says why it cannot, in bounded time.</summary>
public class HostileInputTests
{
    // Every run takes less of everything than "./dev test --long".
    private static readonly bool IsMarathon = Environment.GetEnvironmentVariable("UNDERSIGNED_LONG") == "1";

    private static readonly int MixedTimes = IsMarathon ? 60 : 6;

    private static readonly int CutsOfEach = IsMarathon ? 17 : 6;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(IsMarathon ? 30 : 20);

    private static readonly string[] Names = ["", "a.txt", "a.html", "a.md", "a.csv", "a.eml"];

    [Fact]
    public void Random_bytes_give_a_record_or_a_reason() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (bytes, name) => Answers(bytes, Names[name % Names.Length]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Random_text_of_many_scripts_and_marks_gives_a_record_or_a_reason()
    {
        string[] parts = ["امضا:", "Signed by:", "\n", "\n\n", " – ", "(", ")", "\"", "«", "»", "،", ",", ";", "- ", "1. ", "۱۲ مهر ۱۴۰۰", "9/01/2022", "ساعت ۱۷", "Berlin", "انجمن", "Union", "e.V.", "\u200C", "\u202E", "\uD800", "|", "\t", "<b>", "</div>", "&amp;", "**", "[x](", "---\n", "=", "\0", "😀", "Dr. ", "و", "A", "؟", ":"];
        var text = Gen.Elements(parts).ListOf().Resize(120).Select(list => string.Concat(list)).ToArbitrary();
        Prop.ForAll(text, ArbMap.Default.ArbFor<byte>(), (t, name) => AnswersText(t, Names[name % Names.Length])).Check(Config.QuickThrowOnFailure.WithMaxTest(600));
    }

    [Fact]
    public void Every_statement_cut_off_anywhere_is_still_read()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt"))
        {
            var bytes = File.ReadAllBytes(file);
            for (var cut = 1; cut < bytes.Length; cut += Math.Max(1, bytes.Length / CutsOfEach))
                Assert.True(Answers(bytes[..cut], "a.txt"), file);
        }
    }

    [Fact]
    public void Statements_with_flipped_bytes_are_still_answered()
    {
        var random = new Random(20260201);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt"))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < 12; i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.True(Answers(bytes, ""), file);
        }
    }

    [Theory]
    [InlineData("convoca junto con \nPúblicaSamarUniversal ")]
    [InlineData("public as well as ")]
    [InlineData("signataires NDL, PRV, ) Ensemble, ")]
    [InlineData("چپ و بیداریم.(NTR)شورای ")]
    public void Broken_off_and_run_together_words_are_still_answered(string text) => Assert.True(AnswersText(text, "a.txt"));

    [Fact]
    public void Statements_whose_words_were_exchanged_with_others_are_still_answered()
    {
        var random = new Random(20261123);
        string[] marks = ["\n", "\n\n", ", ", "; ", " - ", " (", ") ", "\" ", "، ", " و", " and ", " und die ", ": ", ""];
        var texts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt").Select(File.ReadAllText).ToList();
        string[] words = [.. texts.SelectMany(text => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))];
        foreach (var text in texts.SelectMany(text => Enumerable.Repeat(text, MixedTimes)))
        {
            var parts = text.Split(' ');
            for (var i = 0; i < 1 + (parts.Length / 6); i++)
                parts[random.Next(parts.Length)] = random.Next(3) == 0 ? marks[random.Next(marks.Length)] : words[random.Next(words.Length)];
            var mixed = string.Join(' ', parts);
            Assert.True(AnswersText(mixed, "a.txt"), mixed);
        }
    }

    [Theory]
    [InlineData("(", 200_000)]
    [InlineData("[", 200_000)]
    [InlineData("((((A, ", 50_000)]
    [InlineData("«", 200_000)]
    [InlineData("\"", 200_000)]
    [InlineData("a, ", 200_000)]
    [InlineData("A – ", 100_000)]
    [InlineData("Union of the ", 60_000)]
    [InlineData("انجمن، ", 60_000)]
    [InlineData("و ", 200_000)]
    [InlineData("1/2/3/", 100_000)]
    [InlineData("12:30 ", 100_000)]
    [InlineData("Signed by:\n", 30_000)]
    [InlineData("- Union\n", 60_000)]
    [InlineData("Berlin, ", 60_000)]
    [InlineData("**a** ", 60_000)]
    [InlineData("[a](b) ", 60_000)]
    [InlineData("____ ", 60_000)]
    [InlineData("٣ مايو ", 60_000)]
    [InlineData("=?utf-8?Q?", 60_000)]
    [InlineData("<b><p>", 250)]
    [InlineData("<table><tr><td>", 150)]
    [InlineData("&", 200_000)]
    [InlineData("<!--", 100_000)]
    public void Repeated_marks_cost_bounded_time(string mark, int times)
    {
        var text = string.Concat(Enumerable.Repeat(mark, IsMarathon ? times : times / 2));
        var watch = Stopwatch.StartNew();
        Assert.True(AnswersText(text, ""));
        Assert.True(AnswersText(text, "a.html"));
        Assert.True(AnswersText("Signatories: " + text, "a.txt"));
        Assert.True(watch.Elapsed < Longest, $"{watch.Elapsed} for {mark}");
    }

    private static bool AnswersText(string text, string name) => Answers(Encoding.UTF8.GetBytes(text), name);

    private static bool Answers(byte[] bytes, string name)
    {
        try
        {
            var record = StatementReader.Read(bytes, new ReadOptions { FileName = name });
            return RecordJson.Write(record).Length > 0;
        }
        catch (UnreadableInput unreadable)
        {
            return unreadable.Code.Length > 0;
        }
    }
}
