using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who speaks in reports of news agencies: what stands before their first sentence names nobody.</summary>
public sealed class ReportsOfAgenciesTests
{
    [Theory]
    [InlineData(
        "ALDERSBY, June 21, 2009 /LakeLine-USWire/ — Today Lake Voices, River League and the Dockers' Union launched the coalition Open Quays, which wants every quay to stay open.",
        "Lake Voices | River League | Dockers' Union")]
    [InlineData(
        "ALDERSBY, Norway—The Varan National Council, the Union of Selmari Workers and the Lake Women's League have signed a joint statement against closing the lock.",
        "Varan National Council | Union of Selmari Workers | Lake Women's League")]
    [InlineData(
        "Aldersby, ND – The Varan National Council, the Union of Selmari Workers and the Lake Women's League have signed a joint statement against closing the lock.",
        "Varan National Council | Union of Selmari Workers | Lake Women's League")]
    [InlineData(
        "Aldersby (L24) - The Varan National Council, the Union of Selmari Workers and the Lake Women's League have signed a joint statement against closing the lock.",
        "Varan National Council | Union of Selmari Workers | Lake Women's League")]
    [InlineData(
        "VARANO, 3 maggio – Comitato del Molo, Rete dei Pescatori e Unione Barcaioli chiedono in un comunicato congiunto la riapertura del molo.",
        "Comitato del Molo | Rete dei Pescatori | Unione Barcaioli")]
    [InlineData(
        "SELMAR, 3. Mai 2016 (slk) – Seehilfe Miravan, der Fischerverband Selmar und der Frauenrat am See fordern in einer gemeinsamen Erklärung die Öffnung des Stegs.",
        "Seehilfe Miravan | Fischerverband Selmar | Frauenrat am See")]
    [InlineData(
        "RIVEAUX, 3 mai 2016 (AFL) — La Ligue du Fleuve, le Collectif Rive Ouverte et le Syndicat des Passeurs demandent dans un communiqué commun la réouverture du pont.",
        "Ligue du Fleuve | Collectif Rive Ouverte | Syndicat des Passeurs")]
    [InlineData(
        "RIBERA, 3 may. (ALE).- La Asociación Muelle Vivo, Ecologistas del Lago y el Sindicato de Remeros exigen en un comunicado conjunto la apertura del muelle.",
        "Asociación Muelle Vivo | Ecologistas del Lago | Sindicato de Remeros")]
    [InlineData(
        "ALC Girona .- L'Associació de Veïns del Moll, la Plataforma Riba Oberta i el Sindicat de Barquers han signat un comunicat conjunt en què demanen que s'obri el moll.",
        "Associació de Veïns del Moll | Plataforma Riba Oberta | Sindicat de Barquers")]
    [InlineData(
        "RIBEIRA, 3 de maio (Lago) – A Associação dos Barqueiros, o Movimento Rio Livre e o Sindicato dos Portuários exigem em nota conjunta a reabertura do cais.",
        "Associação dos Barqueiros | Movimento Rio Livre | Sindicato dos Portuários")]
    public void Those_who_speak_stand_behind_the_dateline(string report, string expected) => Signed.By(report + "\n\nIt was read out on Monday.", expected);

    [Fact]
    public void A_dateline_alone_names_nobody() => Signed.By(
        """
        ALDERSBY, June 21, 2009 /LakeLine-USWire/ — Today, the mayor of Selmar announced a new coalition for the lake, made up of people who demand open water.

        The coalition will meet in June.
        """,
        "");

    [Fact]
    public void A_body_before_its_full_name_is_no_dateline() => Signed.By(
        """
        Joint statement

        LUK – Lake Union of Kayakers, River League and the Dockers' Union have issued a joint statement against closing the lock.
        """,
        "LUK – Lake Union of Kayakers | River League | Dockers' Union");

