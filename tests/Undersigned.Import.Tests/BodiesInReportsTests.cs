using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who speaks, where a report names them in a running sentence and no list stands anywhere.</summary>
public sealed class BodiesInReportsTests
{
    [Theory]
    [InlineData(
        """
        Four opposition parties have agreed on forming a loose bloc to speak on the water of the lake towns.
        The bloc will comprise Nirva, DAS, the Varan People’s Party (VPP) and Orun.
        Speaking after the meeting, Nirva president Lena Ostrow said that the bloc’s name will be told later.
        """,
        "Nirva | DAS | Varan People’s Party (VPP) | Orun")]
    [InlineData(
        """
        Caritas Varan, Seehilfe, Arbeiterherberge und der Flüchtlingsrat in Miravan plädieren für einen sofortigen Stopp der Räumungen am See. Sie halten die Räumungen für nicht vertretbar.

        Bund und Länder haben sich nach dem Brand auf die Aufnahme der Familien geeinigt.
        """,
        "Caritas Varan | Seehilfe | Arbeiterherberge | Flüchtlingsrat in Miravan")]
    [InlineData(
        """
        Zu einem breiten Bündnis haben sich der Rat der Seestädte, der Gewerkschaftsbund von Varan, der Kulturrat Selmar sowie die Arbeitsgemeinschaft der Freien Wohlfahrt Miravan zusammengeschlossen.

        Für Menschlichkeit werben sie mit ihrem Aufruf, der in einigen Sprachen vorliegt.
        """,
        "Rat der Seestädte | Gewerkschaftsbund von Varan | Kulturrat Selmar | Arbeitsgemeinschaft der Freien Wohlfahrt Miravan")]
    [InlineData(
        """
        Cinco organizaciones civiles anunciaron el martes una convocatoria a forjar un acuerdo por el agua.

        Las convocantes a crear la coalición civil son Lago Une, Frente Cívico de Varan, Poder del Valle, Unidos por Selmar y Sí por el Lago.

        La plataforma será presentada ante los partidos.
        """,
        "Lago Une | Frente Cívico de Varan | Poder del Valle | Unidos por Selmar | Sí por el Lago")]
    [InlineData(
        """
        Göl İşçi Sendikaları Konfederasyonu (GİSK), Kamu Emekçileri Sendikası (KES), Varan Mühendis ve Mimar Odaları Birliği (VMOB) ve Varan Tabipleri Birliği (VTB) Dünya Barış Günü öncesi ortak bir açıklama yaptı. Açıklamada barışa ihtiyaç olduğu söylendi.

        Dört örgüt herkesi duyarlı olmaya çağırdı.
        """,
        "Göl İşçi Sendikaları Konfederasyonu (GİSK) | Kamu Emekçileri Sendikası (KES) | Varan Mühendis ve Mimar Odaları Birliği (VMOB) | Varan Tabipleri Birliği (VTB)")]
    [InlineData(
        """
        سه ائتلاف سیاسی کنگره شهرهای دریاچه، شورای آزادی خواهان واران و همبستگی برای آب و نان در سلمر با انتشار بیانیه‌ای گفته‌اند با اعتصاب به یاری واران بشتابیم.

        در این بیانیه آمده است: مردم نهمین هفته را پشت سر گذاشته‌اند.
        """,
        "کنگره شهرهای دریاچه | شورای آزادی خواهان واران | همبستگی برای آب و نان در سلمر")]
    [InlineData(
        """
        أعلنت 3 أحزاب سياسية وحركتان ترحيبها بانسحاب الوفد من المجلس. جاء ذلك في بيان مشترك وقع عليه أحزاب البحيرة الديمقراطي والتجمع والكرامة وحركة أبناء واران وحركة أملنا. وأكد الموقعون أنهم سيستمرون في التعاون.
        """,
        "البحيرة الديمقراطي | التجمع | الكرامة | حركة أبناء واران | حركة أملنا")]
    [InlineData(
        """
        دعا حزب الحياة في واران ومنظومة نساء البحيرة وجمعية الحرية و الديمقراطية في سلمر، من خلال بيان مشترك جميع الناس إلى المشاركة في الإضراب العام.
        وجاء في البيان أن هناك حاجة لخطوة على مستوى أعلى.
        """,
        "حزب الحياة في واران | منظومة نساء البحيرة | جمعية الحرية و الديمقراطية في سلمر")]
    [InlineData(
        """
        ڕۆژ لە دوای ڕۆژ گرفتی خەڵکی زەحمەتکێش لە زیادبووندایە و نەبوونی ئاو بەردەوامە.

        ئێمە لە لێژنەی هەماهەنگی واران کە لە حزبی زەحمەتکێشانی واران و پارتی ژیانی سلمار و بزوتەوەی دیموکراتی گۆل پێک هاتووە، پێمان وایە حکومەت دەبێت بەرپرسیارێتی هەڵبگرێت.
        """,
        "حزبی زەحمەتکێشانی واران | پارتی ژیانی سلمار | بزوتەوەی دیموکراتی گۆل")]
    [InlineData(
        """
        Seefederaties blij met het besluit

        Miravan, 9 februari 2021 – De Seefederatie van Varan (SVV) en de Beweging voor Schoon Water (BSW) zijn erg blij met de motie die vandaag wordt ingediend en die de regering vraagt het meer te beschermen.

        Beide organisaties zien met voldoening dat de motie ook de dorpen noemt.
        """,
        "Seefederatie van Varan (SVV) | Beweging voor Schoon Water (BSW)")]
    [InlineData(
        """
        Hêviya yekrêziyê zêde dibe

        Meclîsa Niştimanî ya Golê û Partiya Jiyana Varanê daxuyaniyek hevbeş ji bo raya giştî ragihandin û bi vê daxuyaniyê hêviya yekrêziyê bi hêztir bû li hemû deverên golê.
        Herdu şandeyan ev gav weke gaveke dîrokî pêşwazî kirin.
        """,
        "Meclîsa Niştimanî ya Golê | Partiya Jiyana Varanê")]
    [InlineData(
        """
        Call for unity by the lake

        Working people will not be free unless they stand together. This was stated by the representatives of Varan Workers Party (VWP), Selmar Farmers Party (SFP) and Lake National Party (LNP) in a joint resolution issued after a meeting on Saturday last.

        The VWP, SFP and LNP leaders said that the dam has weakened the towns.
        """,
        "Varan Workers Party (VWP) | Selmar Farmers Party (SFP) | Lake National Party (LNP)")]
    [InlineData(
        """
        به گزارش خبرنگار ما، تشکل‌های دریاچه از جمله «حزب آب واران»، «اتحادیه کارگران سلمر» و «کانون راه میراوان» طی انتشار بیانیه‌ای مشترک از ایجاد اتحاد خبر دادند.

        در این بیانیه هدف اتحاد آب برای همه عنوان شده است.
        """,
        "حزب آب واران | اتحادیه کارگران سلمر | کانون راه میراوان")]
    public void Those_who_speak_are_found_where_a_sentence_names_them(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("Law, Justice and Peace for Everyone by the Lake!\n\nA campaign has begun, its text says that nobody accepts this tyranny. The text is open for signing.")]
    [InlineData("The Harbour Council wrote to Varan Bank, Selmar Bank and the Lake Insurance Company yesterday and asked them to open their books. It waits for an answer.")]
    [InlineData("جامعه‌ی آموزگاران واران از وضع مدرسه‌ها نگران است. احزاب سیاسی و نهادهای مدنی در برابر آن سکوت کرده‌اند. ما از همه می‌خواهیم که بپیوندند.")]
    public void Whom_a_text_speaks_to_or_of_has_not_signed_it(string text) => Signed.By(text, "");
}
