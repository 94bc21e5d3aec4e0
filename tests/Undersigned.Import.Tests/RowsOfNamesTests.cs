using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names that stand side by side or broken over two lines, with little or nothing between.</summary>
public sealed class RowsOfNamesTests
{
    [Theory]
    [InlineData(
        """
        BASINA VE KAMUOYUNA
        Aşağıda imzası bulunan barolar olarak iskelenin açık kalmasını istiyoruz. Deniz hepimizindir.
        VARAN BAROSU SELMAR BAROSU
        ORUN BAROSU NİRVA BAROSU
        KIYI BAROSU
        """,
        "VARAN BAROSU | SELMAR BAROSU | ORUN BAROSU | NİRVA BAROSU | KIYI BAROSU")]
    [InlineData(
        """
        İskelenin açık kalmasını istiyoruz. Deniz hepimizindir.

        İmzacılar:
        Varan Barosu Başkanlığı Selmar Barosu Başkanlığı
        Orun Barosu Başkanlığı Nirva Barosu Başkanlığı
        """,
        "Varan Barosu Başkanlığı | Selmar Barosu Başkanlığı | Orun Barosu Başkanlığı | Nirva Barosu Başkanlığı")]
    [InlineData(
        """
        Signed by:
        Pier Union Lantern Union
        Mill Union Orchard Union Tide Union
        """,
        "Pier Union | Lantern Union | Mill Union | Orchard Union | Tide Union")]
    [InlineData(
        """
        امضاها:
        انجمن صنفی نانوایان نیلاب انجمن صنفی نانوایان سلمر
        انجمن صنفی خیاطان نیلاب انجمن صنفی خیاطان سلمر
        """,
        "انجمن صنفی نانوایان نیلاب | انجمن صنفی نانوایان سلمر | انجمن صنفی خیاطان نیلاب | انجمن صنفی خیاطان سلمر")]
    public void The_word_for_their_kind_said_again_parts_names_in_a_row(string text, string expected) => Signed.By(text, expected);

    [Fact]
    public void One_name_that_says_a_word_twice_stays_one() =>
        Signed.By(
            """
            Signed by:
            Union of Pier Unions
            Union for a Free Union
            Lantern Guild
            """,
            "Union of Pier Unions | Union for a Free Union | Lantern Guild");

    [Fact]
    public void Persons_side_by_side_are_what_stands_in_their_columns_below()
    {
        var signatories = StatementReader.ReadText(
            """
            İskele ve deniz için alanlardayız

            İskele Birliği ve Deniz Odası 3 Mayıs’ta alanlarda olacak. Deniz hepimizindir ve satılamaz.

            Orhun KIYICI                              Neşe YELKEN
            İskele Birliği Başkanı                    Deniz Odası Başkanı
            """).Signatories;
        Assert.Equal(["Orhun KIYICI: İskele Birliği Başkanı", "Neşe YELKEN: Deniz Odası Başkanı"], signatories.Select(one => $"{one.Names.Values.First().Value}: {one.Role?.Value}"));
    }

    [Fact]
    public void Below_their_posts_the_bodies_of_persons_may_stand()
    {
        var signatories = StatementReader.ReadText(
            """
            İskelenin açık kalmasını istiyoruz. Deniz hepimizindir ve satılamaz.

            Orhun KIYICI            Neşe YELKEN            Kaan FENERCİ
            Genel Başkan            Genel Sekreter         Eş Başkan
            İskele-Sen              Kıyı-Sen              Fener Derneği
            """).Signatories;
        Assert.Equal(["Orhun KIYICI, Genel Başkan, İskele-Sen", "Neşe YELKEN, Genel Sekreter, Kıyı-Sen", "Kaan FENERCİ, Eş Başkan, Fener Derneği"], signatories.Select(one => $"{one.Names.Values.First().Value}, {one.Role?.Value}, {one.Affiliation?.Value}"));
    }

    [Fact]
    public void A_name_broken_behind_its_and_goes_on_in_the_next_line() =>
        Signed.By(
            """
            İskelenin açık kalmasını istiyoruz. Deniz hepimizindir.

            İMZACI KURUMLAR
            Kıyı Mahalleleri Yelkencileri, Kürekçileri ve
            Dalgıçları Derneği
            Fener Vakfı
            İskele Sendikası
            """,
            "Kıyı Mahalleleri Yelkencileri, Kürekçileri ve Dalgıçları Derneği | Fener Vakfı | İskele Sendikası");

    [Theory]
    [InlineData("انجمن باغداران لیمو – اشتوتگارت و حومه", "انجمن باغداران لیمو: اشتوتگارت و حومه")]
    [InlineData("Verein der Laternenputzer - Stuttgart und Umgebung", "Verein der Laternenputzer: Stuttgart und Umgebung")]
    [InlineData("Fenerciler Derneği - Köln ve çevresi", "Fenerciler Derneği: Köln ve çevresi")]
    public void A_city_behind_a_dash_takes_its_surroundings_along(string name, string expected)
    {
        var signatory = StatementReader.ReadText($"Signed by / امضاها:\n- {name}\n- Lantern Guild\n- Pier Union\n").Signatories[0];
        Assert.Equal(expected, $"{signatory.Names.Values.First().Value}: {signatory.City?.Value}");
    }
}
