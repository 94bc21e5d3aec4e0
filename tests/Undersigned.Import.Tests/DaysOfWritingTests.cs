using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>The days on which invented texts were written, among others that are history, readers' comments or names of files.</summary>
public class DaysOfWritingTests
{
    [Theory]
    [InlineData("Open letter (River News, 22 April 2022): Keep the lake clean\n\nWe ask for clean water.\n\nSigned:\nHarbour Friends\nArchive Watch", "2022-04-22")]
    [InlineData("For a dialogue between neighbours\n\nThe two towns have argued over the bridge since\n\n14 February 1879.\n\nSigned:\nHarbour Friends\nArchive Watch", null)]
    [InlineData("Sauver le lac\n\nUne tribune parue dans Le Matin des Rives le 2 avril 2021, que nous publions ici.\n\nSauverLeLac_capture-du-2021-04-04-19-02-33.png\n\nSignataires : Amis du Port, Veille des Archives", "2021-04-02")]
    [InlineData("Gemeinsame Erklärung\n\nDonnerstag, 13.05.2021\n\nDer See muss sauber bleiben.\n\nUnterzeichnet von:\nHafenfreunde\nArchivwache\nFlussbund\n\n2 Kommentare\nAda Q. 13. Mai 2021\nSehr gut.\nBen M. 14. Mai 2021\nDas sehe ich auch so.", "2021-05-13")]
    [InlineData("Harbour news\n\n20-3-2014 Op maandag is er bij het meer een optocht van buren die van het water houden. De brief gaat naar de raad.", "2014-03-20")]
    [InlineData("PRESSEMITTEILUNG 21.05.2014 EIN FEST FÜR DEN SEE Am See haben sich gestern die Fischer mit den Bäuerinnen aus dem Tal getroffen und ein Fest gefeiert.", "2014-05-21")]
    [InlineData("Joint statement on the lake\n\nAs delivered by the speaker of the fishers at the water council, Geneva, 14 December 2023.\n\nThe lake must stay clean.", "2023-12-14")]
    [InlineData("7 mai 2014 Par Les amis du Port\n\nNous sommes engagés pour le lac, et nous le disons à tous.", "2014-05-07")]
    [InlineData("Letter\n\nTo the Editors:\n\nWe are gardeners who are concerned that the valley is sold.\n\nAda Bell; Bob Carver; Cora Dunn; Dan Elder\n\nThis Issue\n\nJune 27, 1974", "1974-06-27")]
    public void The_day_of_writing_is_neither_history_nor_a_comments_nor_a_files(string text, string? expected)
    {
        var record = StatementReader.ReadText(text);

        Assert.Equal(expected, record.IssuedOn?.Value.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void A_range_of_hours_is_no_stamp_and_an_hour_in_the_next_paragraph_belongs_to_the_day()
    {
        Announced.Events("Event information\n\n4 September 2020, 15:00-17:00\n\nHow to keep a lake clean", "2020-09-04 15:00");
        Announced.Events(
            """
            2 Jun 2021

            Harbour Friends have called a demonstration on Saturday 5th June.

            The march will start from Quay Street at 1.30 pm and head to the town hall.
            """,
            "2021-06-05 13:30");
    }

    [Fact]
    public void Cities_with_labelled_lines_below_them_gather_on_the_day_of_all()
    {
        Announced.Events(
            """
            Göl Dostları

            Mayıs 2021

            Göl Günü 15 Mayıs'ta kitlesel mitinglerle kutlanacak.

            Ankara
            Toplanma yeri: Eski İskele
            Toplanma saati: 11.30
            Miting alanı: Liman Meydanı

            Diyarbakır
            Toplanma yeri: Köprü Başı
            Miting alanı: Kuyu Meydanı
            Toplanma saati: 12.00
            """,
            "2021-05-15 11:30; 2021-05-15 12:00");
    }

    [Fact]
    public void The_day_of_writing_in_a_paragraph_and_that_of_a_source_are_no_events()
    {
        Announced.Events(
            "For clean water\n\nLeeds, 15 May 2021. On the day of the lake we ask the congress to vote for clean water.\n\nSigned:\nHarbour Friends\nArchive Watch\nRiver Trust", "");
        Announced.Events(
            "Vigil of the lake\n\nWe shall hold a vigil on 22 May 2021 at the Old Quay.\n\nSource: River News, 23 May 2021", "2021-05-22");
    }

    [Fact]
    public void Right_below_the_names_stands_where_and_when_they_signed() =>
        Assert.Equal(new LocalDate(2024, 9, 25), StatementReader.ReadText("ما به خانواده‌های همکاران خود تسلیت می‌گوییم و کنار آن‌ها می‌ایستیم.\n\nامضا کنندگان:\nلیلا انصاری\nنسرین خضری\nناهید کیانی\nبند زنان قلعه چهارم مهر ماه ۱۴۰۳\n", new ReadOptions { Today = new LocalDate(2026, 2, 1) }).IssuedOn?.Value);

    [Fact]
    public void A_day_of_action_without_a_year_below_the_stamp_of_a_post_is_not_when_it_was_written() =>
        Assert.Equal(new LocalDate(2009, 7, 22), StatementReader.ReadText("۱۳۸۸ تیر ۳۱, چهارشنبه\n\nبیانیه مشترک کانون قصه‌گویان و انجمن چاپ‌خانه‌ها\n\n25 ژوئیه\n\nروز همبستگی با قصه‌گویان\n\nهفته هاست که قصه‌گویان در برابر سانسور ایستاده‌اند و ما کنار آن‌ها می‌ایستیم.\n", new ReadOptions { Today = new LocalDate(2026, 2, 1) }).IssuedOn?.Value);
}
