using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names that no list of words knows: the sentence, the count and the lines around them say who speaks.</summary>
public sealed class NamesOfAnyKindTests
{
    [Theory]
    [InlineData("انجمن زنان ماهیگیر، جنبش نگهبانان رود و پگاه‌یار با انتشار نامه‌ای از کتابخانه‌ی شناور پشتیبانی کردند.", "انجمن زنان ماهیگیر | جنبش نگهبانان رود | پگاه‌یار")]
    [InlineData("لیلا دشتی، کاووس نیلابی و فرخ‌زاد رودی با انتشار نامه‌ای بر بازگشایی کتابخانه تاکید کردند.", "لیلا دشتی | کاووس نیلابی | فرخ‌زاد رودی")]
    [InlineData("گردهم‌آیی روز جهانی آب در میدان فانوس به دعوت پگاه برای رود، کانون دفاع از ماهیگیران، موج‌یاران، اتحاد قایقرانان، نیلاب سبز و انجمن بندر برگزار می‌شود.", "پگاه برای رود | کانون دفاع از ماهیگیران | موج‌یاران | اتحاد قایقرانان | نیلاب سبز | انجمن بندر")]
    public void The_last_and_of_a_Persian_row_closes_it(string sentence, string names) => Signed.By(sentence, names);

    [Fact]
    public void What_a_Persian_body_cares_for_and_those_it_unites_are_halves_of_its_name() =>
        Signed.By("امضا کنندگان: سازمان رود واران، بنیاد آب و جامعه، اتحادیه ماهیگیران، شورای همکاری انجمن‌ها و کتابداران بندر، انجمن کشتی‌سازان",
            "سازمان رود واران | بنیاد آب و جامعه | اتحادیه ماهیگیران | شورای همکاری انجمن‌ها و کتابداران بندر | انجمن کشتی‌سازان");

    [Theory]
    [InlineData("Joint Statement by QRL and Nirva on the Situation of the Quays\n\nIn a joint statement, QRL and Nirva warn that the harbour could be closed before the winter.", "QRL | Nirva")]
    [InlineData("مەکتەبی سیاسیی شەپۆل و ڕووناکیی ڕووبار ڕاگەیاندراوێکی هاوبەشیان بڵاو کردەوە.", "شەپۆل | ڕووناکیی ڕووبار")]
    public void The_one_and_of_those_who_speak_jointly_stands_between_two(string text, string names) => Signed.By(text, names);

    [Fact]
    public void Nobody_is_named_where_those_who_speak_jointly_are_counted() =>
        Signed.By("ده تشکل ماهیگیری و قایقرانی در بیانیه‌ای مشترک خواستار بازگشایی بندر شدند.", "");

    [Theory]
    [InlineData("دعت ستة أحزاب المواطنين إلى مقاطعة الانتخابات.\n\nواجتمعت الأحزاب الستة وهي \"حزب المرافئ ونيرفا وحركة الساحل، والموج الأزرق واتحاد البحارة، وحزب الأنهار\" في قاعة المرفأ.", "حزب المرافئ | نيرفا | حركة الساحل | الموج الأزرق | اتحاد البحارة | حزب الأنهار")]
    [InlineData("أعلن سبعة أحزاب عن تكوين جبهة جديدة. الائتلاف يتركب من حزب المرافئ وحركة الساحل للعدالة والسلام والشراع واتحاد البحارة ونيرفا وحزب الأنهار والموج.", "حزب المرافئ | حركة الساحل للعدالة والسلام | الشراع | اتحاد البحارة | نيرفا | حزب الأنهار | الموج")]
    [InlineData("سه جریان موج ۱۷، حزب ماهیگیران واران و سازمان رود (نیلاب)، ضمن همدلی با کتابداران، بستن کتابخانه‌ی اسکله را نادرست می‌دانند و خواهان بازگشایی آن هستند.", "موج ۱۷ | حزب ماهیگیران واران | سازمان رود (نیلاب)")]
    public void How_many_they_are_tells_which_and_stands_between_two_names(string text, string names) => Signed.By(text, names);

