using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Gatherings as invented organisations announce them, each text with the days and hours people have to come.</summary>
public class AnnouncedEventsTests
{
    [Fact]
    public void A_day_on_a_line_of_its_own_heads_the_towns_and_hours_below_it()
    {
        AssertEvents(
            """
            Bündnis Offener Hafen

            Hafen für alle – Aktionen in den nächsten Tagen

            Stand: 3. Mai 2022

            Fr 6. Mai
            Hamburg Fischmarkt 17 Uhr
            Bremen Marktplatz 16.30 Uhr
            Sa 7. Mai
            Berlin Oranienplatz 14 Uhr
            Köln Hauptbahnhof 12 Uhr und Neumarkt 15 Uhr
            Winsen Rathausplatz 11 Uhr
            So 8. Mai
            Leipzig, Augustusplatz, 13:30 Uhr

            Fehlt eure Stadt? Schreibt uns.
            """,
            "2022-05-06 16:30; 2022-05-06 17:00; 2022-05-07 11:00; 2022-05-07 12:00; 2022-05-07 14:00; 2022-05-07 15:00; 2022-05-08 13:30");
        AssertEvents(
            """
            Vigils for the lost boats

            13 May 2021

            Sun 16 May
            Eastwick Town Centre 12 noon
            Sat 22 May
            Norham Green 7pm candlelight
            Melbury Cross Street 6.15pm
            """,
            "2021-05-16 12:00; 2021-05-22 18:15; 2021-05-22 19:00");
    }

    [Fact]
    public void An_item_led_by_its_town_gathers_on_the_day_the_sentence_above_names()
    {
        AssertEvents(
            """
            Córdoba, 2 de marzo de 2019

            Con motivo de la huelga del próximo viernes 8 de marzo se han convocado actos en muchas ciudades:

            - CÁDIZ: Concentración a las 12:00 horas en la Plaza del Mar. Convocan: Red Marea y Asamblea Aurora.
            - HUELVA: Manifestación a las 19 h desde la Plaza Nueva y concentración frente al Ayuntamiento a las 11:30 horas.
            - UBRIQUE: Marcha a las 7 de la tarde desde el Parque. Convoca: Asamblea Aurora.

            ¡Todas a la calle!
            """,
            "2019-03-08 11:30; 2019-03-08 12:00; 2019-03-08 19:00; 2019-03-08 19:00");
    }

    [Fact]
    public void One_sentence_may_call_to_several_cities()
    {
        AssertEvents(
            """
            ---
            title: "Les archivistes en grève"
            date: 2023-03-13T09:00:00+01:00
            ---

            Depuis trois semaines, les archivistes du réseau Lumière sont en grève pour leurs salaires.

            Un rassemblement se tiendra ce jeudi à 18 h 30 devant la Bourse du travail à Lyon, devant la préfecture à Lille et devant l'Hôtel de Ville à Rennes. Venez nombreuses et nombreux.

            Signataires :
            - Collectif Papier Libre
            - Union des archivistes
            """,
            "2023-03-16 18:30; 2023-03-16 18:30; 2023-03-16 18:30");
        AssertEvents(
            """
            Call from the Rivers Network

            2 May 2022

            On Saturday 14 May rallies will be held at 2pm in Leeds and at 4pm in Manchester. A march is planned from noon to 3pm on Sunday 15 May in York.
            """,
            "2022-05-14 14:00; 2022-05-14 16:00; 2022-05-15 12:00");
        AssertEvents(
            """
            Journées pour l'école publique

            Paris, le 2 février 2024

            Nous appelons à deux journées de mobilisation : le jeudi 8 février à 14h place de la Nation à Paris et le mardi 13 février à 18h place Bellecour à Lyon. Le 1er février, plus de 20 000 personnes ont manifesté. Le préavis court jusqu'au 29 février.
            """,
            "2024-02-08 14:00; 2024-02-13 18:00");
    }

