using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, told by the words and marks with which a title or a sentence announces a row of names.</summary>
public sealed class NamesAnnouncedInSentencesTests
{
    [Theory]
    [InlineData(
        """
        Communiqué commun QLM – RIV – HDU – Lanternes – OSTR suite aux annonces du conseil du port.

        Le conseil n'a rien dit à ceux qui pêchent, et le lac reste fermé depuis deux mois. Nous le refusons.
        """,
        "QLM | RIV | HDU | Lanternes | OSTR")]
    [InlineData(
        """
        Communiqué QLMB, RIV-HDU Varan, Lanterne’s, Association Rive Gauche, déi Ruderer, Comité Filets Levés, Ligue du Port
        Toujours sur le quai : faire respecter le lac !
        Après deux mois de mobilisation, le lac reste fermé, et personne ne nous écoute.
        """,
        "QLMB | RIV-HDU Varan | Lanterne’s | Association Rive Gauche | déi Ruderer | Comité Filets Levés | Ligue du Port")]
    public void A_row_right_behind_the_kind_of_text_in_its_title_names_who_speaks(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Forman en Selmar el Frente por el Lago

        Ya hubo varias reuniones, y ahora se suman organizaciones como Redes y Remos, Bloque Ribereño, Comité de Defensa del Muelle, Unidad del Faro, REMEROS LIBRES UNIDOS, Asociación «La Barca», así como vecinos que pescan desde hace años.
        """,
        "Redes y Remos | Bloque Ribereño | Comité de Defensa del Muelle | Unidad del Faro | REMEROS LIBRES UNIDOS | Asociación «La Barca»")]
    [InlineData(
        """
        New front of the lake

        SELMAR – The founding text tells that talks have ended between the Harbour National Council, the Rowers Organization, the Quay Council in Varan and Ostrow and Tomorrow’s Oars Movement and that they led to the establishment of an alliance for the lake.
        """,
        "Harbour National Council | Rowers Organization | Quay Council in Varan and Ostrow | Tomorrow’s Oars Movement")]
    public void Those_with_whom_an_alliance_comes_to_be_are_named_behind_such_as_or_between(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Selmar, 7 de mayo de 2019.

        Frente al cierre del muelle y al silencio del consejo de Selmar, la Agrupación de Remeros de la Orilla, la Coordinadora de Familias del Muelle y la Liga de Pescadoras del Consejo, venimos en pedir que el muelle vuelva a abrirse.

        El consejo lo sabe, y recurriremos a quien haga falta.
        """,
        "Agrupación de Remeros de la Orilla | Coordinadora de Familias del Muelle | Liga de Pescadoras del Consejo")]
    public void Names_with_an_article_each_before_a_verb_behind_a_comma_speak(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Una vela por el lago

        La vigilia tendrá lugar el jueves 9 de mayo de 2019 a las 19:15 horas junto al Faro de Selmar, convocado por Remeros de Varan y Red del Muelle.

        Los organizadores invitan a traer velas.
        """,
        "Remeros de Varan | Red del Muelle")]
    [InlineData(
        """
        Marcha por el lago en Selmar

        El comité de la marcha prepara para el martes 12 de mayo, desde las 11 de la mañana, una protesta contra el cierre. La marcha irá desde el faro hasta la plaza y busca que todos lleguen a tiempo, con sus velas y con ropa de abrigo para quienes esperan en la orilla del lago. Hacen parte del comité de la marcha: Ruta de los Remos, Mesa de Juventud del Muelle, Redes Habla Selmar y la diócesis de Varan. En el lago se han cerrado este año ocho muelles.
        """,
        "Ruta de los Remos | Mesa de Juventud del Muelle | Redes Habla Selmar | diócesis de Varan")]
    public void An_invitation_says_by_whom_it_was_called_whatever_hour_stands_before(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Le lac reste fermé.

        Les unions régionales QLM, HDU, RIV et Lanternes avec les groupes de jeunesse OSTR et VRN jugent que le port peut rouvrir et appellent à venir sur le quai.
        """,
        "QLM | HDU | RIV | Lanternes | OSTR | VRN")]
    [InlineData(
        """
        Der See gehört allen, die an ihm leben.

        Den offenen Brief haben unterzeichnet: Die Bürgerinitiative Ufer, die Laternen im Hafen aus Miravan, die Seglerjugend am Kai aus Ostrow, die QLM Ortsgruppe und die Forschungsstelle Netz.
        """,
        "Bürgerinitiative Ufer | Laternen im Hafen | Seglerjugend am Kai | QLM Ortsgruppe | Forschungsstelle Netz")]
    [InlineData(
        """
        Wij vragen de raad om het meer weer open te stellen.

        Ondertekend door:
        Vereniging Het Roer
        Stichting Haven en Net
        Roeiersbond Selmar, en vele andere organisaties.
        """,
        "Vereniging Het Roer | Stichting Haven en Net | Roeiersbond Selmar")]
    public void Words_for_several_bodies_beside_the_names_are_none_of_them(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Rechazamos el cierre del lago
        Las organizaciones ribereñas del lago, agrupadas en el Pacto del Muelle: Asociación de Remeros de Varan (ARV), Confederación de Redes (CR), Liga del Faro (LF) y Organización de Pescadoras del Lago (OPL) abajo firmantes, queremos manifestar a quienes viven del agua lo siguiente:
        Primero: rechazamos el cierre.
        """,
        "Asociación de Remeros de Varan (ARV) | Confederación de Redes (CR) | Liga del Faro (LF) | Organización de Pescadoras del Lago (OPL)")]
    public void Behind_a_colon_the_names_begin(string text, string expected) => Signed.By(text, expected);
}
