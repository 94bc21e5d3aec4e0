using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Where a name ends and the next begins, whatever either is called: what "and" joins within one, what marks hold, what the sentence goes on with.</summary>
public sealed class WhereNamesEndTests
{
    [Fact]
    public void The_kind_of_a_body_alone_behind_and_is_the_half_of_a_Persian_name() =>
        Signed.By(
            """
            حزب اسکله، شبکه رود، بنیاد دریا و جامعه، انجمن قایقسازان سلمار و باشگاه پاروزنان با انتشار بیانیه‌ای مشترک گفته‌اند اسکله فروختنی نیست.
            """,
            "حزب اسکله | شبکه رود | بنیاد دریا و جامعه | انجمن قایقسازان سلمار | باشگاه پاروزنان");

    [Fact]
    public void An_Arabic_kind_that_more_words_define_begins_a_name_behind_whatever_name() =>
        Signed.By(
            """
            وأصدرت المنظمات السبع بيانا دانت فيه بيع الرصيف القديم.

            وقع على البيان مؤسسات نوارس الميناء، ومركز المرساة البحري، وموج وجمعية بحارة سلمار، واتحاد عمال السفن، والفانوس البرتقالي، وعصبة الصيادين.

            وأكدت المنظمات في بيانها أن البيع مخالف للقانون.
            """,
            "نوارس الميناء | مركز المرساة البحري | موج | جمعية بحارة سلمار | اتحاد عمال السفن | الفانوس البرتقالي | عصبة الصيادين");

    [Fact]
    public void An_Arabic_kind_behind_which_the_sentence_goes_on_begins_no_name() =>
        Assert.DoesNotContain("حزب الرصيف القديم منذ بدايات شهر أيار", Signed.Names(
            """
            بيان إعلان التقارب

            أطلق تيار السفن الزرقاء في سلمار وحزب الرصيف القديم منذ بدايات شهر أيار، 2007، حوارا بهدف التقارب والتعاون. الحوار أفضى إلى التفاهم على العمل ضمن كيان جديد وهو تيار الميناء (التيار)، وتمت صياغة برنامج له. اتفق الطرفان على أن تكون قراراته مستقلة.
            """));

    [Fact]
    public void An_Arabic_adjective_behind_one_that_agrees_with_it_goes_on_the_name() =>
        Signed.By(
            """
            أعلنت أحزاب الرصيف، حزب السفن، نقابة الشباك القديمة والحديدية، الحزب البحري، وجمعية الفانوس في بيان مشترك رفضها للقانون.
            """,
            "الرصيف | حزب السفن | نقابة الشباك القديمة والحديدية | الحزب البحري | جمعية الفانوس");

    [Fact]
    public void What_single_marks_hold_are_the_names_and_nothing_before_or_behind() =>
        Signed.By(
            """
            أعلنت خمسة كيانات مدنية، أمس الثلاثاء، تأسيس مجلس الميناء.
            وضم البيان التأسيسي الموقع من 'جمعية بحارة سلمار'، و'الفانوس البرتقالي'، و'نادي 12 مجدافا'، و'أهل الرصيف'، و'نورس'، دعوة واضحة إلى ترميم الرصيف.
            """,
            "جمعية بحارة سلمار | الفانوس البرتقالي | نادي 12 مجدافا | أهل الرصيف | نورس");

    [Fact]
    public void As_many_as_told_in_marks_begin_at_the_first_mark() =>
        Signed.By(
            """
            شكلت خمسة أحزاب تحالفا باسم "الميناء للجميع" ونشر التحالف مبادئه.
            وتضم الأحزاب الخمسة ومنظمة الصيادين كلاً من: "جمعية البحارة لرعاية السفن وحقوق العمال"، و"الفانوس البرتقالي"، و"منظمة حزب الرصيف في سلمار"، و"منتدى الشباك"، و"التنظيم البحري".
            """,
            "جمعية البحارة لرعاية السفن وحقوق العمال | الفانوس البرتقالي | منظمة حزب الرصيف في سلمار | منتدى الشباك | التنظيم البحري");

