using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>What a published text is called, whatever its page puts above it, and that many are called nothing.</summary>
public class TitlesOfTextsTests
{
    [Theory]
    [InlineData("HARBOUR UNION NL\n\nDock workers against the closing of the harbour\n\nRotterdam, 18 March 2003\n\nThe workers of the docks reject the closing of the harbour. The harbour feeds the town.", "Dock workers against the closing of the harbour")]
    [InlineData("Valley Media\n\nCentral site of the Valley Workers Party\n\nThree alliances: help the valley with a general strike\n\n14:45 - 23 November 2022\n\nThree alliances said that the strike helps the valley. The strike goes on.", "Three alliances: help the valley with a general strike")]
    [InlineData("Nyhetsblad\n\nAndra nyheter\n\nDemonstration till stöd för dalens folk\n\nDalens folk protesterar i flera städer. En demonstration till stöd för dalen hålls på lördag.", "Demonstration till stöd för dalens folk")]
    public void The_name_of_a_site_or_of_who_issues_the_text_stands_above_its_title(string text, string title) => Assert.Equal(title, TitleOf(text));

    [Fact]
    public void A_latin_label_above_a_persian_text_is_no_title() =>
        Assert.Equal("اسامی احزاب عضو ائتلاف دره", TitleOf("river-adv\nکد خبر: ۳۹۱۱\n\nاسامی احزاب عضو ائتلاف دره\n\nسخنگوی ستاد ائتلاف اعلام کرد اسامی احزاب و گروه‌های عضو ائتلاف دره مشخص شده است."));

    [Fact]
    public void A_page_that_lost_its_line_ends_still_has_its_title_before_its_stamp() =>
        Assert.Equal("Banga beşdarbûna mitînga newalê: Li dijî bêdengiyê bibin deng", TitleOf("Banga beşdarbûna mitînga newalê: Li dijî bêdengiyê bibin deng 2018-03-06 12:17:03 ÇEM - Endamên Platforma Jinan a Newalê hemû jin vexwendîn qada mitîngê. Hevseroka platformê got ku jin ji bo mitîngê amade ne û ew ê li qadan bin, ji bo newalê û ji bo avê."));

    [Fact]
    public void A_title_that_begins_like_the_line_of_an_author_is_a_title() =>
        Assert.Equal("POR UN DIÁLOGO ABIERTO ENTRE VECINOS", TitleOf("POR UN DIÁLOGO ABIERTO ENTRE VECINOS\n\nEn estos días hemos sabido que los vecinos del valle no fueron escuchados. Pedimos un diálogo abierto."));

    [Theory]
    [InlineData("Dear Leyla\n\nWe send you greetings and respect from the Women's Alliance of the Valley.\n\nWe follow the news of your strike every day.")]
    [InlineData("The members of the lake council met on Monday and found the water unfit to drink.\nThey ask the ministry to publish what it measured.")]
    [InlineData("başa dön\n\nBİLDİRİYİ İMZALA\n\nDünyanın dört yanındaki öğretmenler olarak köprünün kapatılmasını kınıyoruz. Köprü mahallenin tek yoludur.")]
    public void A_text_that_begins_with_its_greeting_its_prose_or_a_button_has_no_title(string text) => Assert.Null(TitleOf(text));

    private static string? TitleOf(string text) => StatementReader.ReadText(text, new ReadOptions { Today = new LocalDate(2026, 2, 1) }).Title?.Value;
}
