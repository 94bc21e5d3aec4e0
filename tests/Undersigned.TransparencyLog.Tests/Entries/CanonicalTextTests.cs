using FsCheck;
using FsCheck.Fluent;

namespace Undersigned.TransparencyLog.Tests.Entries;

public class CanonicalTextTests
{
    [Theory]
    [InlineData("یک\r\nدو\rسه\n\n\n", "یک\nدو\nسه\n")]
    [InlineData("\uFEFFŞîrîn", "Şîrîn\n")]
    [InlineData("S\u0327i\u0302ri\u0302n", "Şîrîn\n")]
    [InlineData("a\u2028b\u2029c", "a\nb\nc\n")]
    [InlineData("می‌خواهیم", "می‌خواهیم\n")]
    [InlineData("tab\there", "tab\there\n")]
    [InlineData("", "\n")]
    [InlineData("\u2068لیلا\u2069 signs", "\u2068لیلا\u2069 signs\n")]
    public void The_same_text_however_it_was_typed_has_the_same_bytes(string typed, string canonical) =>
        Assert.Equal(canonical, CanonicalText.From(typed).Text);

    [Theory]
    [InlineData("good\nba\0d", TextFault.ControlCharacter, 2, 3)]
    [InlineData("\u0008", TextFault.ControlCharacter, 1, 1)]
    [InlineData("pay \u202Eeno\u202C", TextFault.DirectionOverride, 1, 5)]
    [InlineData("\u2067open for ever\nnext", TextFault.UnbalancedIsolate, 1, 1)]
    [InlineData("closed\u2069", TextFault.UnbalancedIsolate, 1, 7)]
    [InlineData("\uFFFE", TextFault.Noncharacter, 1, 1)]
    [InlineData("😀\uFFFF", TextFault.Noncharacter, 1, 3)]
    public void A_text_that_would_read_otherwise_than_it_is_stored_is_refused_with_the_place(string text, TextFault fault, int line, int column)
    {
        var problem = CanonicalText.Problems(text)[0];
        Assert.Equal((fault, line, column), (problem.Fault, problem.Line, problem.Column));
        Assert.Equal(problem, Assert.Throws<UnsuitableTextException>(() => CanonicalText.From(text)).Problems[0]);
    }

    /// <summary>Not in the table above: attributes hold UTF-8, which has no halves of characters.</summary>
    [Fact]
    public void Half_a_character_is_refused_with_the_place()
    {
        Assert.Equal(new TextProblem(TextFault.LoneSurrogate, 1, 2, 0xD800), Assert.Single(CanonicalText.Problems("x\uD800y")));
        Assert.Equal(new TextProblem(TextFault.LoneSurrogate, 2, 1, 0xDC00), Assert.Single(CanonicalText.Problems("x\n\uDC00")));
    }

    [Fact]
    public void All_faults_of_a_text_are_reported_in_its_order() =>
        Assert.Equal(
            [TextFault.UnbalancedIsolate, TextFault.ControlCharacter, TextFault.DirectionOverride],
            CanonicalText.Problems("\u2068a\0\nb\u202D").Select(problem => problem.Fault)
        );

    [Fact]
    public void Making_a_text_canonical_twice_changes_nothing_more() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string?>(),
                typed =>
                {
                    if (typed is null || CanonicalText.Problems(typed).Count > 0)
                        return true;
                    var once = CanonicalText.From(typed);
                    return CanonicalText.From(once.Text).Bytes.Span.SequenceEqual(once.Bytes.Span) && CanonicalText.IsCanonical(once.Bytes.Span);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(new byte[] { 0xff, 0x0a })]
    [InlineData(new byte[] { 0x61 })]
    [InlineData(new byte[] { 0x61, 0x0d, 0x0a })]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf, 0x0a })]
    [InlineData(new byte[] { 0x75, 0xcc, 0x88, 0x0a })]
    public void Bytes_in_another_form_are_known_as_such(byte[] bytes) => Assert.False(CanonicalText.IsCanonical(bytes));
}
