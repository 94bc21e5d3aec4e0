using Undersigned.Import.Lists.Weighed;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Lists that stand where no rule looks for one are found by what each line shows and what stands around it.</summary>
public class WeighedListsTests
{
    [Fact]
    public void A_sentence_of_the_undersigned_does_not_hide_the_bodies_below_the_text()
    {
        const string Text = """
            نحن الموقعون أدناه،
            منظّمات المجتمع المدني العاملة في فاران نرى في منع سعاد حلبي، عضو فريق مرصد الميناء، من السفر أمرا خطيرا، ونعبّر عن تضامننا معها.
            لا صحافة دون حرّية تنقّل، والميناء ليس سجنا.
            لن تردعنا هذه الخطوات، وسنواصل عملنا أمام الرأي العامّ.
            - مرصد الميناء – فاران
            - فانوس
            - سنابل
            - بيت الملح – مركز الدفاع عن الصيّادين
            - صندوق قوارب النجاة
            - حقل – رابطة الدفاع عن المزارعين
            - مركز ميزان
            """;
        Assert.Equal(
            ["مرصد الميناء – فاران", "فانوس", "سنابل", "بيت الملح – مركز الدفاع عن الصيّادين", "صندوق قوارب النجاة", "حقل – رابطة الدفاع عن المزارعين", "مركز ميزان"],
            Signed.Names(Text));
    }

    [Fact]
    public void A_name_that_reads_like_a_sentence_does_not_end_the_list()
    {
        string[] bodies = ["Secours du Port", "Amis de la Lanterne", "Agir pour le phare", "Aline", "tous pour le quai", "Alternative Sel", "Amis du Varan", "Vivre à Porto Sel", "Fédération des pêcheurs", "Collectif des quais", "Ligue du port"];
        Assert.Equal(bodies, Signed.Names($"""
            Lettre ouverte au ministre de la mer

            Rien ne justifie la fermeture du phare, et personne ne nous a consultés. Nous demandons au ministre de la reporter.

            Les signataires :
            {string.Join('\n', bodies)}
            """));
    }

    [Fact]
    public void Those_who_speak_at_a_gathering_sign_nothing()
    {
        const string Text = """
            An evening for the harbour library

            Friday, 12 June 2026, 19:00, Lantern Hall, Varan

            The library has been closed for three months. We want to talk about what the quarter can do until it opens again. Everybody is welcome, the hall has no steps.

            Speakers:
            Rona Vale – chair of the Harbour Union
            Tarek Halabi – novelist
            Leyla Dashti – Teachers' League of Varan
            Ada Weber – city council

            Entry is free.
            """;
        Assert.Empty(Signed.Names(Text));
    }

    [Fact]
    public void What_a_line_is_depends_on_the_lines_beside_it()
    {
        var points = new LinePoints();
        // A name by itself speaks for a list a little, two of a list one below the other much.
        var name = LineFacts.Of(LineFact.IsBold);
        points.Facts[name] = 0.5;
        points.Chain[3] = 3;

        var (lines, pairs) = LineChain.Weigh([[name], [], [name], []], points);
        var (alone, _) = LineChain.Weigh([[name]], points);

        Assert.True(lines[1] > 0.8, $"{lines[1]}");
        Assert.Equal(Math.Exp(0.5) / (1 + Math.Exp(0.5)), alone[0], 9);
        for (var i = 1; i < lines.Length; i++)
        {
            Assert.Equal(1, pairs[i].Sum(), 9);
            Assert.Equal(lines[i], pairs[i][1] + pairs[i][3], 9);
            Assert.Equal(lines[i - 1], pairs[i][2] + pairs[i][3], 9);
        }
    }

    [Fact]
    public void Points_are_read_as_they_were_written()
    {
        using var written = new StringWriter();
        LinePoints.Fitted.Write(written);
        var lines = written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(lines.Length, lines.Select(line => line[..line.LastIndexOf(' ')]).Distinct().Count());
        Assert.Contains(lines, line => line.StartsWith("Greets 0 -", StringComparison.Ordinal));
        Assert.True(lines.Length > 300);
    }
}
