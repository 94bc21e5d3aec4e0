using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Names where a sentence breaks off, bodies below a body, and lists whose marks are mixed or lost.</summary>
public sealed class SignersBrokenOffTests
{
    [Theory]
    [InlineData("FLUT VERHINDERN\nIn einem dringenden Appell haben sich die\n- Gesellschaft für freie Flüsse\n- medica fluvia\n- terre des eaux\n- „Pro Ufer“\nan die Landesregierung gewandt, alle Mittel einzusetzen, um die Flut zu verhindern.\n", "Gesellschaft für freie Flüsse | medica fluvia | terre des eaux | Pro Ufer")]
    [InlineData("Kundgebung am Kai\n\nSamstag, 29. August 2015, 13 Uhr\nAldersheim, Holzmarkt\n\nWir laden alle ein, die das Ufer lieben.\n\nZur Kundgebung rufen auf: Aldersheimer Uferplenum, Flussgesellschaft-Vereinigte AnglerInnen (FG-VA), DKU, Frauenverband Lotse, Kanuverein Nord, Ufer International.\n", "Aldersheimer Uferplenum | Flussgesellschaft-Vereinigte AnglerInnen (FG-VA) | DKU | Frauenverband Lotse | Kanuverein Nord | Ufer International")]
    [InlineData("Die \"Allianz für freie Ufer\" setzt sich für Flüsse ein.\n\nIhr gehören kirchliche und gewerkschaftliche Organisationen an:\n\nDGF, IG Fluss, Ver.fi, Katholische Flussbewegung (KFB), die evangelische Aktionsgemeinschaft für Hafenfragen (afh), CAF und die ökumenische Beratungsstelle \"Der Kai\".\n", "DGF | IG Fluss | Ver.fi | Katholische Flussbewegung (KFB) | evangelische Aktionsgemeinschaft für Hafenfragen (afh) | CAF | ökumenische Beratungsstelle \"Der Kai\"")]
    [InlineData("الزملاء الكرام:\nقامت إدارة الميناء صباح الأربعاء ٣ يونيو ٢٠٢٠م بإغلاق مكتب الصيادين.\nإننا في المجلس المشترك للصيادين لن نقف مكتوفي الأيدي.\nحرية العمل حق.\nالمجلس المشترك:\n» رابطة صيادي الساحل\n» نقابة عمال الميناء\n", "رابطة صيادي الساحل | نقابة عمال الميناء")]
    [InlineData("اجتمعت الهيئات المهنية: – جمعية الخبازين (الشمال) – جمعية النجارين (ن ج) – رابطة الحدادين (ر ح) ، الاتحاد الحر للبنائين (ا ح ب)، نقابة النساجين (ن ن). فبعد نقاش مستفيض حول أوضاع الحرفيين، وبعد الاطلاع على مشروع القانون:\n\n1- نستنكر إغلاق السوق القديم.\n\n2- نطالب بفتح الحوار مع الحرفيين.\n", "جمعية الخبازين (الشمال) | جمعية النجارين (ن ج) | رابطة الحدادين (ر ح) | الاتحاد الحر للبنائين (ا ح ب) | نقابة النساجين (ن ن)")]
    [InlineData("أعلنت منظمات مهنية اليوم في بيان مشترك رفضها لإغلاق السوق. والمنظمات الموقعة على البيان هي: جمعية الخبازين ومنظمة النساجين (نول) واللجنة الأهلية للسوق (باب)، والجمعية العامة للبنائين، ولجان الدفاع عن الحرف وحقوق الحرفيين.\n", "جمعية الخبازين | منظمة النساجين (نول) | اللجنة الأهلية للسوق (باب) | الجمعية العامة للبنائين | لجان الدفاع عن الحرف وحقوق الحرفيين")]
    [InlineData("ما جمعی از اهالی فرهنگ از خواسته باغداران پشتیبانی می‌کنیم.\nامضا کنندگان بیانیه:\nپرویز سرمد. نسرین آذرگون. هوشنگ تابان. مینا کاوه. بهرام دشت. سهراب نیک‌پی. لیلا سپیدار. کاوه کوهستان.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشت | سهراب نیک‌پی | لیلا سپیدار | کاوه کوهستان")]
    public void Bodies_and_persons_are_read_whatever_parts_them(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("نامه نمایندگان به وزیر راه\n\nپرویز سرمد، نسرین آذرگون، به همراه شماری از نمایندگان شورا از جمله هوشنگ تابان، مینا کاوه، بهرام دشتی و … در نامه‌ای به وزیر راه خواستار ایمن‌سازی جاده کوهستان شدند.\n\nمتن این نامه:\n\nجاده کوهستان سال‌هاست که جان می‌گیرد.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشتی")]
    [InlineData("اعلامیهٔ مشترک\nکانون فرهنگی نیلوفر در ونیز ،انجمن یاری به باغداران در اروپا و اتحادیه سراسری ماهیگیران\n\nهم‌میهنان! شمار زیادی از باغداران در وضع بدی به سر می‌برند.\n", "کانون فرهنگی نیلوفر در ونیز | انجمن یاری به باغداران در اروپا | اتحادیه سراسری ماهیگیران")]
    [InlineData("اطلاعیهٔ انجمن شعر سپیدار «در غربت» و کانون داستان‌نویسان سپیدار «در غربت» در پیوند با اعتراض باغداران\n\nباغداران این روزها در شرایط ویژه‌ای قرار دارند.\n", "انجمن شعر سپیدار «در غربت» | کانون داستان‌نویسان سپیدار «در غربت»")]
    [InlineData("ما، حزب سپیدار و سازمان زنان باغ، بستن راه را محکوم می‌کنیم\n\nروز گذشته راه روستا بسته شد. ما خواهان باز شدن راه هستیم.\n", "حزب سپیدار | سازمان زنان باغ")]
    [InlineData("Joint declaration of three states\n\nThe governments agree to share the river.\n\nDone in Aldersby, September 5, 2018\n\nFor the Federal Republic of Aldersland Prime Minister Ada Weber\nFor the Federal Republic of Varan\nPresident Tomas Omar Holm\nFor the State of Miravan President Lena Kitto.\n", "Federal Republic of Aldersland | Federal Republic of Varan | State of Miravan")]
    [InlineData("Letter to the prime minister\n\nWe call on the government to keep the quay open.\n\nYours,\nAda Weber Actor\nTom Holm Writer\nProf Diane Moor University of Aldersby\nDr John Kitto Poet\nLena Marsh Comedian\nBen Garth Musician\n", "Ada Weber | Tom Holm | Diane Moor | John Kitto | Lena Marsh | Ben Garth")]
    [InlineData("Académicas de la costa suscriben carta pública\n\nExpresamos nuestro apoyo a la reforma.\n\nFirman:\n\nJosé Alfaro, UF                    Gonzalo Álamos, UC              Carolina Arriaga, UC\n\nIgnacio Barra, UF             Marta Bello, UC             Tomás Cano, UF\n", "José Alfaro | Gonzalo Álamos | Carolina Arriaga | Ignacio Barra | Marta Bello | Tomás Cano")]
    [InlineData("Signataires :\nLina Desmoulin (secrétaire UD Rive), Karl Ruisseau (CGL Commerce), Emma Vire (SNQ-CGL) Nadia Grelier (secrétaire SNP), Hervé Dumoulin\n", "Lina Desmoulin | Karl Ruisseau | Emma Vire | Nadia Grelier | Hervé Dumoulin")]
    public void Who_speaks_in_a_title_a_letter_or_a_report_is_read(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("انجمن باغداران در دنمارک | د باغوالو ټولنه په ډنمارک کې | Gartnerforeningen i Danmark\n\nگردهمایی 12 مه برای آب\n\nقرار است روز پنجشنبه 12 مه گردهمایی گسترده‌ای برای آب برگزار گردد. از همه دعوت می‌شود در این گردهمایی شرکت کنند.\n")]
    [InlineData("Großdemos für den Fluss\n\nSonntag, 13. März 2022, 12 Uhr\n\nMehr Informationen beim Veranstalter\n\n- Berlin, Alter Markt\n- Frankfurt, Flussplatz\n- Leipzig, Uferplatz, mit Demo um den Ring\n")]
    public void A_sites_head_and_the_places_of_a_gathering_have_signed_nothing(string text) => Signed.By(text, "");

