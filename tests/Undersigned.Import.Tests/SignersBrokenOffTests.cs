using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names where a sentence breaks off, bodies below a body, and lists whose marks are mixed or lost.</summary>
public sealed class SignersBrokenOffTests
{
    [Theory]
    [InlineData("FLUT VERHINDERN\nIn einem dringenden Appell haben sich die\n- Verein der freien Lotsen\n- Kanal international\n- Haus am Kai\n- „Offenes Ufer“\nan die Landesregierung gewandt, alle Mittel einzusetzen, um die Flut zu verhindern.\n", "Verein der freien Lotsen | Kanal international | Haus am Kai | Offenes Ufer")]
    [InlineData("Kundgebung am Kai\n\nSonntag, 3. Mai 2015, 14 Uhr\nAldersheim, Fischmarkt\n\nWir laden alle ein, die das Ufer lieben.\n\nZur Kundgebung rufen auf: Lotsenrunde Aldersheim, Bund der Flussfreunde-Vereinte Ruderer (BF-VR), KLU, Verein Lotsenhaus, Kanuverein Nord, Ufer International.\n", "Lotsenrunde Aldersheim | Bund der Flussfreunde-Vereinte Ruderer (BF-VR) | KLU | Verein Lotsenhaus | Kanuverein Nord | Ufer International")]
    [InlineData("Die \"Allianz für freie Ufer\" setzt sich für Flüsse ein.\n\nIhr gehören Organisationen aus Stadt und Hafen an:\n\nBLR, Bund Fluss, Hafen.net, Städtische Lotsenrunde (SLR), die freie Werkgruppe für Hafenfragen (wfh), CRF und die offene Beratungsstelle \"Der Kai\".\n", "BLR | Bund Fluss | Hafen.net | Städtische Lotsenrunde (SLR) | freie Werkgruppe für Hafenfragen (wfh) | CRF | offene Beratungsstelle \"Der Kai\"")]
    [InlineData("الزملاء الكرام:\nقامت إدارة الميناء صباح الأربعاء ٣ يونيو ٢٠٢٠م بإغلاق مكتب الصيادين.\nإننا في المجلس المشترك للصيادين لن نقف مكتوفي الأيدي.\nحرية العمل حق.\nالمجلس المشترك:\n» رابطة صيادي الساحل\n» نقابة عمال الميناء\n", "رابطة صيادي الساحل | نقابة عمال الميناء")]
    [InlineData("اجتمعت الهيئات المهنية: – جمعية الخبازين (الشمال) – جمعية النجارين (ن ج) – رابطة الحدادين (ر ح) ، الاتحاد الحر للبنائين (ا ح ب)، نقابة النساجين (ن ن). فبعد نقاش مستفيض حول أوضاع الحرفيين، وبعد الاطلاع على مشروع القانون:\n\n1- نستنكر إغلاق السوق القديم.\n\n2- نطالب بفتح الحوار مع الحرفيين.\n", "جمعية الخبازين (الشمال) | جمعية النجارين (ن ج) | رابطة الحدادين (ر ح) | الاتحاد الحر للبنائين (ا ح ب) | نقابة النساجين (ن ن)")]
    [InlineData("أعلنت منظمات مهنية اليوم في بيان مشترك رفضها لإغلاق السوق. والمنظمات الموقعة على البيان هي: جمعية الخبازين ومنظمة النساجين (نول) واللجنة الأهلية للسوق (باب)، والجمعية العامة للبنائين، ولجان الدفاع عن الحرف وحقوق الحرفيين.\n", "جمعية الخبازين | منظمة النساجين (نول) | اللجنة الأهلية للسوق (باب) | الجمعية العامة للبنائين | لجان الدفاع عن الحرف وحقوق الحرفيين")]
    [InlineData("ما جمعی از اهالی فرهنگ از خواسته باغداران پشتیبانی می‌کنیم.\nامضا کنندگان بیانیه:\nپرویز سرمد. نسرین آذرگون. هوشنگ تابان. مینا کاوه. بهرام دشت. سهراب نیک‌پی. لیلا سپیدار. کاوه کوهستان.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشت | سهراب نیک‌پی | لیلا سپیدار | کاوه کوهستان")]
    public void Bodies_and_persons_are_read_whatever_parts_them(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("نامه نمایندگان به وزیر راه\n\nپرویز سرمد، نسرین آذرگون، به همراه شماری از نمایندگان شورا از جمله هوشنگ تابان، مینا کاوه، بهرام دشتی و … در نامه‌ای به وزیر راه خواستار ایمن‌سازی جاده کوهستان شدند.\n\nمتن این نامه:\n\nجاده کوهستان سال‌هاست که جان می‌گیرد.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشتی")]
    [InlineData("اعلامیهٔ مشترک\nکانون فرهنگی نیلوفر در ونیز ،انجمن باغداران کوهستان و اتحادیه سراسری ماهیگیران\n\nهم‌میهنان! شمار زیادی از باغداران در وضع بدی به سر می‌برند.\n", "کانون فرهنگی نیلوفر در ونیز | انجمن باغداران کوهستان | اتحادیه سراسری ماهیگیران")]
    [InlineData("اطلاعیهٔ انجمن شعر سپیدار «در سفر» و کانون آواز نیلوفر «در سفر» در پیوند با اعتراض باغداران\n\nباغداران این روزها در شرایط ویژه‌ای قرار دارند.\n", "انجمن شعر سپیدار «در سفر» | کانون آواز نیلوفر «در سفر»")]
    [InlineData("ما، حزب سپیدار و سازمان زنان باغ، بستن راه را محکوم می‌کنیم\n\nروز گذشته راه روستا بسته شد. ما خواهان باز شدن راه هستیم.\n", "حزب سپیدار | سازمان زنان باغ")]
    [InlineData("Joint declaration of three states\n\nThe governments agree to share the river.\n\nDone in Aldersby, March 3, 2019\n\nFor the Federal Republic of Aldersland Prime Minister Ada Weber\nFor the Federal Republic of Varan\nPresident Tomas Omar Holm\nFor the State of Miravan President Lena Kitto.\n", "Federal Republic of Aldersland | Federal Republic of Varan | State of Miravan")]
    [InlineData("Letter to the prime minister\n\nWe call on the government to keep the quay open.\n\nYours,\nAda Weber Actor\nTom Holm Writer\nProf Mira Moor University of Aldersby\nDr Omar Kitto Poet\nLena Marsh Comedian\nBen Garth Musician\n", "Ada Weber | Tom Holm | Mira Moor | Omar Kitto | Lena Marsh | Ben Garth")]
    [InlineData("Profesoras de la costa firman una carta\n\nExpresamos nuestro apoyo a la reforma.\n\nFirman:\n\nElena Castro, UF                    Pablo Quilla, UC              Rosa Tejada, UC\n\nLuis Faro, UF             Marta Bello, UC             Tomás Cano, UF\n", "Elena Castro | Pablo Quilla | Rosa Tejada | Luis Faro | Marta Bello | Tomás Cano")]
    [InlineData("Signataires :\nAlice Morin (secrétaire UD Rive), Omar Petit (CFL Commerce), Claire Aubert (SNQ) Nadia Colin (secrétaire SNP), Jean Moreau\n", "Alice Morin | Omar Petit | Claire Aubert | Nadia Colin | Jean Moreau")]
    public void Who_speaks_in_a_title_a_letter_or_a_report_is_read(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("انجمن باغداران در دنمارک | د باغوالو ټولنه په ډنمارک کې | Gartnerforeningen i Danmark\n\nگردهمایی 12 مه برای آب\n\nقرار است روز پنجشنبه 12 مه گردهمایی گسترده‌ای برای آب برگزار گردد. از همه دعوت می‌شود در این گردهمایی شرکت کنند.\n")]
    [InlineData("Großdemos für den Fluss\n\nSonntag, 13. März 2022, 12 Uhr\n\nMehr Informationen beim Veranstalter\n\n- Hamburg, Alter Markt\n- Köln, Flussplatz\n- Dresden, Uferplatz, mit Zug um den Teich\n")]
    public void A_sites_head_and_the_places_of_a_gathering_have_signed_nothing(string text) => Signed.By(text, "");

