using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Sentences whose words tell by themselves who signs, speaks or makes up an alliance: there two names are enough, and one of them may be called whatever it is.</summary>
public sealed class FramedNamesTests
{
    private const string Title = "The quays are closing";
    private const string Rest = "Fewer boats have landed here every year, and the harbour office has been shut since the spring.";

    [Theory]
    [InlineData("The statement was signed by the Orchard Workers' Union and Bread for Selmar.", "Orchard Workers' Union | Bread for Selmar")]
    [InlineData("Signatories to the letter include Lake Watch, the Centre for Faith and Rivers and Kaya Nord.", "Lake Watch | Centre for Faith and Rivers | Kaya Nord")]
    [InlineData("In a joint statement, Lake Watch, Northern Women's Boating and Fishing Network and the Selmar Rowing Club called for the release of the ferrymen.", "Lake Watch | Northern Women's Boating and Fishing Network | Selmar Rowing Club")]
    [InlineData("Three organisations, including the Ferry Guild, Radnici obale Nord and Tide Watch International, have called on the ministry to act.", "Ferry Guild | Radnici obale Nord | Tide Watch International")]
    [InlineData("Nine CSOs have formed a coalition against the dredging. The CSOs include the Lake Integrity Initiative (LII), Selmar Media Trust (SMT) and OXBOW.", "Lake Integrity Initiative (LII) | Selmar Media Trust (SMT) | OXBOW")]
    [InlineData("The organisations that signed the joint call are Academy of Nets; Selmar Institute for Tides; Banka; Hands of Varan.", "Academy of Nets | Selmar Institute for Tides | Banka | Hands of Varan")]
    [InlineData("The undersigned organisations (Teachers for Selmar and the Reed Cutters' League) call for an inquiry.", "Teachers for Selmar | Reed Cutters' League")]
    public void English_sentences_name_them(string sentence, string names) => Signed.By($"{Title}\n\n{Rest}\n\n{sentence}", names);

    [Theory]
    [InlineData("In einem offenen Brief wenden sich Bund der Fischer, Gewerkschaft Netz und Reuse und Kaiwache Nord an die Hafenbehörde.", "Bund der Fischer | Gewerkschaft Netz und Reuse | Kaiwache Nord")]
    [InlineData("Der Aufruf wird unterstützt von Seewache Selmar und der Gewerkschaft der Lotsen.", "Seewache Selmar | Gewerkschaft der Lotsen")]
    [InlineData("Tres organizaciones, entre ellas la Liga del Puerto, Aguas Libres y Sindicato de Remeros, piden la reapertura de la lonja.", "Liga del Puerto | Aguas Libres | Sindicato de Remeros")]
    [InlineData("L'appel est signé par la Ligue des Pêcheurs et Rives Vives.", "Ligue des Pêcheurs | Rives Vives")]
    [InlineData("Göl Derneği ve Kıyı Sendikası tarafından yapılan ortak açıklamada iskelenin açılması istendi.", "Göl Derneği | Kıyı Sendikası")]
    [InlineData("Açıklamaya Göl Derneği, Mavi Ağ ve Kıyı Sendikası imza attı.", "Göl Derneği | Mavi Ağ | Kıyı Sendikası")]
    public void So_do_those_of_other_western_languages(string sentence, string names) => Signed.By($"Selmar\n\n{sentence}", names);

