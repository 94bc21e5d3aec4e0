using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who speaks, where a title or the first sentence names them and other words stand before or between.</summary>
public sealed class NamesInSentencesAndTitlesTests
{
    [Theory]
    [InlineData("DECLARACIÓN POLÍTICA DEL PARTIDO DE LA RIBERA, PARTIDO DEL MONTE Y PARTIDO DE LOS PESCADORES", "PARTIDO DE LA RIBERA | PARTIDO DEL MONTE | PARTIDO DE LOS PESCADORES")]
    [InlineData("COMMUNIQUÉ COMMUN DU PARTI DU PORT, DE LA LIGUE DES RIVIÈRES ET DU SYNDICAT DES CARRIERS", "PARTI DU PORT | LIGUE DES RIVIÈRES | SYNDICAT DES CARRIERS")]
    [InlineData("JOINT DECLARATION OF THE HARBOUR PARTY, THE RIVERS LEAGUE AND THE QUARRY UNION", "HARBOUR PARTY | RIVERS LEAGUE | QUARRY UNION")]
    public void A_title_in_capitals_names_the_parties_without_its_own_articles(string title, string expected)
    {
        var text = title[0] == 'D' ? "En el Congreso nuestros Partidos han podido cambiar opiniones.\n\nEl río es de todos." : title[0] == 'C' ? "La rivière est à tous et nous demandons sa protection." : "The river belongs to all. We ask for its protection.";
        Signed.By($"{title}\n\n{text}\n", expected);
    }

    [Theory]
    [InlineData("In view of the flood, the Harbour Party (HP), the Rivers League (RL) and the Quarry Union (QU) declare the following:\n\n1. The river belongs to all.\n2. We shall go on.", "Harbour Party (HP) | Rivers League (RL) | Quarry Union (QU)")]
    [InlineData("Ante la crecida, el Partido de la Ribera (PR), la Unión del Monte (UM) y el Movimiento Azul Marino (MAM) declaran públicamente lo siguiente:\n\n1. El río es de todos.\n2. El molino seguirá abierto.", "Partido de la Ribera (PR) | Unión del Monte (UM) | Movimiento Azul Marino (MAM)")]
    [InlineData("El Partido de la Ribera (PR), la Unión del Monte (UM) y el Movimiento por el Agua (MPA) rechazaron el alza en una carta pública:\n\n1. El alza afecta a las familias.\n2. Pedimos su retiro inmediato.", "Partido de la Ribera (PR) | Unión del Monte (UM) | Movimiento por el Agua (MPA)")]
    [InlineData("Face aux crues, le Parti du Port (PP), la Ligue des Rivières (LR) et le Syndicat des Carriers (SC) déclarent ce qui suit :\n\n1. La rivière est à tous.\n2. Nous continuerons.", "Parti du Port (PP) | Ligue des Rivières (LR) | Syndicat des Carriers (SC)")]
    public void What_opens_the_sentence_before_the_names_is_none_of_them(string text, string expected) => Signed.By(text + "\n", expected);

    [Fact]
    public void Bodies_behind_persons_of_whom_nothing_is_said_stand_for_themselves() =>
        Signed.By("Signed by Anna Holmes, Tom Ashby, Lucy Finch, River Watch Association, Quarry Union and 34 others.\n\nThe dam must go.\n", "Anna Holmes | Tom Ashby | Lucy Finch | River Watch Association | Quarry Union");

    [Fact]
    public void A_list_announced_by_its_order_is_one() =>
        Signed.By(
            """
            Lettre ouverte à la direction du port

            Nous, marins et dockers du port de Valbrune, demandons le retrait de la plainte et la fin des procédures (par ordre alphabétique) :

            - BELMONT Claire, grutière, Port de Valbrune
            - DERAIN Paul, pilote, Compagnie du Lac
            - ORTIZ Lucas, docker, Port de Valbrune
            - PERRIN Hugo, mécanicien, Compagnie du Lac

            La mer est à tous.
            """,
            "BELMONT Claire | DERAIN Paul | ORTIZ Lucas | PERRIN Hugo");

    [Fact]
    public void Heads_and_numbers_of_printed_pages_are_no_names() =>
        Signed.By(
            """
            Offener Brief zur Pflege

            Wir fordern mehr Personal.

            Unterzeichnende:
            1. Pflegebündnis Lindenau e.V.
            2. Marie Sander, Pflegefachkraft
            Offener Brief zur Pflege
            Seite 2 von 3
            3. Verein Wache Hand
            4. Arbeitskreis Sanfte Heilkunde
            """,
            "Pflegebündnis Lindenau e.V. | Marie Sander | Verein Wache Hand | Arbeitskreis Sanfte Heilkunde");

    [Fact]
    public void Names_that_were_broken_at_any_width_are_put_together_again() =>
        Signed.By(
            """
            Appel unitaire pour les lycéens

            Nous exigeons le retour de nos camarades.

            Premiers signataires
            SGX, UNX, MIXI, Solidarité
            Étudiante, Union des lycées,
            FERX-CGX, SUD Jardins, Union
            syndicale des Quais, Gisto,
            Cimaro, Alternative du Port, Gauche
            des Collines, Les Alternants
            """,
            "SGX | UNX | MIXI | Solidarité Étudiante | Union des lycées | FERX-CGX | SUD Jardins | Union syndicale des Quais | Gisto | Cimaro | Alternative du Port | Gauche des Collines | Les Alternants");

