using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, told by what stands around the names, where the names themselves tell little.</summary>
public sealed class NamesByTheirSurroundingsTests
{
    [Theory]
    [InlineData(
        """
        Come to the quay on Sunday!

        I heard of it from a friend, who asks all of us to be there in time and to bring something warm to drink for the others.

        Protests organised by Ribiško-pomorska zadruga, Quay Watch, Oarsfolk for Lanterns, Pod Mostom, Harbour League, Nets Without End, River Union.
        """,
        "Ribiško-pomorska zadruga | Quay Watch | Oarsfolk for Lanterns | Pod Mostom | Harbour League | Nets Without End | River Union")]
    [InlineData(
        """
        Solidarité avec les pêcheurs du lac

        Selmar, place du Phare

        Filets, UPR RAME, Lanternes 12, QLM, Comité des Rives Libres, Vigie, BRN 8, Fondation Belisar Ondré, Morse, PKW….

        Nous appelons à une veillée.

        Depuis deux ans le lac est fermé, et personne n'a le droit de pêcher sur ses rives.
        """,
        "Filets | UPR RAME | Lanternes 12 | QLM | Comité des Rives Libres | Vigie | BRN 8 | Fondation Belisar Ondré | Morse | PKW")]
    [InlineData(
        """
        Press meeting about the march for the ferry

        QWL, Ribiška zadruga “Mreža”, Lanterns, Harbour Workers Association, Pod Mostom, River League, Oars for All, Quay Union, and other harbour, fishing and neighbours’ organizations.

        At the old market, in front of the bakery.

        We will announce the march that takes place this spring, and what we ask of the council.
        """,
        "QWL | Ribiška zadruga “Mreža” | Lanterns | Harbour Workers Association | Pod Mostom | River League | Oars for All | Quay Union")]
    public void A_row_of_names_is_told_by_its_shape_whatever_the_names(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        The ferry of Selmar was closed this week after the council had met twice in the old hall.
        The Harbour Nurses Association, the Lamp for Quiet and the Selmar Organisation for Clean Nets condemn the decision of the council and its chair.
        Nobody has said so far when it will open again, and the rowers wait.
        """,
        "Harbour Nurses Association | Lamp for Quiet | Selmar Organisation for Clean Nets")]
    public void An_article_before_each_name_says_that_all_are_names(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Kıyı için mahkemeye gittiler

        Kıyıdaki dernekler ve dayanışmalar yeni yılın ilk günü başvuru yaptı ve limanın kapatılmasına karşı çıktı.

        İşte başvuruda bulunan kıyı dernekleri, kulüpler ve dayanışma temsilcileri:

        Fener Dünyası
        Kıyı Derneği
        Balıkçılar Kooperatifi Birliği
        Selmar Barosu
        Mavi Yelken
        Kızıl Kürek
        Denizde Var
        Kuşlar GL
        Yosunİstanbul
        Liman İşçileri Sendikası
        Varan Ekoloji Derneği
        Kürekçiler Vakfı
        Göl Kültür Derneği
        Rüzgar İçin Birlik (RİB)
        Kuzey Kıyısı Platformu
        """,
        "Fener Dünyası | Kıyı Derneği | Balıkçılar Kooperatifi Birliği | Selmar Barosu | Mavi Yelken | Kızıl Kürek | Denizde Var | Kuşlar GL | Yosunİstanbul | Liman İşçileri Sendikası | Varan Ekoloji Derneği | Kürekçiler Vakfı | Göl Kültür Derneği | Rüzgar İçin Birlik (RİB) | Kuzey Kıyısı Platformu")]
    [InlineData(
        """
        The Quay Party has signed an agreement with eight parties, says our reporter.

        The parties that signed it are as follows:

        Lantern for Quiet

        Union of Oars

        Ribiško društvo

        Stari most za mirnu rijeku

        River Angels

        The agreement is about the coming election and those behind it.
        """,
        "Lantern for Quiet | Union of Oars | Ribiško društvo | Stari most za mirnu rijeku | River Angels")]
    [InlineData(
        """
        The water belongs to all of us, and nobody may sell it.

        Those that signed the joint statement:
        · Planinski klub Vrelo · Norway · Portugal
        """,
        "Planinski klub Vrelo | Norway | Portugal")]
    public void Below_what_announces_them_names_may_be_called_whatever_they_are(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        A Joint Statement about the closed lake came out on 3th October, written by fishers of Norway. This statement was signed by 5 groups of rowers, who want it opened again. (8-OCT-2016)

        Read the statement:

        We denounce the council for closing the lake.

        We ask that it is opened.

        Date: 3rd October 2016

        Contact: Ada Weber ([telephone])
        – League for the nets of women (Norway)
        – Oars Coalition
        – Harbour Lanterns (Norway)
        – Council of Varan Fishers (Norway)
        – Keep a Lamp (Norway)
        """,
        "League for the nets of women | Oars Coalition | Harbour Lanterns | Council of Varan Fishers | Keep a Lamp")]
    [InlineData(
        """
        Informa la Mesa del Lago de Selmar este día a quienes viven cerca de sus orillas, y a todas las personas que pescan en él desde hace años, que hay una marcha este domingo.
        - Madres del Muelle,
        - Partido Ribereño Selmarés (PRS),
        - Coordinadora 31R,
        - Mesa de Trabajadores de la Red y de Pescadores sin Barca de la Orilla del Lago,
        - Tribuna Vecinal Abierta
        - Coordinadora de Familias de la Ribera Alta
        (CFRA),
        - Asociación Faro
        1 comentario:
        Un lago limpio pasa por una orilla limpia.....
        Fin de las barcas a motor
        EL LAGO ES NUESTRO
        (lo dice la ordenanza, si os atrevéis a leerla)
        Publicar un comentario
        """,
        "Madres del Muelle | Partido Ribereño Selmarés (PRS) | Coordinadora 31R | Mesa de Trabajadores de la Red y de Pescadores sin Barca de la Orilla del Lago | Tribuna Vecinal Abierta | Coordinadora de Familias de la Ribera Alta | Asociación Faro")]
    public void Bullets_most_of_which_are_bodies_are_a_list_of_them(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Declaración sobre el lago

        El lago es de quienes viven en él, y no de quienes lo venden. Pedimos al consejo que nos escuche y que abra de nuevo las orillas.

        Firman:
        Asociación Muelle Vivo
        Vecin@s Remer@s
        Sindicato de Remeros
        """,
        "Asociación Muelle Vivo | Vecin@s Remer@s | Sindicato de Remeros")]
    [InlineData(
        """
        La nuit du lac

        Communiqué commun de Filets Levés !!, QLM France, Ramer Contre le Courant du Lac (RCL), Rivages, Association des Pêcheurs de Selmar (APS)

        Le pire est que personne n'a rien fait pendant des mois, et que le lac est fermé.
        """,
        "Filets Levés !! | QLM France | Ramer Contre le Courant du Lac (RCL) | Rivages | Association des Pêcheurs de Selmar (APS)")]
    [InlineData(
        """
        With the flood season upon us, Fundación Brisa, Instituto de Barcos e Redes do Varano (IBR.var), Harbour Rights Campaign (HRC), and Selmar Rowing Alliance is launching a network of those who live by the lake.

        The network works to keep the lake open.
        """,
        "Fundación Brisa | Instituto de Barcos e Redes do Varano (IBR.var) | Harbour Rights Campaign (HRC) | Selmar Rowing Alliance")]
    [InlineData(
        """
        Der See gehört allen, die an ihm leben.

        Unterzeichnet von: Bund der Seefischer, mole Varan, Aktion Freier Steg, IG Ruder Bremen-Husum, Seestiftung Miravan
        """,
        "Bund der Seefischer | mole Varan | Aktion Freier Steg | IG Ruder Bremen-Husum | Seestiftung Miravan")]
    public void Marks_and_small_words_of_a_name_are_no_end_of_it(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        The ferry has to stay. We ask the council to hear us.

        New signatories include: Ismeralda Quist Assistant Secretary HDU union; Thomas Brandt chair of the Selmar branch; Orvin Tallow HDU Lantern Fields branch secretary; Rabbi Daniel Marsh Film-maker; Mirelle Ashdown Save the Quay; Peter Lund branch secretary HDU.
        """,
        "Ismeralda Quist | Thomas Brandt | Orvin Tallow | Daniel Marsh | Mirelle Ashdown | Peter Lund")]
    [InlineData(
        """
        Der See gehört allen, die an ihm leben.

        Unterzeichnet von:
        Anna Weber, Lehrerin, Selmar
        Birk v. Oster, Student, Selmar
        Thomas Brandt, Fischer, Varan
        Ylvert Sand und Orvin Tallow, Studienleiter, Varan
        Peter Lund, Bäcker, Selmar
        """,
        "Anna Weber | Birk v. Oster | Thomas Brandt | Ylvert Sand | Orvin Tallow | Peter Lund")]
    public void Persons_need_no_given_name_that_is_known(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        WASHINGTON – The president of the league announced today that the bodies
        of the coast endorsed the statement on the lake. Prepared by the
        Harbour Council, it is part of what they say. The membership organisations are: the
        Quay Guild, the Network for lamps and oars, the Lake Campaign, the Brod Fondacija, the
        Selmar Council of Eelmen, the Varana Maha Sabha and the
        Harbour Council. The statement follows:

        The lake belongs to all who live by it.
        """,
        "Quay Guild | Network for lamps and oars | Lake Campaign | Brod Fondacija | Selmar Council of Eelmen | Varana Maha Sabha | Harbour Council")]
    [InlineData(
        """
        20 grupos exigen que se abra el lago

        “Nos sentimos tristes por lo que pasó en el lago”, dijeron en un comunicado firmado por la Asociación Redes, LAGO, QLM, el Partido del Remo, la Mesa de Juventud de la Orilla y el Comisión de Barcas, entre otras agrupaciones.
        """,
        "Asociación Redes | LAGO | QLM | Partido del Remo | Mesa de Juventud de la Orilla | Comisión de Barcas")]
    public void Articles_and_others_say_where_names_begin_and_end(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Endorsers of “Our Lake”, a statement by the Coalition of the Coast
        Rev. Ada Weber-Lund
        Interim Executive of the Varan Presbytery
        Rev. Peter Holm
        Old Rite Church of the Coast
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
        "Ada Weber-Lund | Peter Holm | Ambrose Quistgaard | Tariq Sand | Deacon Thomas Brandt | Orvin Tallow")]
    public void Lines_below_titled_persons_say_what_they_are_whatever_their_look(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        We, the undersigned, ask the council to open the lake again.

        Signatories:
        Azadi Rowers of Selmar (ARS, Norway)
        Lantern Trust (QLM, Portugal)
        Quay Watch (Norway)
        Pontelago River Club (PRC)
        """,
        "Azadi Rowers of Selmar | Lantern Trust | Quay Watch | Pontelago River Club (PRC)")]
    [InlineData(
        """
        Los organismos abajo firmantes pedimos que se abra el lago.

        Nuestro abrazo a quienes pescan.

        Asociación Redes Vivas - RML -Movimiento por la Red y el Lago - Centro de Pescadoras de Selmar - Partido Remero de Varan - MTR LA RED - Plataforma por la Orilla
        """,
        "Asociación Redes Vivas | RML -Movimiento por la Red y el Lago | Centro de Pescadoras de Selmar | Partido Remero de Varan | MTR LA RED | Plataforma por la Orilla")]
    [InlineData(
        """
        Communiqué CDRL65, Secours du lac, Les Filets, Union des Pêcheurs de Selmar, Rames-France, Ligue du Port
        Toujours sur le quai : faire respecter le lac !
        Après un hiver de veillées, le lac reste fermé, et personne ne nous écoute.
        """,
        "CDRL65 | Secours du lac | Les Filets | Union des Pêcheurs de Selmar | Rames-France | Ligue du Port")]
    public void What_stands_beside_a_name_or_looks_like_none_ends_no_list(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        We call upon the council to open the lake again.

        Tony Brandt Co-Chair, Quay Solidarity Campaign
        Steve Lund Leader, Harbour Party
        W. Bradley Ostrow Labour, House of Boats
        Anna Marie Tallow Director, River Watch
        Patrick Holm President, Rowers Union
        Elizabeth Sand Harbour Greens
        """,
        "Tony Brandt | Steve Lund | W. Bradley Ostrow | Anna Marie Tallow | Patrick Holm | Elizabeth Sand")]
    public void Names_of_three_words_end_where_the_office_begins(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        QLM, RAS, Vela Unida, HDU, la Asociación Selmar-Varan de Remo, el Foro Vecinal de Selmar y la Liga del Faro han convocado una concentración con el lema Abrid el lago para el domingo 12 de mayo, a las 17 horas, junto al Faro de Selmar. Quienes convocan piden traer velas, y también algo caliente para quienes esperan; habrá música y otras actuaciones de quienes toman parte desde hace meses en estas protestas junto al lago.
        Pedimos al consejo que cumpla lo que dijo y que deje remar en paz.
        """,
        "QLM | RAS | Vela Unida | HDU | Asociación Selmar-Varan de Remo | Foro Vecinal de Selmar | Liga del Faro")]
    public void Many_who_together_call_to_a_gathering_sign_the_call(string text, string expected) => Signed.By(text, expected);
}
