using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

public class WhereItStandsTests
{
    private const string Letter = """
        Joint statement on the **lake**

        Geneva, 22 September 2015

        We meet on Saturday 3 October 2015 at 14:30.

        Signed:
        - Lake Watch Trust – Zürich – Switzerland
        * Leyla Şahin, Director, Kanûna Avê
        """;

    [Fact]
    public void Every_value_is_found_again_at_the_place_it_was_read()
    {
        var record = StatementReader.ReadText(Letter, new ReadOptions { FileName = "letter.md" });
        Assert.Equal("Zürich", At(record, record.Signatories[0].City!.Where));
        Assert.Equal("Switzerland", At(record, record.Signatories[0].Country!.Where));
        Assert.Equal("Lake Watch Trust", At(record, record.Signatories[0].Names["en"].Where));
        Assert.Equal("Director", At(record, record.Signatories[1].Role!.Where));
        Assert.Equal("Kanûna Avê", At(record, record.Signatories[1].Affiliation!.Where));
        Assert.Equal("22 September 2015", At(record, record.IssuedOn!.Where));
        Assert.Equal("Saturday 3 October 2015", At(record, record.Events[0].Date!.Where));
        Assert.Equal(new LocalTime(14, 30), record.Events[0].Time!.Value);
        // The title runs over the marks of emphasis inside it.
        Assert.Equal("Joint statement on the lake", record.Title!.Value);
        Assert.Equal((1, 1), (record.Title.Where!.Value.Line, record.Title.Where.Value.Column));
    }

    [Fact]
    public void Places_in_right_to_left_text_count_characters_in_reading_order()
    {
        const string Text = "بیانیه مشترک نهادها\n\nامضاکنندگان:\n۱- انجمن لیلا – کلن\n۲- کانون یاس – وین\n";
        var record = StatementReader.ReadText(Text);
        var where = record.Signatories[1].City!.Where!.Value;
        Assert.Equal((5, "وین"), (where.Line, At(record, where)));
    }

    [Fact]
    public void Doubt_is_told_with_each_value()
    {
        var record = StatementReader.ReadText("Call to all\n\nWe meet on 20 March at 14:00 for a rally.\n");
        var meeting = Assert.Single(record.Events);
        Assert.True(meeting.Candidates.Count > 1);
        Assert.True(meeting.Date!.Sure < 0.5);
        var plain = StatementReader.ReadText(Letter);
        Assert.All(plain.Signatories, signatory => Assert.InRange(signatory.Sure, 0.5, 1));
    }

    private static string At(StatementRecord record, TextPlace? place) =>
        record.Text.Split('\n')[place!.Value.Line - 1].Substring(place.Value.Column - 1, place.Value.Length);
}
