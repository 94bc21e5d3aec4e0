using System.Net;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

/// <summary>What a published statement announces and calls for: read, corrected by a person, and shown as published.</summary>
public sealed class DeskEventsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Gatherings =
        """
        Bread for the four towns

        12 March 2026

        We, the undersigned organisations, will not be silent while the bakeries of the valley are closed one after the other.

        We call on all unions of the valley to join us. A rally is held on Sunday 19 April 2026 at 14:30 Central European time in front of the town hall in Berlin.

        یک گردهم‌آیی پنج‌شنبه ۷ سپتامبر ساعت ۱۷ در مقابل کتابخانهٔ شهر برگزار خواهد شد.

        Signatories:

        1. Bakers’ Union of Varan
        2. Komîteya Jinan a Golê
        """;

    [Fact]
    public async Task Events_are_asked_for_their_year_corrected_left_out_added_and_stand_in_public_as_published_once_accepted()
    {
        var review = await Read(Gatherings);

        Assert.True(review.Shows("Sunday 19 April 2026"), review.Text);
        Assert.True(review.Shows("14:30, local time in Berlin (UTC+02:00) · written as “Central European time”"), review.Text);
        // The text tells no year: the years in which that day was a Thursday are offered, and nothing is accepted before.
        Assert.True(review.Shows("The text does not tell the year."), review.Text);
        Assert.Empty(review.Document.QuerySelectorAll("form[action*=accept]"));
        Assert.Contains(review.Document.QuerySelectorAll(".source-lines a.read.event"), mark => mark.GetAttribute("href") == "#events-1");
        review = await review.Choose("Thursday 7 September 2023 (16 Shahrivar 1402)").Press("Save these answers");
        Assert.Single(review.Document.QuerySelectorAll("form[action*=accept]"));

        var first = await review.Follow("Correct Event 1");
        Assert.Equal(("19 April 2026", "14:30", "Europe/Berlin"), (first.Value("Day"), first.Value("From"), first.Value("Time zone")));
        var refused = await first.Fill("Day", "9/1/2026").Fill("To", "at noon or so").Fill("Time zone", "Middle/Earth").Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows("This day could be read two ways."), refused.Text);
        Assert.True(refused.Shows("We cannot read this hour."), refused.Text);
        Assert.True(refused.Shows("There is no time zone of this name."), refused.Text);
        review = await refused.Fill("Day", "۳۱ فروردین ۱۴۰۵").Fill("From", "۱۵:۰۰").Fill("To", "16:30").Fill("Time zone", "europe/berlin").Fill("Place", "Steps of the town hall").Fill("City", "Berlin").Press("Save");
        Assert.True(review.Shows("Monday 20 April 2026"), review.Text);
        review = await (await review.Follow("Add an event")).Fill("Day", "2 May 2026").Choose("It takes place online").Press("Save");
        review = await (await review.Follow("Add an event")).Fill("Day", "3 May 2026").Press("Save");
        review = await review.Press("Leave out Event 4");
        review = await (await review.Follow("Correct Call 1")).Fill("The call", "We call on everyone to join us.").Press("Save");
        review = await (await review.Follow("Add a call")).Fill("The call", "از همه می‌خواهیم نان را تقسیم کنند.").Fill("Language of the call", "فارسی – Persian").Press("Save");
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Open("/en/s/bread-for-the-four-towns")).Status);
        await review.Press("Accept and publish");

        var page = await server.Reader().Open("/en/s/bread-for-the-four-towns");
        Assert.True(page.Shows("Events as published"), page.Text);
        Assert.Equal(["Thursday 7 September 2023", "Monday 20 April 2026", "Saturday 2 May 2026"], page.Texts(".calls li > b > time"));
        Assert.True(page.Shows("15:00 to 16:30, local time in Berlin (UTC+02:00) · written as “Central European time” · Steps of the town hall · Berlin"), page.Text);
        Assert.Contains(page.Document.QuerySelectorAll(".calls bdi[lang=fa][dir=rtl]"), place => place.TextContent.Contains("کتابخانهٔ شهر", StringComparison.Ordinal));
        Assert.Equal(["We call on everyone to join us.", "از همه می‌خواهیم نان را تقسیم کنند."], page.Texts(".calls.sentences p"));
        Assert.Single(page.Document.QuerySelectorAll(".calls.sentences p[lang=fa][dir=rtl]"));
        var persian = await server.Reader("fa").Open("/fa/s/bread-for-the-four-towns");
        Assert.True(persian.Shows("رویدادها، چنان‌که منتشر شده"), persian.Text);
        Assert.True(persian.Shows("دوشنبه ۳۱ فروردین ۱۴۰۵ (۲۰ آوریل ۲۰۲۶)"), persian.Text);
        Assert.True(persian.Shows("۱۵:۰۰ تا ۱۶:۳۰ به وقت برلین (UTC+۰۲:۰۰)"), persian.Text);
    }

    [Fact]
    public async Task An_event_whose_day_nobody_can_tell_is_left_out_by_one_answer()
    {
        var review = await Read(Gatherings.Replace("Bread for", "Salt for", StringComparison.Ordinal));

        review = await review.Choose("None: leave this event out").Press("Save these answers");
        await review.Press("Accept and publish");

        Assert.Equal(["Sunday 19 April 2026"], (await server.Reader().Open("/en/s/salt-for-the-four-towns")).Texts(".calls li > b > time"));
    }

    private async Task<Page> Read(string text)
    {
        var secretary = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");
        return await (await secretary.Open("/en/desk/published")).Fill("Where it was published", "Valley Herald 12").Fill("The day it stood there", "20 March 2026").Fill("Its text", text).Press("Read it");
    }
}
