using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Gatherings as invented organisations announce them: the day and its year, the hour, and what of a programme is the event.</summary>
public class AnnouncedEventsTests
{
    [Fact]
    public void Each_line_that_names_its_gathering_before_the_day_is_one() => Announced.Events(
        """
        Kundgebungen und Demo gegen die Schließung des Hafens

        Die nächsten Termine:

        Kundgebung: Donnerstag, 11. Mai 2023 | 16 Uhr | Marktplatz
        Kundgebung: Freitag, 12. Mai 2023 | 16 Uhr | Marktplatz
        Demonstration: Samstag, 13. Mai 2023 | 12 Uhr | Hafentor

        Gestern hat der Abriss begonnen.
        """,
        "2023-05-11 16:00; 2023-05-12 16:00; 2023-05-13 12:00");

    [Fact]
    public void The_year_is_that_of_the_page_where_the_weekday_agrees()
    {
        Announced.Events(
            """
            date 2019-10 Carrara. “Una sciarpa bianca per il fiume. Sabato 12 ottobre indossiamo una sciarpa bianca”. È l'invito del Comitato Acque Chiare in vista del presidio in programma in piazza del Mercato, dalle ore 16 e 30.

            Di seguito l'appello del comitato.
            """,
            "2019-10-12 16:30");
        Announced.Events(
            """
            نُشر: 04/11/19 18:20

            لجنة أهالي الميناء تدعو إلى وقفة احتجاجية

            تنظم لجنة أهالي الميناء وقفة احتجاجية يوم السبت المقبل، 9 تشرين الثاني، أمام مبنى البلدية في طرابلس، الساعة الخامسة مساءً. وتدعو اللجنة الجميع إلى المشاركة.
            """,
            "2019-11-09 17:00");
        Announced.Events(
            """
            Harbour Blog

            Vigil for the archivists

            12 June 2018

            Join our vigil on Saturday 16 June, 8pm, at the Old Quay.

            Related posts
            Open letter on the lake – 3 March 2024
            The march of 5 May 2025

            © 2026 Harbour Blog
            """,
            "2018-06-16 20:00");
    }

    [Fact]
    public void A_year_that_nothing_tells_is_left_to_a_person()
    {
        Announced.Events(
            """
            Rally for the pier

            Saturday 14 May, 2pm, Pier Head. Bring friends.
            """,
            "");
    }

    [Fact]
    public void A_day_told_from_the_day_of_writing_is_counted_from_it()
    {
        Announced.Events(
            """
            Press notice

            5 April 2023

            Dockers of the Northern Quay will hold a rally tomorrow at 10.30am outside the town hall. A vigil follows on Friday evening at 7 pm in St Mary's Church.
            """,
            "2023-04-06 10:30; 2023-04-07 19:00");
        Announced.Events(
            """
            فراخوان کانون کتابداران

            تهران – ۱۲ آذر ۱۴۰۰

            کانون کتابداران همگان را به تجمع روز پنجشنبه همین هفته ساعت ۱۰ صبح مقابل کتابخانه ملی دعوت می‌کند.
            """,
            "2021-12-09 10:00");
        Announced.Events(
            """
            Convocan a una marcha por el agua

            14 de octubre de 2020

            La Asamblea del Río convoca mañana jueves a las 17.30 hs a una marcha desde la Plaza San Martín. El martes pasado se realizó una asamblea a las 18 hs.
            """,
            "2020-10-15 17:30");
    }

    [Fact]
    public void Of_a_programme_in_one_place_its_beginning_is_the_event()
    {
        Announced.Events(
            """
            Conference: Open archives for all

            Posted on 3 March 2021 14:05

            Saturday 20 March 2021
            10:00 Registration
            10:30 Opening by Leyla Aydın
            11:00 Panel: who owns paper?
            13:00 Lunch
            14:00 Workshops
            17:00 Closing

            Place: Harbour Hall, Bristol
            """,
            "2021-03-20 10:00");
        Announced.Events(
            """
            Aufruf zur Demonstration: Hafen für alle!

            Samstag, 14. Mai 2022
            12 Uhr Auftakt am Rathausmarkt
            13 Uhr Zwischenkundgebung am Fischmarkt
            15 Uhr Abschluss am Hafen

            Wir laden alle ein. Anmeldung bis 1. Mai 2022.
            """,
            "2022-05-14 12:00");
    }

