using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Lists that say beside or below each name what somebody is, whatever the names.</summary>
public sealed class NamesBesideWhatTheyAreTests
{
    [Theory]
    [InlineData(
        """
        Chiediamo che il lago sia riaperto e invitiamo tutti a firmare.

        Le OOSS firmatarie
        Pipinera aps – Giovanni Moro
        Noi per Selmar – Lucia Ferri
        Legarive – Ostrin Vald
        Lanterne – Elena Sarti
        """,
        "Pipinera aps | Noi per Selmar | Legarive | Lanterne")]
    public void Behind_a_dash_stands_who_signs_for_each_body(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Felicitación a quien cuida el faro

        Su valentía nos alegra, y estamos a su lado.

        Raimundo Vela, Marta Requena, Carlos M. Ostrín, Artemio Galvar y Sergio Lunes, remeros del Instituto del Lago
        """,
        "Raimundo Vela | Marta Requena | Carlos M. Ostrín | Artemio Galvar | Sergio Lunes")]
    public void What_all_persons_of_a_row_are_stands_behind_the_last_two(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Endorsers of “Our Lake”, a statement by the Coalition of the Coast
        Rev. Ada Weber-Lund
        Interim Executive of the Varan Presbytery
        Rev. Peter Holm
        Old Rite Church of the Coast
        Quillon Vareth HDU
        Quay Synod of the Lanterns
        Rev. Ambrose Quistgaard
        Harbour Officer, Selmar Metropolis
        of the North
        Imam Tariq Sand
        Selmar Mosque Council
        Deacon Thomas Brandt
        Catholic Council of the Quay
        Rev. Orvin Tallow
        Quay Synod
        """,
        "Ada Weber-Lund | Peter Holm | Quillon Vareth HDU | Ambrose Quistgaard | Tariq Sand | Deacon Thomas Brandt | Orvin Tallow")]
    public void Among_lines_of_persons_and_bodies_by_turns_a_name_nobody_knows_is_a_persons(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Let them study

        As teachers at many schools we ask the council to let the students come in. We teach rowers, and we want to go on with it.

        Quillon Chessum, Associate Professor Emeritus, Lantern Studies, Central Varan State University
        Sarah Poyle, Professor Emeritus, Department Of Oars And Nets, University Of Selmar Lake
        John Ashby, Professor, School of Harbour Service, Ostrow and Quillmark University
        Orvin Sear, Weber Professor of Modern Lantern Thought , Harbour Union College Varan
        Ylva Klein, Assistant Professor, Ropework, University of the Eastern Quay, Selmar
        Dr Hazel Cobley, Assistant Professor of Biology, Brindle State University, Varan
        Eva Mazier, Professor, Urban Quay Change Axis, West Lantern University
        """,
        "Quillon Chessum | Sarah Poyle | John Ashby | Orvin Sear | Ylva Klein | Hazel Cobley | Eva Mazier")]
    public void Lines_of_one_width_that_each_open_with_a_person_are_no_paragraph(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Le communiqué :

        « Les organisations du lac, syndicales, politiques et citoyennes :

        Rame France,

        Lanterne’s,

        Filets Levés,

        Cercle des pêcheurs,

        Ligue QLM,

        Association du port,

        venues au port de Selmar ce mardi, décident d’une marche pour le lac.
        """,
        "Rame France | Lanterne’s | Filets Levés | Cercle des pêcheurs | Ligue QLM | Association du port")]
    public void An_s_behind_an_apostrophe_is_no_word_of_a_sentence(string text, string expected) => Signed.By(text, expected);
}
