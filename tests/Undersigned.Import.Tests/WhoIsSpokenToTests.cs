using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>What stands in a row in a text and names nobody who signs it.</summary>
public sealed class WhoIsSpokenToTests
{
    [Theory]
    [InlineData(
        """
        اعلام تحصن در همبستگی با باغداران

        مردم شریف، معلمان ، کارگران ، هنرمندان و خانواده های دربندان، شماری از باغداران در اعتراض به فروش چاه‌ها دست به تحصن زده‌اند. از همه می‌خواهیم که به دیدار آنان بیایند.
        انجمن دفاع از باغداران نیلاب
        """)]
    [InlineData(
        """
        هموطنان گرامی، کارگران، معلمان، پرستاران و بازنشستگان عزیز، بار دیگر چاه‌های دره را فروخته‌اند. ما همه را به اعتراض فرا می‌خوانیم.

        انجمن دفاع از باغداران نیلاب
        """)]
    public void Those_to_whom_a_text_speaks_do_not_sign_it(string text) => Signed.By(text, "");

    [Theory]
    [InlineData("ما پرستاران داشتن حق مرخصی، حق بیمه، حق مسکن هر انسانی می‌دانیم و اخراج همکاران خود را محکوم می‌کنیم.\nجمعی از پرستاران نیلاب\n")]
    [InlineData("ما معلمان نیلاب خواهان آزادی بیان، آزادی تشکل، آزادی اجتماعات و آزادی سفر هستیم و سرکوب را محکوم می‌کنیم.\nکانون معلمان نیلاب\n")]
    public void What_a_text_asks_for_signs_nothing(string text) => Signed.By(text, "");

    [Theory]
    [InlineData("برخی دیگر")]
    [InlineData("شماری دیگر")]
    [InlineData("چند تن دیگر")]
    [InlineData("دیگران")]
    public void And_others_is_nobody(string others) =>
        Signed.By($"این بیانیه به امضای لیلا دشتی، بهرام نوری، سارا کوهی، نسرین رودی و {others}\n", "لیلا دشتی | بهرام نوری | سارا کوهی | نسرین رودی");

    [Fact]
    public void Where_one_meets_at_an_hour_signs_nothing() =>
        Signed.By(
            """
            فراخوان به راهپیمایی برای چاه‌های دره

            روز شنبه ۱۴ ژوئن ۲۰۱۴ در هامبورگ راهپیمایی می‌کنیم. ما همه را به آمدن دعوت می‌کنیم.
            09:30
            Altona Bf
            Harburg Bf
            Wandsbek Markt
            """,
            "");

    [Fact]
    public void Those_who_were_arrested_are_not_those_who_ask_for_their_release() =>
        Signed.By(
            """
            درخواست جمعی از پزشکان برای آزادی همکاران

            درخواست جمعی از پزشکان و پرستاران همچون خانمها و آقایان: «نیلوفر باغی»، «مریم دشتی»، «محمد نوری»، «مسعود دریایی سلمری»، «مهدی کوهی» و تعدادی از پزشکان دیگر برای حمایت از همکاران.

            پزشکانی چون «عبدالله رودی»، «محمد نوری»، «پیام لاله»، «حسن آبی» و «قاسم دشتی» بازداشت یا محدود شده‌اند.
            """,
            "نیلوفر باغی | مریم دشتی | محمد نوری | مسعود دریایی سلمری | مهدی کوهی");

    [Fact]
    public void One_name_in_several_tongues_is_no_list() =>
        Signed.By(
            """
            «اعلام موجودیت انجمن تازه باغداران»

            انجمن باغداران برای آب (فارسی)

            یەکێتیی باخەوانان بۆ ئاو (کوردی)

            اتحاد البستانيين من أجل الماء (عربی)

            Gardeners' Union for Water (انگلیسی)

            آب از آن همه است!

            انجمن باغداران برای آب با هدف پاسداری از رود تاسیس شده است.
            """,
            "");
}
