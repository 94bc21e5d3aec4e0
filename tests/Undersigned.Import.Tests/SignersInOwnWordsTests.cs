using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, where the page says so in words of its own, or writes offices and bodies around the names.</summary>
public sealed class SignersInOwnWordsTests
{
    [Theory]
    [InlineData(
        """
        Demonstration für bezahlbares Wohnen
        Am Samstag gehen wir auf die Straße.
        Es rufen bisher auf:
        - Mieterbund Nordhafen
        - Bündnis Stadt für alle
        - Rote Kranich
        - Frauenhaus Lindenau
        - JQX ( Gençlik ve Mahalle
        Derneği)
        - Kollektiv Morgenrot
        Text des Aufrufs:
        Die Mieten steigen seit Jahren und niemand tut etwas dagegen.
        """,
        "Mieterbund Nordhafen | Bündnis Stadt für alle | Rote Kranich | Frauenhaus Lindenau | JQX ( Gençlik ve Mahalle Derneği) | Kollektiv Morgenrot")]
    [InlineData(
        """
        Lindenau bleibt bunt

        Wir respektieren das Leben aller Menschen. Deshalb stellen sich folgende

        Vereine und Verbände hinter ein offenes Lindenau und gegen jede Hetze:

        Sportverein Lindenau 09

        Grüne Liste Lindenau

        Kirchenkreis Oberried

        Storchennest

        zurück zur Übersicht
        """,
        "Sportverein Lindenau 09 | Grüne Liste Lindenau | Kirchenkreis Oberried | Storchennest")]
    public void A_line_that_says_who_calls_heads_the_names_below_it(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData("The Free Quay Party demands:\n\n- A Ministry of Rivers\n- An Independent Harbour Commission\n- Public Banks\n- A Fishery Council")]
    [InlineData("Delegates of the following groups took part:\n\n* Brae Crofters\n* Valley Youth Parliament\n* Society of St Orla\n* Upper Brae Water Board")]
    public void What_a_party_demands_or_who_came_signs_nothing(string list) =>
        Assert.Empty(Signed.Names("Spring gathering\n\nThe gathering met on the hill above the town and spoke about the year to come.\n\n" + list + "\n\nThe press team of the gathering sent this note.\n"));

    [Fact]
    public void Offices_and_bodies_before_the_names_are_told_from_them()
    {
        var signatories = StatementReader.ReadText(
            """
            Water for all

            The letter, signed by River Watch director Anna Holmes, the chair of the Quarry Union Tom Ashby, Open Harbour president Lucy Finch and the head of Green Fields Martin Doyle, says the plan "cannot stand".
            """).Signatories;
        Assert.Equal(["Anna Holmes", "Tom Ashby", "Lucy Finch", "Martin Doyle"], signatories.Select(signatory => signatory.Names.Values.First().Value));
        Assert.Equal(["director", "chair", "president", "head"], signatories.Select(signatory => signatory.Role?.Value));
        Assert.Equal(["River Watch", "Quarry Union", "Open Harbour", "Green Fields"], signatories.Select(signatory => signatory.Affiliation?.Value));
    }

    [Theory]
    [InlineData("Fdo.: Marta Salcedo Ruiz\nPresidenta de la Asociación Vecinal El Olmo\n\nFdo.: Jorge Peñalba Soto\nSecretario de la Peña Los Álamos\n\nFdo.: Lucía Ferrer Amaya\nPortavoz de Mujeres del Valle", "Marta Salcedo Ruiz | Jorge Peñalba Soto | Lucía Ferrer Amaya")]
    [InlineData("Por la Asociación Vecinal El Olmo: Marta Salcedo\nPor el Sindicato de Maestros del Valle: Jorge Peñalba\nPor el Movimiento Rural Amapola: Lucía Ferrer", "Asociación Vecinal El Olmo | Sindicato de Maestros del Valle | Movimiento Rural Amapola")]
    public void A_mark_of_signing_before_each_name_is_no_part_of_it(string below, string expected) =>
        Signed.By("Declaración conjunta\n\nLas organizaciones abajo firmantes rechazamos el cierre de la escuela.\n\n" + below + "\n", expected);

    [Fact]
    public void Semicolons_between_some_names_and_commas_between_others_part_them_all() =>
        Signed.By(
            """
            Appello per la scuola pubblica

            Chiediamo di fermare i tagli alla scuola.

            Primi firmatari: Anna Bellini (segretaria generale CLS), Marco Ferrante (presidente Casa dei Popoli); prof. Lucia Soldati (Università di Monteluna), Paolo Verri (direttore Il Ponte), sen. Carla Rosati (Verdi); Gino Testa (docente Università di Roccaforte), Sara Volpi (Carta).
            """,
            "Anna Bellini | Marco Ferrante | Lucia Soldati | Paolo Verri | Carla Rosati | Gino Testa | Sara Volpi");

    [Fact]
    public void Dashes_part_persons_whatever_commas_stand_in_what_they_are() =>
        Signed.By(
            "Manifeste pour la rivière\n\nOnt rejoint le manifeste : Claire Maubert, actrice – Paul Derain, comédien, metteur en scène – Anne–Lise Valat, écrivaine, traductrice – Hugo Perrin, militant associatif – Julie Roche, professeure en lycée, poète\n",
            "Claire Maubert | Paul Derain | Anne–Lise Valat | Hugo Perrin | Julie Roche");

    [Fact]
    public void Rows_of_persons_with_what_they_do_are_a_person_each()
    {
        var signatories = StatementReader.ReadText(
            """
            The quay belongs to those who mend their nets there.

            Last week it was sold by night, and nobody on the boats was asked.

            Rita Moreira, Human Rights Activist, Norway
            Piet Vos, Program & Nets Manager, River Congress, Germany
            Mandy Clew, Executive Director, International Lake Network, UK
            Chin Botree, Peace Activist, Lakers for Bread (L4B), Canada
            """).Signatories;
        Assert.Equal(["Rita Moreira", "Piet Vos", "Mandy Clew", "Chin Botree"], signatories.Select(signatory => signatory.Names.Values.First().Value));
        Assert.Equal(["NO", "DE", "GB", "CA"], signatories.Select(signatory => signatory.Country?.Value));
    }

    [Theory]
    [InlineData("Ada Holm, lecturer at the University of Selmar", "lecturer", "University of Selmar")]
    [InlineData("Ada Holm, peace and justice activist", "peace and justice activist", null)]
    [InlineData("Ada Holm, actress, novelist", "actress, novelist", null)]
    [InlineData("Ada Holm, Theatre Director", "Theatre Director", null)]
    public void What_a_person_is_and_where_is_told_apart(string entry, string role, string? affiliation)
    {
        var signatory = StatementReader.ReadText($"Open letter\n\nKeep the theatre open.\n\nSigned by:\n\nTom Ashby, teacher\n{entry}\nLucy Finch, Quay Council\n").Signatories[1];
        Assert.Equal(role, signatory.Role?.Value);
        Assert.Equal(affiliation, signatory.Affiliation?.Value);
    }
}
