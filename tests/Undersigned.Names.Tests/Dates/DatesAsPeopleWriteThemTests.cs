using NodaTime;
using NodaTime.Text;
using Undersigned.Names.Dates;
using Xunit;

namespace Undersigned.Names.Tests.Dates;

public class DatesAsPeopleWriteThemTests
{
    [Theory]
    [InlineData("en", "Moscow, June 27, 2020", "2020-06-27")]
    [InlineData("en", "Jan 09 2022", "2022-01-09")]
    [InlineData("en", "the 3rd of May 2019", "2019-05-03")]
    [InlineData("en", "September 5th of 2020", "2020-09-05")]
    [InlineData("en", "Thu 31 Oct 2013 17.00 EDT", "2013-10-31")]
    [InlineData("en", "2022-11-21T13:20:00+01:00", "2022-11-21")]
    [InlineData("en", "published on 2019/05/15.", "2019-05-15")]
    [InlineData("ar", "الثلاثاء 14/مايو/ 2019", "2019-05-14")]
    [InlineData("fa", "۱۲/خرداد/۱۳۹۸", "2019-06-02")]
    [InlineData("de", "Freitag, den 11. September 2020", "2020-09-11")]
    [InlineData("de", "Göttingen, 1. März 2021", "2021-03-01")]
    [InlineData("de", "11.09.2020", "2020-09-11")]
    [InlineData("fr", "Paris le 14 mars 2018", "2018-03-14")]
    [InlineData("fr", "le 1er mai 2018", "2018-05-01")]
    [InlineData("es", "Buenos Aires, 24 de marzo de 2021", "2021-03-24")]
    [InlineData("pt", "Lisboa, 25 de abril de 2019", "2019-04-25")]
    [InlineData("it", "Roma, 8 marzo 2020", "2020-03-08")]
    [InlineData("tr", "14 Mart 2025 Cuma", "2025-03-14")]
    [InlineData("tr", "1 Şubat 2021", "2021-02-01")]
    [InlineData("sv", "Stockholm den 20 mars 2011", "2011-03-20")]
    [InlineData("el", "Αθήνα, 15 Μαΐου 2020", "2020-05-15")]
    [InlineData("ru", "9 мая 2021 года", "2021-05-09")]
    [InlineData("pl", "1 września 2020 r.", "2020-09-01")]
    [InlineData("fi", "1. toukokuuta 2022", "2022-05-01")]
    [InlineData("ar", "15 أيار/مايو 2019", "2019-05-15")]
    [InlineData("ar", "الجمعة 5 كانون الثاني 2018", "2018-01-05")]
    [InlineData("ar", "٢٧ تشرين الأول ٢٠٢٠", "2020-10-27")]
    [InlineData("ar", "الأول من أيار 2016", "2016-05-01")]
    [InlineData("ar", "15/5/2019", "2019-05-15")]
    [InlineData("ar", @"15\5\2019", "2019-05-15")]
    [InlineData("ar", @"2019\5\15", "2019-05-15")]
    [InlineData("ar", "2 جويلية 2021", "2021-07-02")]
    [InlineData("fa", "۹ اردیبهشت ۱۴۰۱", "2022-04-29")]
    [InlineData("fa", "١ تیرماه ١٣٩٩", "2020-06-21")]
    [InlineData("fa", "12/5/1386", "2007-08-03")]
    [InlineData("fa", "۱۴۰۱/۰۲/۰۹", "2022-04-29")]
    [InlineData("fa", "سیزدهم مرداد هشتاد و شش", "2007-08-04")]
    [InlineData("fa", "۱۳ مرداد ۸۶", "2007-08-04")]
    [InlineData("fa", "سی‌ام بهمن ماه ۱۳۹۹", "2021-02-18")]
    [InlineData("fa", "11 فوریه 2010", "2010-02-11")]
    [InlineData("sv", "lördagen, den femte mars 2011", "2011-03-05")]
    [InlineData("fa", "۱۳۸۸ تیر ۳۱, چهارشنبه", "2009-07-22")]
    [InlineData("fa", "شنبه ۲۵ ژولای ۲۰۰۹", "2009-07-25")]
    [InlineData("fa", "۰۴٫۱۰٫۲۰۲۲", "2022-10-04")]
    [InlineData("fa", "۳۰ اسفند ۱۴۰۳", "2025-03-20")]
    [InlineData("fa-AF", "۲۴ اسد ۱۴۰۰", "2021-08-15")]
    [InlineData("ckb", "١٥ی پوشپەڕی ١٣٩٨ی هەتاوی", "2019-07-06")]
    [InlineData("ckb", "٦ی جولای ٢٠١٩", "2019-07-06")]
    [InlineData("ckb", "12ی تەمووزی 2023", "2023-07-12")]
    [InlineData("ckb", "١٥ی گوڵانی ٢٧١٩ی کوردی", "2019-05-05")]
    [InlineData("kmr", "15ê Gulana 2019", "2019-05-15")]
    [InlineData("kmr", "2'yê Rêbendana 1400", "2022-01-22")]
    [InlineData("kmr", "21ê Adarê 2020", "2020-03-21")]
    public void A_date_is_the_day_it_was_for_its_writer(string language, string text, string iso)
    {
        var found = Assert.Single(DateReader.FindAll(text, language));
        Assert.Equal(Iso(iso), found.Date);
        Assert.Equal(DateDoubt.None, found.Doubt);
        Assert.Contains(found.Written, text, StringComparison.Ordinal);
        Assert.Equal(text.Substring(found.Position, found.Length), found.Written);
    }