    [Theory]
    [InlineData("نحن الموقعين أدناه مجموعة من الصيادين ندعو إلى فتح الميناء.\nالموقعون :\n1- المحامي والكاتب مراد سليم.\n2- الكاتب والروائي جان كوست.\n3- الطبيب عز الدين سليم علي.\n4- الإعلامي جمعة هدار.\n5- الطبيبة سينم رامي.\n", "مراد سليم | جان كوست | عز الدين سليم علي | جمعة هدار | سينم رامي")]
    [InlineData("إعلان الصيادين\n\nوأكدت هذه المنظمات، في بيان أصدرته اليوم الاثنين \"أن إغلاق الميناء انتهاك صارخ\". وأمضت هذا البيان كل من الرابطة الشاطئية للصيادين والجمعية الوطنية لأصدقاء البحر وجمعية لم الصدف ،وجمعية نساء المرفأ وجمعية رؤية زرقاء والائتلاف البحري ومركز المرفأ للصحافة.\n", "الرابطة الشاطئية للصيادين | الجمعية الوطنية لأصدقاء البحر | جمعية لم الصدف | جمعية نساء المرفأ | جمعية رؤية زرقاء | الائتلاف البحري | مركز المرفأ للصحافة")]
    [InlineData("Tuesday, May 02, 2006\n\nدعت منظمة المرفأ إلى هذا المؤتمر الصحفي لتعلن عن الائتلاف البحري المكون من 4 منظمات و هم\n1.البرنامج البحري للصيادين 2.الجمعية الساحلية للنهوض بالمرفأ3.الجمعية الوطنية للملاحة4.مركز الموجة للدراسات\nليس هذا الائتلاف إلا محاولة جادة.\n", "البرنامج البحري للصيادين | الجمعية الساحلية للنهوض بالمرفأ | الجمعية الوطنية للملاحة | مركز الموجة للدراسات")]
    [InlineData("اطلاعیه دربارهٔ بستن راه\n\nکنگرهٔ باغداران این کار را محکوم می‌کند.\nکنگرهٔ باغداران\nاعضای این «کنگره» به ترتیب حروف الفبا عبارتند از:\n۱٫ جبهه متحد باغداران\n۲٫ جبهه مردم کوهستان\n", "جبهه متحد باغداران | جبهه مردم کوهستان")]
    [InlineData("فراخوان گردهمایی برای راه – ونیز\n\nاز همه دعوت می‌کنیم که در این گردهمایی مشترک شرکت نمایند.\n\nزمان : شنبه 26 ژانویه ، از ساعت 2 تا 3 بعد از ظهر\nمکان : میدان شهر ، نگارخانه\n\n–  حزب سپیدار\n– سازمان زنان باغ\n", "حزب سپیدار | سازمان زنان باغ")]
    [InlineData("دوست گرانقدر\n\nرفتن فرزند اندوهی بزرگ است و ما که از آشنایان شما بودیم در این اندوه شریک هستیم.\n\nپرویز سرمد ـ نسرین آذرگون ـ هوشنگ تابان\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان")]
    [InlineData("در متن بیانیه‌ای که به امضای باغداران رسیده آمده است :\n«به نام خدا\nاز بسته شدن راه باخبر شدیم و افسوس خوردیم.»\nاسامی باغدارانی چون پرویز سرمد، نسرین آذرگون، هوشنگ تابان، مینا کاوه و بهرام دشتی در انتهای این نوشته آمده است.\n", "پرویز سرمد | نسرین آذرگون | هوشنگ تابان | مینا کاوه | بهرام دشتی")]
    [InlineData("Dostluk kampanyası başlıyor\n\nBirliği oluşturan kurumlar; Kıyı Emekçileri Derneği, Liman Kadınları Birliği, Nehir Federasyonu (NF), Bahçe Platformu\n\nKampanya 10 Nisan’da başlıyor.\n", "Kıyı Emekçileri Derneği | Liman Kadınları Birliği | Nehir Federasyonu (NF) | Bahçe Platformu")]
    [InlineData("The letter is signed by the board of the Council of Rivers, which consists of Karin Holm, secretary general, Council of Rivers, Anders Weir, bishop, Diocese of Westhaven, Daniel Alder, director, Free Harbour Churches, Yusuf Atash, archbishop, Old Rite Church and Anna Jekel, archbishop, Church of Aldersland.\n\nRead the whole letter:\n\nWe write to you before the vote on the law of the quays.\n", "Karin Holm | Anders Weir | Daniel Alder | Yusuf Atash | Anna Jekel")]
    [InlineData("Statement on the formation of the Alliance for the River\n\nA historic meeting convened, by the Union of Orchards (UO), the Front of Fishers (FF), the League of Harbours (LH) and the Movement of Weavers (MW), at Aldersby has completed by forming the Alliance for the River.\n", "Union of Orchards (UO) | Front of Fishers (FF) | League of Harbours (LH) | Movement of Weavers (MW)")]
    [InlineData("Le port s’unit\n\nThierry Bocage (Agir), Ibrahim Hamid Dumas (Étic), Abdou Rahman Duval (Aval), Théo Alain Salle (République des Quais) et Omar Cyr (Prêt) ont décidé de se coaliser pour faire front ensemble.\n", "Thierry Bocage | Ibrahim Hamid Dumas | Abdou Rahman Duval | Théo Alain Salle | Omar Cyr")]
    [InlineData("List of signatories on 3 June 2021: An open letter to the governments on lamps and bread\n\nAda Weber, Former Minister of Harbours, Egypt\n\nBen Hollick, President, Bread for the Quay\n\nMira Stone, Professor Emeritus, Selmar University, India\n", "Ada Weber | Ben Hollick | Mira Stone")]
    [InlineData("Signatories:\n\n1. Australian Rowing Congress (ARC): info@example.org\n2. Federation of Rivers of the North (FRN); office@example.org\n", "Australian Rowing Congress (ARC) | Federation of Rivers of the North (FRN)")]
    public void Lists_of_parties_unions_and_persons_are_read_in_the_ways_people_write_them(string text, string names) => Signed.By(text, names);

