using System.Collections.Frozen;
using Undersigned.Import.Text;

namespace Undersigned.Import.Words;

/// <summary>The word lists, loaded once.</summary>
internal static class Vocabulary
{
    public static readonly TermSet Organisations = Lexicon.Terms("organisations", "heads");
    public static readonly FrozenDictionary<string, TermSet> OrganisationsByLanguage = Lexicon.TermsByLanguage("organisations", "heads");
    public static readonly TermSet Organs = Lexicon.Terms("organisations", "organs");
    public static readonly TermSet Plurals = Lexicon.Terms("organisations", "plurals");

    public static readonly TermSet Signed = Lexicon.Terms("signatures", "signed");
    public static readonly TermSet Members = Lexicon.Terms("signatures", "members");
    public static readonly TermSet Founders = Lexicon.Terms("signatures", "founders");
    public static readonly TermSet Closings = Lexicon.Terms("signatures", "closing");
    public static readonly TermSet ClosingSentences = Lexicon.Terms("signatures", "closing of a sentence");
    public static readonly TermSet More = Lexicon.Terms("signatures", "more");
    public static readonly TermSet InvitationToSign = Lexicon.Terms("signatures", "invitation to sign");
    public static readonly TermSet Others = Lexicon.Terms("signatures", "others");
    public static readonly TermSet Attended = Lexicon.Terms("signatures", "attended");
    public static readonly TermSet Groups = Lexicon.Terms("signatures", "groups");

    public static readonly TermSet Roles = Lexicon.Terms("roles", "roles");
    public static readonly TermSet RoleModifiers = Lexicon.Terms("roles", "modifiers");
    public static readonly TermSet Offices = Lexicon.Terms("roles", "offices before a name");
    public static readonly TermSet Honorifics = Lexicon.Terms("roles", "honorifics");
    public static readonly TermSet AfterName = Lexicon.Terms("roles", "after a name");
    public static readonly TermSet GivenNames = Lexicon.Terms("given-names", "given names");

    public static readonly FrozenDictionary<string, TermSet> FunctionWords = Lexicon.TermsByLanguage("prose", "function words");
    public static readonly FrozenDictionary<string, TermSet> ClauseWords = Lexicon.TermsByLanguage("prose", "clause words");
    public static readonly TermSet SpeakingVerbs = Lexicon.Terms("prose", "speaking verbs");
    public static readonly FrozenDictionary<string, TermSet> Organising = Lexicon.TermsByLanguage("prose", "organising");
    public static readonly FrozenDictionary<string, TermSet> Together = Lexicon.TermsByLanguage("prose", "together");
    public static readonly FrozenDictionary<string, TermSet> Telling = Lexicon.TermsByLanguage("prose", "telling");
    public static readonly FrozenDictionary<string, TermSet> We = Lexicon.TermsByLanguage("prose", "we");
    public static readonly FrozenDictionary<string, TermSet> And = Lexicon.TermsByLanguage("prose", "and");

    public static readonly TermSet FurnitureLines = Lexicon.Terms("furniture", "lines");
    public static readonly TermSet EndOfStatement = Lexicon.Terms("furniture", "end of statement");

    public static readonly TermSet Letter = Lexicon.Terms("statements", "letter");
    public static readonly TermSet StrongLetter = Lexicon.Terms("statements", "strong letter");
    public static readonly TermSet Statement = Lexicon.Terms("statements", "statement");
    public static readonly TermSet Petition = Lexicon.Terms("statements", "petition");
    public static readonly TermSet Joint = Lexicon.Terms("statements", "joint");
    public static readonly TermSet Founding = Lexicon.Terms("statements", "founding");
    public static readonly TermSet Launching = Lexicon.Terms("statements", "launching");
    public static readonly TermSet Alliance = Lexicon.Terms("statements", "alliance");
    public static readonly TermSet Invitation = Lexicon.Terms("statements", "invitation");
    public static readonly TermSet Uniting = Lexicon.Terms("statements", "uniting");
    public static readonly TermSet Coming = Lexicon.Terms("statements", "coming");
    public static readonly TermSet Kickers = Lexicon.Terms("statements", "kickers");
    public static readonly TermSet Bylines = Lexicon.Terms("statements", "bylines");
    public static readonly TermSet Greetings = Lexicon.Terms("statements", "greetings");
    public static readonly FrozenDictionary<string, TermSet> GreetingsByLanguage = Lexicon.TermsByLanguage("statements", "greetings");

    public static readonly TermSet Sites = Lexicon.Terms("heads", "sites");
    public static readonly TermSet Papers = Lexicon.Terms("heads", "papers");
    public static readonly TermSet Buttons = Lexicon.Terms("heads", "buttons");
    public static readonly TermSet Invocations = Lexicon.Terms("heads", "invocations");
    public static readonly TermSet Addressing = Lexicon.Terms("heads", "addressing");

    public static readonly TermSet IssueLabels = Lexicon.Terms("labels", "date of issue");
    public static readonly TermSet PublicationLabels = Lexicon.Terms("labels", "date of publication");
    public static readonly TermSet IssuerLabels = Lexicon.Terms("labels", "issuer");
    public static readonly TermSet SubjectLabels = Lexicon.Terms("labels", "subject");
    public static readonly TermSet WhenLabels = Lexicon.Terms("labels", "when");
    public static readonly TermSet WhereLabels = Lexicon.Terms("labels", "where");
    public static readonly TermSet Events = Lexicon.Terms("labels", "events");
    public static readonly FrozenDictionary<string, TermSet> Past = Lexicon.TermsByLanguage("labels", "past");
    public static readonly FrozenDictionary<string, TermSet> Future = Lexicon.TermsByLanguage("labels", "future");
    public static readonly TermSet Online = Lexicon.Terms("labels", "online");

    /// <summary>Whether a word is "and" in any language.</summary>
    public static bool IsAnd(Word word) => And.Values.Any(and => and.At([word], 0) > 0);

    /// <summary>Whether words say that an alliance is founded.</summary>
    public static bool FoundsAlliance(ReadOnlySpan<Word> words) => Alliance.IsIn(words) && (Founding.IsIn(words) || Launching.IsIn(words));
}
