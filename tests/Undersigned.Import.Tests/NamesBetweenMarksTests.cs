using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, told by the marks between the names where the names themselves tell little.</summary>
public sealed class NamesBetweenMarksTests
{
    [Fact]
    public void Each_line_that_ends_in_a_comma_is_a_name_until_the_sentence_goes_on() => Signed.By(
        """
        Les organisations syndicales, politiques et citoyennes :

        CGQ,

        CDR,

        Syndicat des Quais,

        UDS,

        Lumière.s,

        Debout,

        Marée 12,

        Collectif 3 octobre,

        appellent à un rassemblement devant la mairie.
        """,
        "CGQ | CDR | Syndicat des Quais | UDS | Lumière.s | Debout | Marée 12 | Collectif 3 octobre");

    [Fact]
    public void Persons_with_what_they_are_may_stand_in_sentences_of_their_own() => Signed.By(
        """
        Offener Brief zur Schließung der Werft

        Die Werft am See soll im Herbst schließen. Wir bitten den Rat, den Beschluss zurückzunehmen.

        Unterzeichner:

        Prof. Dr. Anna Seidel, Historikerin. Jens Moor, Tischler. Dr. Karin Holm, Ärztin. Tomas Weber, Lehrer. Ines Roth, Malerin.
        """,
        "Anna Seidel | Jens Moor | Karin Holm | Tomas Weber | Ines Roth");

    [Fact]
    public void A_post_of_two_halves_is_no_second_person() => Signed.By(
        """
        The harbour clinic closes in June. We, the undersigned, ask the county to keep it open.

        Anna Holmes; Dr Peter Marsh, Consultant Speech and Language Therapist; Ruth Ashby, Consultant Paediatrician; Tom Weaver; Dr Lena Frost, Senior Consultant; Mark Rowan
        """,
        "Anna Holmes | Peter Marsh | Ruth Ashby | Tom Weaver | Lena Frost | Mark Rowan");

    [Fact]
    public void Among_persons_a_family_name_that_is_a_word_for_bodies_elsewhere_is_a_family_name() => Signed.By(
        """
        Preocupados por el cierre del puerto, decimos en voz alta que no estamos de acuerdo. Pedimos que se escuche a la gente del barrio.
        Lucía Robles, Mario Prado, Andrés Luna Vega, Jesús Tovar, Carlos Medina Sol, Héctor Ríos Prado, Elena Cámara y Blanca Torres
        """,
        "Lucía Robles | Mario Prado | Andrés Luna Vega | Jesús Tovar | Carlos Medina Sol | Héctor Ríos Prado | Elena Cámara | Blanca Torres");

    [Fact]
    public void Members_in_a_parenthesis_behind_the_body_that_speaks_are_read_whatever_they_are_called() => Signed.By(
        """
        Fermez la décharge du lac

        Le comité demande à la commune de fermer la décharge avant l’hiver.

        Communiqué par Selmarer Aktioun géint Dreck (Mouvement du Lac, Greenlake, ODBS, FNT-Verband, déi Blo, Quai, ARD, JSS – Jeunesses de Selmar, KPS, Eau et Pain asbl, Eurolux, natur&séi ; Bloen-jonk Blo ; Lac Libre asbl, Association des Médecins du Lac (A.M.L.), CSD)
        """,
        "Mouvement du Lac | Greenlake | ODBS | FNT-Verband | déi Blo | Quai | ARD | JSS – Jeunesses de Selmar | KPS | Eau et Pain asbl | Eurolux | natur&séi | Bloen-jonk Blo | Lac Libre asbl | Association des Médecins du Lac (A.M.L.) | CSD");

    [Theory]
    [InlineData("Joint Statement by ORPK and Hawla on the Drought\n\nThe rivers of the valley have run dry for the third summer. Whoever could leave has left.\n\nWe ask the states upstream to open their dams.", "ORPK | Hawla")]
    [InlineData("Working for the harbour\n\nDWR and Quayside joint statement\n\nThe docks of the town are under threat. Both unions will campaign for them and stand by one another.", "DWR | Quayside")]
    public void A_title_that_says_whose_joint_statement_it_is_names_them(string text, string expected) => Signed.By(text, expected);

