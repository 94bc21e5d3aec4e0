using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Undersigned.Names.Tests;

/// <summary>What holds of any two names.</summary>
public sealed class MatchingProperties
{
    private static readonly string[] words =
    [
        "Sepidar", "Aftab", "Party", "of", "Kurdistan", "Iran", "Iranian", "–", "(", ")", "Vienna", "PUKR", "Free", "Women", "Union", "8", "کانون", "زنان", "آزاد", "ایران", "وین",
        "حزب", "کومله", "سپیدار", "-", "اکثریت", "های", "کۆمەڵەی", "ژنان", "هەولێر", "ئێران", "الجمعية", "للنساء", "والحرية", "Komeleya", "Jinên", "a", "Amedê", "Flüchtlingsrat",
        "Frauenverein", "l’Homme", "d’Oran", "Kadınlar", "Birliği", "\u200c", "\u202e", "🌹", "e.V.", "آی", "تی", "اف", "_", "'", "ـ",
    ];

    private static readonly Arbitrary<string> names = Gen.ArrayOf(Gen.Elements(words)).Resize(8).Select(parts => string.Join(' ', parts)).ToArbitrary();
    private static readonly Gen<string> tags = Gen.Elements("en", "fa", "ar", "ckb", "kmr", "tr", "de", "fr", "es", "fa-Latn", "", "und", "sv");
    private static readonly Arbitrary<(string, string)> tagPairs = Gen.Zip(tags, tags).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Fact]
    public void Comparing_does_not_depend_on_which_name_comes_first() => Check(names, names, (a, langA, b, langB) =>
    {
        var there = Matcher.Compare(a, langA, b, langB);
        var back = Matcher.Compare(b, langB, a, langA);
        return there.Verdict == back.Verdict && there.Score == back.Score && there.Reason.Code == back.Reason.Code;
    });

    [Fact]
    public void A_name_is_never_different_from_itself() => Check(names, names, (a, langA, _, _) =>
    {
        var itself = Matcher.Compare(a, langA, a, langA);
        return itself.Verdict != Verdict.Different;
    });

    [Fact]
    public void The_score_agrees_with_the_verdict() => Check(names, names, (a, langA, b, langB) =>
    {
        var match = Matcher.Compare(a, langA, b, langB);
        return match.Verdict switch
        {
            Verdict.Same => match.Score is >= 0.9 and <= 1,
            Verdict.Maybe => match.Score is >= 0.5 and < 0.9,
            _ => match.Score is >= 0 and < 0.5,
        };
    });

    [Fact]
    public void Marks_case_and_direction_controls_change_no_verdict() => Check(names, names, (a, langA, b, langB) =>
        Fold.Key(b).Length == 0 || Matcher.Compare(a, langA, b, langB).Verdict == Matcher.Compare(a, langA, "\u200f" + b + "\u200f", langB).Verdict);

    [Fact]
    public void Any_text_at_all_can_be_compared() => Prop.ForAll<string?, string?>((a, b) =>
    {
        var match = Matcher.Compare(a ?? "", null, b ?? "", null);
        return match.Reason.English.Length > 0;
    }).QuickCheckThrowOnFailure();

    private static void Check(Arbitrary<string> one, Arbitrary<string> other, Func<string, string, string, string, bool> holds) =>
        Prop.ForAll(one, other, tagPairs, (a, b, tags) => holds(a, tags.Item1, b, tags.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
}