    [Fact]
    public void Whatever_stands_in_parentheses_behind_a_word_for_several_bodies_is_one() =>
        Signed.By("وتقدمت المنظمات الحقوقية (موج المرافئ بالساحل، جمعية أصدقاء القوارب، فاران لدراسات الأنهار) في بيان لها، بالشكر للوزير.", "موج المرافئ بالساحل | جمعية أصدقاء القوارب | فاران لدراسات الأنهار");

    [Fact]
    public void A_name_in_capitals_that_says_what_it_is_is_no_row_of_short_names() =>
        Signed.By("Kıyı Ağı bileşenleri Selmar Basın Derneği (Türkiye), SELMAR KÜLTÜR VAKFI (İsveç), Kıyı Yaşam Partisi (Türkiye), Deniz Kadınları Derneği (Türkiye), Ada Balık Vakfı (ABD) ile Liman İşçileri Sendikası, 25 Mart 2021 tarihinde bir mektup kaleme alarak bakanlığa iletti.",
            "Selmar Basın Derneği | SELMAR KÜLTÜR VAKFI | Kıyı Yaşam Partisi | Deniz Kadınları Derneği | Ada Balık Vakfı | Liman İşçileri Sendikası");

    [Theory]
    [InlineData(
        """
        فراخوان به تجمع

        بیست سال است که ماهیگیران این بندر بی آب و برق مانده‌اند و امروز هیچ‌کس پاسخگوی آنان نیست و نخواهد بود.

        سازمان قایقرانان نیلاب

        بنیاد رود و آب

        Southbank Boating Circle

        زمان: سه‌شنبه ۹ مارس ۲۰۲۷

        مکان: میدان فانوس
        """,
        "سازمان قایقرانان نیلاب | بنیاد رود و آب | Southbank Boating Circle")]
    [InlineData(
        """
        Göl kütüphanesi açık kalsın

        Meclise getirilen ve göl kıyısındaki köylerin okuma evlerini birer birer kapatacak olan yeni yönetmelik yüzünden önümüzdeki cuma iskelede ortak basın açıklaması yapılacaktır.

        Kıyı Barınakları Platformu ve
        Selmar Balıkçılar Derneği

        Yer: İskele Meydanı
        Tarih: 17 Nisan 2026
        Saat: 16.45
        """,
        "Kıyı Barınakları Platformu | Selmar Balıkçılar Derneği")]
    public void Bodies_above_the_hour_and_place_of_an_invitation_call_to_it(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData(
        """
        Ferries of the lake

        In a recent statement, Row the Boat and Harbour Union of Selmar announced that evening boats will run from April.

        The joint statement sets out whose turn it is on which day. Their crews tried it out all winter, and readers of the lake library now get home before dark.

        Row the Boat
        Harbour Union of Selmar
        """,
        "Row the Boat | Harbour Union of Selmar")]
    [InlineData(
        """
        پیام تسلیت

        جناب آقای کامران باغی
        از رفتن ناگهانی برادر ناخدایتان اندوهگینیم و تسلیت می‌گوییم.
        کانون صنفی نانوایان واران
        شورای هماهنگی تشکل‌های ماهیگیران نیلاب
        """,
        "کانون صنفی نانوایان واران | شورای هماهنگی تشکل‌های ماهیگیران نیلاب")]
    [InlineData(
        """
        حق ما این نیست

        به اطلاع همه ماهیگیران می‌رسانیم که تجمع ما در برابر اداره بندر برگزار می‌شود و از همه می‌خواهیم به ما بپیوندند.

        با هم می‌آییم

        کمیته همبستگی با ماهیگیران نیلاب

        کارگران شرکت ملی لایروبی (واران)

        موج آبی نیلاب

        ٩ بهمن ١٣٩٩
        """,
        "کمیته همبستگی با ماهیگیران نیلاب | کارگران شرکت ملی لایروبی (واران) | موج آبی نیلاب")]
    public void Those_who_close_a_text_are_told_by_what_stands_above_and_below_them(string text, string names) => Signed.By(text, names);
}