    [Theory]
    [InlineData("Signatories:\nQuay Voices for Peace, Delta Centre for Water\nRights, League of Ferry Teachers, Lantern\nCampaign, Towpath Justice", "Quay Voices for Peace | Delta Centre for Water Rights | League of Ferry Teachers | Lantern Campaign | Towpath Justice")]
    [InlineData("Unterstützt von: Die Lotsen, Bund für Kai und Kanal,\nFährverband Süd, Fährverband Lindenau, Gesellschaft\nfür stille Häfen, Uferwacht", "Die Lotsen | Bund für Kai und Kanal | Fährverband Süd | Fährverband Lindenau | Gesellschaft für stille Häfen | Uferwacht")]
    [InlineData("نهادهای امضاکننده:\nانجمن ماهیگیران کرانه، تشکل آوای بندر، حزب\nپیشروان، جمعیت پاسداران رود، جبهه کرانه‌ها، اتحاد\nلنگرگاه، سازمان فانوس", "انجمن ماهیگیران کرانه | تشکل آوای بندر | حزب پیشروان | جمعیت پاسداران رود | جبهه کرانه‌ها | اتحاد لنگرگاه | سازمان فانوس")]
    public void A_short_paragraph_of_names_that_fills_one_width_is_put_together_again(string list, string signatories) =>
        Signed.By($"Joint statement on the harbour\n\nWe ask the council to keep the harbour open, now and in winter.\n\n{list}\n", signatories);

    [Fact]
    public void Rows_of_persons_with_what_they_are_stay_rows_though_they_fill_one_width() =>
        Signed.By("Joint statement on the harbour\n\nWe ask the council to keep the harbour open, now and in winter.\n\nSigned by:\nAnna Berg, lawyer, Quay Union of Teachers\nPeter Holm, writer, League of River Guilds\n", "Anna Berg | Peter Holm");

    [Fact]
    public void A_parenthesis_that_goes_on_below_a_blank_line_belongs_to_the_name_above() =>
        Signed.By(
            """
            NOTA PÚBLICA

            As entidades abaixo assinadas pedem luz no cais.

            Rita Moreira, presidenta da LPV (Liga dos Pescadores e Pescadoras

            do Vale)

            Miguel Prado, presidente da Casa do Mar

            Duarte Lima, presidente da NUP (Nova União Portuária de

            Barqueiros)
            """,
            "Rita Moreira | Miguel Prado | Duarte Lima");

    [Theory]
    [InlineData("A Associação Rio Vivo, o Sindicato dos Barqueiros, o Coletivo Verde e o Clube Velho repudiaram o despejo das famílias que moram no vale.", "Associação Rio Vivo | Sindicato dos Barqueiros | Coletivo Verde | Clube Velho")]
    [InlineData("Il Partito del Porto, la Lega dei Fiumi, il Collettivo Verde e l’Unione del Lago respingono il progetto del nuovo porto.", "Partito del Porto | Lega dei Fiumi | Collettivo Verde | Unione del Lago")]
    [InlineData("Les organisations du lac (ODL) : l’Action des Riverains (AR), la Ligue des Rivières (LR), le Comité des Bateliers (CDB), l’association Mains du Port (AMP), tiennent à remercier toutes les familles.", "Action des Riverains (AR) | Ligue des Rivières (LR) | Comité des Bateliers (CDB) | association Mains du Port (AMP)")]
    public void Small_words_and_articles_between_names_end_no_list(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Fact]
    public void A_motto_heads_no_names() =>
        Signed.By(
            """
            Joint Statement of twelve parties on the harbour

            In Solidarity with the struggle of the rowers

            We have followed with concern what happened on the lake. We express our solidarity with the rowers, the members and the friends of the Ferry Union, the people who live by the lake.

            The Parties supporting:
              • PRW, Norway
              • Harbour Party of Selmar
              • Rivers League of Cork
              • Quarry Party
            """,
            "PRW | Harbour Party of Selmar | Rivers League of Cork | Quarry Party");

    [Fact]
    public void Headings_of_groups_and_parts_of_the_world_are_no_names() =>
        Signed.By(
            """
            Global call for clean rivers

            We, organisations from four continents, call for clean rivers.

            AFRICA
            Nakuru Lake Trust, Kenya
            Rivers Forum Ghana

            EUROPE
            River Watch, Norway
            Fjord Union (Norway)
            Quarry Union, Ireland

            ASIA
            Mekong Netmakers Association, Laos
            """,
            "Nakuru Lake Trust | Rivers Forum Ghana | River Watch | Fjord Union | Quarry Union | Mekong Netmakers Association");

    [Fact]
    public void Those_a_letter_is_sent_to_sign_nothing() =>
        Assert.Empty(Signed.Names("Open letter of River Watch to the lake's municipalities\n\nTo:\nCity of Northmere\nMunicipality of Selby\nTown of Cork\nLake District Council\n\nWe ask you to close the outlet pipes before the summer.\n\nRiver Watch\n"));
}
