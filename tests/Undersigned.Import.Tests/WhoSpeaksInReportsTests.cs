using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who speaks in reports and calls as Arabic, Kurdish and Turkish pages word them, whatever those are called.</summary>
public sealed class WhoSpeaksInReportsTests
{
    [Theory]
    [InlineData(
        """
        بيان للتضامن مع شاعر المرفأ

        نحن، الكتاب الموقعين أدناه، نتضامن مع الشاعر بعد أن منعت الدائرة كتابه عن الأنهار.
        ______
        نادر فناري ، المغرب سلامة مرسي ، تونس فهمي نوراسي،تونس هادي شيراني، اليمن- وداد بحري، ليبيا سمير زورقي ، المغرب
        """,
        "نادر فناري | سلامة مرسي | فهمي نوراسي | هادي شيراني | وداد بحري | سمير زورقي")]
    public void Each_country_behind_a_comma_ends_the_person_before_it(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        أصدرت كل من جمعية البحارة، وحزب المرافئ (التيار الحر) بيانا مشتركا، حول الأوضاع في الساحل.وجاء نص البيان كالتالي: "ما يمر به المرفأ يتطلب منا إصدار بيان مشترك بين أبناء المدينة".ودعا المستشار نادر فناري رئيس اتحاد الموج، رابطة الساحل والاتحاد البحري إلى رفض الإغلاق.فيما أكد سمير زورقي أن الأمر مسؤولية الجميع.
        """,
        "جمعية البحارة | حزب المرافئ (التيار الحر)")]
    public void A_stop_without_a_space_behind_it_ends_an_Arabic_sentence(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        BYN û YKB li hev kirin

        Selmar (Lakewire) – Partiya Bayê Sor (BYN) û Yekîtiya Keştîvanên Biçûk (YKB) têkildarî danûstandinên li ser benderê daxuyaniyeke hevpar dan. Herdu aliyan ragihandin ku peyman dê were îmzekirin.
        """,
        "Partiya Bayê Sor (BYN) | Yekîtiya Keştîvanên Biçûk (YKB)")]
    public void The_agency_in_parentheses_is_none_of_the_first_name(string text, string expected) => Signed.By(text, expected);
}