    [Theory]
    [InlineData("این نامه را سندیکای قایقرانان واران و انجمن نانوایان سلمار امضا کرده‌اند.", "سندیکای قایقرانان واران | انجمن نانوایان سلمار")]
    [InlineData("سه تشکل از جمله اتحادیه ماهیگیران، کانون دفاع از رودها و شورای بندر از مردم خواستند به اسکله بیایند.", "اتحادیه ماهیگیران | کانون دفاع از رودها | شورای بندر")]
    [InlineData("حزب سپیده واران، پگاه‌یار، سازمان رود و انجمن کشتی‌سازان از امضاکنندگان بیانیه مشترکی هستند که دیروز منتشر شد.", "حزب سپیده واران | پگاه‌یار | سازمان رود | انجمن کشتی‌سازان")]
    [InlineData("واجتمعت الأحزاب الخمسة وهي \"حزب المرافئ وحركة الساحل، وصدى القوارب واتحاد البحارة، وحزب الأنهار\" في قاعة المرفأ.", "حزب المرافئ | حركة الساحل | صدى القوارب | اتحاد البحارة | حزب الأنهار")]
    [InlineData("أكدت قوى المعارضة في المرفأ (عهد، النورس، المشعل الأزرق، الشراع) تمسكها بفتح الميناء.", "عهد | النورس | المشعل الأزرق | الشراع")]
    [InlineData("وقع على البيان كل من نقابة البحارة ومركز المرافئ. ولا تعرف الأسر شيئا عن مصير القوارب منذ شهور طويلة.", "نقابة البحارة | مركز المرافئ")]
    [InlineData("وأكد الموقعون وهم أحزاب “العهد” ، “النورس الحر” ، “الشراع” ، و“الميناء” رفضهم للقرار.", "العهد | النورس الحر | الشراع | الميناء")]
    [InlineData("ووقعت بالأمس أحزاب \"الملتقى لأجل المرافئ\" من سلمار، وحزب \"الأصالة البحرية\" من فاران، و\"الحزب البحري\"، على ميثاق النهر.", "الملتقى لأجل المرافئ | الأصالة البحرية | الحزب البحري")]
    [InlineData("حزب دریای واران و حزب رود سلمار در یک بیانیه مشترک اعلام کردند که بندر باید باز شود.", "حزب دریای واران | حزب رود سلمار")]
    [InlineData("ئەم بەیاننامەیە لە لایەن یەکێتیی ماسیگران و کۆمەڵەی ڕووبار واژۆ کراوە.", "یەکێتیی ماسیگران | کۆمەڵەی ڕووبار")]
    [InlineData("هەردوو مەکتەبی سیاسیی پارتی بەندەر و یەکێتیی ڕووبار ڕاگەیاندراوێکی هاوبەشیان بڵاو کردەوە.", "پارتی بەندەر | یەکێتیی ڕووبار")]
    [InlineData("Ev daxuyanî ji aliyê Komeleya Masîgiran û Yekîtiya Çeman ve hat îmzekirin.", "Komeleya Masîgiran | Yekîtiya Çeman")]
    [InlineData("Hevpeymanî ji Partiya Bender, Komeleya Masîgiran û Yekîtiya Çeman pêk tê.", "Partiya Bender | Komeleya Masîgiran | Yekîtiya Çeman")]
    public void And_those_of_the_Middle_East(string sentence, string names) => Signed.By(sentence, names);

    [Fact]
    public void Whom_a_text_names_together_again_and_again_it_is_about() =>
        Signed.By(
            """
            NAVENDA BENDER - Komeleya Masîgiran û Yekîtiya Çeman dan zanîn ku bender divê vebe. Komeleya Masîgiran û Yekîtiya Çeman daxuyaniya nivîskî dan.

            Em weke Yekîtiya Çeman û Komeleya Masîgiran bang li hemû keştîvanan dikin.
            """,
            "Komeleya Masîgiran | Yekîtiya Çeman");

    [Fact]
    public void What_opens_a_report_names_nobody() =>
        Signed.By($"{Title}\n\nPORT SELMAR, IL – With the flood season upon us, Quay Rivers, Selmar Conference of Boat Owners and United Ferries Association are launching a new coalition.\n\n{Rest}",
            "Quay Rivers | Selmar Conference of Boat Owners | United Ferries Association");

    [Fact]
    public void Many_bodies_below_a_colon_need_no_known_word_above_them() =>
        Signed.By(
            """
            İskele kararına karşı çıktılar

            İşte dilekçeyi verenler şöyle sıralandı:

            Göl Çevre Derneği
            Kıyı Kent Konseyi
            Sazlık Savunması
            Balıkçılar Sendikası
            Irmak Dayanışması
            Liman Kadınları Derneği
            """,
            "Göl Çevre Derneği | Kıyı Kent Konseyi | Sazlık Savunması | Balıkçılar Sendikası | Irmak Dayanışması | Liman Kadınları Derneği");

    [Fact]
    public void Of_two_rows_that_tell_as_much_the_longer_one_is_who_signed() =>
        Signed.By(
            """
            بیش از سی کتابدار در نامه‌ای به شهردار خواستار گشودن کتابخانه شدند.

            روز یکشنبه آرش بهاری، مریم دریایی و لیلا ساحلی، کتابداران شهر، به ساختمان راه داده نشدند.

            صالح رودی، عثمان موجی، پیمان بندری، محمد ساحلی، نسرین آبی و مهدیه باران از جمله کتابدارانی هستند که در این نامه نام‌شان آمده است.
            """,
            "صالح رودی | عثمان موجی | پیمان بندری | محمد ساحلی | نسرین آبی | مهدیه باران");

    [Theory]
    [InlineData("We thank the Net Makers' League, the Ferry Guild and the Pilots' Union for their support.")]
    [InlineData("The Quay Workers' African Organization, (QWAO), in a letter to the harbour master, strongly condemned the closing.")]
    [InlineData("NORTH AND EAST QUAYS: the new ferry has been launched in Selmar")]
    [InlineData("Em wek Hevkariya Masîgiran bangî Komeleya Çeman û Komeleya Bender dikin ku bi hev re biaxivin.\n\nHevkariya Masîgiran")]
    public void Whoever_is_thanked_or_called_upon_signs_nothing(string text) => Signed.By($"{Title}\n\n{text}", "");
}
