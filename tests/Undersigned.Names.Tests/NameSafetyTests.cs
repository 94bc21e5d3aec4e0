using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Undersigned.Names.Tests;

public sealed class NameSafetyTests
{
    [Theory]
    [InlineData("\u202eliame\u202c", "liame", Removed.DirectionControls)]
    [InlineData("Şîrîn\u200f", "Şîrîn", Removed.DirectionControls)]
    [InlineData("\u2067سپیدار\u2069", "سپیدار", Removed.DirectionControls)]
    [InlineData("Sepi\0dar", "Sepidar", Removed.ControlCharacters)]
    [InlineData("Sepi\u200bdar\ufeff", "Sepidar", Removed.InvisibleCharacters)]
    [InlineData("Sepi\u00addar", "Sepidar", Removed.InvisibleCharacters)]
    [InlineData("  Sepidar \t\n Women ", "Sepidar Women", Removed.WhiteSpace)]
    [InlineData("Sepidar\u00a0Women", "Sepidar Women", Removed.WhiteSpace)]
    [InlineData("Sepi\ud800dar", "Sepidar", Removed.MalformedCharacters)]
    [InlineData("Sepi\ue000dar\uffff", "Sepidar", Removed.MalformedCharacters)]
    [InlineData("Z\u0301\u0302\u0303\u0304\u0305o", "Ź\u0302\u0303o", Removed.SurplusMarks)]
    [InlineData("Łukasz", "Łukasz", Removed.None)]
    public void What_endangers_a_page_is_taken_out_and_said(string name, string text, Removed removed) => Assert.Equal(new CleanName(text, removed), NameSafety.Clean(name));

    [Theory]
    [InlineData("هفت‌تپه")]
    [InlineData("روزنامه‌نگاران")]
    [InlineData("كۆمه‌ڵه‌")] // the old Sorani spelling ends with it
    [InlineData("كۆمه‌ڵه‌ی نوێ")]
    [InlineData("👩‍👧")] // a joiner makes one picture of two
    [InlineData("لَيْلَى")]
    [InlineData("Nguyễn Thị Hồng")]
    public void What_spelling_needs_stays(string name) => Assert.Equal(new CleanName(name, Removed.None), NameSafety.Clean(name));

    [Theory]
    [InlineData("Sepi\u200cdar", "Sepidar")]
    [InlineData("\u200cسپیدار", "سپیدار")]
    [InlineData("سپیدار\u200c", "سپیدار")]
    [InlineData("سپیدار\u200c زنان", "سپیدار زنان")]
    [InlineData("a\u200db", "ab")]
    public void A_joiner_where_nothing_joins_goes(string name, string text) => Assert.Equal(new CleanName(text, Removed.InvisibleCharacters), NameSafety.Clean(name));

    [Fact]
    public void Letters_written_in_two_parts_become_one() => Assert.Equal(new CleanName("Şîrîn", Removed.None), NameSafety.Clean("S\u0327i\u0302ri\u0302n"));

    [Theory]
    [InlineData("Sepidar", NameFlags.None)]
    [InlineData("لیلا", NameFlags.None)]
    [InlineData("Łukasz", NameFlags.None)]
    [InlineData("Союз женщин", NameFlags.None)]
    [InlineData("Σύλλογος Γυναικών", NameFlags.None)]
    [InlineData("Komala کومله", NameFlags.None)] // two scripts side by side are two names of one
    [InlineData("東京の会", NameFlags.None)]
    [InlineData("Group 8", NameFlags.None)]
    [InlineData("Sepidar 🌹", NameFlags.None)]
    [InlineData("\u041aomala", NameFlags.MixedScript | NameFlags.LookAlike)] // a Cyrillic K
    [InlineData("Ροmala", NameFlags.MixedScript | NameFlags.LookAlike)]
    [InlineData("\u0430\u0440\u0440\u0435 Union", NameFlags.LookAlike)] // four Cyrillic letters
    [InlineData("ＳＥＰＩＤＡＲ", NameFlags.LookAlike)]
    [InlineData("𝐒𝐞𝐩𝐢𝐝𝐚𝐫", NameFlags.LookAlike)]
    [InlineData("Sepidarسپ", NameFlags.MixedScript)]
    [InlineData("🌹🌹", NameFlags.NoLetter | NameFlags.EmojiOnly)]
    [InlineData("***", NameFlags.NoLetter)]
    [InlineData("", NameFlags.NoLetter)]
    [InlineData("Aaaaaaaaaah", NameFlags.RepeatedLetters)]
    [InlineData("Zo\u0301\u0301", NameFlags.RepeatedMarks)]
    [InlineData("Zo\u0301\u0302\u0303\u0304", NameFlags.RepeatedMarks)]
    [InlineData("\u202eSepidar", NameFlags.Unclean)]
    [InlineData(" Sepidar ", NameFlags.None)]
    public void What_a_person_should_look_at_is_flagged(string name, NameFlags flags) => Assert.Equal(flags, NameSafety.Flags(name));

    [Fact]
    public void A_name_longer_than_names_are_is_flagged()
    {
        Assert.Equal(NameFlags.None, NameSafety.Flags(string.Concat(Enumerable.Repeat("نام ", 75))));
        Assert.Equal(NameFlags.TooLong, NameSafety.Flags(string.Concat(Enumerable.Repeat("نام ", 76))));
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Prop.ForAll<string?>(name =>
    {
        var clean = NameSafety.Clean(name ?? "");
        var again = NameSafety.Clean(clean.Text);
        return again.Text == clean.Text && (NameSafety.Flags(clean.Text) & NameFlags.Unclean) == 0;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void A_megabyte_of_anything_is_cleaned_in_linear_time()
    {
        string[] hostile =
        [
            new('\u0316', 1_000_000), string.Concat(Enumerable.Repeat("\u0316\u0301", 500_000)), new('\u200c', 1_000_000), new('\ud800', 1_000_000), new('\0', 1_000_000),
            string.Concat(Enumerable.Repeat("ه\u200c", 500_000)), string.Concat(Enumerable.Repeat("𝐒", 500_000)), new(' ', 1_000_000), string.Concat(Enumerable.Repeat("ﷺ", 100_000)),
        ];
        foreach (var text in hostile)
        {
            var watch = Stopwatch.StartNew();
            NameSafety.Clean(text);
            NameSafety.Flags(text);
            Fold.Key(text);
            Scripts.Guess(text);
            Matcher.Compare(text, "fa", text[1..] + "x", "en");
            // Quadratic work would take hours.
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{watch.Elapsed} for U+{(int)text[0]:X4}");
        }
    }
}
