using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who signs, in layouts of pages in western languages that no heading such as "Signatories:" announces.</summary>
public sealed class LayoutsOfWesternListsTests
{
    [Theory]
    [InlineData(
        """
        3 March 2021

        Harbour Dockers Together – Riverside Tenants – Quay Street Mosque – Bread and Water

        STATEMENT ON THE CLOSURE OF THE FERRY

        The ferry has carried people across the lake for ninety years. We say that it has to stay.
        """,
        "Harbour Dockers Together | Riverside Tenants | Quay Street Mosque | Bread and Water")]
    [InlineData(
        """
        Señor rector:

        Los estudiantes hemos sabido por la prensa que el comedor cierra en enero. Nadie nos ha consultado.

        Atentamente,

        FEUR
        Estudiantes en Marcha
        AEDR – Asociación de Estudiantes de Derecho de Ribera
        Aula Abierta
        """,
        "FEUR | Estudiantes en Marcha | AEDR – Asociación de Estudiantes de Derecho de Ribera | Aula Abierta")]
    [InlineData(
        """
        Sehr geehrte Damen und Herren,

        seit Wochen stehen die Werkstätten am See leer. Wir bitten Sie, den Beschluss vom April zurückzunehmen.

        Mit freundlichen Grüßen

        Werkstatt für Alle e.V.
        Selmar hilft
        Teekesselchen – Raum für Kinder und Eltern
        Seepaten-werden.de
        Rad & Tat

        Hier geht es zum Brief der Werkstätten und zu ihren Forderungen
        """,
        "Werkstatt für Alle e.V. | Selmar hilft | Teekesselchen – Raum für Kinder und Eltern | Seepaten-werden.de | Rad & Tat")]
    [InlineData(
        """
        Joint Statement on the Day of the Drowned

        On 3 October people in many harbours remember those who drowned off the coast. Nobody has been held to account for what happened on that night.

        We call upon the Commissioner to come to the harbour on that day and to hear the survivors of the boats and their families.

        Sea Wings

        Lake Dockers for Rescue

        Barca Aperta

        Quay Street Mosque


        Sea Wings will answer questions from the press.
        Ada Weber
        Email: [email]
        """,
        "Sea Wings | Lake Dockers for Rescue | Barca Aperta | Quay Street Mosque")]
    [InlineData(
        """
        Uttalandet är undertecknat av följande globala förbund och nätverk, i alfabetisk ordning.

        Globala förbund:

        BVI
        HamnAll
        ITD
        KUR
        """,
        "BVI | HamnAll | ITD | KUR")]
    [InlineData(
        """
        We stand with the dockers who have been locked out. An attack on one of us is an attack on all.

        The statement has been signed by the following federations and centres:

        Global federations

        ITD
        HamnAll

        National centres

        TUV
        LOS
        """,
        "ITD | HamnAll | TUV | LOS")]
    [InlineData(
        """
        Nasce a Borgolago il Comitato per la Salute

        Il comitato difenderà l'ospedale di valle (HV). Ne fanno parte oltre alla Fials e alla Conals, le associazioni della rete (Vivere la Valle, Terra, Cittadini Attivi), il Circolo Mulino e due partiti (Sinistra per la Valle, Verdi Montani).
        """,
        "Fials | Conals | Vivere la Valle | Terra | Cittadini Attivi | Circolo Mulino | Sinistra per la Valle | Verdi Montani")]
    [InlineData(
        """
        To: The Board of the Lake Railway
        From: Lake Line Users; Wheels for All; Valley Students Together; the Station Café
        Date: 9 September 2022

        Re: the last train

        You have told the press that the last train will leave at seven. Please keep the train at ten.
        """,
        "Lake Line Users | Wheels for All | Valley Students Together | Station Café")]
    [InlineData(
        """
        Los partidos que suscribimos este llamamiento decimos:

        La crisis empeora la situación de quienes viven junto al lago, y piden una acción, un reparto, una salida, etc. que nadie da.
        """,
        "")]
    [InlineData(
        """
        PARIS – Des marches auront lieu samedi pour l'eau du lac.

        Le Conseil du Lac (CL) et le Mouvement des Rives (MR) ont indiqué dans un communiqué qu'ils marcheront samedi.

        Lieu : place de la Gare
        Heure : 14h
        """,
        "")]
    [InlineData(
        """
        Dear sisters and brothers,

        Our prayers are with all who lost their homes. The church and the mosque are open to everyone.

        Yours sincerely,

        Thomas Okafor
        Bishop of Selmar
        """,
        "")]
    [InlineData(
        """
        JOINT STATEMENT

        Lake Watch
        Bread & Roses
        The Lantern
        Youth for the Shore

        FREEDOM OF ASSEMBLY MUST BE PROTECTED

        On 28 February police broke up a march of women in Selmar and detained thirty-one of them.
        """,
        "Lake Watch | Bread & Roses | The Lantern | Youth for the Shore")]
    [InlineData(
        """
        Lake Workers Party and Selmar Socialist League: Joint statement on the strike

        The strike of the ferry workers enters its third week. Our two parties will do what they can so that the strike is won.
        """,
        "Lake Workers Party | Selmar Socialist League")]
    [InlineData(
        """
        More than 60 writers have signed an open letter to the president of Varan.

        The letter, whose signatories include the novelists Ada Weber and Thomas Okafor, the playwright Helen Marsh and the poet Łukasz Nowak, was published on Friday.
        """,
        "Ada Weber | Thomas Okafor | Helen Marsh | Łukasz Nowak")]
    [InlineData(
        """
        Deze verklaring is ondertekend door: Kerk aan de Dam, Moskeekoepel Noord, Quakers Waterveen, MeerSteun en Stichting Open Deur.
        """,
        "Kerk aan de Dam | Moskeekoepel Noord | Quakers Waterveen | MeerSteun | Stichting Open Deur")]
    [InlineData(
        """
        Open the schools for all children

        No child should stay at home because a paper is missing. We call on the governor to change the rule.

        Bread & Roses Selmar – Ada Weber, Director
        Lake Watch – Thomas Okafor, Chair
        School for All – Helen Marsh, Coordinator
        Youth for the Shore – Łukasz Nowak
        """,
        "Bread & Roses Selmar | Lake Watch | School for All | Youth for the Shore")]
    [InlineData(
        """
        Özgür Hukukçular Derneği, Çağdaş Avukatlar Grubu, Selmar Barosu ve İnsan Hakları Gözlemevi, dün gözaltına alınan üç avukat için ortak yazılı açıklama yaptı.
        """,
        "Özgür Hukukçular Derneği | Çağdaş Avukatlar Grubu | Selmar Barosu | İnsan Hakları Gözlemevi")]
    [InlineData(
        """
        Wir rufen auf zum Friedensmarsch am Ostermontag.

        Unterstützt von: Friedensladen; Bund der Fischer; Omas for Future; Naturfreunde
        Selmar; Pax-Gruppe St. Anna; Verein „Brücke über den See“; DFG-VK
        Varan; Ostermarsch-Büro Nord
        """,
        "Friedensladen | Bund der Fischer | Omas for Future | Naturfreunde Selmar | Pax-Gruppe St. Anna | Verein „Brücke über den See“ | DFG-VK Varan | Ostermarsch-Büro Nord")]
    [InlineData(
        """
        Ahead of the summit in Geneva, Lake Watch, Fischer in Not, Rive Bleue and Ribera Abierta call in a joint statement on the governments to agree on a treaty for the lakes.
        """,
        "Lake Watch | Fischer in Not | Rive Bleue | Ribera Abierta")]
    [InlineData(
        """
        Tagung „Wasser und Recht“ am 4. und 5. März 2022 in Selmar

        Die Hochschule Varan, das Seeinstitut und der Bund der Fischer laden ein.

        Anmeldung bis 20. Februar.
        """,
        "")]
    [InlineData(
        """
        Signed by:

        Farmers of the Reed            Bread & Roses
        Selmar Growers                 Lake Watch
        Valley Dairy Union             Youth for the Shore
        """,
        "Farmers of the Reed | Bread & Roses | Selmar Growers | Lake Watch | Valley Dairy Union | Youth for the Shore")]
    [InlineData(
        """
        The organisations below have sent the following letter to the Council:

        Lake Watch
        Fischer in Not
        Mothers of the Quay

        Dear members of the Council,

        We write about the water bill. It gives the lake to one company for forty years.
        """,
        "Lake Watch | Fischer in Not | Mothers of the Quay")]
    [InlineData(
        """
        The summit ended without a date for the treaty [1]. People on both shores pay for it.

        Endorsed by:

        Lake Watch
        Fischer in Not
        Mothers of the Quay

        [1] Final communiqué of the summit, 4 May.
        [2] See the letter of the mayors and the answer of the ministry.
        """,
        "Lake Watch | Fischer in Not | Mothers of the Quay")]
    [InlineData(
        """
        Appeal for the reed

        The reed is cut in May, when the birds sit in it. We appeal to the farmers to wait until August.

        Lake Watch, Selmar – info@lakewatch.example
        Bird Friends of Varan – birds@varan.example
        Youth for the Shore – youth@shore.example
        The Reed Cutters – reed@cutters.example
        """,
        "Lake Watch | Bird Friends of Varan | Youth for the Shore | The Reed Cutters")]
    [InlineData(
        """
        Sechs Gruppen haben am Sonntag das Bündnis „Freier See“ gegründet: der Bund der Fischer, die Naturfreunde, Omas for Future, die Schwimmerinnen vom Kai, der Kulturladen und die Jugendfeuerwehr.
        """,
        "Bund der Fischer | Naturfreunde | Omas for Future | Schwimmerinnen vom Kai | Kulturladen | Jugendfeuerwehr")]
    [InlineData(
        """
        The following statement was released by the foreign ministers of Canada, France, Germany, Japan and the United Kingdom on 6 June.

        We are deeply concerned by the fighting around the lake.
        """,
        "Canada | France | Germany | Japan | United Kingdom")]
    public void Names_are_found_without_a_heading_and_nobody_where_none_sign(string text, string expected) =>
        Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        We, the mayors of the towns on the lake, have met today and seen what the flood has left.

