using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>What kind of text a published one is, by who signs it, what it calls itself and what it announces.</summary>
public class KindsOfTextTests
{
    [Fact]
    public void Women_who_sign_a_few_lines_in_their_own_name_make_a_joint_statement()
    {
        Assert.Equal(StatementKind.JointStatement, KindOf("""
            Our colleagues in the eastern mine died because nobody had looked at the lamps. We mourn with their families.

            Signed by workers of the lamp house:
            Laleh Dorafshan
            Nasrin Kianfar
            Leyla Orami
            """));
    }

    [Fact]
    public void Dozens_who_write_to_a_minister_in_their_own_name_sign_a_letter()
    {
        var names = string.Join("\n", Given.SelectMany(given => Family.Select(family => $"{given} {family}")));
        Assert.Equal(StatementKind.OpenLetter, KindOf($"The valley wants to decide on its own water\n\nDear minister,\n\nWe write to you because the valley must be asked before its springs are sold.\n\n{names}"));
    }

    [Fact]
    public void Bodies_that_tell_the_hour_first_invite_to_it()
    {
        Assert.Equal(StatementKind.EventInvitation, KindOf("""
            El jueves 12 de mayo de 2022 a las 11 horas habrá una marcha desde el Puente Viejo.

            Las organizaciones decimos que nadie puede vender el agua del valle.

            CORPUE
            Frente del Agua
            Unión de Barqueros
            Juventud del Valle
            """));
    }

    [Fact]
    public void Persons_who_answer_what_a_paper_printed_write_it_a_letter()
    {
        Assert.Equal(StatementKind.OpenLetter, KindOf("""
            Letters: The bridge is not lost

            The plan for the bridge is wrong (Report, 9 May). Ten boats have been sold already, and more are to go.
            Ada Bell MP, Bob Carver MP, Cora Dunn, Dan Elder, Eve Fisher, Flora Grant
            """));
    }

    [Fact]
    public void A_network_that_is_launched_is_founded()
    {
        Assert.Equal(StatementKind.AllianceFounding, KindOf("""
            Harbour Friends, Archive Watch, River Union and Valley Gardeners Association are launching a new network of those who live by the water.

            The network works to bring the towns together.
            """));
    }

    [Fact]
    public void Unions_that_a_report_counts_and_nowhere_names_still_speak_together()
    {
        Assert.Equal(StatementKind.JointStatement, KindOf("""
            Vadideki 7 sendikadan ortak açıklama: Köprü kapatılmasın

            Vadide örgütlü 7 sendika, köprünün kapatılmasına karşı ortak açıklama yayınladı. Açıklamada köprünün mahallenin tek yolu olduğu söylendi.
            """));
    }

    [Fact]
    public void A_letter_of_associations_is_told_by_the_line_above_their_names()
    {
        Assert.Equal(StatementKind.OpenLetter, KindOf("""
            Der Sommer ist vorbei.
            Schon droht der nächste Kahlschlag im Auental.

            Der Brief wurde von folgenden gezeichnet:
            - Bund der Auenfreunde e.V.
            - Gewerkschaft Wald und Holz
            - Naturschutzverein Lindental e.V.
            - Verband der Talgemeinden
            """));
    }

    [Fact]
    public void A_rally_to_which_several_bodies_call_is_an_invitation()
    {
        Assert.Equal(StatementKind.EventInvitation, KindOf("""
            Çok sayıda kurum bir araya geldi: Belediye önünde eylem yapılacak

            Köprü Mahallesi kurumları, kütüphanenin kapatılmasına karşı 8 Kasım 2022 saat 10.00'da Nehir Belediyesi önünde eylem yapacak.

            İmzacı kurumlar ise şöyle:
            - Nehir Kültür Derneği
            - Köprü Okurlar Derneği
            - Vadi Emekçileri Sendikası
            """));
    }

