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

            The 4th May is a Saturday before the river talks (6th-17th May). The week after, on Saturday 11th May, we hold a demonstration in Bern.

            Only the people of the valley can keep the water from being sold, and so we ride.

            10.00 am Cyclists meet at Mill Green, south side

            11.45 am Cyclists leave the water works

            12 noon Rally at the water works, Quay Street
            """,
            "2019-05-04 10:00; 2019-05-04 11:45; 2019-05-04 12:00; 2019-05-06; 2019-05-11");
        Announced.Events(
            """
            miércoles, 3 de abril de 2019

            6 DE ABRIL: MARCHA DE LOS BARRIOS

            Antes de la marcha los grupos se encuentran media hora antes:
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
            10H00 Ouverture de la journée
            10H45 Projection du film
            Lieu : Cinéma du Pont, 3 rue Neuve
            19h00 Présentation des pêcheurs
            19h30 Débat
            """,
            "2021-10-16 10:00; 2021-10-16 19:00");
        Announced.Events(
            """
            Die Gruppe Ufer ruft zu einer Kundgebung mit Marsch
            Samstag, 08.05.21
            Treffpunkt ist um 13 Uhr am Brunnen
            Danach geht es ins Mühlenviertel, wo das Bündnis wartet:
            Treffpunkt ist um 16 Uhr am Mühlenpark
            """,
            "2021-05-08 13:00; 2021-05-08 16:00");
    }

    [Fact]
    public void Towns_of_a_list_may_have_two_hours_or_a_place_of_one_word()
    {
        Announced.Events(
            """
            Lichterfest am Mittwoch, den 12.8.20.

            – Dreiblick: 17:30 Uhr | Europaplatz
            – Frankfurt: 17:45 Uhr | Mainkai und 19:00 | Zeilplatz
            – Dortmund: 18:00 Uhr | Kaiplatz
            """,
            "2020-08-12 17:30; 2020-08-12 17:45; 2020-08-12 18:00; 2020-08-12 19:00");
    }

    [Fact]
    public void Prose_may_call_to_each_of_the_days_of_an_action()
    {
        Announced.Events(
            """
            Action alert: Days for the valley

            June 8th, 2018 - by admin

            On June 10 and 11, neighbours of every lake keep the Days of the Lamp.

            Sunday, June 10th, we will be rowing with the gardeners and all who know the valley. Meet at the mill below Quay Station at 1 p.m. to set out.
            """,
            "2018-06-10 13:00");
    }

    [Fact]
    public void The_hour_of_a_labelled_day_may_be_a_sentence_of_its_own()
    {
        Announced.Events("What: A vigil for the lake\n\nWhen: Saturday June 15, 2019. 4:00 p.m – 6:00 p.m.\n\nWhere: Grand Quay, Harbour Street", "2019-06-15 16:00");
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

            Los vecinos se concentrarán a las 18,30 horas en el Muelle Viejo.

            24 Mar 2006
            """,
            "2006-03-25 18:30");
        Announced.Events(
            """
            غدا.. 5 جمعيات تناقش ماء الوادي

            السبت، 15 أغسطس 2015 04:17 م

            تعقد 5 جمعيات غدا الأحد، اجتماعا لمناقشة ماء الوادي.
            """,
            "2015-08-16");
    }

    [Fact]
    public void What_has_been_called_off_is_no_event()
    {
        Announced.Events("Paris, le 18 novembre 2015\n\nMarche pour le lac\n\nNous voici contraints d’annuler la manifestation du 28 novembre 2015 à 14h30 place Vieille.", "");
    }

    [Fact]
    public void A_short_word_is_no_city()
    {
        var read = Announced.Read("Rassemblement le 9 mars 2019 à 15h, quai Vieux, à Paris\n\n9 MARS À PARIS 15H QUAI DE LA PAIX");

        Assert.Equal("Paris", Assert.Single(read.Events).City);
    }
}
