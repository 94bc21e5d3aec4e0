using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Lines and rows whose names nobody knows for such: what the text says of them, or what stands beside each, makes names of them.</summary>
public sealed class NamesTheTextTellsOfTests
{
    [Fact]
    public void Of_two_lines_below_a_text_of_both_sides_one_may_be_called_whatever_it_is() =>
        Signed.By(
            """
            بیانیه

            هر دو طرف پس از گفتگوی چند ساعته در سالن کتابخانه سلمار بر ادامه همکاری برای نوسازی اسکله تاکید کردند و از همه ماهیگیران خواستند در نشست بعدی شرکت کنند.

            حزب اسکله سلمار

            فانوس و لنگر

            ٩ آبان ١٣٩٨
            """,
            "حزب اسکله سلمار | فانوس و لنگر");

    [Fact]
    public void Bullets_below_those_who_sign_are_names_whatever_they_are_called() =>
        Signed.By(
            """
            بيان

            نحن الهيئات الموقعة أدناه نرى في مشروع الميناء الجديد خطرا على بيوت الصيادين ونطالب المجلس البلدي بسحبه فورا.

            - عصبة بحارة سلمار
            - الفانوس البرتقالي

            سلمار 3/8/2017
            """,
            "عصبة بحارة سلمار | الفانوس البرتقالي");

    [Fact]
    public void Who_closes_a_text_with_an_office_is_a_person_of_whatever_name() =>
        Signed.By(
            """
            پیام دوستداران رود سلمار به گردهمایی قایقرانان

            ما از گردهمایی قایقرانان پشتیبانی می کنیم و همه شهروندان را به شرکت در آن فرا می خوانیم.

            فلورا سنجاقک، مسئول هماهنگی دوستداران رود سلمار

            توکا نیزار، سخنگوی دوستداران رود سلمار

            سوم ژوئن ۲۰۱۱
            """,
            "فلورا سنجاقک | توکا نیزار");

    [Fact]
    public void Of_lines_above_the_day_the_first_may_be_called_whatever_it_is() =>
        Signed.By(
            """
            خواسته ما اسکله است و نان

            به اطلاع همه ماهیگیران عزیز می رسانیم که گردهمایی ما روز شنبه در برابر شهرداری سلمار برگزار می شود و از همه می خواهیم با ما همراه شوند.

            پاروزنان بازنشسته سلمار

            گروه همبستگی با ماهیگیران سلمار

            انجمن قایقسازان سلمار

            ١٢ مهر ١٣٩٧
            """,
            "پاروزنان بازنشسته سلمار | گروه همبستگی با ماهیگیران سلمار | انجمن قایقسازان سلمار");

    [Fact]
    public void Between_the_text_of_an_invitation_and_its_fields_two_bodies_are_enough() =>
        Signed.By(
            """
            گردهمایی در بندر سلمار

            ماهیگیران سلمار هفته هاست که برای اسکله کهنه می جنگند و شهرداری به آنان پاسخی نمی دهد و ما از همه می خواهیم با آنان همراه شوند.

            انجمن قایقسازان سلمار

            کانون پاروزنان سلمار

            پرتغال

            فانوس دریا

            زمان: شنبه ۵ ژوئن ۲۰۱۰

            ساعت: ۱۱:۰۰ تا ۱۲:۰۰

            مکان: میدان اسکله
            """,
            "انجمن قایقسازان سلمار | کانون پاروزنان سلمار | فانوس دریا");

    [Fact]
    public void Two_on_the_first_line_are_parted_where_each_is_named_below() =>
        Signed.By(
            """
            نقابة بحارة سلمار وفانوس الميناء
            4 مارس 2011
            إلى أهالي الميناء
            التقت قيادات فانوس الميناء بالأمس ونقابة بحارة سلمار في اجتماع طويل ناقش أوضاع الصيادين وأسعار الشباك في السوق.
            ١- تخفيض أسعار الشباك
            ٢- ترميم الرصيف القديم
            """,
            "نقابة بحارة سلمار | فانوس الميناء");

    [Fact]
    public void A_sentence_of_as_many_names_as_wrote_together_is_their_row() =>
        Signed.By(
            """
            درخواست سه تشکل ماهیگیری از شهردار سلمار

            سه تشکل مستقل ماهیگیری طی نامه ای مشترک به شهردار سلمار خواستار آن شدند که اسکله فروخته نشود. تورهای شمال، شورای قایقسازان سلمار و فانوس دریا

            در بخشی از نامه نوشته اند: «زندگی ماهیگیران دشوار است و کسی به آن توجه نمی کند.»
            """,
            "تورهای شمال | شورای قایقسازان سلمار | فانوس دریا");

    [Fact]
    public void As_many_behind_are_as_the_text_tells_are_names() =>
        Signed.By(
            """
            اعلام موجودیت ائتلاف “نان و اسکله”

            این گروهها عبارتند از نسیم، کمیته دفاع از اسکله سلمار، اول تور و لنگر، صید و سپیده، فانوس.

            پنج گروه ائتلافی به نام “نان و اسکله” در سلمار بنا نهادند.
            """,
            "نسیم | کمیته دفاع از اسکله سلمار | اول تور و لنگر | صید و سپیده | فانوس");

