using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>The mails about a signature, in the signer's language. The link is the signer's own: nobody else is told it.</summary>
public sealed class SignatureMail(ServerSettings settings)
{
    /// <summary>Asks to confirm: a link that shows what will be published, and a code to type instead.</summary>
    public Letter Invitation(PublishedStatement statement, Signer signer, string link, string code)
    {
        var texts = Texts.In(signer.Language);
        var title = statement.TitleFor(texts.Language.Tag).Title;
        return new Letter(signer.Address!, texts.Language.Tag, texts.Plain("sign.mail.subject"), string.Join("\n\n",
            texts.Plain("sign.mail.greeting", signer.Representative ?? signer.Names[0].Text),
            texts.Plain("sign.mail.asked", title),
            texts.Plain("sign.mail.link"),
            Address(texts.Language, link),
            texts.Plain("sign.mail.code", $"{code[..3]} {code[3..]}"),
            texts.Plain("sign.mail.not-you"),
            texts.Plain("sign.mail.keep")) + "\n");
    }

    /// <summary>Tells an address that has signed already that it has; only its reader learns so.</summary>
    public Letter Reminder(PublishedStatement statement, Signer signer, string link)
    {
        var texts = Texts.In(signer.Language);
        var title = statement.TitleFor(texts.Language.Tag).Title;
        return new Letter(signer.Address!, texts.Language.Tag, texts.Plain("sign.mail.subject"), string.Join("\n\n",
            texts.Plain("sign.mail.again", title),
            texts.Plain("sign.mail.again-link"),
            Address(texts.Language, link),
            texts.Plain("sign.mail.again-not-you")) + "\n");
    }

    private string Address(Language language, string link) => $"{settings.PublicUrl}/{language.Tag}/my/{link}";
}