    [Theory]
    [InlineData("نحن الموقعين أدناه مجموعة من الصيادين ندعو إلى فتح الميناء.\nالموقعون :\n1- المحامي والكاتب مراد سليم.\n2- الكاتب والروائي جان كوست.\n3- الطبيب عز الدين سليم علي.\n4- الإعلامي جمعة هدار.\n5- الطبيبة سينم رامي.\n", "مراد سليم | جان كوست | عز الدين سليم علي | جمعة هدار | سينم رامي")]
    [InlineData("إعلان الصيادين\n\nوقالت هذه الهيئات، في بلاغ لها \"إن إغلاق الميناء ظلم للصيادين\". ووقعت هذا البيان كل من الرابطة الشاطئية للصيادين والجمعية الوطنية لأصدقاء البحر وجمعية لم الصدف ،وجمعية نساء المرفأ وجمعية رؤية زرقاء والائتلاف البحري ومركز المرفأ للصحافة.\n", "الرابطة الشاطئية للصيادين | الجمعية الوطنية لأصدقاء البحر | جمعية لم الصدف | جمعية نساء المرفأ | جمعية رؤية زرقاء | الائتلاف البحري | مركز المرفأ للصحافة")]
    [InlineData("Monday, June 04, 2007\n\nدعت رابطة المرفأ الصحف لتعلن عن التحالف البحري المكون من 4 منظمات و هم\n1.اتحاد الصيادين 2.جمعية المرفأ القديم3.رابطة الملاحين4.مركز الموجة\nيبدأ هذا التحالف عمله غدا.\n", "اتحاد الصيادين | جمعية المرفأ القديم | رابطة الملاحين | مركز الموجة")]
    [InlineData("اطلاعیه دربارهٔ بستن راه\n\nکنگرهٔ باغداران این کار را محکوم می‌کند.\nکنگرهٔ باغداران\nاعضای این «کنگره» به ترتیب حروف الفبا عبارتند از:\n۱٫ جبهه متحد باغداران\n۲٫ جبهه مردم کوهستان\n", "جبهه متحد باغداران | جبهه مردم کوهستان")]
    [InlineData("فراخوان گردهمایی برای راه – ونیز\n\nاز همه دعوت می‌کنیم که در این گردهمایی مشترک شرکت نمایند.\n\nزمان : شنبه 26 ژانویه ، از ساعت 2 تا 3 بعد از ظهر\nمکان : میدان شهر ، نگارخانه\n\n–  حزب سپیدار\n– سازمان زنان باغ\n", "حزب سپیدار | سازمان زنان باغ")]
    [InlineData("دوست گرانقدر\n\nباغ شما بی برگ مانده است و ما نیز سوگواریم.\n\nپرویز سرمد ـ نسرین آذرگون ـ هوشنگ تابان\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان")]
    [InlineData("در متن بیانیه‌ای که به امضای باغداران رسیده آمده است :\n«به نام خدا\nراه روستا بسته شد و ما اندوهگینیم.»\nاسامی باغدارانی چون پرویز سرمد، نسرین آذرگون، هوشنگ تابان، مینا کاوه و بهرام دشتی در انتهای این نوشته آمده است.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشتی")]
    [InlineData("Dostluk kampanyası başlıyor\n\nBirliği oluşturan kurumlar; Kıyı Emekçileri Derneği, Liman Kadınları Birliği, Nehir Federasyonu (NF), Bahçe Platformu\n\nKampanya 10 Nisan’da başlıyor.\n", "Kıyı Emekçileri Derneği | Liman Kadınları Birliği | Nehir Federasyonu (NF) | Bahçe Platformu")]
    [InlineData("The letter is signed by the board of the Council of Rivers, which consists of Mira Stone, secretary general, Council of Rivers, Ben Hollick, bishop, Diocese of Westhaven, Omar Quill, director, Free Harbour Choirs, Lena Wood, archbishop, Old Rite Church and Tom Arden, archbishop, Church of Aldersland.\n\nRead the whole letter:\n\nWe write to you before the vote on the law of the quays.\n", "Mira Stone | Ben Hollick | Omar Quill | Lena Wood | Tom Arden")]
    [InlineData("Statement on the formation of the Alliance for the River\n\nA first congress called, by the Union of Orchards (UO), the Front of Fishers (FF), the League of Harbours (LH) and the Movement of Weavers (MW), at Aldersby, has ended in forming the Alliance for the River.\n", "Union of Orchards (UO) | Front of Fishers (FF) | League of Harbours (LH) | Movement of Weavers (MW)")]
    [InlineData("Le port s’unit\n\nLuc Perrin (Rive), Awa Moreau (Phare), Jean Colin (Vent), Marie Dupré (Ligue des Quais) et Paul Anselme (Voile) ont décidé de s’unir au port.\n", "Luc Perrin | Awa Moreau | Jean Colin | Marie Dupré | Paul Anselme")]
    [InlineData("List of signatories on 3 June 2021: An open letter to the governments on lamps and bread\n\nAda Weber, Former Minister of Harbours, Egypt\n\nBen Hollick, President, Bread for the Quay\n\nMira Stone, Professor Emeritus, Selmar University, India\n", "Ada Weber | Ben Hollick | Mira Stone")]
    [InlineData("Signatories:\n\n1. Australian Rowing Congress (ARC): info@example.org\n2. Federation of Rivers of the North (FRN); office@example.org\n", "Australian Rowing Congress (ARC) | Federation of Rivers of the North (FRN)")]
    public void Lists_of_parties_unions_and_persons_are_read_in_the_ways_people_write_them(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("ندوة عن الشواطئ\n\nندعوكم إلى ندوة عن الشواطئ يوم الخميس 4 مارس 2021 الساعة 8 مساء. وقد دعا المنظمون للمشاركة فيها ثلاثة من المختصين وهم معالي الدكتور سليم كنعان أمين عام اللجنة الملكية للشواطئ، وفضيلة الشيخ ناجح بكير رئيس أكاديمية البحر، والدكتور عمر داود.\n")]
    [InlineData("Presseeinladung\n\nwir laden Sie zu unserer Pressekonferenz ein.\n\nUhrzeit: 10 Uhr – 11 Uhr\nOrt, Raum: LOTSENHAUS, Kaistraße 9, 20459 Hamburg, Raum 2.1 (Kapitänssaal)\n\nDie Initiative stellt sich vor.\n")]
    public void Who_is_invited_to_a_gathering_and_where_it_is_held_have_signed_nothing(string text) => Signed.By(text, "");

