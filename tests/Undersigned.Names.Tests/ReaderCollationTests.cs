using System.Globalization;
using Xunit;

namespace Undersigned.Names.Tests;

public sealed class ReaderCollationTests
{
    private static string[] Sorted(string language, IEnumerable<string> names) => [.. names.Reverse().Order(ReaderCollation.For(language))];

    private static void AssertOrder(string language, params string[] names)
    {
        Assert.Equal(names, Sorted(language, names));
        var collation = ReaderCollation.For(language);
        for (var i = 1; i < names.Length; i++)
        {
            Assert.True(collation.Compare(names[i - 1], names[i]) < 0, $"{names[i - 1]} before {names[i]} in {language}");
            Assert.True(collation.Key(names[i - 1]).AsSpan().SequenceCompareTo(collation.Key(names[i])) <= 0, $"key of {names[i - 1]} before that of {names[i]} in {language}");
        }
    }

    [Fact]
    public void Sorani_readers_find_every_letter_in_its_place() =>
        AssertOrder("ckb", "ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ وو ھ ە ی ێ".Split(' '));

    [Fact]
    public void Kurmanji_readers_find_every_letter_in_its_place() =>
        AssertOrder("kmr", "A B C Ç D E Ê F G H I Î J K L M N O P Q R S Ş T U Û V W X Y Z".Split(' '));

    [Fact]
    public void Persian_readers_find_every_letter_in_its_place() =>
        AssertOrder("fa", "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی".Split(' '));

    [Fact]
    public void Sorani_names_sort_by_their_letters_old_spelling_or_new()
    {
        AssertOrder("ckb", "ئاسۆ", "ئەمین", "باران", "پەروین", "ڕێبوار", "زانا", "ژیان", "شنۆ", "گەلاوێژ", "لاوان", "ڵاوان", "هیوا", "یاسەمین");
        Assert.Equal(ReaderCollation.For("ckb").Key("کۆمەڵە"), ReaderCollation.For("ckb").Key("كۆمه‌ڵه‌"));
        Assert.Equal(ReaderCollation.For("ckb").Key("ھەولێر"), ReaderCollation.For("ckb").Key("هەولێر"));
    }

    [Fact]
    public void Persian_names_sort_with_gaf_zhe_and_yeh_where_they_belong_and_joiners_count_for_nothing()
    {
        AssertOrder("fa", "آذر", "ابراهیم", "باران", "پروین", "جمشید", "چکاوک", "زهرا", "ژاله", "سارا", "کاوه", "گیتی", "لیلا", "وحید", "هما", "یاسمن");
        AssertOrder("fa", "می روم", "می‌رود", "میز");
        Assert.Equal(ReaderCollation.For("fa").Key("هفت‌تپه"), ReaderCollation.For("fa").Key("هفتتپه"));
        Assert.Equal(ReaderCollation.For("fa").Key("زنــــان"), ReaderCollation.For("fa").Key("زنان"));
        AssertOrder("fa", "كاوه", "گیتی");
        AssertOrder("fa", "علي", "علیرضا");
    }

    [Fact]
    public void Kurmanji_names_sort_whatever_their_case_and_other_accents_stand_with_their_letter()
    {
        AssertOrder("ku-Latn", "Azad", "Cemîl", "çiya", "Dilan", "Evîn", "Êvar", "Îbrahîm", "Jiyan", "Sînem", "şîrîn", "Ûsiv", "Zîn");
        AssertOrder("kmr", "zoe", "Zoé", "Zoê", "zof");
    }

    [Fact]
    public void Other_languages_sort_as_ICU_knows_them()
    {
        AssertOrder("tr", "Cemal", "Çağla", "Deniz", "Ilgaz", "İnci", "Oya", "Ömer", "Su", "Şirin", "Ufuk", "Ümit");
        AssertOrder("de", "Ahmad", "Ähnlich", "Bauer", "Öztürk", "Ruß", "Zahn");
        AssertOrder("es", "nube", "ñandú", "oso");
        AssertOrder("fr", "cote", "côte", "étude", "fée");
        AssertOrder("ar", "أحمد", "باسم", "جميل", "ليلى", "هند", "يوسف");
        AssertOrder("sv", "Zara", "Åsa", "Ängla", "Örjan");
    }

    [Fact]
    public void A_list_in_two_scripts_begins_with_the_readers_own()
    {
        AssertOrder("fa", "۱۲ فروردین", "آفتاب", "یاس", "Aftab", "Şîrîn");
        AssertOrder("kmr", "8 Adar", "Aftab", "Şîrîn", "ئاسۆ", "سپیدار");
    }

    [Fact]
    public void Words_sort_before_longer_words()
    {
        AssertOrder("fa", "کانون", "کانون زنان", "کانونها");
        AssertOrder("ckb", "یەکێتی", "یەکێتی ژنان", "یەکێتییەکان");
        AssertOrder("kmr", "Kom", "Kom Azad", "Komele");
    }

    [Fact]
    public void The_order_does_not_depend_on_where_the_server_stands()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            AssertOrder("en", "Ibis", "igloo", "Iris");
            AssertOrder("kmr", "Îbis", "îgloo");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ckb")]
    [InlineData("kmr")]
    [InlineData("tr")]
    [InlineData("")]
    [InlineData("xx-none")]
    public void Any_text_has_a_place_and_only_equal_texts_share_it(string language)
    {
        var collation = ReaderCollation.For(language);
        string[] texts = ["", " ", "\0", "\ud800", "a\udc00", "\uffff", "🌹", new string('\u0301', 100_000), new string('ک', 1_000_000), "کومله", "Komala", "كومله"];
        foreach (var one in texts)
        {
            foreach (var other in texts)
            {
                var order = collation.Compare(one, other);
                Assert.Equal(-Math.Sign(order), Math.Sign(collation.Compare(other, one)));
                Assert.Equal(order == 0, one == other);
            }
        }
        Assert.True(collation.Compare(null, "") < 0);
        Assert.Equal(0, collation.Compare(null, null));
    }
}