    [Theory]
    [InlineData("ندوة عن الشواطئ\n\nندعوكم إلى ندوة عن الشواطئ يوم الخميس 4 مارس 2021 الساعة 8 مساء. وقد دعا المنظمون للمشاركة فيها ثلاثة من المختصين وهم معالي الدكتور سليم كنعان أمين عام اللجنة الملكية للشواطئ، وفضيلة الشيخ ناجح بكير رئيس أكاديمية البحر، والدكتور عمر داود.\n")]
    [InlineData("Presseeinladung\n\nwir laden Sie zu unserer Pressekonferenz ein.\n\nUhrzeit: 15 Uhr – 16:30 Uhr\nOrt, Raum: FLUSSFORUM, Flusskloster 3, 50667 Köln, Raum 5.7 (Kapitelsaal)\n\nDie Initiative stellt sich vor.\n")]
    public void Who_is_invited_to_a_gathering_and_where_it_is_held_have_signed_nothing(string text) => Signed.By(text, "");

    [Fact]
    public void Of_what_an_alliance_consists_are_its_members_and_who_leads_them_is_no_part_of_their_names()
    {
        var record = StatementReader.ReadText("الإعلان عن ميلاد \"تحالف أهل السهل\"\nويتكون تحالف أهل السهل من عدة أحزاب وشخصيات، من ضمنها:\n• حزب الحصاد بقيادة منى بنت عمر.\n• حزب المطر الوطني ويرأسه خالد ولد يوسف\n• حزب الجسور الذي يقوده يعقوب جالو.\nويهدف التحالف إلى:\n• توحيد الجهود.\n• تحسين المعيشة.\n");

        Assert.Equal(["حزب الحصاد", "حزب المطر الوطني", "حزب الجسور"], record.Signatories.Select(signatory => signatory.Names["ar"].Value));
        Assert.All(record.Signatories, signatory => Assert.Equal("member", signatory.Role?.Value));
    }

    [Theory]
    [InlineData("Signed:\n\n- Sue Clay, Chair, Meadow Fellowship\n- Andrew Moor, Paul Marsh, Co-Directors, Rivers Peace Service\n- Oliver Stone, Head of Worship & Witness for Quarter Peace\n", "Andrew Moor: Co-Directors, Rivers Peace Service | Paul Marsh: Co-Directors, Rivers Peace Service | Oliver Stone: Head of Worship & Witness, Quarter Peace")]
    [InlineData("Signed:\n\nClive Marsh, Harbour MP for Norwold South\nDana Holm, Bakers' Union activist\nTom Weir, Chair, Croft Central (personal capacity)\nMira Stone – Patron of Faith Waters\n", "Clive Marsh: Harbour MP for Norwold South, - | Dana Holm: Bakers' Union activist, - | Tom Weir: Chair, Croft Central | Mira Stone: Patron, Faith Waters")]
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
