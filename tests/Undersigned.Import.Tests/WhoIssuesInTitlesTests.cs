using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Persian, Sorani, Kurmanji and Turkish titles and first sentences that say who issues a text, and where the last name ends.</summary>
public sealed class WhoIssuesInTitlesTests
{
    [Theory]
    [InlineData("اعلامیه مشترک \"نیلاب ءِ رود\" و\"کانون باغداران سلمر\"", "نیلاب ءِ رود | کانون باغداران سلمر")]
    [InlineData("بیانیه مشترک «لیمو و انار» و «اتحاد سلمر»", "لیمو و انار | اتحاد سلمر")]
    [InlineData("اعلامیه مشترک “رود روان” و ”لیمو و انار", "رود روان | لیمو و انار")]
    [InlineData("اطلاعیه مشترک: حزب لیمو - سازمان باغداران سلمر", "حزب لیمو | سازمان باغداران سلمر")]
    public void Quotation_marks_or_a_dash_part_the_names_of_a_joint_title(string title, string expected) =>
        Signed.By($"{title}\n\nما از همه مردم می‌خواهیم که در برابر بستن رود خاموش نمانند. رود از آن همه است و کسی نباید آن را بفروشد.\n", expected);

    [Fact]
    public void Sorani_titles_say_it_with_an_ending() =>
        Signed.By("ڕاگەیەندراوی هاوبەشی \"یەکێتیی باخەوانانی زێ\" و \"کۆمەڵەی ماسیگران\"\n\nئێمە داوا لە هەموو خەڵک دەکەین کە بێدەنگ نەبن. ئاو هی هەموانە.\n", "یەکێتیی باخەوانانی زێ | کۆمەڵەی ماسیگران");

    [Fact]
    public void What_one_body_says_to_another_is_its_own() => Signed.By("پیام «کانون لیمو» به «جبهه سلمر»\n\nما از همه مردم می‌خواهیم که در برابر بستن رود خاموش نمانند.\n", "");

    [Theory]
    [InlineData("PXB, TXD, Partiya Çem û Baxan, Komeleya Masîgiran û Partiya Nar li Wanê civînek pêk anîn û tifaqek ava kirin.", "PXB | TXD | Partiya Çem û Baxan | Komeleya Masîgiran | Partiya Nar")]
    [InlineData("Komeleya Masîgiran, Tevgera Çem û Partiya Nar li Mêrdînê daxuyaniyeke hevpar dan û bang li gel kirin.", "Komeleya Masîgiran | Tevgera Çem | Partiya Nar")]
    [InlineData("Her pênc partî, PXB, TXD, Komeleya Masîgiran, Tevgera Çem û Partiya Nar li Amedê civiyan û platformek ava kirin.", "PXB | TXD | Komeleya Masîgiran | Tevgera Çem | Partiya Nar")]
    [InlineData("Tevgerên jinan Tevgera Jinên Çem (TJÇ) û Jinên Bax (JB) ragihandin ku ew ê meşa dirêj lidar bixin.", "Tevgera Jinên Çem (TJÇ) | Jinên Bax (JB)")]
    [InlineData("Sê partî: Partiya Şîn a Kurd li Sûriyê, Partiya Kesk a Kurd li Sûriyê û Partiya Nar a Kurd li Sûriyê daxuyaniyeke hevpar weşandin.", "Partiya Şîn a Kurd li Sûriyê | Partiya Kesk a Kurd li Sûriyê | Partiya Nar a Kurd li Sûriyê")]
    public void Where_Kurmanji_bodies_met_is_no_part_of_the_last_name(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Theory]
    [InlineData("3 Mart 2016 tarihinde Varan’da toplanan ve birliğin kurucularından olan Orun Barosu, Selmar Barosu, Nirva Barosu ve Kıyı Barosu başkanları olarak yeniden ifade ediyoruz: İskele kapatılamaz.", "Orun Barosu | Selmar Barosu | Nirva Barosu | Kıyı Barosu")]
    [InlineData("Fener Derneği, İskele Vakfı ve Yelken Sendikası yöneticileri olarak iskelenin açık kalmasını talep ediyoruz.", "Fener Derneği | İskele Vakfı | Yelken Sendikası")]
    [InlineData("Fener Derneği, İskele Vakfı, Yelken Sendikası, Kürekçiler Birliği, Dalgıçlar Cemiyeti olmak üzere 5 kurumdan yapılan ortak açıklamada iskelenin açık kalması istendi.", "Fener Derneği | İskele Vakfı | Yelken Sendikası | Kürekçiler Birliği | Dalgıçlar Cemiyeti")]
    [InlineData("Aşağıda imzası bulunan bizler, Fener Derneği, İskele Vakfı ve Yelken Sendikası olarak iskelenin açık kalmasını talep ediyoruz.", "Fener Derneği | İskele Vakfı | Yelken Sendikası")]
    [InlineData("Fener, Yelken ve Kürek Üreticileri Birliği Başkanı olarak iskelenin açık kalmasını talep ediyorum.", "")]
    public void Turkish_says_behind_the_names_as_what_they_speak(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Fact]
    public void What_Sorani_bodies_underlined_is_no_part_of_the_last_name() =>
        Signed.By("کۆبوونەوەی شاندی پارتی نارنجی زێ و یەکێتیی باخەوانانی زێ کۆتاییهات و بەگوێرەی ڕاگەیەندراوێکی هاوبەش هەردوولا ڕێککەوتن.\n", "پارتی نارنجی زێ | یەکێتیی باخەوانانی زێ");

