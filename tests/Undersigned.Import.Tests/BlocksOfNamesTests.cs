using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names one below the other: what heads them, what stands between them, and what is none of them.</summary>
public sealed class BlocksOfNamesTests
{
    [Theory]
    [InlineData(
        """
        همایش علیه جنگ در واران

        احزاب و انجمن‌های مختلف امروز در واران راهپیمایی کردند و خواهان آشتی شدند.

        احزاب و سازمانهایی که «کمیته سیب سرخ» را تشکیل می دهند:

         • حزب سیب سرخ
         • حزب انار
         • انجمن بادبان
         • هسته باران
        """,
        "حزب سیب سرخ | حزب انار | انجمن بادبان | هسته باران")]
    [InlineData(
        """
        نظمت أحزاب ومنظمات مسيرة في سلمار اليوم للمطالبة بالسلام.

        الأحزاب والمنظمات التي شكلت لجنة التفاح الأحمر في السويد:

        - حزب التفاح
        - جمعية نساء القمر
        - لجنة المطر
        """,
        "حزب التفاح | جمعية نساء القمر | لجنة المطر")]
    [InlineData(
        """
        Parteien und Vereine zogen heute durch Aldersby und forderten den Erhalt des Kais.

        Die Parteien und Vereine, die das »Komitee für den Kai« bilden:

        • Hafenpartei
        • Verband der Docker
        • Mieterbund
        """,
        "Hafenpartei | Verband der Docker | Mieterbund")]
    public void Bodies_are_announced_as_those_that_form_another(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        March for the quay

        Supporters

        Organisations and groups

        The full texts of their messages stand on our site. What you read below are only the names of those who spoke up for the march.

        • Harbour Party
        • Dockers' Union
        • River Committee
        """,
        "Harbour Party | Dockers' Union | River Committee")]
    [InlineData(
        """
        بادبادک‌های بهار

        حمایت کنندگان

        گروه ها و تشکلات محله

        نامه‌های رسیده را جداگانه چاپ کرده‌ایم. اینجا تنها نام کسانی می‌آید که به جشن بادبادک‌ها یاری رساندند.

        •   انجمن بادبان - نروژ

        •   بنیاد باران

        •   جمعیت انار
        """,
        "انجمن بادبان | بنیاد باران | جمعیت انار")]
    public void What_a_page_says_of_the_names_may_stand_above_them(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(" / ")]
    [InlineData(" - ")]
    [InlineData("، ")]
    public void Names_nobody_knows_beside_what_they_belong_to_are_those_of_persons(string mark)
    {
        var signatories = StatementReader.ReadText(
            $"""
            پشتیبانی از دانشجویان زندانی

            ما با نگرانی تمام از سرکوب دانشجویان باخبر شدیم و خواهان آزادی آنان هستیم.

            امضاء کنندگان :
            لنا بوبک{mark}انجمن باغ
            میرا هولم{mark}سیبک سوئد
            اوتو ریتر هوف زر{mark}قدرت کارگری سوئد
            لودویک پوم رن{mark}روزنامه نگار سلمر
            """).Signatories;
        Assert.Equal(["لنا بوبک", "میرا هولم", "اوتو ریتر هوف زر", "لودویک پوم رن"], signatories.Select(signatory => signatory.Names.Values.First().Value));
        Assert.Equal(["انجمن باغ", "سیبک سوئد", "قدرت کارگری سوئد", null], signatories.Select(signatory => signatory.Affiliation?.Value));
        Assert.Equal("روزنامه نگار سلمر", signatories[^1].Role?.Value);
    }

    [Fact]
    public void A_stroke_parts_a_known_name_from_a_body() =>
        Signed.By("Call for solidarity\n\nWe want the students freed at once.\n\nSignatories:\nAnna Bobek / Garden Association\nPeter Holm / Lantern Society\nThomas Weber / Workers' Power", "Anna Bobek | Peter Holm | Thomas Weber");

    [Theory]
    [InlineData(
        """
        زار وفد من حزب التفاح مجلس الرمان قبل الحصاد.
        اتفق الطرفان على إصلاح السد القديم وتقاسم مياهه.
        منظمة سلمار لحزب التفاح
        |
        ممثلية سلمار لمجلس الرمان |
        سلمار 19/11/2014
        Social Links:
        """,
        "منظمة سلمار لحزب التفاح | ممثلية سلمار لمجلس الرمان")]
    [InlineData(
        """
        نمایندگان حزب سیب با شورای انار دیدار کردند.
        طرفین بسته شدن بندر را محکوم کردند.
        حزب سیب
        شورای انار
        ۶ فروردین ۱۳۹۶
        """,
        "حزب سیب | شورای انار")]
    [InlineData(
        """
        Delegates of the Harbour Party met the River Council in Aldersby.
        Both parties condemned the closing of the quay.
        Harbour Party, Aldersby branch
        River Council
        """,
        "Harbour Party, Aldersby branch | River Council")]
    public void The_two_sides_of_a_talk_close_its_text(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        وهنا أسماء المنظمات الموقعة على النداء:
        جمعية نساء القمر
        -المنتدى الأخضر للحقوق
        -الرابطة الحرة للأنهار
        كلمات البحث :الأنهار;القمر;منظمات حرة
        """,
        "جمعية نساء القمر | المنتدى الأخضر للحقوق | الرابطة الحرة للأنهار")]
    [InlineData(
        """
        Joint statement

        Ada Quill/Reuters

        We ask for the quay to be kept.

        Signed:
        Harbour Party
        River Council (

        Getty Images
        """,
        "Harbour Party | River Council")]
    public void Keywords_and_who_took_a_picture_are_no_names(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData("إننا في رابطة أمهات البحارة نناشد الجميع أن يقفوا معنا.\nصادر عن رابطة أمهات البحارة\nعدن.. الخميس 16/أغسطس/ 2018", "رابطة أمهات البحارة")]
    [InlineData("The quay must stay. We call on all to stand with us.\nIssued by the Sailors' League\nLeeds", "the Sailors' League")]
    public void A_text_that_one_body_issues_has_no_signatories(string text, string issuer)
    {
        var record = StatementReader.ReadText(text);

        Assert.Empty(record.Signatories);
        Assert.Equal(StatementKind.SingleIssuer, record.Kind.Value);
        Assert.Equal(issuer, record.Issuer?.Value);
    }

    [Fact]
    public void A_city_may_stand_with_what_lies_around_it_and_capitals_behind_a_name_are_its_short_one()
    {
        var signatories = StatementReader.ReadText("بیانیه مشترک\n\nامضاها:\n• جوانان باغ، گوتنبرگ بزرگ\n• انجمن بادبان (AMARA)\n• انجمن رود (پاریس)\n• Harbour Youth, Greater Manchester").Signatories;
        Assert.Equal(["جوانان باغ", "انجمن بادبان (AMARA)", "انجمن رود", "Harbour Youth"], signatories.Select(signatory => signatory.Names.Values.First().Value));
        Assert.Equal(["گوتنبرگ بزرگ", null, "پاریس", "Greater Manchester"], signatories.Select(signatory => signatory.City?.Value));
    }

    [Fact]
    public void A_day_below_the_names_may_be_told_in_two_calendars()
    {
        var record = StatementReader.ReadText("بيان مشترك\n\nنطالب بفتح الميناء.\n\nجمعية القمر\nحزب التفاح\nلجنة المطر\nصنعاء - الجمعة 28 شعبان 1440هـ الموافق 3 مايو 2019م");
        Assert.Equal(3, record.Signatories.Count);
        Assert.Equal(new LocalDate(2019, 5, 3), record.IssuedOn?.Value);
    }

    [Theory]
    [InlineData("بيان\nحزب التفاح\nجمعية القمر\nإننا في حزب التفاح وجمعية القمر نطالب بفتح الميناء قبل الشتاء وندعو الجميع إلى الوقوف معنا.", "حزب التفاح | جمعية القمر")]
    [InlineData("Daxuyanî\nHevbenda Nivîskarên Bajêr\nYekîtiya Nivîskarên Newalê\nEm wek Hevbenda Nivîskarên Bajêr û Yekîtiya Nivîskarên Newalê, ji îro pê ve bi hev re dixebitin.", "Hevbenda Nivîskarên Bajêr | Yekîtiya Nivîskarên Newalê")]
    [InlineData("بیانیه\nحزب سیب\nسازمان انار\nما احزاب این شهر خواهان گشودن بندر هستیم و از همه می خواهیم که در کنار ما باشند.", "حزب سیب | سازمان انار")]
    public void Two_that_stand_below_the_kind_of_text_speak_where_the_text_says_so(string text, string expected) => Signed.By(text, expected);

    [Fact]
    public void A_paragraph_broken_as_in_a_column_of_a_paper_is_read_as_one() =>
        Signed.By(
            """
            طلبت أربع منظمات في المدينة من البلدية
            أن تعيد فتح المكتبة التي أغلقت أبوابها
            في سلمار بعد أن غمرت المياه طابقها.

            كما أن المنظمات التي تقف اليوم مع
            القراء "مركز سلمار لدراسات كتب
            الأنهار، جمعية الحبر أولا بسلمار،
            الشبكة الحرة لمعلومات دور الكتب،
            لجان الدفاع عن الرفوف وأهل الكتب".
            """,
            "مركز سلمار لدراسات كتب الأنهار | جمعية الحبر أولا بسلمار | الشبكة الحرة لمعلومات دور الكتب | لجان الدفاع عن الرفوف وأهل الكتب");

    [Fact]
    public void Who_issues_a_text_together_with_others_is_named_without_the_label() =>
        Signed.By("إننا نناشد الجميع أن يقفوا معنا.\nصادر عن رابطة أمهات البحارة\nحزب التفاح\nجمعية الرمان", "رابطة أمهات البحارة | حزب التفاح | جمعية الرمان");
}
