using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Persons whom a sentence names with what they are: whoever signs is the person, and not the body beside the name.</summary>
public class PersonsWithOfficesTests
{
    [Theory]
    [InlineData("Open letter signed by Ada Weber, chair of the Quay Union (QU), and Tom Holm, director of the Ferry Museum.", "Ada Weber | Tom Holm")]
    [InlineData("The letter was signed by Ada Weber, the chair of the Quay Union, Tom Holm, writer, Lena Falk and Peter Marsh, spokesperson for the Towpath Archive.", "Ada Weber | Tom Holm | Lena Falk | Peter Marsh")]
    [InlineData("We, Ada Weber, chair of the Quay Union, and Tom Holm, director of the Ferry Museum, demand light on the quay.", "Ada Weber | Tom Holm")]
    [InlineData("In an open letter, Ada Weber, chair of the Quay Union, Tom Holm, director of the Ferry Museum and Lena Falk, treasurer of the Harbour Guild, demand light on the quay.", "Ada Weber | Tom Holm | Lena Falk")]
    public void English(string sentence, string signatories) => Signed.By($"Light for the harbour\n\n{sentence}\n\nThe quay has been dark since the winter. Nobody has told us when the lamps will burn again.\n", signatories);

    [Theory]
    [InlineData("Offener Brief, unterzeichnet von Greta Lund, Vorsitzende des Kaivereins (KV), Jan Moser, Sprecher der Hafengilde und Eva Rink, Leiterin des Fährmuseums.", "Greta Lund | Jan Moser | Eva Rink")]
    [InlineData("Wir, Greta Lund, Vorsitzende des Kaivereins, und Jan Moser, Sprecher der Hafengilde, fordern Licht am Kai.", "Greta Lund | Jan Moser")]
    public void German(string sentence, string signatories) => Signed.By($"Licht für den Hafen\n\n{sentence}\n\nDer Kai ist seit dem Winter dunkel, und niemand sagt uns, wann die Lampen wieder brennen.\n", signatories);

    [Theory]
    [InlineData("Lettre ouverte cosignée par Jeanne Morel, présidente de la Ligue du quai (LQ), Paul Garnier, porte-parole de la Guilde du port (GP) et Anne Vidal, directrice du Musée du bac (MB), adressée au maire", "Jeanne Morel | Paul Garnier | Anne Vidal")]
    [InlineData("Parmi les signataires figurent Jeanne Morel, présidente de la Ligue du quai, et Paul Garnier, porte-parole de la Guilde du port.", "Jeanne Morel | Paul Garnier")]
    public void French(string sentence, string signatories) => Signed.By($"De la lumière pour le port\n\n{sentence}\n\nLe quai est sombre depuis l'hiver, et personne ne nous dit quand les lampes brûleront de nouveau.\n", signatories);

    [Theory]
    [InlineData("La carta está firmada por Lucía Mora, presidenta de la Liga del Muelle, Pedro Salas, portavoz del Gremio del Puerto y Elena Rubio, directora del Museo del Río.", "Lucía Mora | Pedro Salas | Elena Rubio")]
    [InlineData("Nosotros, Lucía Mora, presidenta de la Liga del Muelle, y Pedro Salas, portavoz del Gremio del Puerto, exigimos luz en el muelle.", "Lucía Mora | Pedro Salas")]
    public void Spanish(string sentence, string signatories) => Signed.By($"Luz para el puerto\n\n{sentence}\n\nEl muelle está a oscuras desde el invierno y nadie nos dice cuándo volverá la luz.\n", signatories);

    [Theory]
    [InlineData("Mektubu Kıyı Derneği Başkanı Ayşe Yıldız, Liman Vakfı Sözcüsü Ali Şahin ve Rıhtım Sendikası Genel Sekreteri Zeynep Aydın imzaladı.", "Ayşe Yıldız | Ali Şahin | Zeynep Aydın")]
    public void Turkish_sets_the_office_before_the_name(string sentence, string signatories) => Signed.By($"Limana ışık\n\n{sentence}\n\nRıhtım kıştan beri karanlık ve kimse bize lambaların ne zaman yanacağını söylemiyor.\n", signatories);

    [Theory]
    [InlineData("این نامه را لیلا موسوی، رئیس شورای لنگرگاه و بابک رنجبر، دبیر نهضت رود امضا کرده‌اند.", "لیلا موسوی | بابک رنجبر")]
    public void Persian(string sentence, string signatories) => Signed.By($"نامه درباره چراغ‌های بندر\n\n{sentence}\n\nاسکله از زمستان تاریک است و کسی نمی‌گوید چراغ‌ها کی دوباره روشن می‌شوند.\n", signatories);

    [Fact]
    public void Who_is_said_to_have_come_has_signed_nothing() =>
        Signed.By("Light for the harbour\n\nThe meeting was attended by Ada Weber, chair of the Quay Union, and Tom Holm, director of the Ferry Museum.\n\nThe quay has been dark since the winter. Nobody has said when the lamps will burn again.\n", "");

    [Theory]
    [InlineData("fa", "این نامه را نرگس کریمی و کاوه بهرامی امضا کرده‌اند.", "نرگس کریمی | کاوه بهرامی")]
    [InlineData("fa", "این نامه به امضای مینا صادقی (انجمن کرانه)، سارا احمدی (سندیکای قایقرانان) و بابک رنجبر (کانون فانوس) رسیده است.", "مینا صادقی | سارا احمدی | بابک رنجبر")]
    [InlineData("fa", "امضاکنندگان این نامه عبارتند از هاله مرادی و مینا صادقی.", "هاله مرادی | مینا صادقی")]
    [InlineData("ckb", "نامەکە لە لایەن ئازاد کەریم، هێمن عەزیز و ژیان ئەحمەد واژۆ کراوە.", "ئازاد کەریم | هێمن عەزیز | ژیان ئەحمەد")]
    [InlineData("ar", "الرسالة موقعة من أحمد منصور ومنى الحداد.", "أحمد منصور | منى الحداد")]
    public void Persons_in_scripts_without_capitals(string language, string sentence, string signatories) =>
        Signed.By($"{opening[language]}\n\n{sentence}\n\n{rest[language]}\n", signatories);

    private static readonly Dictionary<string, string> opening = new() { ["fa"] = "نامه درباره چراغ‌های بندر", ["ckb"] = "نامەیەک سەبارەت بە چرای بەندەر", ["ar"] = "رسالة حول أضواء الميناء" };

    private static readonly Dictionary<string, string> rest = new()
    {
        ["fa"] = "اسکله از زمستان تاریک است و کسی نمی‌گوید چراغ‌ها کی دوباره روشن می‌شوند.",
        ["ckb"] = "کەناری بەندەر لە زستانەوە تاریکە و کەس ناڵێت کەی چراکان دادەگیرسێنەوە.",
        ["ar"] = "الرصيف مظلم منذ الشتاء ولا أحد يقول متى تضيء المصابيح من جديد.",
    };
}