    [Fact]
    public void Unions_that_speak_together_and_add_a_rally_at_the_end_make_a_statement()
    {
        Assert.Equal(StatementKind.JointStatement, KindOf("""
            Joint statement on the closing of the harbour clinic

            We, the unions of the harbour, reject the closing of the clinic on which four thousand families depend.
            A vigil takes place on Friday 6 May 2022 at 6 pm in front of the town hall of Leeds.

            Signed:
            Union of Harbour Workers
            Association of Harbour Nurses
            Committee of Crane Drivers
            """));
    }

    [Fact]
    public void Parties_that_sign_a_paper_to_form_an_alliance_found_one_also_where_the_news_says_so_below_their_names()
    {
        Assert.Equal(StatementKind.AllianceFounding, KindOf("""
            The River Front has signed a memorandum of understanding with four political parties.
            The parties that have signed it are as follows:
            Valley Workers Party
            Liberal Party of the Coast
            Mountain Unity Party
            Democratic Party of the Lakes

            The memorandum to form a new alliance looks to the coming election.
            """));
    }

    [Fact]
    public void Two_parties_of_whose_joint_communique_the_news_tells_speak_together()
    {
        Assert.Equal(StatementKind.JointStatement, KindOf("بەپێی هەواڵەکان، لەڕاگەیەندراوێکی هاوبەشی بزووتنەوەی گەشە و یەکێتیی جووتیاران سێ خاڵی کۆبوونەوەکە بڵاوکراوەتەوە.\nهەردوولا دەڵێن مووچە و بژێوی خەڵک ئەرکی سەرەکییە."));
    }

    [Fact]
    public void A_message_whose_front_matter_calls_it_a_statement_is_none_of_a_letter_for_greeting_someone()
    {
        Assert.Equal(StatementKind.SingleIssuer, KindOf("---\ntitle: Riverside Solidarity Statement\n---\n\nThe Union of Canteen Workers congratulates all who took part in the strike at the college by the river.\n\nWe stand with them.\n"));
    }

    [Fact]
    public void A_letter_with_the_address_above_its_greeting_is_one()
    {
        Assert.Equal(StatementKind.OpenLetter, KindOf("""
            2005: The case of the archivist

            Her Excellency Mira Sandoval
            The Presidency
            Lake Avenue
            Harbour Intersection
            Aldersby

            3 June 2005

            Excellency,

            We, the undersigned member organisations of the Archive Network, are writing to call for the release of the archivist.

            Sincerely,

            Archive Watch
            Harbour Writers Union
            River Press Association
            """));
    }

    [Fact]
    public void Bodies_that_announce_their_protest_in_front_of_a_ministry_form_no_front()
    {
        Assert.Equal(StatementKind.JointStatement, KindOf("""
            The harbour pays twice

            We announced our protest in front of the ministry last week, and the ministry did not answer. We ask it again to repair the quay.

            Signed:
            Union of Harbour Workers
            Association of Harbour Nurses
            Committee of Crane Drivers
            """));
    }

    [Theory]
    [InlineData("Joint statement by five parties on the closing of the quay\nThe closing of the quay harms all, and we reject it.", StatementKind.JointStatement)]
    [InlineData("Statement on the five parties' quarrel about the quay\nThe closing of the quay harms all, and we reject it.", StatementKind.SingleIssuer)]
    public void A_statement_whose_title_counts_its_bodies_is_a_joint_one(string text, StatementKind kind) => Assert.Equal(kind, KindOf(text));

    private static StatementKind KindOf(string text) => StatementReader.ReadText(text, new ReadOptions { FileName = "text.md", Today = new LocalDate(2026, 2, 1) }).Kind.Value;

    private static readonly string[] Given = ["Leyla", "Şîrîn", "Łukasz", "Maria", "Ahmet", "Hêvî"];
    private static readonly string[] Family = ["Demir", "Kaya", "Nowak", "Rossi", "Yıldız"];
}
