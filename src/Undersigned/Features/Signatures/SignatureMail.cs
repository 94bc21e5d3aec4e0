using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The mails about a signature, in the signer's language. The link is the signer's own: nobody else is told it. For an at-risk
/// statement nothing in a mail says what it is about, nor to whom it is: subjects and previews are read over shoulders.
/// </summary>
public sealed class SignatureMail(ServerSettings settings)
{
    /// <summary>Asks to confirm: a link that shows what will be published, and a code to type instead.</summary>
    /// <remarks>The code stands in one piece: of two groups of digits the second comes first where a line runs from right to left.</remarks>
    public Letter Invitation(PublishedStatement statement, Signer signer, string link, string code)
    {
        var texts = Texts.In(signer.Language);
        return statement.AtRisk
            ? Letter(signer, texts, "sign.mail.neutral-subject",
                texts.Plain("sign.mail.neutral"),
                Address(texts.Language, link),
                texts.Plain("sign.mail.neutral-code", code),
                texts.Plain("sign.mail.neutral-not-you"))
            : Letter(signer, texts, "sign.mail.subject",
                texts.Plain("sign.mail.greeting", signer.Representative ?? signer.Names[0].Text),
                texts.Plain("sign.mail.asked", Title(statement, texts)),
                texts.Plain("sign.mail.link"),
                Address(texts.Language, link),
                texts.Plain("sign.mail.code", code),
                texts.Plain("sign.mail.not-you"),
                texts.Plain("sign.mail.keep"));
    }

    /// <summary>Tells an address that has signed already that it has; only its reader learns so.</summary>
    public Letter Reminder(PublishedStatement statement, Signer signer, string link)
    {
        var texts = Texts.In(signer.Language);
        return statement.AtRisk
            ? Letter(signer, texts, "sign.mail.neutral-subject", texts.Plain("sign.mail.neutral-again"), Address(texts.Language, link))
            : Letter(signer, texts, "sign.mail.subject",
                texts.Plain("sign.mail.again", Title(statement, texts)),
                texts.Plain("sign.mail.again-link"),
                Address(texts.Language, link),
                texts.Plain("sign.mail.again-not-you"));
    }

    /// <summary>Asks whether a signature is to stand under a changed text too.</summary>
    public Letter TextChanged(PublishedStatement statement, Signer signer, int signedVersion, string link)
    {
        var texts = Texts.In(signer.Language);
        return statement.AtRisk
            ? Letter(signer, texts, "sign.mail.neutral-subject", texts.Plain("sign.mail.neutral-changed"), Address(texts.Language, link))
            : Letter(signer, texts, "sign.mail.changed-subject",
                texts.Plain("sign.mail.greeting", signer.Representative ?? signer.Names[0].Text),
                texts.Plain("sign.mail.changed", Title(statement, texts), signedVersion, statement.Version),
                texts.Plain("sign.mail.changed-link"),
                Address(texts.Language, link));
    }

    /// <summary>Asks an organisation whether its name stands rightly in a published list, in each of the statement's languages that we speak.</summary>
    public Letter Imported(PublishedStatement statement, Signer signer, string source, string link)
    {
        var languages = LanguagesOf(statement);
        var parts = languages.Select(language => Texts.In(language)).Select(texts => string.Join("\n\n",
            texts.Plain("sign.mail.greeting", signer.Names.FirstOrDefault(name => name.Language == texts.Language.Tag)?.Text ?? signer.Names[0].Text),
            texts.Plain("sign.mail.imported", Title(statement, texts), source),
            texts.Plain("sign.mail.imported-link"),
            Address(texts.Language, link),
            texts.Plain("sign.mail.imported-not", (int)Retention.ContactUnanswered.TotalDays)));
        var subject = string.Join(" · ", languages.Select(language => Texts.In(language).Plain(statement.AtRisk ? "sign.mail.neutral-subject" : "sign.mail.imported-subject")));
        return new Letter(signer.Address!, languages[0].Tag, subject, string.Join("\n\n* * *\n\n", parts) + "\n");
    }

    /// <summary>The statement's languages that the interface speaks, the original first; the default where it speaks none of them.</summary>
    public static IReadOnlyList<Language> LanguagesOf(PublishedStatement statement)
    {
        var spoken = statement.Titles.Keys.OrderByDescending(tag => tag == statement.OriginalLanguage).Select(tag => Languages.FindInterface(Languages.Find(tag)?.Tag)).OfType<Language>().Distinct().ToList();
        return spoken.Count > 0 ? spoken : [Languages.FindInterface(Languages.Default)!];
    }

    private static Letter Letter(Signer signer, Texts texts, string subject, params string[] paragraphs) =>
        new(signer.Address!, texts.Language.Tag, texts.Plain(subject), string.Join("\n\n", paragraphs) + "\n");

    private static string Title(PublishedStatement statement, Texts texts) => statement.TitleFor(texts.Language.Tag).Title;

    private string Address(Language language, string link) => $"{settings.PublicUrl}/{language.Tag}/my/{link}";
}
