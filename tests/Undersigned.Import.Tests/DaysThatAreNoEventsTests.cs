using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Days and hours that stand in invented texts without calling anybody, beside those that do.</summary>
public class DaysThatAreNoEventsTests
{
    [Fact]
    public void A_mails_or_a_comments_minute_is_no_event()
    {
        Announced.Events(
            """
            Dear all, please see below.

            On Fri, May 14, 2021 at 10:30 AM Ada Quill wrote:

            Joint statement of the Rivers Network

            We ask for clean water.

            Signed:
            Harbour Friends
            Archive Watch
            """,
            "");
        Announced.Events(
            """
            From: Ada Quill
            Sent: Friday, 14 May 2021 10:30
            To: Ben Marrow
            Subject: Vigil for the river

            Come to the vigil on Saturday 22 May at 8pm at the Old Quay.
            """,
            "2021-05-22 20:00");
        Announced.Events(
            """
            Open letter on the lake

            Geneva, 3 May 2021

            The lake must stay clean.

            Signed:
            Harbour Friends
            Archive Watch
            River Trust

            Well said, all of you, and thank you.
            14 May 2021 at 10:32
            I agree with every word of it.
            Friday, 14 May 2021 - 23:47
            """,
            "");
    }

    [Fact]
    public void A_square_named_after_a_day_is_a_place()
    {
        Announced.Events(
            """
            Convocatoria por el agua

            Rosario, 3 de mayo de 2021

            Viernes 14 de mayo
            - Rosario: 17 hs, Plaza 25 de Mayo
            - Santa Fe: 18.30 hs, Casa de Gobierno
            Sábado 15 de mayo
            - Villa Gesell, 11 hs, muelle
            """,
            "2021-05-14 17:00; 2021-05-14 18:30; 2021-05-15 11:00");
    }

    [Fact]
    public void One_hour_in_several_zones_is_one_event()
    {
        Announced.Events(
            """
            Webinar: Who owns the archive?

            3 May 2021

            Thursday 20 May, 18:00 CEST / 12 noon EDT / 9:30 pm IST
            Online on Zoom
            """,
            "2021-05-20 18:00");
    }

    [Fact]
    public void The_way_from_meeting_to_marching_off_is_one_event()
    {
        Announced.Events(
            """
            Aufruf zur Demonstration

            Bremen, 3. Mai 2021

            Samstag, 15. Mai: Treffpunkt 13:30 Uhr Bahnhof, Abmarsch 14 Uhr
            """,
            "2021-05-15 13:30");
        Announced.Events(
            """
            March for the rivers

            3 May 2021

            Saturday 15 May: Assemble 12 noon Park Lane, march to Whitehall for a rally at 2pm
            """,
            "2021-05-15 12:00");
    }

    [Fact]
    public void Signs_before_day_hour_and_place_may_stand_for_their_labels()
    {
        Announced.Events(
            """
            Demo for the library

            3 May 2022

            📅 Saturday 14 May
            ⏰ 2 PM
            📍 Leeds Town Hall

            Bring a book!
            """,
            "2022-05-14 14:00");
    }

    [Fact]
    public void Deadlines_and_what_comes_back_every_week_or_year_are_no_events()
    {
        Announced.Events(
            """
            Call for papers: Archives of the sea

            Deadline for abstracts: 15 May 2022, 23:59
            Conference: 3-5 June 2022, Harbour Hall, Bristol

            3 April 2022
            """,
            "2022-06-03");
        Announced.Events(
            """
            Solidarity with the archivists

            3 May 2021

            Vigils are held every Friday at 5pm outside the ministry. Last Tuesday the vigil at 6pm drew 200 people.
            """,
            "");
        Announced.Events(
            """
            Comunicado conjunto por la memoria

            Rosario, 10 de marzo de 2021

            El 24 de marzo de 1976 comenzó la dictadura. Cada 24 de marzo marchamos. El pasado 8 de marzo miles de mujeres participaron en la huelga. Hasta el 31 de marzo se reciben adhesiones.

            Firman:
            Asamblea Aurora
            Red Marea
            """,
            "");
    }

    [Fact]
    public void What_is_told_of_a_day_and_its_hour_is_a_story()
    {
        Announced.Events(
            """
            Statement on the raid

            On 3 May 2022 at 5 am soldiers broke into the union hall and twelve members were arrested. On 4 May at 18:00 their families were turned away.

            Harbour Union
            Archive Watch
            """,
            "");
    }

    [Fact]
    public void Each_line_may_bring_its_own_day()
    {
        Announced.Events(
            """
            Day of action for the lake

            Posted May 3, 2021

            NEW YORK: Sat, May 15, 1 PM, Union Square
            BOSTON: Saturday, May 15 @ 2:00 PM – 4:00 PM, Copley Square
            TAMWORTH: Sunday, May 16, noon, Village Green
            """,
            "2021-05-15 13:00; 2021-05-15 14:00; 2021-05-16 12:00");
        Announced.Events(
            """
            Appel du 13 mars

            Le 2 mars 2021

            PARIS – samedi 13 mars, 14h, République
            LYON – samedi 13 mars – 15h place Bellecour
            LODÈVE – samedi 13 mars – 11h devant la mairie
            GANGES – samedi 13 mars – 11h place des Halles
            """,
            "2021-03-13 11:00; 2021-03-13 11:00; 2021-03-13 14:00; 2021-03-13 15:00");
    }

    [Fact]
    public void Days_of_a_story_deadlines_and_anniversaries_are_no_events()
    {
        Announced.Events(
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
        Announced.Events(
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
        Announced.Events(
            """
            La Gazette du quai

            15 mars 2022 à 14h30

            Appel commun pour la bibliothèque du port

            La bibliothèque a été fermée le 3 mars. Nous demandons sa réouverture.

            Signataires : Amis du livre, Collectif Quai Libre, Union des lecteurs
            """,
            "");
    }

    [Theory]
    [InlineData("Gemeinsame Erklärung: Kein Platz für Hass\n\nVeröffentlicht am 30. Oktober 2018 von redaktion\n\nWir stehen zusammen. Am Sonntag versammelten sich viele vor dem Laden.")]
    [InlineData("Ferrymen speak for the lake\n\nFriday, 7 May 2021 02:13 - - {{page.views.today}}\n\nFerrymen of three towns speak for the lake.")]
    [InlineData("Ferrymen of the delta\n\nThe ferrymen spoke today, 2 May 2017, in the hall of the dockers about a congress.\n\n2 May 2017")]
    public void When_a_page_was_put_up_or_a_text_written_is_no_event(string text) => Announced.Events(text, "");

    [Fact]
    public void The_day_on_which_registration_closes_is_no_day_of_issue() =>
        Assert.Null(Announced.Read("Camp for the Commons\n\nThree days of workshops on Cotter's Field.\n\nRegistration closes on 1 July 2024.").IssuedOn);
}