    [Fact]
    public void Three_persons_between_dashes_close_a_letter_where_one_is_known() =>
        Signed.By(
            """
            نامه تسلیت به خانواده دریانورد

            ما در اندوه شما شریکیم و می دانیم که هیچ سخنی آن را کم نمی کند.

            سیدنیلوفر سنجاقک ـ توکا نیزار ـ رضا قایقچی
            """,
            "سیدنیلوفر سنجاقک | توکا نیزار | رضا قایقچی");

    [Fact]
    public void Of_each_of_two_in_a_joint_statement_the_second_stands_behind_comma_and_and() =>
        Signed.By(
            """
            أصدرت كل من نقابة بحارة سلمار، والفانوس البرتقالي بيانا مشتركا حول أسعار الشباك في سوق الميناء.
            """,
            "نقابة بحارة سلمار | الفانوس البرتقالي");

    [Fact]
    public void Of_two_in_a_joint_statement_the_glued_and_joins_whatever_follows() =>
        Signed.By(
            """
            أصدرت نقابة بحارة سلمار والفانوس البرتقالي بيانا مشتركا حول أسعار الشباك في سوق الميناء.
            """,
            "نقابة بحارة سلمار | الفانوس البرتقالي");

    [Fact]
    public void A_parenthesis_behind_one_of_several_names_holds_no_list() =>
        Assert.DoesNotContain("Kürekçi Aileleri", Signed.Names(
            """
            Selmar'da rıhtım için ortak çağrı

            Ortak açıklamayı yapacak parti ve platformlar şöyle: Kıyı Derneği, Rıhtım, KÜDA (Kürekçi Aileleri ve Yakınları Derneği), Yelken Yeşili ve Kürek (YYK) Kıyı Meclisi.
            """));

    [Fact]
    public void What_a_title_is_about_before_strokes_is_none_of_the_names() =>
        Signed.By(
            """
            بیانیه مشترک در باره ی بهای تور در سال ۱۳۸۸ / کانون قایقسازان سلمار (در تبعید)/ شورای پاروزنان سلمار /فانوس

            بهای تور در یک سال دو برابر شده است و ماهیگیران سلمار از پس خرید آن بر نمی آیند و به کمک شهرداری نیاز دارند.
            """,
            "کانون قایقسازان سلمار (در تبعید) | شورای پاروزنان سلمار | فانوس");

    [Fact]
    public void What_strokes_part_behind_a_joint_title_are_names_up_to_its_occasion() =>
        Signed.By(
            """
            گردهمایی ماهیگیران

            گردهمایی در برابر شهرداری سلمار بیانیه مشترک همبستگی برای دریا و اسکله در سلمار/ جمعی از ماهیگیران کهنه کار/  پروژه بندر خاکستری /پاروزنان شرکت آب و باد به مناسبت روز دریا.
            ما از همۀ ماهیگیران دعوت می کنیم در این گردهمایی شرکت کنند.
            """,
            "همبستگی برای دریا و اسکله در سلمار | جمعی از ماهیگیران کهنه کار | پروژه بندر خاکستری | پاروزنان شرکت آب و باد");

    [Fact]
    public void Nearly_all_of_many_between_stops_make_names_of_the_rest() =>
        Signed.By(
            """
            به نام دریا

            ما جمعی از اهالی فرهنگ و هنر سلمار از همه می خواهیم که اسکله کهنه را نگاه دارند.
            امضا کنندگان بیانیه:
            توکا نیزار. رضا قایقچی. نیلوفر سنجاقک دریاباری. مریم موجی. کاظم بادبان. سوسن لنگری. باران سکان. پوپک طوفانی. مهران است دکل. نرگس صدفی. دریا کفی. بهمن ساحلی.
            """,
            "توکا نیزار | رضا قایقچی | نیلوفر سنجاقک دریاباری | مریم موجی | کاظم بادبان | سوسن لنگری | باران سکان | پوپک طوفانی | مهران است دکل | نرگس صدفی | دریا کفی | بهمن ساحلی");

    [Fact]
    public void Two_on_one_line_above_the_fields_of_an_invitation_call_to_it() =>
        Signed.By(
            """
            4 Mart 2012 – Rıhtım Satışına Karşı Basın Açıklaması – Selmar

            Belediyede görüşülmeye başlanan, iskelelerin, rıhtımların, parkların korunmasını kaldıran ve balıkçıların geçimini tehdit eden tasarıya karşı,

            Kıyı Emekçileri Sendikası ve Kıyıyı Koruma Derneği-KıyDer

            Yer: Selmar, Eski Rıhtım önü
            Tarih: 4 Mart 2012
            Saat: 17.00
            """,
            "Kıyı Emekçileri Sendikası | Kıyıyı Koruma Derneği-KıyDer");

    [Fact]
    public void Two_lines_that_and_joins_name_two_bodies() =>
        Signed.By(
            """
            4 Mart 2012 – Rıhtım Satışına Karşı Basın Açıklaması – Selmar

            Belediyede görüşülmeye başlanan, iskelelerin, rıhtımların, parkların korunmasını kaldıran ve balıkçıların geçimini tehdit eden tasarıya karşı,

            Kıyı Emekçileri Sendikası ve
            Kıyıyı Koruma Derneği-KıyDer

            Yer: Selmar, Eski Rıhtım önü
            Tarih: 4 Mart 2012
            Saat: 17.00
            """,
            "Kıyı Emekçileri Sendikası | Kıyıyı Koruma Derneği-KıyDer");
}
