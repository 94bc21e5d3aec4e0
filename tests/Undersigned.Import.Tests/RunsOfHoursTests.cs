using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Days on which invented organisations call people to one place after the other, or to several at once.</summary>
public class RunsOfHoursTests
{
    [Fact]
    public void Lines_that_begin_with_an_hour_and_tell_their_place_gather_on_the_day_of_the_text()
    {
        Announced.Events(
            """
            frei.offen.gemeinsam

            Am 9. Mai 2019 wollen wir für den See ein Zeichen setzen

            Wir rufen alle auf, sich zu beteiligen und den Fluss nicht allein zu lassen.

            16 Uhr Andacht in der Uferkirche

            17 Uhr Aufstellen auf dem Kirchhof

            18 Uhr Kundgebung an der Alten Mühle
            """,
            "2019-05-09 16:00; 2019-05-09 17:00; 2019-05-09 18:00");
        Announced.Events(
            """
            River march, Saturday May 4th 2019

            The 4th May is the Saturday before the river talks (6th-17th May). A week later, on Saturday 11th May, there will be a demonstration in Bern.

            Only the people of the valley can keep the water from being sold, and so we ride.

            10.00 am Cyclists meet at Mill Green, south side

            11.30 am Cyclists arrive at the water works

            12 noon Rally at the water works, Quay Street
            """,
            "2019-05-04 10:00; 2019-05-04 11:30; 2019-05-04 12:00; 2019-05-06; 2019-05-11");
        Announced.Events(
            """
            miércoles, 3 de abril de 2019

            6 DE ABRIL: MARCHA DE LOS BARRIOS

            Antes de la marcha los grupos se darán cita media hora antes:
            • 17,30 Grupo Rojo (Plaza Vieja)
            • 17,30. Grupo Blanco (Mercado Central)
            • 17:45 Grupo Verde (Puente Nuevo)
            """,
            "2019-04-06 17:30; 2019-04-06 17:30; 2019-04-06 17:45");
    }

    [Fact]
    public void A_programme_in_one_place_begins_once()
    {
        Announced.Events(
            """
            Meeting on the lake on 4 May 2019 at Quay House

            09:30 Coffee

            10:00 Welcome at the door

            11:00 What the lake needs

            12:00 Lunch
            """,
            "2019-05-04 09:30");
    }

    [Fact]
    public void Each_place_of_a_programme_begins_its_own_part()
    {
        Announced.Events(
            """
            Journée du lac

            Samedi 16 octobre 2021

            Lieu : Maison du port, 6 quai Vieux
            10H00 Présentation de la journée
            10H45 Projection du film
            Lieu : Cinéma du Pont, 3 rue Neuve
            19h00 Présentation des pêcheurs
            19h30 Débat
            """,
            "2021-10-16 10:00; 2021-10-16 19:00");
        Announced.Events(
            """
            Die Gruppe Ufer lädt ein zu einer Kundgebung mit Marsch
            Samstag, 08.05.21
            Treffpunkt ist um 14 Uhr am Brunnen
            Danach geht es ins Mühlenviertel, wo das Bündnis wartet:
            Treffpunkt ist um 15 Uhr am Mühlenpark
            """,
            "2021-05-08 14:00; 2021-05-08 15:00");
    }

    [Fact]
    public void Towns_of_a_list_may_have_two_hours_or_a_place_of_one_word()
    {
        Announced.Events(
            """
            Gedenken am Mittwoch, den 19.8.20.

            – Dreiblick: 17:30 Uhr | Europaplatz
            – Frankfurt: 17:45 Uhr | Opernplatz und 19:00 | Hauptwache
            – Dortmund: 18:00 Uhr | Friedensplatz
            """,
            "2020-08-19 17:30; 2020-08-19 17:45; 2020-08-19 18:00; 2020-08-19 19:00");
    }

    [Fact]
    public void Prose_may_call_to_each_of_the_days_of_an_action()
    {
        Announced.Events(
            """
            Action alert: Days for the valley

            June 8th, 2018 - by admin

            On June 10 and 11, people in many towns join in a global Day of Action.

            Sunday, June 10th, we will be marching with the gardeners and all of the others who know the valley. Meet us at the fountain in front of Mill Station at 1 p.m. to begin the march.
            """,
            "2018-06-10 13:00");
    }

    [Fact]
    public void The_hour_of_a_labelled_day_may_be_a_sentence_of_its_own()
    {
        Announced.Events("What: A vigil for the lake\n\nWhen: Saturday June 29, 2019. 5:00 p.m – 7:00 p.m.\n\nWhere: Grand Quay, Harbour Street", "2019-06-29 17:00");
    }

    [Fact]
    public void A_day_with_its_hour_is_no_stamp_of_the_page_where_the_text_invites_to_it()
    {
        Announced.Events("Ada Bell at the Quay – all welcome\n\n21st September 2021 5.30pm.\n\nYou are invited to the meeting of the Harbour Friends on the 21st September.", "2021-09-21 17:30");
        Announced.Events("Harbour forum\n\nPosted by Ada in 15:22 26/06/2021\n\nWe call to keep the lake clean.", "");
    }

    [Fact]
    public void Tomorrow_is_the_day_behind_that_of_writing()
    {
        Announced.Events(
            """
            Una manifestación por el puente

            Diez asociaciones han convocado para mañana una manifestación por el puente viejo.

            Los vecinos se concentrarán a las 18,30 horas en la Plaza Vieja.

            24 Mar 2006
            """,
            "2006-03-25 18:30");
        Announced.Events(
            """
            غدا.. 5 جمعيات تناقش ماء الوادي

            السبت، 15 أغسطس 2015 03:52 م

            تعقد 5 جمعيات غدا الأحد، اجتماعا لمناقشة ماء الوادي.
            """,
            "2015-08-16");
    }

    [Fact]
    public void What_has_been_called_off_is_no_event()
    {
        Announced.Events("Paris, le 18 novembre 2015\n\nMarche pour le lac\n\nNous voici contraints d’annuler la manifestation du 21 novembre 2015 à 14h30 place Vieille.", "");
    }

    [Fact]
    public void A_short_word_is_no_city()
    {
        var read = Announced.Read("Rassemblement le 2 mars 2019 à 14h, place Vieille, à Paris\n\n2 MARS À PARIS 14H PLACE DE LA PAIX");

        Assert.Equal("Paris", Assert.Single(read.Events).City);
    }
}