    [Theory]
    [InlineData(
        """
        Northern and lake communities launch Open Quay Initiative

        ALDERSBY, Norway—The bodies of Alderland’s Northern, Southern and lake communities signed a memorandum on Friday that opens the “Open Quay Initiative”.

        The memorandum says that the Varan National Council, the Union of Selmari Workers – Lake Chapter and the Lake Women's League “shall speak with one voice on all quays.”
        """,
        "Varan National Council | Union of Selmari Workers – Lake Chapter | Lake Women's League")]
    [InlineData(
        """
        Trois organisations lancent une alliance pour le quai

        Le protocole d'accord stipule que le Conseil national de Varan, l'Union des travailleurs de Selmar et la Ligue des femmes du lac travailleront ensemble pour l'ouverture des quais. Il a été signé lundi.
        """,
        "Conseil national de Varan | Union des travailleurs de Selmar | Ligue des femmes du lac")]
    [InlineData(
        """
        Un manifest demana que s'obri el moll

        Han subscrit el manifest Ribera, ALTIM (Assemblea pels Llacs i Terres de la Muntanya), l'AVM, l'Associació de Barquers, el Cercle del Llac, els Comitès del Moll i la Federació de Pescadors.
        """,
        "Ribera | ALTIM (Assemblea pels Llacs i Terres de la Muntanya) | AVM | Associació de Barquers | Cercle del Llac | Comitès del Moll | Federació de Pescadors")]
    [InlineData(
        """
        Un manifeste demande la réouverture du quai.

        Ont signé le manifeste l'Association des Passeurs, le Cercle du Lac, le Réseau Rive Ouverte et l'AVM.
        """,
        "Association des Passeurs | Cercle du Lac | Réseau Rive Ouverte | AVM")]
    [InlineData(
        """
        Joint Statement on the Day of Free Water

        Delivered by Norway on behalf of Canada, Switzerland and Norway at the Standing Committee, Miravan, 11 October 2012

        Mr. Chairman,

        We say that the water is free.
        """,
        "Canada | Switzerland | Norway")]
    [InlineData(
        """
        Les maires se déclarent pour le pont.

        Les signataires sont Odile VANNIER, Maire de Rivecourt ; Luc MERCADIER, Maire de Selmar ;
        """,
        "Odile VANNIER | Luc MERCADIER")]
    [InlineData(
        """
        Joint statement of the ports

        The locks of the lake have no common rule. The Harbour Alliance Against Fees (HAAF), Lake Support Centre (LSC-VARAN) Norway, and Water Aid for Children and Elders (WACE) call on the towns to agree on one.
        """,
        "Harbour Alliance Against Fees (HAAF) | Lake Support Centre (LSC-VARAN) Norway | Water Aid for Children and Elders (WACE)")]
    [InlineData(
        """
        Le pont pour tous !

        C’est ainsi que les organisations CGX, FUL, Solidaires et les organisations de jeunesse, UNEL, JRF et LEF en appellent au préfet.
        """,
        "CGX | FUL | Solidaires | UNEL | JRF | LEF")]
    public void A_sentence_of_a_report_names_who_agreed_or_signed(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        "Les unions départementales du Lac CGX FUL FSY Solidaires, avec l’UNEL et l’UNY, demandent que les bacs roulent de nouveau la nuit.",
        "CGX | FUL | FSY | Solidaires | UNEL | UNY")]
    [InlineData(
        "I sindacati CGX CSX UXL chiedono al governo di riaprire il molo.",
        "CGX | CSX | UXL")]
    [InlineData(
        "Members of the Coalition include the LCCN, Open Ferry, AB Harbour, Lantern Varan, and Digital Water Watch, who want the toll to go.",
        "LCCN | Open Ferry | AB Harbour | Lantern Varan | Digital Water Watch")]
    [InlineData(
        "Co-sponsors include Ferry Mothers Stand Up, Selmar Branch of River Watch, In All Boats, Bread & Water Center of Varan, Radio Lighthouse",
        "Ferry Mothers Stand Up | Selmar Branch of River Watch | In All Boats | Bread & Water Center of Varan | Radio Lighthouse")]
    [InlineData(
        "The coalition “Free Lock” is made up of Lake Voice’s Co-Founder Ellen Marsh; LFL-COO; Guild of Small Ferries; Harbour BREAD, among others.",
        "Ellen Marsh | LFL-COO | Guild of Small Ferries | Harbour BREAD")]
    public void What_leads_to_the_names_is_none_of_them(string report, string expected) => Signed.By("The lock is closed.\n\n" + report, expected);

    [Theory]
    [InlineData("Sobre los faros del puerto", "Ante el largo silencio del puerto, la Agrupación de Familias del Muelle, la Coordinadora de Remeros y la Red del Faro, expresamos nuestro apoyo a los remeros.", "Agrupación de Familias del Muelle | Coordinadora de Remeros | Red del Faro")]
    [InlineData("Sobre los faros del puerto", "Frente a los hechos ocurridos en el puerto, la Asociación de Remeros del Muelle, el Sindicato de Fareros y la Red del Faro expresamos nuestro rechazo.", "Asociación de Remeros del Muelle | Sindicato de Fareros | Red del Faro")]
    [InlineData("Sur les phares du port", "Face au silence de ceux qui gouvernent le port, l’Association des rameurs, le Syndicat des gardiens et le Réseau du phare exprimons notre colère.", "Association des rameurs | Syndicat des gardiens | Réseau du phare")]
    public void What_they_speak_of_stands_before_the_first_name_and_what_we_do_behind_the_last(string title, string sentence, string signatories) =>
        Signed.By($"{title}\n\n{sentence}\n", signatories);
}
