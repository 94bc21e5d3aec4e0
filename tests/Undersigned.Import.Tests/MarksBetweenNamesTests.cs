using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, where marks part bodies or stand before them, or a line gives a body and a person.</summary>
public sealed class MarksBetweenNamesTests
{
    [Theory]
    [InlineData(
        """
        Offener Brief an den Minister von fünf Verbänden

        Tierheim Selmar e.V. + Bund der Seefischer + Aktion Freier Steg + Seestiftung Miravan + mensch am see

        Seit Jahren wird der Steg nicht mehr repariert. Wir fordern, dass der Steg sofort wieder geöffnet wird und die Mittel dafür bereitstehen.
        """,
        "Tierheim Selmar e.V. | Bund der Seefischer | Aktion Freier Steg | Seestiftung Miravan | mensch am see")]
    [InlineData(
        """
        El muelle debe seguir abierto. Pedimos al consejo que nos escuche.

        Firman: Asociación Muelle Vivo + Ecologistas del Lago + Sindicato de Remeros
        """,
        "Asociación Muelle Vivo | Ecologistas del Lago | Sindicato de Remeros")]
    [InlineData(
        """
        The water of the lake belongs to all who live by it.

        The missions that signed this are:
        · Embassy of Varan · Selmari Trade Mission · Consulate of Miravan
        """,
        "Embassy of Varan | Selmari Trade Mission | Consulate of Miravan")]
    [InlineData(
        """
        The ferry has to stay. We ask the council to hear us.

        Signed by:
        + Quay Watch + River League + Open Water Trust
        """,
        "Quay Watch | River League | Open Water Trust")]
    public void A_mark_between_all_names_parts_them_also_where_it_opens_the_line(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Il traghetto non parte più da marzo. Così i paesi della riva restano soli.

        I sindacati firmatari
        FLV Varano – Marco Testa
        ULP Selmar – Laura Vinci
        SDP Pontelago – Paolo Greco
        Stari Most – Ivan PERIĆ
        """,
        "FLV Varano | ULP Selmar | SDP Pontelago | Stari Most")]
    [InlineData(
        """
        Le pont doit rester ouvert.

        Organisations signataires :
        CGX Rivelac – Denis Morin
        Solidaires Varan – Anne Lemoine
        Passerelle Selmar – Lucie Marec
        Rive Ouverte – Paul Coste
        """,
        "CGX Rivelac | Solidaires Varan | Passerelle Selmar | Rive Ouverte")]
    [InlineData(
        """
        The ferry has to stay.

        Signed by:
        Anna Bell – Quay Workers
        Petra Lind – River League
        Jonas Weber – Dockers United
        """,
        "Anna Bell | Petra Lind | Jonas Weber")]
    public void The_lines_together_tell_whether_bodies_sign_or_persons(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Salviamo il molo
        Il molo di Selmar cade a pezzi e nessuno lo ripara. Chiediamo che i lavori comincino prima dell'inverno e che il traghetto torni ogni giorno.
        Pietro Donati – Presidente Nazionale UNRI
        Lucia Ferri – Presidente Nazionale RIVA
        Elisa Galli – Segretario generale LUGI
        Varano, 2 ottobre 2011
        Hanno finora aderito:
        Giorgio Neri
        Paola Sarti - Acqua e Pane
        Enrico Volpe - Presidente Servizio Lago
        """,
        "Pietro Donati | Lucia Ferri | Elisa Galli | Giorgio Neri | Paola Sarti | Enrico Volpe")]
    [InlineData(
        """
        Aufruf für den Steg
        Der Steg soll im Mai geschlossen werden. Wir rufen alle auf, an den See zu kommen und nein zu sagen.
        Otto Lenz – Vorsitzender der Flussunion
        Inge Moser – Generalsekretärin Steg-Liga
        Ruth Adler – Sprecherin Seehilfe
        Selmar, 8. Juni 2012
        Bisher haben sich angeschlossen:
        Hanna Vogt
        Vera Thoma - Brot und Recht
        Paul Reiter - Vorsitzender Seedienst
        """,
        "Otto Lenz | Inge Moser | Ruth Adler | Hanna Vogt | Vera Thoma | Paul Reiter")]
    public void Those_who_joined_later_stand_below_the_day_of_signing(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Skriv under för bryggan!

        Bryggan i Selmar är trasig sedan i höstas. Vi vill kunna bada och fiska där igen.

        Därför ber vi kommunen att:
        • laga bryggan före sommaren
        • sätta upp en bänk för dem som väntar på färjan.

        /Nils Åkerlund, ordförande Bryggans Vänner, ordförande Sjörådet
        Karin Dahlberg, kassör Bryggans Vänner
        """,
        "Nils Åkerlund | Karin Dahlberg")]
    [InlineData(
        """
        Vi vill att bryggan öppnas igen. Den har varit stängd i ett år och det drabbar alla som bor vid sjön.

        / Nils Åkerlund, ordförande Fria Bryggan
        / Emma Lind, sekreterare Fria Bryggan
        """,
        "Nils Åkerlund | Emma Lind")]
    public void A_stroke_stands_before_who_signs_a_Swedish_letter(string text, string expected) => Signed.By(text, expected);

    [Fact]
    public void A_role_between_semicolons_is_that_of_the_person_before_it() => Signed.By(
        "Les signataires : Paul Aubin ; Maire de Rivecourt ; Henri Lacour ; Maire de Selmar ; Anne Coste ; Maire de Varan",
        "Paul Aubin | Henri Lacour | Anne Coste");

    [Fact]
    public void A_word_that_anybody_may_be_called_by_names_nobody() => Signed.By(
        """
        Le pont est fermé depuis un an. Nous demandons sa réouverture.

        Premiers signataires : Collectif, Ligue du Fleuve, Collectif Rive Ouverte, Syndicat des Passeurs, RASSEMBLEMENT
        """,
        "Ligue du Fleuve | Collectif Rive Ouverte | Syndicat des Passeurs");

    [Theory]
    [InlineData("Quay Workers Union (Anna Bell)\nRiver League (Petra Lind)\nDockers Federation (Jonas Weber)")]
    [InlineData("Quay Workers Union: Anna Bell\nRiver League: Petra Lind\nDockers Federation: Jonas Weber")]
    [InlineData("Quay Workers Union (Anna Bell)\nRiver League (Petra Lind)\nDockers Federation (Jonas Weber)\nMaria Berg Fund (Paula Costa)", "Quay Workers Union | River League | Dockers Federation | Maria Berg Fund")]
    [InlineData("Quay Workers Union, Anna Bell\nRiver League, Petra Lind\nDockers Federation, Jonas Weber")]
    [InlineData("Quay Workers Union — Anna Bell, secretary\nRiver League — Petra Lind, chair\nDockers Federation — Jonas Weber, treasurer")]
    public void Whatever_mark_stands_before_who_signs_for_a_body_the_body_signs(string lines, string expected = "Quay Workers Union | River League | Dockers Federation") =>
        Signed.By("The ferry has to stay.\n\nSignatory organisations\n\n" + lines, expected);

    [Theory]
    [InlineData(
        """
        The ferry has to stay and we ask you to hear us.

        Yours sincerely,

        Olavi Rinne
        President, LKL
        The General League of Lake Unions
        Pekka Suonio
        Secretary, VTK
        Confederation of Rowing Professionals
        Timo Harju
        Dockers' Union
        Eino Kallas
        Harbour Workers Union
        """,
        "Olavi Rinne | Pekka Suonio | Timo Harju | Eino Kallas")]
    [InlineData(
        """
        Offener Brief an den Hafenrat.

        Sieben Gruppen verlangen, dass der Steg offen bleibt. Der Steg ist für alle da und darf nicht geschlossen werden.

        Gruppen / Organisationen

        Seeforum aktiv, iz7 Selmar, Kreisverband der Fischer, Aktion Freier Steg, Anlaufstelle Ufer, Medinetz Selmar, Seebrücke Miravan

        Kommentare sind geschlossen.
        """,
        "Seeforum aktiv | iz7 Selmar | Kreisverband der Fischer | Aktion Freier Steg | Anlaufstelle Ufer | Medinetz Selmar | Seebrücke Miravan")]
    [InlineData(
        """
        Offener Brief an den Hafenrat.

        Der Steg ist für alle da und darf nicht geschlossen werden.

        Folgende Verbände und Organisationen tragen das Bündnis am See

        Seeforum Selmar
        Kreisverband der Fischer
        Aktion Freier Steg
        750.org
        """,
        "Seeforum Selmar | Kreisverband der Fischer | Aktion Freier Steg | 750.org")]
    public void Lines_that_only_lead_to_names_or_tell_of_them_are_none(string text, string expected) => Signed.By(text, expected);

    [Fact]
    public void A_role_behind_a_dash_tells_a_person_among_bodies() => Signed.By(
        """
        O cais deve ficar aberto.

        ASSINAM ESTE MANIFESTO:

        Movimento Margem Viva
        Central do Lago – CDL
        Liga das Mulheres
        Tadeu Ferraz – Jornalista
        """,
        "Movimento Margem Viva | Central do Lago – CDL | Liga das Mulheres | Tadeu Ferraz");

    [Fact]
    public void Words_that_head_the_columns_of_a_programme_name_nobody() => Signed.By(
        """
        Le città che fanno festa nella giornata del lago (12/06/2011):
        Città Piazza Giorno e ora
        VARANO sul molo vecchio Domenica 12 giugno ore 10.15
        SELMAR letture e musica nel cortile della
        scuola in Via Remi Lunedì 13 giugno ore 20.45
        """,
        "");
}