    [Fact]
    public void The_day_below_a_sentence_that_calls_to_a_rally_is_the_rallys()
    {
        Announced.Events(
            "Le Collectif du Lac appelle à un rassemblement pour l'eau claire :\n\nSamedi 16 novembre 2019 à partir de 15h\n\nFontaine des Tilleuls\n",
            "2019-11-16 15:00");
    }

    [Fact]
    public void A_page_that_lost_its_line_ends_tells_the_year_by_its_stamp()
    {
        Announced.Events(
            "Banga beşdarbûna mitînga newalê: Li dijî bêdengiyê bibin deng 2018-03-06 12:17:03 ÇEM - Endamên Platforma Jinan a Newalê ku ji bo mitînga 8’ê Adarê amade dikin, hemû jin vexwendîn. Hevseroka platformê got: “Em roja Pêncşemê saet 11.00’an de li Parka Newalê ji bo mitîngê kom bibin.”",
            "2018-03-08 11:00");
    }

    [Theory]
    [InlineData("Aufruf an alle\n\nWir kommen am 23. November zusammen, damit man den Hafen hört.\nOrt: Alter Markt\n15-17 Uhr\nAm 23.11.2024\nDas Hafenkomitee", "2024-11-23 15:00")]
    [InlineData("Den Hafen nicht vergessen\n\nAm kommenden Sonntag zünden wir Kerzen an.\n\nEckdaten:\n\n📍 Alter Markt\n⏰ 16:00 – 17:30\n🗓️ 25.01.2026\n\nBringt gerne Blumen mit.", "2026-01-25 16:00")]
    [InlineData("Camp for the Commons\n\nJoin us from Friday 12 to Sunday 14 July 2024 on Cotter's Field for a camp with workshops and an assembly.", "2024-07-12")]
    [InlineData("Colloque « Mémoires du canal »\n\nVendredi 18 et samedi 19 novembre 2022\n\nde 9h à 18h\n\nMaison des associations, Nantes", "2022-11-18 09:00")]
    [InlineData("Tagung „Wem gehört der Fluss?“\n\nFreitag, 30. Mai bis Sonntag, 1. Juni 2025, Tagung im Haus am Wehr", "2025-05-30")]
    public void A_range_of_days_is_one_event_on_its_first_day_also_with_weekdays(string text, string expected) => Announced.Events(text, expected);

    [Theory]
    [InlineData("Em ji bo çem dimeşin\n\n22 Nîsan 2019\n\nPlatforma Çemê Azad bang li her kesî dike ku roja Şemiyê 27ê Nîsanê saet di 13.00an de li Parka Newalê beşdarî meşê bibin.", "2019-04-27 13:00")]
    [InlineData("فراخوان تجمع\n\nزمان تجمع: روز سه‌شنبه ۳ مهر ماه ۱۳۹۷ ساعت ۹ و پانزده دقیقه\nمکان: میدان پل", "2018-09-25 09:15")]
    [InlineData("فراخوان\n\nتاریخ: 2012 -05-19\nساعت: 16.30 تا 18.00\nمحل: میدان پل", "2012-05-19 16:30")]
    [InlineData("وقفة من أجل الماء\n\nننتظركم يوم السبت 14/9/2019 من الساعة الثانية الى الساعة الرابعة بعد الظهر أمام البلدية", "2019-09-14 14:00")]
    public void Hours_are_read_as_each_language_writes_them(string text, string expected) => Announced.Events(text, expected);

    [Fact]
    public void A_sentence_that_names_who_speaks_may_announce_what_they_prepare() =>
        Announced.Events("Bergen, 2 May 2017\n\nThe Alliance of Fjord Towns, the Lake League, the Union of Ferrymen and the Boat Builders' Guild agreed today, 2 May 2017, on a congress to be held in Oslo on 9-10 June 2017 for all who live by the water.", "2017-06-09");
}