    [Fact]
    public void The_alliance_they_announce_is_no_part_of_the_last_Kurmanji_name() =>
        Signed.By(
            """
            Partiya Sêv û Hinar, Partiya Bahozê, Yekîtiya Rûbarê ya Selmarê û Partiya Yekîtiya Çiya Tifaqa Rûbarê ji bo Hilbijartinê ragihandin. Piştre serokê tifaqê çû Selmarê.
            """,
            "Partiya Sêv û Hinar | Partiya Bahozê | Yekîtiya Rûbarê ya Selmarê | Partiya Yekîtiya Çiya");

    [Fact]
    public void A_short_name_closes_the_last_name_where_a_person_is_named_behind_it() =>
        Signed.By(
            """
            Duh polîtboruyên Tevgera Demokratîk a Rûbarê (TDR) û Partiya Nan û Jiyan (PNJ) bi amadebûna Serok Mesûd Azad li bajarokê Selmarê civiyan û li ser bendergehê axivîn.

            Piştî civînê her du aliyan daxuyaniyeke hevbeş dan. Di daxuyaniyê de tê gotin, ku biryarên pêwîst hatin dan.
            """,
            "Tevgera Demokratîk a Rûbarê (TDR) | Partiya Nan û Jiyan (PNJ)");

    [Fact]
    public void No_Arabic_name_ends_in_the_servant_of() =>
        Signed.By(
            """
            نداء من أجل الميناء

            نحن الموقعين أدناه ندعو البلدية إلى ترميم الرصيف.

            الموقعون :

            1- سليم القارب.
            2- سوسن عبد الواحد.
            3- سلمى نجار.
            """,
            "سليم القارب | سوسن عبد الواحد | سلمى نجار");

    [Fact]
    public void For_the_people_goes_on_an_Arabic_name() =>
        Signed.By(
            """
            أفادت كل من جمعية بحارة سلمار وحزب الرصيف وحركة الفانوس للشعب البحري ، أنها تنتظر ترميم الرصيف القديم في الميناء.
            """,
            "جمعية بحارة سلمار | حزب الرصيف | حركة الفانوس للشعب البحري");

    [Fact]
    public void A_given_name_with_the_letter_of_like_is_no_example() =>
        Signed.By(
            """
            بيان من أجل الرصيف

            وقع على البيان: عايدة القارب ومصطفى المرساة وصلاح المجداف ومصطفى كامل الشراع وهاني الموج.
            """,
            "عايدة القارب | مصطفى المرساة | صلاح المجداف | مصطفى كامل الشراع | هاني الموج");

    [Fact]
    public void Numbered_names_stay_together_where_the_text_speaks_of_two_sides() =>
        Signed.By(
            """
            بيان إلى الرأي العام
            يشهد الميناء منذ أيام وضعا متوترا بين البلدية والصيادين.
            ندعو الطرفين إلى ضبط النفس والعودة إلى الحوار.
            1- المد البحري «فانوس»
            2- جمعية بحارة سلمار
            3- اتحاد عمال السفن
            سلمار في 7/9/2016
            """,
            "المد البحري «فانوس» | جمعية بحارة سلمار | اتحاد عمال السفن");

    [Fact]
    public void Among_signers_in_marks_one_may_have_one_word_and_what_they_sign_is_none() =>
        Signed.By(
            """
            اجتمعت أربعة أحزاب في سلمار.

            ووقعت أحزاب "بحارة سلمار" من الميناء، صاحب الدار، وحزب "الرصيف الجديد" من الجزيرة، و"شراع" السلماري، وحزب "المجداف البرتقالي"، على "إعلان الرصيف المفتوح".
            """,
            "بحارة سلمار | الرصيف الجديد | شراع | المجداف البرتقالي");

    [Fact]
    public void A_row_that_tells_a_day_is_a_sentence() =>
        Assert.DoesNotContain(Signed.Names(
            """
            توافقت جمعيات سياسية على إصدار مذكرة بشأن الميناء وأسعار الشباك في السوق القديم.

            واجتمعت الجمعيات السياسية، جمعية بحارة سلمار، حزب الرصيف، عصبة الصيادين، اتحاد عمال السفن، مركز الشباك، يوم السبت الماضي (5 مارس/ آذار 2009)، توافقت خلاله على إصدار المذكرة.
            """), name => name.Contains("السبت", StringComparison.Ordinal));
}
