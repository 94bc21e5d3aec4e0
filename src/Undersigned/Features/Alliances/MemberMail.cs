using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Alliances;

/// <summary>The letter that brings a member its private link. Nothing in it says what it is about, nor of whom: mail is read over shoulders.</summary>
public sealed class MemberMail(ServerSettings settings)
{
    /// <summary>The letter, in each language of the organisation's names that we speak, else in the default.</summary>
    /// <param name="languages">Of its names, its own first.</param>
    public Letter Link(string address, IEnumerable<string> languages, string link)
    {
        var spoken = languages.Select(tag => Languages.FindInterface(Languages.Find(tag)?.Tag)).OfType<Language>().Distinct().DefaultIfEmpty(Languages.FindInterface(Languages.Default)!).ToList();
        var parts = spoken.Select(language => Texts.In(language)).Select(texts => string.Join("\n\n",
            texts.Plain("members.mail.greeting"),
            texts.Plain("members.mail.link"),
            $"{settings.PublicUrl}/{texts.Language.Tag}/membership/{link}",
            texts.Plain("members.mail.keep"),
            texts.Plain("members.mail.not-you", (int)MemberLinks.AddressKept.TotalDays)));
        var subject = string.Join(" · ", spoken.Select(language => Texts.In(language).Plain("members.mail.subject")));
        return new Letter(address, spoken[0].Tag, subject, string.Join("\n\n* * *\n\n", parts) + "\n");
    }
}
