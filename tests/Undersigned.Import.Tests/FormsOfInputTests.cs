using System.Text;
using NodaTime;
using Undersigned.Import.Text;
using Xunit;

namespace Undersigned.Import.Tests;

public class FormsOfInputTests
{
    private const string Persian = "بيانيه مشترك\n\nما از كارگران حمايت مي كنيم و خواهان آزادي آنان هستيم.\n\nامضا كنندگان:\n- انجمن دوستداران كتاب\n- كانون زنان شهر\n- اتحاديه نانوايان\n";

    static FormsOfInputTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("Home | News")]
    [InlineData("Startseite · Kontakt · Presse")]
    [InlineData("صفحه نخست » بیانیه‌ها")]
    public void What_leads_around_a_site_is_not_the_title_of_what_stands_below_it(string navigation)
    {
        var text = $"{navigation}\n\nFor open shelves in the valley\n\nWe, the undersigned, ask that every shelf be opened.\n\nSignatories:\n1. Teachers' Union of the Valley\n2. Circle of the Ford\n";
        Assert.Equal("For open shelves in the valley", StatementReader.Read(Encoding.UTF8.GetBytes(text)).Title?.Value);
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_persian_text_is_read_in_every_encoding_it_was_saved_in(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding).GetBytes(Persian);
        var record = StatementReader.Read(encoding == "utf-32" ? [0xFF, 0xFE, 0, 0, .. bytes] : bytes);
        Assert.Equal(["انجمن دوستداران كتاب", "كانون زنان شهر", "اتحاديه نانوايان"], Names(record));
        Assert.Equal("fa", record.Language);
    }

    [Theory]
    [InlineData("windows-1252", "Unterzeichnende:\n• Verein für Frieden Köln\n• Bündnis Grüne Brücke\n• Ärztekammer Südost\n", "Verein für Frieden Köln")]
    [InlineData("windows-1254", "Ortak açıklama\nBiz bu kararı kabul etmiyoruz.\nİmzacılar:\nKadın Dayanışması Derneği\nÇağdaş Eğitim Vakfı\nİşçi Birliği\n", "Kadın Dayanışması Derneği")]
    [InlineData("windows-1251", "Мы не согласны с этим решением и требуем его отмены.\nПодписали:\nСоюз учителей\nКомитет матерей\nДвижение за мир\n", "Союз учителей")]
    [InlineData("windows-1253", "Δεν θα το επιτρέψουμε και καλούμε όλους.\nΥπογράφουν:\nΣύλλογος Γυναικών\nΕπιτροπή Ειρήνης\nΈνωση Εργατών\n", "Σύλλογος Γυναικών")]
    [InlineData("windows-1250", "Nie zgadzamy się na to i żądamy zmian dla mieszkańców.\nPodpisali:\nFundacja Źródło\nZwiązek Nauczycieli Łódź\nRuch Świt\n", "Fundacja Źródło")]
    public void Old_encodings_are_recognised_by_the_words_they_make(string encoding, string text, string first)
    {
        var record = StatementReader.Read(Encoding.GetEncoding(encoding).GetBytes(text));
        Assert.Equal(first, Names(record)[0]);
        Assert.Equal(3, record.Signatories.Count);
        Assert.Equal(encoding, record.Encoding);
    }

    [Fact]
    public void A_web_page_is_read_without_its_menus_scripts_and_forms()
    {
        const string Page = """
            <!doctype html><html lang="en"><head><title>Free the bakers | Bread News</title><script>document.write("Evil Signatory")</script></head>
            <body><nav><ul><li>Home</li><li>Bakers' Blog</li></ul></nav>
            <div style="display:none">Hidden Organisation</div>
            <h1>Free the bakers</h1><p>4 March 2020</p>
            <p>We demand the release of the bakers who were arrested in front of their shop.</p>
            <h2>Signatories</h2><ol><li>Bread and Roses Network, Berlin</li><li><p>Bakers&#39; Union</p></li><li>Mill Workers&rsquo; Association (France)</li></ol>
            <form><label>Your name</label><input></form><footer>© 2020 Bread News</footer></body></html>
            """;
        var record = StatementReader.ReadText(Page);
        Assert.Equal(SourceFormat.Html, record.Format);
        Assert.Equal("Free the bakers", record.Title!.Value);
        Assert.Equal(new LocalDate(2020, 3, 4), record.IssuedOn!.Value);
        Assert.Equal(["Bread and Roses Network", "Bakers' Union", "Mill Workers’ Association"], Names(record));
        Assert.Equal(("Berlin", "FR"), (record.Signatories[0].City!.Value, record.Signatories[2].Country!.Value));
    }

    [Fact]
    public void The_rows_of_a_web_pages_table_are_signatories_by_its_headings()
    {
        const string Page = """
            <html><body><h1>Statement on the night bus</h1><table><tr><th>Organisation</th><th>City</th><th>Country</th></tr>
            <tr><td>Night Shift Forum</td><td>Rotterdam</td><td>Netherlands</td></tr><tr><td>Women on Wheels</td><td>Bergen</td><td>Norway</td></tr>
            <tr><td>Şîrîn û Hevalên Wê</td><td>Amed</td><td>Turkey</td></tr></table></body></html>
            """;
        var record = StatementReader.ReadText(Page);
        Assert.Equal(["Night Shift Forum", "Women on Wheels", "Şîrîn û Hevalên Wê"], Names(record));
        Assert.Equal(["NL", "NO", "TR"], record.Signatories.Select(s => s.Country!.Value));
    }

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_its_names()
    {
        const string Post = "---\ntitle: \"Open letter: keep the lake\"\ndate: 2021-06-01\n---\n\nWe ask the **council** to keep the [lake](https://lake.example).\n\n## Signed by\n\n1. _Lake_ Watch \\(LW\\)\n2. **Friends of the Reed**\n3. [Łukasz Nowak](https://example.org), fisherman\n";
        var record = StatementReader.ReadText(Post, new ReadOptions { FileName = "post.md" });
        Assert.Equal("Open letter: keep the lake", record.Title!.Value);
        Assert.Equal(new LocalDate(2021, 6, 1), record.IssuedOn!.Value);
        Assert.Equal(["Lake Watch (LW)", "Friends of the Reed", "Łukasz Nowak"], Names(record));
        Assert.Equal(SignatoryType.Person, record.Signatories[2].Type);
    }

    [Fact]
    public void A_mail_is_read_through_its_parts_and_transfer_encodings()
    {
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Persian.Replace('ي', 'ی').Replace('ك', 'ک')), Base64FormattingOptions.InsertLineBreaks);
        var mail = "Received: by mx.example.org\r\nFrom: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes("Fwd: بیانیه مشترک")) + "?=\r\n"
            + "Date: Wed, 05 Jun 2019 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"=_x\"\r\n\r\npreamble\r\n--=_x\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body + "\r\n--=_x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>x</p>\r\n--=_x--\r\n";
        var record = StatementReader.Read(Encoding.ASCII.GetBytes(mail));
        Assert.Equal(SourceFormat.Mail, record.Format);
        Assert.Equal("بیانیه مشترک", record.Title!.Value);
        Assert.Equal(["انجمن دوستداران کتاب", "کانون زنان شهر", "اتحادیه نانوایان"], Names(record));
    }

    [Fact]
    public void The_html_part_of_a_mail_serves_where_there_is_no_other()
    {
        const string Mail = "From: a@example.org\nTo: b@example.org\nSubject: =?iso-8859-1?Q?Offener_Brief_f=FCr_Wasser?=\nMIME-Version: 1.0\n"
            + "Content-Type: text/html; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n\n<h1>Offener Brief f=FCr Wasser</h1><p>Unterzeichnende:</p><ul><li>B=FCrger=\ninitiative Klarwasser</li><li>Verein Gr=FCne Ufer</li></ul>\n";
        var record = StatementReader.Read(Encoding.Latin1.GetBytes(Mail));
        Assert.Equal("Offener Brief für Wasser", record.Title!.Value);
        Assert.Equal(["Bürgerinitiative Klarwasser", "Verein Grüne Ufer"], Names(record));
    }

    [Fact]
    public void A_table_of_a_spreadsheet_tells_persons_from_the_bodies_they_belong_to()
    {
        const string Table = "Nr;Vorname;Nachname;Organisation;Funktion;Ort;Land\n1;Leyla;Şahin;\"Verein \"\"Brot\"\"\";Vorsitzende;Köln;Deutschland\n2;;;Bäckerbund;;Wien;Österreich\n3;Hans;Müller;;Bäcker;Bern;Schweiz\n";
        var record = StatementReader.ReadText(Table, new ReadOptions { FileName = "liste.csv" });
        Assert.Equal(["Leyla Şahin", "Bäckerbund", "Hans Müller"], Names(record));
        Assert.Equal([SignatoryType.Person, SignatoryType.Organisation, SignatoryType.Person], record.Signatories.Select(s => s.Type));
        Assert.Equal(("Verein \"Brot\"", "Vorsitzende", "Köln", "DE"), (record.Signatories[0].Affiliation!.Value, record.Signatories[0].Role!.Value, record.Signatories[0].City!.Value, record.Signatories[0].Country!.Value));
    }

    private static string[] Names(StatementRecord record) => [.. record.Signatories.Select(s => s.Names.Values.First().Value)];
}
