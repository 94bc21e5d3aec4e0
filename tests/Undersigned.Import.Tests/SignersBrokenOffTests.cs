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