    [Theory]
    [InlineData("en", "We may 5 times ask, and march 3 abreast")]
    [InlineData("en", "version 3.2.1 of the rules, chapter 4.11")]
    [InlineData("de", "Art. 5 Abs. 1, 2.500 Menschen")]
    [InlineData("en", "call +49 30 1234567 or 030/12/34567")]
    [InlineData("fa", "۵ نفر از ۱۲ تشکل")]
    [InlineData("fa", "پس از ۴۳ سال می گویند")]
    [InlineData("ar", "١٥ رمضان ١٤٤١ هـ")]
    [InlineData("sv", "ring 08-12 34 56")]
    [InlineData("es", "en la Plaza 25 de Mayo")]
    [InlineData("fr", "rue du 4 Septembre")]
    [InlineData("de", "auf der Straße des 17. Juni")]
    [InlineData("tr", "19 Mayıs Caddesi")]
    [InlineData("fa", "میدان ۲۲ بهمن")]
    [InlineData("ar", "حركة 6 أبريل")]
    public void What_is_no_date_is_not_taken_for_one(string language, string text) =>
        Assert.Empty(DateReader.FindAll(text, language));

    [Theory]
    [InlineData("en", "4-6 September 2020", "2020-09-04", "2020-09-06")]
    [InlineData("fr", "du 4 au 6 mai 2019", "2019-05-04", "2019-05-06")]
    [InlineData("en", "30 May to 2 June 2021", "2021-05-30", "2021-06-02")]
    [InlineData("en", "September 4–6, 2020", "2020-09-04", "2020-09-06")]
    [InlineData("fa", "۳ تا ۵ مهر ۱۴۰۰", "2021-09-25", "2021-09-27")]
    public void A_range_keeps_its_last_day(string language, string text, string from, string to)
    {
        var found = Assert.Single(DateReader.FindAll(text, language));
        Assert.Equal((Iso(from), Iso(to)), (found.Date!.Value, found.Until!.Value));
    }

    [Fact]
    public void The_weekday_settles_whether_day_or_month_stands_first()
    {
        var sunday = Assert.Single(DateReader.FindAll("Sunday 9/01/2022 at 14:30", "en"));
        Assert.Equal(new LocalDate(2022, 1, 9), sunday.Date);
        var thursday = Assert.Single(DateReader.FindAll("Thursday 9/01/2022", "en"));
        Assert.Equal(new LocalDate(2022, 9, 1), thursday.Date);
    }

    [Fact]
    public void Without_a_weekday_an_english_reader_is_asked()
    {
        var found = Assert.Single(DateReader.FindAll("We met on 9/01/2022.", "en"));
        Assert.Null(found.Date);
        Assert.Equal(DateDoubt.DayOrMonth, found.Doubt);
        Assert.Equal([new LocalDate(2022, 1, 9), new LocalDate(2022, 9, 1)], found.Candidates);
    }

