using Microsoft.AspNetCore.Html;
using Undersigned.Features.Signatures;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>A statement as it is read: its head, and its text in one or two languages. A draft looks the same before it is issued.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Text">The text to read first.</param>
/// <param name="Beside">The text beside it, if any.</param>
/// <param name="Here">The address of the same page with other texts: which one first, which one beside.</param>
/// <param name="IsDraft">Whether nothing of it is frozen yet.</param>
public sealed record Paper(StatementView Statement, TextView Text, TextView? Beside, Func<string?, string?, string> Here, bool IsDraft = false)
{
    /// <summary>Who issues it, as links.</summary>
    public IEnumerable<IHtmlContent> Issuers(Language reader)
    {
        if (Statement.AllianceSlug is { } alliance)
            yield return Markup.Link($"/{reader.Tag}/a/{alliance}", Best(Statement.Alliance, reader));
        foreach (var issuer in Statement.CoIssuers)
            yield return Markup.Link($"/{reader.Tag}/o/{issuer.Slug}", Best(issuer.Names, reader));
    }

    private static Written Best(IReadOnlyList<WrittenName> names, Language reader)
    {
        var name = ForReader.Order(names, form => form.Language, reader)[0];
        return new Written(name.Text, name.Language);
    }
}
