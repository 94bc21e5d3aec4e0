using NodaTime;
using Undersigned.Names.Dates;
using Xunit;

namespace Undersigned.Names.Tests.Dates;

public class HoursAndZonesTests
{
    [Theory]
    [InlineData("14:30central european time", "14:30", null)]
    [InlineData("ab 11 Uhr", "11:00", null)]
    [InlineData("Freitag, 11 - 12 Uhr", "11:00", "12:00")]
    [InlineData("Auftakt um 10:30 Uhr an der Hauptwache", "10:30", null)]
    [InlineData("à 18h30 place de la République", "18:30", null)]
    [InlineData("de 14h à 17h", "14:00", "17:00")]
    [InlineData("a las 18 hs.", "18:00", null)]
    [InlineData("alle ore 17", "17:00", null)]
    [InlineData("5 pm", "17:00", null)]
    [InlineData("dalle ore 6.30 alle 9.00", "06:30", "09:00")]
    [InlineData("a las 17,15 horas en el muelle", "17:15", null)]
    [InlineData("• 17,30 Grupo Rojo (Plaza Vieja)", "17:30", null)]
    [InlineData("17,50 euros por persona", null, null)]
    [InlineData("10.00 am Cyclists meet at the quay", "10:00", null)]
    [InlineData("Jeudi 3 mai entre 17h et 21h", "17:00", "21:00")]
    [InlineData("7.30 p.m. at the town hall", "19:30", null)]
    [InlineData("from 6 to 8pm", "18:00", "20:00")]
    [InlineData("10am-2pm", "10:00", "14:00")]
    [InlineData("Noordstation, om 13u", "13:00", null)]
    [InlineData("om 19u30 aan de kaai", "19:30", null)]
    [InlineData("kl. 14 på torget", "14:00", null)]
    [InlineData("saat 14.00'te", "14:00", null)]
    [InlineData("ساعت 17 بعد از ظهر", "17:00", null)]
    [InlineData("ساعت سه بعداز ظهر", "15:00", null)]
    [InlineData("از ساعت چهار تا شش بعد از ظهر", "16:00", "18:00")]
    [InlineData("على الساعة الثالثة بعد الزوال", "15:00", null)]
    [InlineData("على الساعة الحادية والنصف (11:30) صباحا", "11:30", null)]
    [InlineData("راس ساعت۱۰ صبح", "10:00", null)]
    [InlineData("ساعت ۵ عصر", "17:00", null)]
    [InlineData("ساعت 12 تا 13:30 در مقابل کنسولگری", "12:00", "13:30")]
    [InlineData("الساعة 6 مساءً", "18:00", null)]
    [InlineData("الساعة الخامسة والنصف", "05:30", null)]
    [InlineData("على الساعة السادسة والنصف مساء", "18:30", null)]
    [InlineData("الساعة الثانية عشرة ظهرا", "12:00", null)]
    [InlineData("الساعة الحادية عشر ظهرا", "11:00", null)]
    [InlineData("الساعة الثانية ظهرا", "14:00", null)]
    [InlineData("om 1 uur 's middags", "13:00", null)]
    [InlineData("ساعت پنج و نیم عصر", "17:30", null)]
    [InlineData("12 noon at City Hall", "12:00", null)]
    [InlineData("پنج و نیم میلیون نفر", null, null)]
    [InlineData("کاتژمێر ٥ی ئێوارە", "17:00", null)]
    [InlineData("saet 14:00", "14:00", null)]
    [InlineData("rendez-vous à midi", "12:00", null)]
    [InlineData("ce mercredi midi devant la gare", "12:00", null)]
    [InlineData("from noon to 3 pm", "12:00", "15:00")]
    [InlineData("Market Square 11.15am", "11:15", null)]
    [InlineData("A 15H A LA BOURSE", "15:00", null)]
    [InlineData("dalle ore 17 e 30", "17:30", null)]
    [InlineData("piazza Maggiore – ore 16,30", "16:30", null)]
    [InlineData("dalle 10 alle 13", "10:00", "13:00")]
    [InlineData("a las 7 y media de la tarde", "19:30", null)]
    [InlineData("à 3h de l'après-midi", "15:00", null)]
    [InlineData("om 14.00 uur op het plein", "14:00", null)]
    [InlineData("akşam saat 7'de", "19:00", null)]
    [InlineData("12 Uhr am Rathaus", "12:00", null)]
    [InlineData("Heykel, 14.00", "14:00", null)]
    [InlineData("saet 3 piştî nîvro", "15:00", null)]
    [InlineData("الساعة الرابعة بعد الظهر", "16:00", null)]
    [InlineData("في تمام الرابعة عصراً", "16:00", null)]
    [InlineData("عصر ساعت ۵", "17:00", null)]
    [InlineData("7 e mezzo milioni", null, null)]
    [InlineData("bullets 18 into his house, article 11", null, null)]
    [InlineData("chapter 4.11 of the report", null, null)]
    public void An_hour_is_read_in_the_way_it_is_said(string text, string? start, string? until)
    {
        var found = TimeReader.FindAll(text);
        if (start is null)
        {
            Assert.Empty(found);
            return;
        }

        var time = Assert.Single(found);
        Assert.Equal(start, time.Start.ToString("HH:mm", null));
        Assert.Equal(until, time.Until?.ToString("HH:mm", null));
    }