    [Fact]
    public void Of_what_an_alliance_consists_are_its_members_and_who_leads_them_is_no_part_of_their_names()
    {
        var record = StatementReader.ReadText("الإعلان عن ميلاد \"تحالف أهل السهل\"\nويتكون تحالف أهل السهل من عدة أحزاب وشخصيات، من ضمنها:\n• حزب الحصاد بقيادة منى بنت عمر.\n• حزب المطر الوطني ويرأسه خالد ولد يوسف\n• حزب الجسور الذي يقوده يعقوب جالو.\nويهدف التحالف إلى:\n• توحيد الجهود.\n• تحسين المعيشة.\n");

        Assert.Equal(["حزب الحصاد", "حزب المطر الوطني", "حزب الجسور"], record.Signatories.Select(signatory => signatory.Names["ar"].Value));
        Assert.All(record.Signatories, signatory => Assert.Equal("member", signatory.Role?.Value));
    }

    [Theory]
    [InlineData("Signed:\n\n- Mira Quill, Chair, Meadow Fellowship\n- Thomas Marsh, Paul Stone, Co-Directors, Rivers Choir Service\n- Ben Hollick, Head of Song & Bread for Quarter Union\n", "Thomas Marsh: Co-Directors, Rivers Choir Service | Paul Stone: Co-Directors, Rivers Choir Service | Ben Hollick: Head of Song & Bread, Quarter Union")]
    [InlineData("Signed:\n\nBen Marsh, Harbour MP for Selmar East\nLena Holm, Bakers' Union activist\nTom Weir, Chair, Selmar Central (personal capacity)\nMira Stone – Patron of Faith Waters\n", "Ben Marsh: Harbour MP for Selmar East, - | Lena Holm: Bakers' Union activist, - | Tom Weir: Chair, Selmar Central | Mira Stone: Patron, Faith Waters")]
    public void What_a_person_is_keeps_its_field_and_loses_remarks(string text, string told)
    {
        var said = StatementReader.ReadText(text).Signatories.Select(signatory => $"{signatory.Names["en"].Value}: {signatory.Role?.Value ?? "-"}, {signatory.Affiliation?.Value ?? "-"}").ToList();

        foreach (var expected in told.Split(" | "))
            Assert.Contains(expected, said);
    }

    [Theory]
    [InlineData("it", "☆ Unione dei Pescatori (UP) – Gran Bretagna\n☆ Lega dei Fiumi (LF) – Germania\n☆ Forum dei Porti – Brasile\n", "GB DE BR")]
    [InlineData("ar", "الموقعون:\nاتحاد الصيادين, باراجواي\nرابطة المرافئ, بنجلادش\nجمعية الخبازين, ملدوفا\n", "PY BD MD")]
    public void Countries_are_known_by_the_names_that_each_language_gives_them(string language, string list, string countries)
    {
        var text = language == "it" ? "Dichiarazione congiunta\n\nEsprimiamo la nostra solidarietà ai pescatori e chiediamo che il porto resti aperto.\n\nFirmatari:\n" + list : list;

        Assert.Equal(countries, string.Join(' ', StatementReader.ReadText(text).Signatories.Select(signatory => signatory.Country?.Value)));
    }
}
