using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Days and hours that stand in invented texts without calling anybody, beside those that do.</summary>
public class DaysThatAreNoEventsTests
{
    [Fact]
    public void A_mails_or_a_comments_minute_is_no_event()
    {
        AssertEvents(
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
        AssertEvents(
            """
            From: Ada Quill
            Sent: Friday, 14 May 2021 10:30
            To: Ben Marrow
            Subject: Vigil for the river

            Come to the vigil on Saturday 22 May at 8pm at the Old Quay.
            """,
            "2021-05-22 20:00");
        AssertEvents(
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
        AssertEvents(
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
        AssertEvents(
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
        AssertEvents(
            """
            Aufruf zur Demonstration

            Bremen, 3. Mai 2021

            Samstag, 15. Mai: Treffpunkt 13:30 Uhr Bahnhof, Abmarsch 14 Uhr
            """,
            "2021-05-15 13:30");
        AssertEvents(
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
        AssertEvents(
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
        AssertEvents(
            """
            Call for papers: Archives of the sea

            Deadline for abstracts: 15 May 2022, 23:59
            Conference: 3-5 June 2022, Harbour Hall, Bristol

            3 April 2022
            """,
            "2022-06-03");
        AssertEvents(
            """
            Solidarity with the archivists

            3 May 2021

            Vigils are held every Friday at 5pm outside the ministry. Last Tuesday the vigil at 6pm drew 200 people.
            """,
            "");
        AssertEvents(
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
        AssertEvents(
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
        AssertEvents(
            """
            Day of action for the lake

            Posted May 3, 2021

            NEW YORK: Sat, May 15, 1 PM, Union Square
            BOSTON: Saturday, May 15 @ 2:00 PM – 4:00 PM, Copley Square
            TAMWORTH: Sunday, May 16, noon, Village Green
            """,
            "2021-05-15 13:00; 2021-05-15 14:00; 2021-05-16 12:00");
        AssertEvents(
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

    private static void AssertEvents(string text, string expected) => AnnouncedEventsTests.AssertEvents(text, expected);
}