    [Theory]
    [InlineData("Li navenda Partiya Nar a Baxan ya li Wanê, Rêxistina Jinên Çem, Rêxistina Komeleya Baxan û Rêxistina Masîgiran, li dijî guhertina zagonê daxuyaniya çapemeniyê dan.", "Rêxistina Jinên Çem | Rêxistina Komeleya Baxan | Rêxistina Masîgiran")]
    [InlineData("Partiya Masîgiran a Baxan (PMB), Partiya Nar a Baxan (PNB) û Tevgera Çem a Baxan (TÇB-Tevger) di daxuyaniyeke hevbeş de şewitandina kelekan şermezar kirin.", "Partiya Masîgiran a Baxan (PMB) | Partiya Nar a Baxan (PNB) | Tevgera Çem a Baxan (TÇB-Tevger)")]
    public void Kurmanji_names_begin_behind_the_place_and_end_with_their_short_name(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Theory]
    [InlineData("Yerel seçimler için 5 siyasi oluşum ittifak yaptı.\n\nOrtak bildiri açıklayacak partiler şöyle: Fener Hareketi, Demokratik Kıyılar Partisi (DKP), Deniz ve Emek Partisi, İskele Komünist Partisi ve Kıyı Yeşil Partisi (KYP).", "Fener Hareketi | Demokratik Kıyılar Partisi (DKP) | Deniz ve Emek Partisi | İskele Komünist Partisi | Kıyı Yeşil Partisi (KYP)")]
    [InlineData("Fener Hakları İzleme Derneği (Türkiye), Pier Rights Defenders (İsveç), Deniz Hafıza Merkezi (Türkiye), Orchard Litigation Support Project (İrlanda) ile Hollanda Fener Komitesi, 9 Mayıs 2021 tarihinde yargılanacak balıkçılar için bir mektup kaleme alarak valiliğe iletti.", "Fener Hakları İzleme Derneği | Pier Rights Defenders | Deniz Hafıza Merkezi | Orchard Litigation Support Project | Hollanda Fener Komitesi")]
    public void One_word_before_an_and_is_half_a_name_and_a_day_is_none(string text, string expected) => Signed.By(text + "\n", expected);

    [Theory]
    [InlineData("سه جریان کانون لیموکاران نیلاب، همبستگی برای آب و نان در سلمر و شورای باغداران واران، ضمن ابراز همدردی خود، آتش‌زدن قایق‌ها را محکوم نموده و از همه می‌خواهند که گفتگو کنند.\n\nبه یقین این وقایع سبب نگرانی مردم شده است.\n\nکانون لیموکاران نیلاب\n\nشورای باغداران واران", "کانون لیموکاران نیلاب | همبستگی برای آب و نان در سلمر | شورای باغداران واران")]
    [InlineData("بیش از ۵۰ پزشک با انتشار نامه‌ای خواستار آزادی همکاران خود شدند.\nصالح نیکرو، لیلا دشتی، عثمان مرادی، پیمان عطار، علی شریفی، ابوذر نوری و مهدیه باغی در نامه‌ای خواستار آزادی همکاران شدند.", "صالح نیکرو | لیلا دشتی | عثمان مرادی | پیمان عطار | علی شریفی | ابوذر نوری | مهدیه باغی")]
    [InlineData("در میان امضاکنندگان نام نوید باغی، علی دشتی، نسیم نوری، احمد کوهی علی رودی، منصور لاله و مریم آبی دیده می‌شود.", "نوید باغی | علی دشتی | نسیم نوری | احمد کوهی | علی رودی | منصور لاله | مریم آبی")]
    public void Persian_names_are_all_read_where_a_list_below_or_a_comma_lacks(string text, string expected) => Signed.By(text + "\n", expected);

    [Fact]
    public void Sorani_tells_by_what_names_several_go() =>
        Signed.By("سێ ڕێکخراوەی کرێکاری بە ناوەکانی سەندیکای کرێکارانی لیمۆ، گرووپی یەکگرتووی باخەوانان و کۆمیتەی هاوئاهەنگی زێ لە بەیاننامەیەکی هاوبەش دا پشتیوانی خۆیان لە مانگرتن ڕاگەیاند.\n", "سەندیکای کرێکارانی لیمۆ | گرووپی یەکگرتووی باخەوانان | کۆمیتەی هاوئاهەنگی زێ");

    [Fact]
    public void People_joined_by_and_are_one_body() =>
        Signed.By("کانون باغداران نیلاب، جوانان و دانشجویان رود، حامیان مادران دریا، انجمن لیموکاران واران و کانون سلمر در بیانیه ای مشترک خواستار آزادی آب شدند.\n", "کانون باغداران نیلاب | جوانان و دانشجویان رود | حامیان مادران دریا | انجمن لیموکاران واران | کانون سلمر");
}