    [Fact]
    public void A_town_below_its_own_heading_gathers_on_the_day_of_all()
    {
        AssertEvents(
            """
            تظاهرات در دفاع از آزادی بایگان‌ها

            نهادهای مدنی شنبه ۱۵ فوریه ۲۰۲۰ را روز همبستگی با بایگان‌ها اعلام کردند.

            پاریس

            این تظاهرات ساعت ۳ بعدازظهر روز شنبه ۱۵ فوریه در میدان باستیل برگزار می‌شود.

            کلن

            ساعت ۱۲ تا ۲ بعدازظهر در مقابل ایستگاه مرکزی گردهمایی برگزار خواهد شد.

            هامبورگ

            ۴ تا ۵ بعدازظهر ۱۵ فوریه در میدان راتهاوس
            """,
            "2020-02-15 12:00; 2020-02-15 15:00; 2020-02-15 16:00");
    }

    [Fact]
    public void The_year_is_that_of_the_page_where_the_weekday_agrees()
    {
        AssertEvents(
            """
            date 2019-10 Carrara. “Una sciarpa bianca per il fiume. Sabato 12 ottobre indossiamo una sciarpa bianca”. È l'invito del Comitato Acque Chiare in vista del presidio in programma in piazza del Mercato, dalle ore 16 e 30.

            Di seguito l'appello del comitato.
            """,
            "2019-10-12 16:30");
        AssertEvents(
            """
            نُشر: 04/11/19 18:20

            لجنة أهالي الميناء تدعو إلى وقفة احتجاجية

            تنظم لجنة أهالي الميناء وقفة احتجاجية يوم السبت المقبل، 9 تشرين الثاني، أمام مبنى البلدية في طرابلس، الساعة الخامسة مساءً. وتدعو اللجنة الجميع إلى المشاركة.
            """,
            "2019-11-09 17:00");
        AssertEvents(
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
        AssertEvents(
            """
            Rally for the pier

            Saturday 14 May, 2pm, Pier Head. Bring friends.
            """,
            "");
    }

    [Fact]
    public void A_day_told_from_the_day_of_writing_is_counted_from_it()
    {
        AssertEvents(
            """
            Press notice

            5 April 2023

            Dockers of the Northern Quay will hold a rally tomorrow at 10.30am outside the town hall. A vigil follows on Friday evening at 7 pm in St Mary's Church.
            """,
            "2023-04-06 10:30; 2023-04-07 19:00");
        AssertEvents(
            """
            فراخوان کانون کتابداران

            تهران – ۱۲ آذر ۱۴۰۰

            کانون کتابداران همگان را به تجمع روز پنجشنبه همین هفته ساعت ۱۰ صبح مقابل کتابخانه ملی دعوت می‌کند.
            """,
            "2021-12-09 10:00");
        AssertEvents(
            """
            Convocan a una marcha por el agua

            14 de octubre de 2020

            La Asamblea del Río convoca mañana jueves a las 17.30 hs a una marcha desde la Plaza San Martín. El martes pasado se realizó una asamblea a las 18 hs.
            """,
            "2020-10-15 17:30");
    }

    [Fact]
    public void Days_of_a_story_deadlines_and_anniversaries_are_no_events()
    {
        AssertEvents(
            """
            Joint statement on the arrest of harbour archivists

            London, 14 June 2022

            On 3 March 2022 police raided the offices of the Harbour Archive. On 8 May the archivists held a demonstration outside the ministry at 2pm, which was broken up. The protest of 1 June was banned.
            Since 24 February 2022 nobody has been allowed to meet them. They are to reply by 30 June 2022 at 5 pm.
            The court will hear the case on 4 July 2022.

            We call for their release.

            Signed:
            Harbour Friends
            Archive Watch
            """,
            "");
        AssertEvents(
            """
            Statement on the tenth anniversary of the fire

            Ten years ago, on 14 May 2011, the mill burned and forty workers died. Their families gather every year. At 10 o'clock the bells rang.
            We demand justice before 1 September 2021.

            14 May 2021

            Mill Families
            Harbour Friends
            """,
            "");
    }

    [Fact]
    public void When_a_page_was_made_is_no_event()
    {
        AssertEvents(
            """
            La Gazette du quai

            15 mars 2022 à 14h30

            Appel commun pour la bibliothèque du port

            La bibliothèque a été fermée le 3 mars. Nous demandons sa réouverture.

            Signataires : Amis du livre, Collectif Quai Libre, Union des lecteurs
            """,
            "");
    }

    [Fact]
    public void Of_a_programme_in_one_place_its_beginning_is_the_event()
    {
        AssertEvents(
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
        AssertEvents(
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
    public void Lines_that_begin_with_their_day_keep_it()
    {
        AssertEvents(
            """
            Aktionswoche für freie Häfen

            Bremen, 2. März 2022

            8. März: Kundgebung in Bremen, Marktplatz, 17 Uhr
            9. März: Mahnwache in Hamburg, Rathausmarkt, 18 Uhr
            10. März, 19 Uhr, Kiel: Infoveranstaltung im Pumpwerk
            """,
            "2022-03-08 17:00; 2022-03-09 18:00; 2022-03-10 19:00");
        AssertEvents(
            """
            Upprop för hamnarbetarna

            Göteborg den 3 maj 2021

            Manifestationer i hela landet:

            Göteborg, lördag 15/5 kl 14, Gustaf Adolfs torg
            Malmö, lördag 15/5 kl 13, Möllevångstorget
            Umeå, söndag 16/5 kl 12, Rådhustorget
            """,
            "2021-05-15 13:00; 2021-05-15 14:00; 2021-05-16 12:00");
    }

    [Fact]
    public void A_town_on_the_next_line_has_its_own_hour_also_in_a_script_without_capitals()
    {
        AssertEvents(
            """
            فراخوان به تظاهرات در سه شهر در ۲۵ ژولای

            چهارشنبه ۳۱ تیر ۱۳۸۸ - ۲۲ ژوئیه ۲۰۰۹

            شنبه ۲۵ ژولای، استکهلم: ساعت ۱۷:۳۰ مکان: میدان مرکزی شهر
            یوتبوری: ساعت ۱۵ گوستاو آدولف توری، مالمو: ساعت ۱۶ مکان: سودرا والگاتان
            """,
            "2009-07-25 15:00; 2009-07-25 16:00; 2009-07-25 17:30");
    }

    [Fact]
    public void A_small_town_nobody_knows_gathers_like_the_others_with_the_same_field()
    {
        AssertEvents(
            """
            Göl Günü 15 Mayıs 2021'de mitinglerle kutlanacak. Program şöyle:

            Ankara
            Toplanma saati: 11.30
            Miting alanı: Liman Meydanı

            Diyarbakır
            Toplanma saati: 12.00
            Miting alanı: Kuyu Meydanı

            Göldibi-Kıyı
            Toplanma yeri: İskele
            Toplanma saati: 15.00
            """,
            "2021-05-15 11:30; 2021-05-15 12:00; 2021-05-15 15:00");
    }

    [Fact]
    public void The_day_below_a_sentence_that_calls_to_a_rally_is_the_rallys()
    {
        AssertEvents(
            "Le Collectif du Lac appelle à un rassemblement pour l'eau claire :\n\nSamedi 16 novembre 2019 à partir de 15h\n\nFontaine des Tilleuls\n",
            "2019-11-16 15:00");
    }

    [Fact]
    public void A_page_that_lost_its_line_ends_tells_the_year_by_its_stamp()
    {
        AssertEvents(
            "Banga beşdarbûna mitînga newalê: Li dijî bêdengiyê bibin deng 2018-03-06 12:17:03 ÇEM - Endamên Platforma Jinan a Newalê ku ji bo mitînga 8’ê Adarê amade dikin, hemû jin vexwendîn. Hevseroka platformê got: “Em roja Pêncşemê saet 11.00’an de li Parka Newalê ji bo mitîngê kom bibin.”",
            "2018-03-08 11:00");
    }

    [Fact]
    public void Two_gatherings_at_one_hour_each_keep_their_place()
    {
        var record = Read("Call to rallies\n\n3 May 2022\n\nSaturday 14 May\nNorham Green 2pm\nMelbury Cross Street 2pm\n");
        Assert.Equal(["Melbury Cross Street", "Norham Green"], record.Events.Select(e => e.Place!.Value).Order());
    }

    private static StatementRecord Read(string text) => StatementReader.ReadText(text, new ReadOptions { Today = new LocalDate(2026, 2, 1) });

    // Days with their hours, in order; what has to be asked is no event yet.
    internal static void AssertEvents(string text, string expected)
    {
        var settled = Read(text).Events.Where(e => e.Candidates.Select(day => day.Year).Distinct().Count() < 2);
        Assert.Equal(expected, string.Join("; ", settled.Select(e => $"{e.Date!.Value:uuuu-MM-dd} {e.Time?.Value:HH:mm}".TrimEnd()).Order(StringComparer.Ordinal)));
    }
}