        Mayor of Selmar Ada Weber
        Mayor of Little Marsh Şîrîn Demir
        Deputy Mayor of Stonequay Maria del Mar Ruiz
        President of the Republic of Estonia Łukasz Nowak
        """,
        "Ada Weber: Mayor of Selmar | Şîrîn Demir: Mayor of Little Marsh | Maria del Mar Ruiz: Deputy Mayor of Stonequay | Łukasz Nowak: President of the Republic of Estonia")]
    [InlineData(
        """
        Four ambassadors yesterday condemned the trial in a joint statement.

        The four are Canadian High Commissioner Helen Marsh, Dutch Ambassador Marijke de Boer, Swedish Chargé d'affaires Eva-Lena Ström and German Ambassador Dr. Anna Lind.
        """,
        "Helen Marsh: Canadian High Commissioner | Marijke de Boer: Dutch Ambassador | Eva-Lena Ström: Swedish Chargé d'affaires | Anna Lind: German Ambassador")]
    [InlineData(
        """
        The common belongs to all who live around it. Take the fence down.

        Ada Weber
        on behalf of Common Ground Selmar

        Thomas Okafor
        on behalf of Ramblers of the Valley

        Helen Marsh
        on behalf of Lake Commoners
        """,
        "Ada Weber: Common Ground Selmar | Thomas Okafor: Ramblers of the Valley | Helen Marsh: Lake Commoners")]
    [InlineData(
        """
        Signed in Selmar on 4 May 2019 by:

        Ada Weber – Lake Workers Party
        Thomas Okafor – Selmar Socialist League
        Şîrîn Demir – Free Shore
        """,
        "Ada Weber: Lake Workers Party | Thomas Okafor: Selmar Socialist League | Şîrîn Demir: Free Shore")]
    public void What_persons_are_is_told_from_their_names(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", StatementReader.ReadText(text).Signatories.Select(signatory => $"{signatory.Names.Values.First().Value}: {signatory.Role?.Value ?? signatory.Affiliation?.Value}")));

    [Fact]
    public void A_country_above_names_is_theirs()
    {
        const string text =
            """
            Las organizaciones firmantes exigimos la libertad de las defensoras del río.

            Organizaciones firmantes:

            ARGENTINA
            Mujeres del Litoral
            Asamblea por el Agua
            BOLIVIA
            Casa de las Guardianas
            MÉXICO
            Red de Radios del Lago
            """;
        Assert.Equal(["AR", "AR", "BO", "MX"], StatementReader.ReadText(text).Signatories.Select(signatory => signatory.Country?.Value));
    }
}
