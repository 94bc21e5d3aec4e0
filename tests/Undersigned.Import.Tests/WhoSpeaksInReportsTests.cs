using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Who speaks in reports and calls as Arabic, Kurdish and Turkish pages word them, whatever those are called.</summary>
public sealed class WhoSpeaksInReportsTests
{
    [Theory]
    [InlineData(
        """
        بيان من أجل مكتبة البحيرة

        نحن، الكتاب الموقعين أدناه، نرفض إغلاق مكتبة البحيرة وبيع رفوفها للتجار.
        ______
        نادر فناري ، المغرب سلامة مرسي ، تونس فهمي نوراسي،تونس هادي شيراني، اليمن- وداد بحري، ليبيا سمير زورقي ، المغرب
        """,
        "نادر فناري | سلامة مرسي | فهمي نوراسي | هادي شيراني | وداد بحري | سمير زورقي")]
    public void Each_country_behind_a_comma_ends_the_person_before_it(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        أصدرت كل من جمعية البحارة، وحزب المرافئ (التيار الحر) بيانا مشتركا، عن أسعار السمك.وكتب الطرفان: "نريد للصيادين مكتبة قرب البحيرة".ودعا المستشار نادر فناري رئيس اتحاد الموج، رابطة الساحل والاتحاد البحري إلى رفض الإغلاق.فيما أكد سمير زورقي أن البحيرة تكفي كل القوارب.
        """,
        "جمعية البحارة | حزب المرافئ (التيار الحر)")]
    public void A_stop_without_a_space_behind_it_ends_an_Arabic_sentence(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        BYN û YKB li hev kirin

        Selmar (Lakewire) – Partiya Bayê Sor (BYN) û Yekîtiya Keştîvanên Biçûk (YKB) li ser masîgirên golê daxuyaniyeke hevpar dan. Li gor nivîsê pirtûkxaneya benderê biharê vedibe.
        """,
        "Partiya Bayê Sor (BYN) | Yekîtiya Keştîvanên Biçûk (YKB)")]
    public void The_agency_in_parentheses_is_none_of_the_first_name(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        يلتقي تحالف المرافئ الذي يضم عدد من البحارة، مساء الجمعة بأمناء المكتبات في دار البحيرة، لاختيار شعار لموسم الصيد.

        وقال مراسلنا إن التحالف سيبني مكتبة للصيادين، وسيضم أحزاب المرفأ، الشراع الحر، حركة الساحل، نيرفا، جبهة الأنهار، الموج الأزرق.
        """,
        "المرفأ | الشراع الحر | حركة الساحل | نيرفا | جبهة الأنهار | الموج الأزرق")]
    public void An_alliance_that_will_comprise_bodies_names_its_members(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        أطلقت 4 منظمات حقوقية عبر بلاغ جديد حملة ضد تلويث البحيرة بعد نفوق الأسماك.
        وقد ارتأت جمعية البحارة ورابطة نساء الساحل ومركز الأنهار وحركة الموج مع مجموعة كبيرة من الشركاء إلى تنظيم تحرك قرب الرصيف.
        وتبدأ جولة القوارب صباح 9 مارس 2021 على الساعة 10.15 أمام مكتبة واران.
        """,
        "جمعية البحارة | رابطة نساء الساحل | مركز الأنهار | حركة الموج")]
    [InlineData(
        """
        دعت أحزاب الساحل ( حزب المرافئ، حركة الشراع، حزب الأنهار، اتحاد الموج ) في بلاغ نشرته الموج، سكان البحيرة للمشاركة في الوقفة يوم الأحد 14 مارس 2021 على الساعة التاسعة صباحا، أمام مكتبة الميناء.جاء ذلك بعد بيع رفوف المكتبة أمس، واحتجاجا على رسوم القوارب الجديدة في البحيرة وما حولها، ومنع الشباك الصغيرة عن البحارة والصيادين، ومن أجل المطالبة بفتح المرفأ قبل الشتاء أمام القوارب الصغيرة وأصحابها.
        """,
        "حزب المرافئ | حركة الشراع | حزب الأنهار | اتحاد الموج")]
    public void Bodies_that_speak_in_a_statement_are_no_mere_hosts_of_a_gathering(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        بيان عن مكتبة البحيرة

        البيان الذي قرئ مساء السبت على رصيف البحيرة لإعلان رأي وتحرك مشترك بين:

        جمعية البحارة

        حركة الشراع الأزرق

        رابطة نساء الساحل

        وعدد من الجمعيات الناشطة في المدينة

        تحدث الحاضرون في أمور ثلاثة:

        أسعار السمك

        قانون القوارب

        رسوم المرفأ
        """,
        "جمعية البحارة | حركة الشراع الأزرق | رابطة نساء الساحل")]
    public void A_joint_step_between_those_below_names_them_up_to_a_number_of_others(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        افاد موقع الموج ان منظمات رابطة نساء الساحل، وجمعية البحارة ومركز الأنهار أصدرت بيانا من واران عن صيد البحيرة.
        ودعت المنظمات الثلاث المدن المشاركة في مجلس البحار، ومجلس مكتبات الصيادين ومكتب أمين الأنهار إلى فتح المرفأ.
        """,
        "رابطة نساء الساحل | جمعية البحارة | مركز الأنهار")]
    public void Those_whom_three_named_before_call_on_are_none_of_them(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        ثلاث نقابات تدعو إلى إضراب في المرفأ

        أفادت كل من جمعية بحارة المرفأ والموجيون الأحرار(المجد) وحزب الأنهار ، أنها تثمن قرار الإضراب.

        ودعت النقابات الثلاث في نداء جديد، مساء الأحد، عمال الأرصفة إلى إضراب يوم السبت.
        """,
        "جمعية بحارة المرفأ | الموجيون الأحرار(المجد) | حزب الأنهار")]
    [InlineData(
        """
        أعلن (5) من قادة القوى البحرية أنهم غابوا عن توقيع ميثاق البحيرة.
        وطلب القادة مكتبة للصيادين.
        وضم القادة كل من “وردان عكري، جسار ترك، منوان أركي، سلمى زكي، كراري محمدين”.
        """,
        "وردان عكري | جسار ترك | منوان أركي | سلمى زكي | كراري محمدين")]
    [InlineData(
        """
        غدا.. 4 منظمات حقوقية تدشن مرصد المرافئ

        يضم المرصد اتحاد البحارة العاطلين عن العمل، وحزب المرافئ، ورابطة نساء الساحل (الموج)، والغرفة البحرية، بحضور الراعي الإعلامي للحملة.
        """,
        "اتحاد البحارة العاطلين عن العمل | حزب المرافئ | رابطة نساء الساحل (الموج) | الغرفة البحرية")]
    public void Each_of_as_many_as_the_text_says_is_one_whatever_they_are_called(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        رسالة مفتوحة توجهها أحزاب عمالية إلى رئيس البلدية

        سيادة الرئيس، تدين أحزابنا إغلاق المرفأ ونعرب عن تضامننا مع البحارة. مع التقدير، الأحزاب العمالية في قائمة المرافئ: 1. نقابة البحارة 2. فيينا 3. لوس أنجلوس 4. حزب المرافئ 5. حركة الموج
        """,
        "نقابة البحارة | فيينا | لوس أنجلوس | حزب المرافئ | حركة الموج")]
    public void What_is_counted_behind_a_word_for_several_may_be_a_town(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        BEK, DLS, TKO: Liman açılsın

        Balıkçı Emekçileri Konseyi (BEK), Deniz Liman Sendikası (DLS), Tekne Kaptanları Odası (TKO) ve Kıyı Mühendisleri Birliği bugün balık değil ekmek istiyoruz. Limanda bir basın toplantısı gerçekleştirdi.

        BEK, DLS, TKO ve KMB tarafından yapılan ortak açıklamada, “Herkesi kıyıya çağırıyoruz” denildi.
        """,
        "Balıkçı Emekçileri Konseyi (BEK) | Deniz Liman Sendikası (DLS) | Tekne Kaptanları Odası (TKO) | Kıyı Mühendisleri Birliği")]
    public void Letters_alone_say_again_who_was_named_in_full(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Ortak açıklama

        İmzalayan kurumlar:
        Kıyı Emekçileri Sendikası
        Liman Kadınları Derneği
        Deniz Mühendisleri Odası
        Ve daha birçok sendika
        Ve daha birçok kütüphane kolu
        """,
        "Kıyı Emekçileri Sendikası | Liman Kadınları Derneği | Deniz Mühendisleri Odası")]
    [InlineData(
        """
        بيان حول المرفأ

        نطالب البلدية بفتح المرفأ أمام القوارب الصغيرة قبل الشتاء.

        الموقعون:
        جمعية البحارة
        رابطة نساء الساحل
        حزب الأنهار
        لقراءة رسائل الصيادين انقر هنا
        """,
        "جمعية البحارة | رابطة نساء الساحل | حزب الأنهار")]
    [InlineData(
        """
        بيان

        نطالب بفتح المرفأ أمام القوارب الصغيرة.

        مجلس الأنهار الوطني

        مجلس بحارة الساحل

        واران في 24 1 2015
        """,
        "مجلس الأنهار الوطني | مجلس بحارة الساحل")]
    public void What_a_page_says_of_its_texts_and_a_day_without_marks_name_nobody(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        KDP SELMAR ile Dalga Hareketi: Seçimlerde SU-KIYPAR’ı destekleyeceğiz

        Selmar Balıkçı Partisi (SBP), Dalga Hareketi ile Su ve Kıyılar Partisi (SU-KIYPAR) yetkilileri göl kıyısında ortak basın toplantısı düzenledi.
        """,
        "Selmar Balıkçı Partisi (SBP) | Dalga Hareketi | Su ve Kıyılar Partisi (SU-KIYPAR)")]
    public void The_first_syllable_of_a_short_name_belongs_to_it_and_officials_of_bodies_to_none(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        وأصدرت المنظمات الثلاث بيانا دانت فيه إغلاق المرفأ أمام القوارب.

        وقع على البيانا مؤسسات نيرفا، ومركز الأنهار، ورابطة نساء الساحل.
        """,
        "نيرفا | مركز الأنهار | رابطة نساء الساحل")]
    public void A_letter_before_the_kind_of_bodies_that_signed_is_none_of_the_first(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        وقع على الرسالة عشرات من أمناء المكتبات بينهم أحمد فناري ومحمد مرسي ووليد شمطي وسمير زورقي وهادي شيراني ووداد بحري.
        """,
        "أحمد فناري | محمد مرسي | وليد شمطي | سمير زورقي | هادي شيراني | وداد بحري")]
    public void Of_two_letters_for_and_the_first_joins_two_persons(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        Bir ittifak daha: Selmar’da 7 partiden destek

        Göl için buluşan 7 balıkçı oluşumu ortak deklarasyon ile kütüphane teknesini tanıtacak.

        Ortak deklarasyon okuyacak parti ve hareketler şöyle: Kıyı Demokratik Hareketi, AhDeniz Kaptan Wan, Rıhtım Hayvan Platformu, Fener Sultan AKD, Hizbî nûrey Deryastan, VARANMARAŞ BAROSU ve Komeleya Nûyê Deryastan.
        """,
        "Kıyı Demokratik Hareketi | AhDeniz Kaptan Wan | Rıhtım Hayvan Platformu | Fener Sultan AKD | Hizbî nûrey Deryastan | VARANMARAŞ BAROSU | Komeleya Nûyê Deryastan")]
    public void As_many_behind_a_colon_as_the_text_says_are_those_who_speak(string text, string expected) => Signed.By(text, expected);

    [Theory]
    [InlineData(
        """
        DALGER ve KIP’tan ortak göl deklarasyonu
        Selmar (Lakewire) - Kıyılar Demokratik Hareketi (SDK-DALGER) ve Kıyılar Işık Partisi (KIP), göl kütüphanesi için dileklerini ortak bir deklarasyonla okurlara duyurdu.
        Balık mevsiminde kimseden ağ almayacaklarını ifade eden SDK-DALGER ve KIP, göle açılamadıklarını bildirdi.
        Yapılan açıklamada, “Kimseden ağ almayacağız. KIP ve SDK-DALGER olarak fırtına yüzünden göle açılamıyoruz” denildi.
        """,
        "Kıyılar Işık Partisi (KIP) | Kıyılar Demokratik Hareketi (SDK-DALGER)")]
    public void Who_speaks_by_short_names_is_called_by_the_full_ones_before_them(string text, string expected) => Signed.By(text, expected);
}
