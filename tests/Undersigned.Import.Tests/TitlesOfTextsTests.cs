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

    [Theory]
    [InlineData("العدد 412 - الجمعة 03 مايو 2019م الموافق 28 شعبان 1440هـ\n\nالصيادون يتمسكون بفتح الميناء قبل الشتاء\n\nأكد الصيادون تمسكهم بضرورة فتح الميناء، وذلك قبل بدء الشتاء القادم.", "الصيادون يتمسكون بفتح الميناء قبل الشتاء")]
    [InlineData("Issue 412 - Friday, 3 May 2019\n\nFishers insist on opening the harbour\n\nThe fishers insisted that the harbour has to be opened before the winter comes.", "Fishers insist on opening the harbour")]
    public void The_head_of_a_paper_stands_above_its_title(string text, string title)
    {
        Assert.Equal(title, TitleOf(text));
        Assert.Equal(new LocalDate(2019, 5, 3), StatementReader.ReadText(text).IssuedOn?.Value);
    }

    [Theory]
    [InlineData("مرکز همکاری احزاب شهر در بیانیه ای انتخابات شورای بندر را تحریم کرد.\nمتن بیانیه به شرح زیر است:\nبیانیه مرکز همکاری احزاب شهر\nدرباره تحریم انتخابات شورای بندر\nهموطنان گرامی!\nحکومت پس از ایجاد موانع بسیار برای نامزدها نمایش انتخابات را برگزار می کند و ما در آن شرکت نمی کنیم.", "بیانیه مرکز همکاری احزاب شهر")]
    [InlineData("ناوەندی هاوکاریی حیزبەکانی شار هەڵبژاردنی ئەنجومەنی بەندەری تەحریم کرد.\nدەقی بەیانییەکە بەم چەشنەیە:\nبەیاننامەی ناوەندی هاوکاریی حیزبەکانی شار\nهاونیشتمانییانی بەڕێز!\nڕێژیم لە داهاتوویەکی نزیکدا هەڵبژاردنەکانی بەڕێوە دەبات و ئێمە بەشداری ناکەین لەو شانۆیەدا.", "بەیاننامەی ناوەندی هاوکاریی حیزبەکانی شار")]
    public void Where_the_text_is_announced_its_title_stands_below(string text, string title) => Assert.Equal(title, TitleOf(text));

    [Theory]
    [InlineData("The Harbour Daily spreads the statement of those who call:\nEnough of closing the harbour\nThe council closed the harbour to thousands of fishers by night and against the will of the town. The harbour feeds us.", "Enough of closing the harbour")]
    [InlineData("Yedi dernek limanın satılmasına karşı açıklama yaptı.\n\nAçıklamanın tam metni aşağıdadır:\n\nLİMANIN YANINDAYIZ\n\nBugün limanda yaşanan satışlara karşı, kentin sesine ve emeğine her gün biraz daha fazla gerek duyuyoruz.", "LİMANIN YANINDAYIZ")]
    [InlineData("Communiqué ABC, FRO, FOU, Rivières, UNEP, UNOL\nToujours là : faire respecter le lac !\nAprès un hiver de colère des pêcheurs, la colère monte autour du lac.", "Toujours là : faire respecter le lac !")]
    [InlineData("Media release Uncategorised\n\nHarbour vigil and rally to honour the fishers\n\nThe town has been watching the harbour with horror. A vigil honours the fishers.", "Harbour vigil and rally to honour the fishers")]
    [InlineData("(Español) 17 de abril: ¡Por el agua del valle!\nEn el marco de la jornada por el agua invitamos a todo el valle a participar y a no olvidar a quienes luchan.", "17 de abril: ¡Por el agua del valle!")]
    [InlineData("Pasar al contenido principal\n\nMarcha por el agua en el valle\n\nEl comité de la marcha por el agua realizará este viernes una marcha en el valle.", "Marcha por el agua en el valle")]
    [InlineData("Who: Ada Bell, deputy of the Harbour Council, and speakers of the boat unions\nWhen: 11.15AM Thursday July 4, 2013\nWhere: Quay House\nThe Harbour Council will lead a press conference of the unions today, calling on all to make the harbour a priority.", null)]
    [InlineData("7 mai 2021 Par Ada Port Blog : Carnet de Ada Port\n\nNous sommes engagés pour le lac. Nous ne voulons pas que le lac soit vendu, et nous le disons à tous.", null)]
    [InlineData("“We, the undersigned, ask gardeners to stand for the valley council next spring, and to say no to the sale of water and land.”\nNew signatories include: Ada Bell; Bob Carver; Cora Dunn.", null)]
    public void What_announces_a_text_or_belongs_to_its_page_is_not_its_title(string text, string? title) => Assert.Equal(title, StatementReader.ReadText(text).Title?.Value);

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
    [InlineData("1 March 2021\n\nIn the name of God\n\nThe keepers of the lake have met and found the water unfit to drink.")]
    [InlineData("başa dön\n\nBİLDİRİYİ İMZALA\n\nDünyanın dört yanındaki öğretmenler olarak köprünün kapatılmasını kınıyoruz. Köprü mahallenin tek yoludur.")]
    public void A_text_that_begins_with_its_greeting_its_prose_or_a_button_has_no_title(string text) => Assert.Null(TitleOf(text));

    [Theory]
    [InlineData("Mieterverein Auental e.V.\nGerberstraße 4\n34999 Auental\n\nPressemitteilung Nr. 7/2020\n\nMieterverein Auental fordert Stopp der Räumungen\n\nAuental, 9. April 2020. Der Mieterverein Auental fordert, alle Räumungen auszusetzen.", "Mieterverein Auental fordert Stopp der Räumungen")]
    [InlineData("Platforma Çemê Azad\n\nEm ji bo çem dimeşin\n\n22 Nîsan 2019\n\nPlatforma Çemê Azad bang li her kesî dike ku beşdarî meşê bibin.", "Em ji bo çem dimeşin")]
    [InlineData("Liman Gazeteciler Derneği\n\nGazetecilik suç değildir\n\nDernek üyemiz Ada Kıraç dün tutuklandı. Liman Gazeteciler Derneği olarak bu kararı kınıyoruz.", "Gazetecilik suç değildir")]
    [InlineData("به نام خدا\n\nکانون کتابداران دره\n\nفراخوان تجمع سراسری کتابداران\n\nهمکاران گرامی\n\nکانون کتابداران دره از همه کتابداران دعوت می‌کند گرد هم آیند.", "فراخوان تجمع سراسری کتابداران")]
    [InlineData("Union locale du Marais\n\nRetraites : on ne lâche rien\n\nCommuniqué du 23 janvier 2023\n\nAprès le succès du 19 janvier, l'intersyndicale appelle à une nouvelle journée de grève.", "Retraites : on ne lâche rien")]
    public void A_letterhead_or_an_invocation_stands_above_its_title(string text, string title) => Assert.Equal(title, TitleOf(text));

    [Theory]
    [InlineData("لجنة أهالي الوادي تدعو إلى وقفة من أجل الماء - أخبار النهر\n\nدعت لجنة أهالي الوادي المواطنين إلى وقفة من أجل الماء أمام البلدية.", "لجنة أهالي الوادي تدعو إلى وقفة من أجل الماء")]
    [InlineData("Tenants of the quay call for a rent stop | Quarter Union\n\nTenants of the quay call for a rent stop until the flood damage is mended.", "Tenants of the quay call for a rent stop")]
    [InlineData("Home / News / Valley news / The weavers' answer to the mayor\n\nThe weavers' answer to the mayor\n\nThe weavers read the mayor's letter and answer it here.", "The weavers' answer to the mayor")]
    public void Whose_page_it_is_belongs_to_no_title(string text, string title) => Assert.Equal(title, TitleOf(text));

    [Fact]
    public void A_title_that_was_wrapped_is_put_together() =>
        Assert.Equal("Breites Bündnis aus dem Tal fordert den Erhalt der Buslinien und ein Ende der Kürzungen", TitleOf("Pressemitteilung\n\nBreites Bündnis aus dem Tal fordert den Erhalt der Buslinien und\nein Ende der Kürzungen\n\nDas Bündnis aus dem Tal fordert den Erhalt der Buslinien."));

    [Fact]
    public void A_year_before_a_colon_counts_no_items() =>
        Assert.Equal("2005: The lake and its keepers", TitleOf("2005: The lake and its keepers\n\nThe keepers of the lake were asked in spring what they need. They need boats."));

    [Fact]
    public void A_title_between_menu_and_text_is_no_part_of_the_menu() =>
        Assert.Equal("Kütüphanemize sahip çıkıyoruz", TitleOf("Anasayfa\nHaberler\nİletişim\n\nKütüphanemize sahip çıkıyoruz\n\n3 Kasım 2022\n\nKöprü Mahallesi Kütüphane Dayanışması, kütüphanenin kapatılmasına karşı açıklama yapacak."));

    private static string? TitleOf(string text) => StatementReader.ReadText(text, new ReadOptions { Today = new LocalDate(2026, 2, 1) }).Title?.Value;
}
