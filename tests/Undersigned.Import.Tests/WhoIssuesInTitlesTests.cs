using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Persian, Sorani, Kurmanji and Turkish titles and first sentences that say who issues a text.</summary>
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
    [InlineData("Sê partî: Partiya Çep a Kurd li Sûriyê, Partiya Kesk a Kurd li Sûriyê û Partiya Nar a Kurd li Sûriyê daxuyaniyeke hevpar weşandin.", "Partiya Çep a Kurd li Sûriyê | Partiya Kesk a Kurd li Sûriyê | Partiya Nar a Kurd li Sûriyê")]
    public void Where_Kurmanji_bodies_met_is_no_part_of_the_last_name(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Theory]
    [InlineData("3 Mart 2016 tarihinde Varan’da toplanan ve birliğin kurucularından olan Orun Barosu, Selmar Barosu, Nirva Barosu ve Kıyı Barosu başkanları olarak, bir kez daha ifade ediyoruz: İskele kapatılamaz.", "Orun Barosu | Selmar Barosu | Nirva Barosu | Kıyı Barosu")]
    [InlineData("Fener Derneği, İskele Vakfı ve Yelken Sendikası yöneticileri olarak iskelenin açık kalmasını talep ediyoruz.", "Fener Derneği | İskele Vakfı | Yelken Sendikası")]
    [InlineData("Fener Derneği, İskele Vakfı, Yelken Sendikası, Kürekçiler Birliği, Dalgıçlar Cemiyeti olmak üzere 5 kurumdan yapılan ortak açıklamada iskelenin açık kalması istendi.", "Fener Derneği | İskele Vakfı | Yelken Sendikası | Kürekçiler Birliği | Dalgıçlar Cemiyeti")]
    [InlineData("Aşağıda imzası bulunan bizler, Fener Derneği, İskele Vakfı ve Yelken Sendikası olarak iskelenin açık kalmasını talep ediyoruz.", "Fener Derneği | İskele Vakfı | Yelken Sendikası")]
    [InlineData("Fener, Yelken ve Kürek Üreticileri Birliği Başkanı olarak iskelenin açık kalmasını talep ediyorum.", "")]
    public void Turkish_says_behind_the_names_as_what_they_speak(string sentence, string expected) => Signed.By(sentence + "\n", expected);

    [Fact]
    public void What_Sorani_bodies_underlined_is_no_part_of_the_last_name() =>
        Signed.By("کۆبوونەوەی شاندی پارتی نارنجی زێ و یەکێتیی باخەوانانی زێ کۆتاییهات و بەگوێرەی ڕاگەیەندراوێکی هاوبەش هەردوولا ڕێککەوتن.\n", "پارتی نارنجی زێ | یەکێتیی باخەوانانی زێ");
}
