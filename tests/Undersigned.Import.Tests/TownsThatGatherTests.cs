using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Gatherings of invented organisations in several towns, each with the day and hour people have to come.</summary>
public class TownsThatGatherTests
{
    [Fact]
    public void A_day_on_a_line_of_its_own_heads_the_towns_and_hours_below_it()
    {
        Announced.Events(
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
        Announced.Events(
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
        Announced.Events(
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
        Announced.Events(
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
        Announced.Events(
            """
            Call from the Rivers Network

            2 May 2022

            On Saturday 14 May rallies will be held at 2pm in Leeds and at 4pm in Manchester. A march is planned from noon to 3pm on Sunday 15 May in York.
            """,
            "2022-05-14 14:00; 2022-05-14 16:00; 2022-05-15 12:00");
        Announced.Events(
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
        Announced.Events(
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
    public void Lines_that_begin_with_their_day_keep_it()
    {
        Announced.Events(
            """
            Aktionswoche für freie Häfen

            Bremen, 2. März 2022

            8. März: Kundgebung in Bremen, Marktplatz, 17 Uhr
            9. März: Mahnwache in Hamburg, Rathausmarkt, 18 Uhr
            10. März, 19 Uhr, Kiel: Infoveranstaltung im Pumpwerk
            """,
            "2022-03-08 17:00; 2022-03-09 18:00; 2022-03-10 19:00");
        Announced.Events(
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
        Announced.Events(
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
        Announced.Events(
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
    public void Two_gatherings_at_one_hour_each_keep_their_place()
    {
        var record = Announced.Read("Call to rallies\n\n3 May 2022\n\nSaturday 14 May\nNorham Green 2pm\nMelbury Cross Street 2pm\n");
        Assert.Equal(["Melbury Cross Street", "Norham Green"], record.Events.Select(e => e.Place!.Value).Order());
    }
}