    [Fact]
    public void Who_holds_an_office_and_who_leads_a_body_may_stand_in_one_list() => Signed.By(
        """
        Aufruf für ein offenes Selmar

        Am Samstag wollen viele in unserer Stadt gegen den Hass aufstehen. Kommen Sie auf den Marktplatz.

        Die Erstunterzeichner dieses Aufrufes sind:
        - Präsidentin der Selmarer Bürgerschaft, Anna Seidel
        - Ruderverein Selmar e.V., Vorsitzender Jens Moor
        - Fischergemeinde am See e.V., Vorsitzende Karin Holm
        - Arbeitsgemeinschaft der Werften, Geschäftsführer Tomas Weber
        - Selmarer Jugendring e.V., Geschäftsführender Vorstand Dr. Ines Roth
        """,
        "Anna Seidel | Ruderverein Selmar e.V. | Fischergemeinde am See e.V. | Arbeitsgemeinschaft der Werften | Selmarer Jugendring e.V.");

    [Fact]
    public void A_town_joined_to_the_country_a_body_cares_for_is_where_it_is()
    {
        var first = StatementReader.ReadText("Signatories:\n- Association for the Rights of Readers in Norway-Paris\n- Harbour Union – Oslo\n- River League – Berlin\n").Signatories[0];
        Assert.Equal(("Association for the Rights of Readers in Norway", "Paris"), (first.Names.Values.Single().Value, first.City!.Value));
    }

    [Fact]
    public void Below_bullets_the_address_of_the_text_is_nobodys_name() => Signed.By(
        """
        Diese Stiftungen tragen den Aufruf mit:
        - Anna Seidel Stiftung
        - Seepaten
        - Stiftung Klare Ufer
        - World Lake Council
        Der Wortlaut kann hier abgerufen werden: seepaten.example/klare-ufer/
        """,
        "Anna Seidel Stiftung | Seepaten | Stiftung Klare Ufer | World Lake Council");

    [Fact]
    public void What_a_page_files_a_letter_under_heads_no_names() => Signed.By(
        """
        Sign-on letters

        The council should pass the harbour bill quickly

          • Ada Weaver

        Today the Quay Forum and eight other groups from all over the county called on members of the council to support the bill, which holds nearly thirty proposals of the commission on the future of the harbour.

        The organizations that have signed the letter include:

        Bread and Water Action

        College to Quay

        Demand Daylight

        Pay Our Dockers

        Quay Forum
        """,
        "Bread and Water Action | College to Quay | Demand Daylight | Pay Our Dockers | Quay Forum");

    [Fact]
    public void Neither_the_day_nor_what_they_are_is_one_of_those_who_call() => Signed.By(
        """
        El próximo domingo, día 3 de octubre del 2021, las cofradías del lago, Remos Libres, Casa del Puerto y Mareas Vivas, firman un manifiesto por la lonja.
        """,
        "Remos Libres | Casa del Puerto | Mareas Vivas");

    [Theory]
    [InlineData("Communiqué des Rivages du 30 avril 2015\nLa droite de la ville et ceux qui la suivent sont dans la rue ce dimanche.\nDans toute la vallée, des cortèges calmes et nombreux diront les exigences du port, de solidarité avec les marins, et le refus des ventes de quais. Et partout au bord du lac se dira notre peine, le rejet des baisses de salaire et de la peur.\nLes Rivages appellent à venir au port.")]
    [InlineData("Actualización de la acción por el puerto\n\nLLEGA LA HORA DE ESTAR CON\nELLOS Y CON SUS VECINAS, POR ESO LLAMAMOS A TODAS LAS ORGANIZACIONES, ASOCIACIONES Y GENTE DEL BARRIO, PARA HACER CONCENTRACIONES EN DIFERENTES PLAZAS.\n\nAHORA ES MOMENTO DE ACTUAR.")]
    [InlineData("بيان إعلان اندماج\n\nإيماناً منا بالعمل المشترك ونظراً لضرورة توحيد جهود القوى المتقاربة فكرياً وعملياً، خاصةً في هذه السنة، ندعو القوى الأهلية ولجان الأحياء ومجالس المدن كلها إلى جمع القوى والتكاتف في سبيل البحيرة.\nأطلق الطرفان منذ بدايات شهر أيار، 2018، مشاورات بهدف الاندماج والاتحاد. المشاورات خلصت إلى الاتفاق على الاندماج والعمل ضمن كيان جديد، وتمت صياغة برنامج ونظام داخلي للكيان. قرر الطرفان أن يبقى الكيان مستقلاً في قراراته من أجل أهل المدينة.")]
    public void Sentences_with_commas_in_them_name_nobody(string text) => Assert.Empty(Signed.Names(text));
}