    [Fact]
    public void The_habit_of_the_same_text_settles_it()
    {
        var american = DateReader.FindAll("Signed 9/01/2022, published 9/21/2022.", "en");
        Assert.Equal(new LocalDate(2022, 9, 1), american[0].Date);
        var british = DateReader.FindAll("Signed 9/01/2022, published 21/01/2022.", "en");
        Assert.Equal(new LocalDate(2022, 1, 9), british[0].Date);
        var spelled = DateReader.FindAll("Meeting 9/01/2022.\nJan 09 2022", "en");
        Assert.Equal(new LocalDate(2022, 1, 9), spelled[0].Date);
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_told()
    {
        var found = Assert.Single(DateReader.FindAll("Monday, 27 June 2020", "en"));
        Assert.Equal(DateDoubt.Weekday, found.Doubt);
        Assert.Equal(new LocalDate(2020, 6, 27), found.Date);
    }

    [Fact]
    public void The_same_day_in_two_calendars_is_one_day()
    {
        var found = DateReader.FindAll("جمعه ۲۲ آذر ۱۳۹۲ برابر با ۱۳ دسامبر ۲۰۱۳", "fa");
        Assert.Equal(2, found.Count);
        Assert.All(found, date => Assert.Equal(new LocalDate(2013, 12, 13), date.Date));
        Assert.True(found[1].Restates);
        Assert.Equal(DateCalendar.SolarHijri, found[0].Calendar);
    }

    [Fact]
    public void A_day_without_a_year_takes_the_year_of_the_dates_around_it()
    {
        var found = DateReader.FindAll("۹ اردیبهشت ۱۴۰۱\nروز یکشنبه ۱۱ اردیبهشت مقابل اداره", "fa");
        Assert.Equal(new LocalDate(2022, 5, 1), found[1].Date);
        Assert.Equal(IsoDayOfWeek.Sunday, found[1].Weekday);
        var german = DateReader.FindAll("Pressebriefing (11.9.)\n07-09-2020\nFreitag, 11.09.2020", "de");
        Assert.Equal(new LocalDate(2020, 9, 11), german[0].Date);
    }

    [Fact]
    public void A_year_that_nothing_tells_is_asked_and_only_years_with_that_weekday_are_offered()
    {
        var found = Assert.Single(DateReader.FindAll("یکشنبه 20 مارس ساعت 14", "fa", new LocalDate(2026, 1, 1)));
        Assert.Null(found.Date);
        Assert.Equal(DateDoubt.Year, found.Doubt);
        Assert.Equal([2022, 2016, 2011, 2005], found.Candidates.Select(d => d.Year));
    }

    [Fact]
    public void Two_calendars_without_a_year_leave_only_the_years_in_which_they_agree()
    {
        var found = DateReader.FindAll("روز پنجشنبه هفتم سپتامبر برابر با 16 شهریورماه", "fa", new LocalDate(2026, 1, 1));
        Assert.Equal(2, found.Count);
        Assert.All(found[0].Candidates, day => Assert.Equal(IsoDayOfWeek.Thursday, day.DayOfWeek));
        Assert.Contains(new LocalDate(2017, 9, 7), found[0].Candidates);
        Assert.DoesNotContain(found[1].Candidates, day => day.Day != 7);
    }

    [Fact]
    public void Every_solar_hijri_day_of_two_centuries_is_read_back()
    {
        for (var day = new LocalDate(1925, 3, 22); day < new LocalDate(2090, 1, 1); day = day.PlusDays(13))
        {
            var (year, month, number) = SolarHijri.FromIso(day);
            Assert.Equal(day, Assert.Single(DateReader.FindAll($"{year}/{month:00}/{number:00}", "fa")).Date);
        }
    }

    [Theory]
    [InlineData("de", "Sa 15. Mai", "2021-05-15")]
    [InlineData("fr", "sam. 15 mai", "2021-05-15")]
    [InlineData("sv", "lördag 15/5 kl 14", "2021-05-15")]
    [InlineData("es", "Sábado 15/5", "2021-05-15")]
    [InlineData("en", "Sat 15/5", "2021-05-15")]
    public void A_day_without_a_year_is_the_next_one_after_the_text_was_written(string language, string text, string iso)
    {
        var asked = DateReader.FindAll(text, language, new LocalDate(2026, 1, 1));
        Assert.Null(Assert.Single(asked).Date);
        Assert.Equal(Iso(iso), Assert.Single(DateReader.About(asked, new LocalDate(2021, 5, 3))).Date);
    }

    [Theory]
    [InlineData("Posted 2018-07\nSaturday 7 July", "2018-07-07")]
    [InlineData("harbour.example/2018/06/vigil\nSaturday 7 July", "2018-07-07")]
    [InlineData("Harbour Day 2018\nSaturday 7 July", "2018-07-07")]
    [InlineData("Harbour Day 2019\nSaturday 7 July", null)]
    [InlineData("© 2018 Harbour Trust\nSaturday 7 July", null)]
    [InlineData("For 2018,50 a head\nSaturday 7 July", null)]
    public void A_month_or_a_year_elsewhere_tells_the_year_when_the_weekday_agrees(string text, string? iso)
    {
        var found = DateReader.FindAll(text, "en", new LocalDate(2026, 1, 1))[^1];
        Assert.Equal(iso is null ? null : Iso(iso), found.Date);
    }

    [Theory]
    [InlineData("this Wednesday at noon", "2021-05-05")]
    [InlineData("ce mercredi midi", "2021-05-05")]
    [InlineData("el próximo miércoles", "2021-05-05")]
    [InlineData("چهارشنبه همین هفته", "2021-05-05")]
    [InlineData("يوم الأربعاء المقبل", "2021-05-05")]
    [InlineData("yarın saat 14.00'te", "2021-05-04")]
    [InlineData("Friday the 14th", "2021-05-14")]
    [InlineData("last Wednesday", null)]
    [InlineData("mercredi dernier", null)]
    [InlineData("every Wednesday", null)]
    [InlineData("Monday to Friday", "2021-05-07")]
    public void A_day_may_be_told_from_the_day_of_writing(string text, string? iso)
    {
        var found = RelativeDays.FindAll(text, [], new LocalDate(2021, 5, 3));
        Assert.Equal(iso is null ? null : Iso(iso), found.Count == 0 ? null : Assert.Single(found).Date);
    }

    private static LocalDate Iso(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
