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

            ٢ تیر ١٤٠٢
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

            سلمار 3/5/2019
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

            بیستم فوریه ۲۰۱۹
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

            ٩ بهمن ١٣٩٩
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

            لوکزامبورگ

            فانوس دریا

            زمان: شنبه ۲۱ اوت ۲۰۲۱

            ساعت: ۱۳:۰۰ تا ۱۵:۰۰

            مکان: میدان اسکله
            """,
            "انجمن قایقسازان سلمار | کانون پاروزنان سلمار | فانوس دریا");

    [Fact]
    public void Two_on_the_first_line_are_parted_where_each_is_named_below() =>
        Signed.By(
            """
            نقابة بحارة سلمار وفانوس الميناء
            22 ديسمبر 2018
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
            7 partiden Selmar'a destek

            Ortak açıklamayı yapacak parti ve platformlar şöyle: Kıyı Derneği, Rıhtım, KÜDA (Kürekçi Aileleri ve Yakınları Derneği), Yelken Yeşili ve Kürek (YYK) Kıyı Meclisi.
            """));
}