    [Fact]
    public void The_numbers_of_a_date_are_no_hours_and_what_follows_it_is()
    {
        const string text = "20 mars 12.00 Gustav Adolfs torg";
        var time = Assert.Single(TimeReader.FindAll(text, DateReader.FindAll(text, "sv")));
        Assert.Equal(new LocalTime(12, 0), time.Start);
        const string german = "Wann: Freitag, 11.09.2020, 11 - 12 Uhr";
        Assert.Equal(new LocalTime(11, 0), Assert.Single(TimeReader.FindAll(german, DateReader.FindAll(german, "de"))).Start);
        const string stamp = "11:21 - 16 May 2023";
        Assert.Null(Assert.Single(TimeReader.FindAll(stamp, DateReader.FindAll(stamp, "en"))).Until);
    }

    [Theory]
    [InlineData("14:30central european time", "Europe/Berlin")]
    [InlineData("at 14:30 CET", "Europe/Berlin")]
    [InlineData("ساعت ۲۰ به وقت تهران", "Asia/Tehran")]
    [InlineData("ساعت ۲۰ به وقت اروپای مرکزی", "Europe/Berlin")]
    [InlineData("19h heure de Paris", "Europe/Paris")]
    [InlineData("19 Uhr Berliner Zeit", "Europe/Berlin")]
    [InlineData("6 pm London time", "Europe/London")]
    [InlineData("الساعة 7 مساء بتوقيت القدس", "Asia/Jerusalem")]
    [InlineData("17.00 EDT", "America/New_York")]
    [InlineData("8 pm New York time", "America/New_York")]
    [InlineData("saat 19.00 TSİ", "Europe/Istanbul")]
    [InlineData("20:00 UTC", "Etc/UTC")]
    public void A_zone_is_known_by_the_name_people_give_it(string text, string id)
    {
        var zone = Assert.Single(ZoneReader.FindAll(text, Known));
        Assert.Equal(id, zone.Id);
    }

    [Fact]
    public void The_offset_is_the_one_in_force_on_that_day()
    {
        var zone = Assert.Single(ZoneReader.FindAll("14:30 Central European Time"));
        Assert.Equal(Offset.FromHours(1), zone.OffsetAt(new LocalDateTime(2022, 1, 9, 14, 30)));
        Assert.Equal(Offset.FromHours(2), zone.OffsetAt(new LocalDateTime(2022, 7, 9, 14, 30)));
        var tehran = Assert.Single(ZoneReader.FindAll("به وقت ایران"));
        Assert.Equal(Offset.FromHoursAndMinutes(4, 30), tehran.OffsetAt(new LocalDateTime(2022, 7, 9, 20, 0)));
        Assert.Equal(Offset.FromHoursAndMinutes(3, 30), tehran.OffsetAt(new LocalDateTime(2023, 7, 9, 20, 0)));
    }

    [Fact]
    public void A_written_distance_from_utc_stands_for_itself()
    {
        var zone = Assert.Single(ZoneReader.FindAll("18:00 GMT+3:30"));
        Assert.Null(zone.Id);
        Assert.Equal(Offset.FromHoursAndMinutes(3, 30), zone.OffsetAt(new LocalDateTime(2024, 5, 1, 18, 0)));
    }

    [Fact]
    public void Words_that_only_mention_time_are_no_zone() =>
        Assert.Empty(ZoneReader.FindAll("It is time to act, et pour la première fois; west of the river.", Known));

    private static string? Known(string place) => place switch
    {
        "تهران" => "Asia/Tehran",
        "القدس" => "Asia/Jerusalem",
        _ => null,
    };
}
