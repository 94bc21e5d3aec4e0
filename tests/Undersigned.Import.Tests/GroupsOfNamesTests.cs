using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names under labels of their kind, with whom they speak for, and made to one row by the sentence around them.</summary>
public sealed class GroupsOfNamesTests
{
    [Theory]
    [InlineData(
        """
        الموقعون: أحزاب: حزب السنابل، حركة النهر الشعبي؛ جمعيات: جمعية السنبلة، رابطة أمهات الشاطئ؛ أفراد: ليلى حداد، سمير الحلبي

        نتضامن مع المضربين.
        """,
        "حزب السنابل | حركة النهر الشعبي | جمعية السنبلة | رابطة أمهات الشاطئ | ليلى حداد | سمير الحلبي")]
    [InlineData(
        """
        الموقعون

        عن الأحزاب
        - حزب السنابل
        - حركة النهر الشعبي

        عن المجتمع المدني
        - جمعية السنبلة
        - مركز قوس للدراسات
        """,
        "حزب السنابل | حركة النهر الشعبي | جمعية السنبلة | مركز قوس للدراسات")]
    [InlineData(
        """
        أعلنت ثلاث نقابات، هي نقابة عمال الميناء ونقابة صحفيي الشاطئ واتحاد المعلمين، الإضراب العام يوم الخميس احتجاجا على الغلاء.
        """,
        "نقابة عمال الميناء | نقابة صحفيي الشاطئ | اتحاد المعلمين")]
    [InlineData(
        """
        أصدر أكثر من خمسين مثقفا بيانا يطالب بفتح المكتبة. ومن الموقعين: الكاتبة ليلى حداد، والشاعر سمير الحلبي، والمخرجة نادية بن يوسف، والرسام خالد الراوي.
        """,
        "ليلى حداد | سمير الحلبي | نادية بن يوسف | خالد الراوي")]
    [InlineData(
        """
        شورای همکاری از حزب سپیده سرخ، سازمان رهایی واران و اتحاد کارگران رود تشکیل شده است. این شورا از اعتصاب پشتیبانی می‌کند.
        """,
        "حزب سپیده سرخ | سازمان رهایی واران | اتحاد کارگران رود")]
    [InlineData(
        """
        بیانیه مشترک
        (انجمن زنان باغ، کانون مدافعان رود، بنیاد یادبود دریا)

        موج تازه‌ای از بازداشت‌ها آغاز شده است. ما خواهان آزادی فوری همه بازداشت شدگان هستیم و این رفتار را محکوم می‌کنیم.
        """,
        "انجمن زنان باغ | کانون مدافعان رود | بنیاد یادبود دریا")]
    [InlineData(
        """
        سازمان‌ها و نهادهایی که تا کنون به این کارزار پیوسته‌اند:
        - کانون مدافعان رود
        - انجمن زنان باغ
        - شورای پناهندگان دریا
        """,
        "کانون مدافعان رود | انجمن زنان باغ | شورای پناهندگان دریا")]
    [InlineData(
        """
        ما از شما می‌خواهیم به وضعیت زندانیان رسیدگی کنید.

        با احترام

        انجمن زنان باغ
        kanoon@example.org

        کانون مدافعان رود

        بنیاد یادبود دریا
        """,
        "انجمن زنان باغ | کانون مدافعان رود | بنیاد یادبود دریا")]
    public void Names_are_read_without_the_words_around_them(string text, string names) =>
        Assert.Equal(names, string.Join(" | ", StatementReader.ReadText(text).Signatories.Select(signatory => signatory.Names.Values.First().Value)));

    [Fact]
    public void Who_signs_for_a_body_is_a_person_and_the_body_is_where_that_person_belongs()
    {
        var signatories = StatementReader.ReadText(
            """
            ما بر این باوریم که راه نجات شهر گفتگوست.

            لیلا دشتی از طرف انجمن زنان باغ
            بهرام نوری از طرف کانون مدافعان رود
            سارا کوهی از طرف شورای پناهندگان دریا
            """).Signatories;
        Assert.Equal(["لیلا دشتی", "بهرام نوری", "سارا کوهی"], signatories.Select(signatory => signatory.Names["fa"].Value));
        Assert.Equal(["انجمن زنان باغ", "کانون مدافعان رود", "شورای پناهندگان دریا"], signatories.Select(signatory => signatory.Affiliation?.Value));
    }

    [Fact]
    public void Between_cities_a_name_that_is_also_a_countrys_is_the_citys()
    {
        var signatories = StatementReader.ReadText(
            """
            المنظمات الموقعة:
            - جمعية الزيتون للحقوق (تونس)
            - مركز النهر للتنمية (القاهرة)
            - رابطة أمهات الشاطئ (بيروت)
            """).Signatories;
        Assert.Equal(["تونس", "القاهرة", "بيروت"], signatories.Select(signatory => signatory.City?.Value));
    }
}
