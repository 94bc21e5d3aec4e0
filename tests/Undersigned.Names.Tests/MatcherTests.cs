using Xunit;

namespace Undersigned.Names.Tests;

/// <summary>Names of invented organisations. What is said of them must hold for any.</summary>
public sealed class MatcherTests
{
    private static Verdict Judge(string a, string langA, string b, string langB) => Matcher.Compare(a, langA, b, langB).Verdict;

    [Theory]
    [InlineData("کانون نویسندگان سپیدار", "fa", "كانون نويسندگان سپيدار", "fa")]
    [InlineData("شورای تشکل‌های معلمان نارون", "fa", "شورای تشکلهای معلمان نارون", "fa")]
    [InlineData("شورای تشکل‌های معلمان نارون", "fa", "شورای تشکل های معلمان نارون", "fa")]
    [InlineData("کۆمەڵەی ژنانی نێرگزەزار", "ckb", "كۆمه‌ڵه‌ی ژنانی نێرگزه‌زار", "ckb")]
    [InlineData("Sepidar Organisation", "en", "Sepidar Organization", "en")]
    [InlineData("P.K.R.A.", "en", "PKRA", "en")]
    public void Another_spelling_is_the_same_name(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Committee for the Defence of Children in Tabriz", "en", "کمیته دفاع از کودکان در تبریز", "fa")]
    [InlineData("Forum tunisien pour l’environnement et la santé", "fr", "المنتدى التونسي للبيئة والصحة", "ar")]
    [InlineData("سازمان جوانان دموکرات مهاباد", "fa", "ڕێکخراوی لاوانی دێموکراتی مەهاباد", "ckb")]
    [InlineData("Komîteya Zarokan a Qamişlo", "kmr", "Committee of the Children of Qamishli", "en")]
    [InlineData("Flüchtlingsrat Göttingen", "de", "Refugee Council Göttingen", "en")]
    [InlineData("Özgür Öğrenciler Birliği – Ankara", "tr", "Union of Free Students – Ankara", "en")]
    [InlineData("Comité de soutien aux prisonniers politiques kurdes", "fr", "Comité de apoyo a los presos políticos kurdos", "es")]
    [InlineData("فدراسیون بین‌المللی نانوایان", "fa", "International Federation of Bakers", "en")]
    [InlineData("حزبی سۆسیال دیموکراتی چیا", "ckb", "Social Democratic Party of the Mountain", "en")]
    [InlineData("Tunisian Democratic Theatre", "en", "المسرح الديمقراطي التونسي", "ar")]
    [InlineData("Bar Association of Graz", "en", "Graz Barosu", "tr")]
    [InlineData("Turkish Bakers’ Federation", "en", "Türk Fırıncılar Federasyonu", "tr")]
    [InlineData("Yekîneyên Parastina Daristanê", "kmr", "Forest Defence Units", "en")]
    [InlineData("Pir Sepidar Kültür Derneği", "tr", "Komeleya Çandê ya Pîr Sepidar", "kmr")]
    [InlineData("Movement for a Democratic Village", "en", "حركة القرية الديمقراطية", "ar")]
    [InlineData("European Trade Union Club", "en", "Klub der europäischen Gewerkschaften", "de")]
    [InlineData("Forces sahraouies de la paix", "fr", "قوات السلام الصحراوية", "ar")]
    [InlineData("اللجنة العالمية للصليب الأحمر", "ar", "World Committee of the Red Cross", "en")]
    [InlineData("Fédération internationale des boulangers", "fr", "Federación Internacional de Panaderos", "es")]
    public void A_translation_word_by_word_is_the_same_name(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Kvinnornas fredsråd i Göteborg", "sv", "Women’s Peace Council in Gothenburg", "en", true)]
    [InlineData("Kommittén för politiska fångar i Jemen", "sv", "Committee for Political Prisoners in Yemen", "en", true)]
    [InlineData("Europeiska ungdomsfederationen", "sv", "Europäische Jugendföderation", "de", true)]
    [InlineData("Turkiska kvinnors nätverk i Köpenhamn", "sv", "شبکه زنان ترک در کپنهاگ", "fa", true)]
    [InlineData("Sveriges fredsparti", "sv", "Fredspartiet i Sverige", "sv", false)]
    [InlineData("Folkens kulturförening i Malmö", "sv", "Folkets kulturförening i Malmö", "sv", false)]
    public void Swedish_names_are_read_with_their_compounds(string a, string langA, string b, string langB, bool same) => Assert.Equal(same, Judge(a, langA, b, langB) == Verdict.Same);

    [Theory]
    [InlineData("Bakers’ League of Iranian Kurdistan", "en", "Iranian Kurdistan Bakers’ League", "en")]
    [InlineData("Syndicate of Bread Company Workers of Graz", "en", "Graz Bread Workers’ Syndicate", "en")]
    [InlineData("مرکز همکاری احزاب سیاسی گراتس", "fa", "Cooperation Centre of the Parties of Graz", "en")]
    [InlineData("دیده‌بان بیداری نانوایان", "fa", "دیدبان بیداری نانوایان", "fa")]
    [InlineData("پ.ک.ر", "fa", "PKR", "en")]
    [InlineData("پەکەرە", "ckb", "PKR", "en")]
    public void The_same_words_in_another_place_or_spelling_are_the_same_name(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Sepidar", "en", "سپیدار", "fa")]
    [InlineData("Komala", "en", "کۆمەڵە", "ckb")]
    [InlineData("Komele", "kmr", "کومله", "fa")]
    [InlineData("Kanun-e Zanan-e Sepidar", "fa-Latn", "کانون زنان سپیدار", "fa")]
    [InlineData("Al-Basira", "en", "البصيرة", "ar")]
    [InlineData("Zerdestan", "kmr", "زەردەستان", "ckb")]
    [InlineData("Hizb al-Wafa wal-Basira", "en", "حزب الوفاء والبصيرة", "ar")]
    [InlineData("Ḥezb-e Eʿtemād va Narvan", "fa-Latn", "حزب اعتماد و نارون", "fa")]
    [InlineData("Culaneweyî Sepîdarî Niwê", "ckb-Latn", "جوڵانەوەی سپیداری نوێ", "ckb")]
    [InlineData("حەشدی نەجمی", "ckb", "الحشد النجمي", "ar")]
    [InlineData("Jabhat al-Basira", "en", "جبهة البصيرة", "ar")]
    [InlineData("Asharq al-Jadid", "en", "الشرق الجديد", "ar")]
    [InlineData("Sayhan", "en", "سیهان", "fa")]
    [InlineData("Seyhan", "tr", "سیهان", "fa")]
    [InlineData("Fazlollah", "en", "فضل‌الله", "fa")]
    [InlineData("Organisation of Free Bakers (Rahe Sepidar)", "en", "سازمان نانوایان آزاد (راه سپیدار)", "fa")]
    [InlineData("PKRD", "kmr", "پەکەرەدە", "ckb")]
    [InlineData("Harakat et-Tajmil", "ar-Latn", "حركة التجميل", "ar")]
    [InlineData("Partî Azadîy Zozan", "ckb-Latn", "پارتی ئازادیی زۆزان", "ckb")]
    [InlineData("Hashd al-Najmi", "en", "حەشدی نەجمی", "ckb")]
    [InlineData("Komiteh-ye Azad-e Kargaran-e Sepidar", "fa-Latn", "Sepidar Free Workers’ Committee", "en")]
    public void The_sound_written_in_another_script_is_the_same_name(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Hewlêr", "kmr", "أربيل", "ar")]
    [InlineData("Köln", "de", "کلن", "fa")]
    [InlineData("سوییس", "fa", "Schweiz", "de")]
    [InlineData("تونس", "ar", "Tunisie", "fr")]
    public void A_place_is_the_same_by_every_name_it_has(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Different, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("کانون زنان سپیدار – وین", "fa", "کانون زنان سپیدار – برن", "fa", "other-city")]
    [InlineData("Sepidar Association – Vienna", "en", "کانون سپیدار – برن", "fa", "other-city")]
    [InlineData("Free Teachers’ Party of Iran", "en", "Free Teachers’ Party of Iraq", "en", "other-country")]
    [InlineData("کانون سپیدار – هامبورگ", "fa", "کانون سپیدار – استرالیا", "fa", "other-place")]
    [InlineData("Sepidar Union of Kurdistan", "en", "Sepidar Union of Azerbaijan", "en", "other-place")]
    [InlineData("Women's Choir of Córdoba, Spain", "en", "Coro de Mujeres de Córdoba (Argentina)", "es", "other-city")]
    [InlineData("Sepidar Association of Clergy", "en", "انجمن روحانیون سپیدار", "fa", "opposite-words")]
    [InlineData("سازمان سپیدار (اکثریت)", "fa", "Sepidar Organisation (Minority)", "en", "other-wing")]
    [InlineData("حزب سپیدار – شاخه جوانان", "fa", "حزب سپیدار", "fa", "one-wing")]
    [InlineData("Group 17 of Lille", "en", "گروه ۱۸ لیل", "fa", "other-number")]
    [InlineData("Teachers’ Council of Tabriz", "en", "شورای دانشجویان تبریز", "fa", "opposite-words")]
    [InlineData("Kurdish Dawn Union Party", "en", "Kurdish Dawn Unity Party", "en", "opposite-words")]
    [InlineData("Vienna", "en", "وان", "fa", "other-city")]
    [InlineData("سوئد", "fa", "سوئیس", "fa", "other-country")]
    [InlineData("PAKR", "en", "PUKR", "en", "other-acronym")]
    public void Another_city_country_wing_or_number_is_another_body(string a, string langA, string b, string langB, string code)
    {
        var match = Matcher.Compare(a, langA, b, langB);
        Assert.Equal(Verdict.Different, match.Verdict);
        Assert.Equal(code, match.Reason.Code);
        Assert.True(match.Score < 0.5);
    }

    [Theory]
    [InlineData("Sepidar Party of Kurdistan", "en", "Sepidar Party of Kurdistan – Iran", "en", "similar-one-more")]
    [InlineData("یەکێتی ئافرەتانی ئاسۆ", "ckb", "یەکێتی ژنانی ئاسۆ", "ckb", "similar")]
    [InlineData("Aftab Solidarity", "en", "Solidarity with Aftab", "en", "word-order")]
    [InlineData("Moroccan Organisation for Peace", "en", "الجمعية المغربية للسلام", "ar", "similar")]
    [InlineData("Free Kurdistan", "en", "Free Kurdistan", "en", "too-general")]
    [InlineData("Sepidar Party – Rojan", "en", "Sepidar Party", "en", "similar-one-more")]
    [InlineData("Yol-Bir-Sen", "tr", "Yol-Sen", "tr", "similar-one-more")]
    [InlineData("Bakers’ Party of Great Britain", "en", "Bakers’ Party of Britain", "en", "sounds-alike")]
    [InlineData("Confédération générale des boulangers", "fr", "Confederación General de Panaderos", "es", "too-general")]
    [InlineData("Kürdistan Çiftçi Partisi", "tr", "پارتی جووتیارانی کوردستان", "ckb", "too-general")]
    [InlineData("Cercle tunisien des droits humains", "fr", "CTDH", "fr", "acronym")]
    [InlineData("Hope Party", "en", "Umut Partisi", "tr", "too-general")]
    [InlineData("Jabhat al-Nusra", "en", "جبهة النصر", "ar", "similar")]
    [InlineData("TEV-ROJ", "kmr", "Tevgera Jinên Rojê", "kmr", "maybe-acronym")]
    [InlineData("PP.VV.", "es", "Panaderos Vecinos", "es", "maybe-acronym")]
    [InlineData("RDKI", "en", "RDK-I", "en", "too-general")]
    [InlineData("Partiya Azad a Çiyan", "kmr", "PAÇ", "kmr", "acronym")]
    [InlineData("Kurdistan Farmers’ Life Party", "en", "PJKC", "kmr", "maybe-acronym")]
    public void What_only_a_person_can_tell_is_asked(string a, string langA, string b, string langB, string code)
    {
        var match = Matcher.Compare(a, langA, b, langB);
        Assert.Equal((Verdict.Maybe, code), (match.Verdict, match.Reason.Code));
        Assert.InRange(match.Score, 0.5, 0.9);
    }

    [Theory]
    [InlineData("Sepidar People’s Party", "en", "Sepidar Peoples’ Party", "en")]
    [InlineData("حزب سپید خلق", "fa", "حزب سپید خلق‌ها", "fa")]
    [InlineData("Sepidar Halk Partisi", "tr", "Peoples’ Party of Sepidar", "en")]
    [InlineData("Partiya Gelan a Zozanê", "kmr", "People’s Party of Zozan", "en")]
    [InlineData("حزب شعب الأرز", "ar", "حزب شعوب الأرز", "ar")]
    [InlineData("پارتی گەلانی ئاسۆ", "ckb", "پارتی گەلی ئاسۆ", "ckb")]
    [InlineData("Völkerpartei Morgenrot", "de", "Volkspartei Morgenrot", "de")]
    [InlineData("Parti des peuples de l’Aube", "fr", "Partido del Pueblo de la Aube", "es")]
    public void One_people_is_not_several(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Mountain Democracy Party", "en", "Mountain Democratic Party", "en")]
    [InlineData("Dağ Demokrasi Partisi", "tr", "Mountain Democratic Party", "en")]
    [InlineData("Freedom Movement of the Bakers", "en", "Free Movement of the Bakers", "en")]
    [InlineData("Komeleya Bakurê ya Nanpêjên Azad", "kmr", "Association for the Freedom of Northern Bakers", "en")]
    [InlineData("Young Bakers’ Association of Graz", "en", "Youth and Bakers’ Association of Graz", "en")]
    [InlineData("Devrimci Fırıncı Partisi", "tr", "Devrimci Fırıncılar Partisi", "tr")]
    [InlineData("Tîrêja Rojê", "kmr", "Tîrêja Rojên", "kmr")]
    [InlineData("Socialist Bakers’ Forum", "en", "Forum der Sozialisten und Bäcker", "de")]
    [InlineData("Unified Bakers’ League", "en", "United Bakers’ League", "en")]
    public void Another_form_of_a_word_may_be_another_body(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Bakers’ Party of Austria", "en", "Austrian Bakers’ Party", "en")]
    [InlineData("Bäckerpartei Österreichs", "de", "Austrian Bakers’ Party", "en")]
    [InlineData("Parti laïque français", "fr", "Parti laïque de France", "fr")]
    public void A_party_of_a_country_may_not_be_the_one_called_by_its_adjective(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Maybe, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Mothers for Bread", "en", "Mothers of Bread", "en")]
    [InlineData("Bakers’ Forum of Austria", "en", "Bakers’ Forum in Austria", "en")]
    [InlineData("Bäcker für Graz", "de", "Bäcker in Graz", "de")]
    [InlineData("Union of Young Women of Graz", "en", "Union of Women and Youth of Graz", "en")]
    public void Small_words_that_join_otherwise_are_asked_about(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Maybe, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("عَمان", "fa", "عمان", "fa")]
    [InlineData("عمّان", "ar", "عُمان", "ar")]
    [InlineData("عمان", "ar", "Oman", "en")]
    [InlineData("عمان", "ar", "Amman", "en")]
    [InlineData("جمعية الخبازين – عمان", "ar", "Bakers’ Association – Oman", "en")]
    [InlineData("منتدى الخبازين – تونس", "ar", "Bakers’ Forum – Tunisia", "en")]
    public void A_name_of_a_city_and_of_a_country_is_asked_about(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Sepidar Newspaper of Graz", "en", "مجله سپیدار گراتس", "fa")]
    [InlineData("Bakers’ Antiracist Forum", "en", "Forum der rassistischen Bäcker", "de")]
    [InlineData("Friends of Graz Bakers", "en", "Freundschaft der Grazer Bäcker", "de")]
    [InlineData("Graz Jurists’ Forum", "en", "Graz Forum for Law", "en")]
    public void Words_that_are_near_are_not_one(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Antifaschistisches Bäckerforum", "de", "Anti-Fascist Bakers’ Forum", "en")]
    [InlineData("Forum antirracista de panaderos", "es", "Forum antiraciste des boulangers", "fr")]
    [InlineData("شبکه ضدجنگ نانوایان", "fa", "Bakers’ Anti-War Network", "en")]
    public void What_is_against_something_is_said_in_one_word_or_two(string a, string langA, string b, string langB) => Assert.Equal(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Narvani Foundation", "en", "بنیاد نارون", "fa")]
    [InlineData("Sakim Foundation", "en", "مؤسسة سكم", "ar")]
    [InlineData("Sakim Foundation", "en", "مؤسسة ساكم", "ar")]
    [InlineData("Sakam Foundation", "en", "مؤسسة ساكم", "ar")]
    [InlineData("ÖKR", "tr", "OKR", "tr")]
    public void A_sound_that_two_names_share_is_asked_about(string a, string langA, string b, string langB) => Assert.NotEqual(Verdict.Same, Judge(a, langA, b, langB));

    [Theory]
    [InlineData("Independent Network of Coastal Fishers and Sailors", "INCFS")]
    [InlineData("Riverside Association for Women’s Health Education", "RAWHE")]
    [InlineData("Movement Against Noise between Riverside Homes", "MNRH")]
    public void Initials_in_their_order_are_the_name(string name, string initials)
    {
        var match = Matcher.Compare(initials, "en", name, "en");
        Assert.Equal(Verdict.Same, match.Verdict);
        Assert.Equal("acronym", match.Reason.Code);
        Assert.StartsWith($"“{initials}” are the initials of", match.Reason.English, StringComparison.Ordinal);
        Assert.Equal(Verdict.Same, Judge(name, "en", initials, "en"));
    }

    [Fact]
    public void An_acronym_in_brackets_is_no_wing_but_a_rivals_name_may_be()
    {
        Assert.Equal(Verdict.Same, Judge("Independent Network of Coastal Fishers (INCF)", "en", "Independent Network of Coastal Fishers", "en"));
        Assert.Equal(Verdict.Same, Judge("Independent Network of Coastal Fishers INCF", "en", "Independent Network of Coastal Fishers", "en"));
        Assert.Equal(Verdict.Maybe, Judge("Independent Network of Coastal Fishers (Hogir)", "en", "Independent Network of Coastal Fishers", "en"));
        Assert.Equal(Verdict.Maybe, Judge("Independent Network of Coastal Fishers HOGR", "en", "Independent Network of Coastal Fishers", "en"));
        Assert.Equal(Verdict.Same, Judge("Independent Network of Coastal Fishers (INCF)", "en", "INCF", "en"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("🌹")]
    [InlineData("\u202e\u200f")]
    public void A_name_without_letters_is_never_the_same_as_another(string name)
    {
        Assert.Equal(Verdict.Different, Judge(name, "en", "Sepidar", "en"));
        Assert.NotEqual(Verdict.Same, Judge(name, "en", name, "en"));
    }

    [Fact]
    public void Every_reason_has_an_English_sentence_with_its_arguments()
    {
        foreach (var code in MatchReason.Codes)
        {
            var sentence = new MatchReason(code, ["Aftab", "Roj"]).English;
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
        }
        Assert.Equal("“برن” and “Vienna” are different cities.", Matcher.Compare("کانون سپیدار – برن", "fa", "Sepidar Association – Vienna", "en").Reason.English);
        Assert.Equal("“Vienna” and “برن” are different cities.", Matcher.Compare("Sepidar Association – Vienna", "en", "کانون سپیدار – برن", "fa").Reason.English);
    }
}
