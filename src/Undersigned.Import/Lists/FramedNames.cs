using System.Collections.Frozen;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Finds names that the words around them say sign, speak or make up an alliance: "signed by A and B", "in a joint statement, A and B
/// demand", "of A, B and C made up". Two are enough there, and one of them may be called whatever it is.
/// </summary>
internal sealed class FramedNames(Reading reading)
{
    private static readonly FrozenDictionary<string, TermSet> Leads = Of("leads");
    private static readonly FrozenDictionary<string, TermSet> Openings = Of("openings");
    private static readonly FrozenDictionary<string, TermSet> Closings = Of("closings");
    private static readonly FrozenDictionary<string, TermSet> OpeningsOfMembers = Of("openings of members");
    private static readonly FrozenDictionary<string, TermSet> ClosingsOfMembers = Of("closings of members");
    private static readonly FrozenDictionary<string, TermSet> BehindNames = Of("behind names");

    private const int CueWithin = 8;
    private const int LongestRegion = 120;
    private const int Many = 4;

    private readonly RowOfNames row = new(reading);
    private readonly NamesInRow rows = new(reading);

    private static FrozenDictionary<string, TermSet> Of(string section) => Lexicon.TermsByLanguage("frames", section);

    /// <summary>The names that a frame holds in a sentence, two at least; or null.</summary>
    public List<Piece>? In(Piece sentence)
    {
        if (Vocabulary.InvitationToSign.IsIn(sentence.Words))
            return null;
        foreach (var (region, certainty) in Regions(sentence))
        {
            if (certainty == Certainty.Sure && (PersonsWithOffices.In(region, reading) ?? PersonsInRow.In(region, reading)) is { } persons)
                return persons;
            // "the three unions (A, B and C)": the names stand within.
            if (region.Span.IndexOf('(') is >= 0 and var open && region.Span[open..].IndexOfAny(',', '،', ')') is > 0 and var mark && region.Span[open + mark] != ')' && region.Span[..open].IndexOfAny(',', '،') < 0)
                continue;
            if (region.Words.Length <= LongestRegion && row.In(region) is { Count: > 1 } names && !names.TrueForAll(IsKindAlone) && (certainty == Certainty.Sure || names.TrueForAll(certainty == Certainty.Likely ? IsSomebody : IsBody) || (names.Count >= Many && names.Count(IsBody) * 2 >= names.Count)))
                return names;
            // Of a joint text there are two at least: the only "and" joins them.
            if (certainty == Certainty.Sure && Vocabulary.Joint.IsIn(sentence.Words) && row.Both(region) is { } both && !both.Exists(IsKindAlone))
                return both;
        }

        return null;
    }

    // How much the words around say that whoever is named there speaks.
    private enum Certainty
    {
        Possible,
        Likely,
        Sure,
    }

    // Where names may stand.
    private IEnumerable<(Piece Region, Certainty Certainty)> Regions(Piece sentence)
    {
        if (BehindBoth(sentence) is { } both)
            yield return (both, reading.SpeaksJointly ? Certainty.Sure : Certainty.Possible);
        if (Including(sentence) is { } some)
            yield return (some, Certainty.Sure);
        if (BehindLead(sentence) is { } behind)
            yield return (behind, Certainty.Sure);
        if (Between(sentence, Openings, Closings) is { } signed)
            yield return (signed, Certainty.Sure);
        if (Vocabulary.Alliance.IsIn(sentence.Words) && Between(sentence, OpeningsOfMembers, ClosingsOfMembers) is { } members)
            yield return (members, Certainty.Sure);
        if (BeforeCue(sentence) is { } before)
            yield return (before, Certainty.Sure);
        var isJoint = IsJoint(sentence.Words);
        if ((isJoint || IsFirstProse(sentence)) && Subject(sentence) is { } subject)
            yield return (subject, isJoint || Publish(subject) ? Certainty.Sure : reading.SpeaksJointly ? Certainty.Likely : Certainty.Possible);
        if ((isJoint || reading.SpeaksJointly || IsFirstProse(sentence) || OpensAnnounced(sentence)) && BehindVerb(sentence) is { } inverted)
            yield return (inverted, isJoint ? Certainty.Sure : Certainty.Possible);
    }

    private const int PublishWithin = 4;

    // "A and B with the publication of a letter have …": in scripts without capitals the text follows them soon.
    private static bool Publish(Piece subject)
    {
        if (NameJudge.IsCased(subject.Span))
            return false;
        var behind = new Piece(subject.Line, subject.End, subject.Line.Text.Length - subject.End).Words;
        behind = behind[..Math.Min(PublishWithin, behind.Length)];
        return Vocabulary.Letter.IsIn(behind) || Vocabulary.Kickers.IsIn(behind) || Vocabulary.Statement.IsIn(behind);
    }

    private static bool IsJoint(ReadOnlySpan<Word> words) =>
        Vocabulary.Joint.IsIn(words) || Vocabulary.StrongLetter.IsIn(words) || Vocabulary.FoundsAlliance(words);

    // What tells itself that it is a body.
    private bool IsBody(Piece name) =>
        reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known } && (NameJudge.IsCased(name.Span) ? Vocabulary.Organisations.Count(name.Words) > 0 || name.Words is [{ IsAllCapitals: true }] : Vocabulary.Organisations.At(name.Words, 0) > 0);

    // "The league and the union said": in Arabic two that were named before.
    private static bool IsKindAlone(Piece name) => name.Words is [var only] && only.Bare != only.Key && Vocabulary.Organisations.At(name.Words, 0) > 0;

    private bool IsSomebody(Piece name) => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known };

    private const double Known = 0.5;

    /// <summary>The names of a piece that is known to hold nothing else, two at least; or null.</summary>
    public List<Piece>? Of(Piece piece) => row.In(piece) ?? (Vocabulary.Joint.IsIn(piece.Line.Words) ? row.Both(piece) : null);

    /// <summary>A row of names without what counts them or says of what kind they are.</summary>
    public Piece Begin(Piece names) => row.Begin(names);

    private const int VerbWithin = 10;

    // "In einem offenen Brief fordern A, B und C …": where the verb stands second, the names follow it; in Arabic it opens the sentence.
    private Piece? BehindVerb(Piece sentence)
    {
        var words = sentence.Words;
        if (reading.Language == "ar")
        {
            var verb = Vocabulary.SpeakingVerbs.At(words, 0);
            // "Issued each of A and B …": whoever follows speaks.
            var each = verb > 0 ? Speakers.Each.At(words, verb) : 0;
            verb += each;
            return verb > 0 && verb < words.Length && Vocabulary.Kickers.At(words, verb) == 0 && (MayBegin(words, verb) || each > 0 || Vocabulary.Plurals.At(words, verb) > 0 || IsBeforeBody(sentence.From(words[verb].Start))) ? sentence.From(words[verb].Start) : null;
        }

        if (reading.Language is not ("de" or "nl" or "sv" or "no" or "da"))
            return null;
        for (var i = 2; i < Math.Min(VerbWithin, words.Length - 2); i++)
        {
            if (Vocabulary.SpeakingVerbs.At(words, i) is not (> 0 and var length) || i + length >= words.Length || !(Vocabulary.Joint.IsIn(words[..i]) || Vocabulary.StrongLetter.IsIn(words[..i])))
                continue;
            return MayBegin(words, i + length) ? sentence.From(words[i + length].Start) : null;
        }

        return null;
    }

    // "Both parties, the A and the B, underlined …"
    private Piece? BehindBoth(Piece sentence)
    {
        var words = sentence.Words;
        var at = ToldCounts.Both.Find(words, out var length);
        return at >= 0 && at + length < words.Length - 1 && words[at + length - 1].End < words[at + length].Start - 1 && (MayBegin(words, at + length) || (!NameJudge.IsCased(sentence.Span) && sentence.Line.Text[words[at + length - 1].End] is ',' or '،')) ? sentence.From(words[at + length].Start) : null;
    }

    private static readonly HashSet<string> OfNames = ["de", "des", "di", "aus", "uit"];

    private const int SubjectWithin = 5;
    private const int IncludingWithin = 8;

    // "Nine unions, including the A and B, demand …": those who speak open the sentence; in Arabic their verb does.
    private Piece? Including(Piece sentence)
    {
        var words = sentence.Words;
        var at = Speakers.Including.Find(words, out var length);
        if (at < 1 || at > IncludingWithin || at + length >= words.Length || Vocabulary.Attended.IsIn(words))
            return null;
        var opens = false;
        for (var i = 0; i < Math.Min(SubjectWithin, at); i++)
            opens |= Vocabulary.Plurals.At(words, i) > 0 || ToldCounts.Counted.At(words, i) > 0 || (reading.Told.IsNumber(words[i]) && Vocabulary.Organisations.At(words, i + 1) > 0);
        return opens && Vocabulary.SpeakingVerbs.IsIn(words) ? sentence.From(words[at + length].Start) : null;
    }

    // "signed by the A and B", "among the signatories are A and B", "the alliance is made up of A and B"
    private Piece? BehindLead(Piece sentence)
    {
        if (!Leads.TryGetValue(reading.Language, out var leads))
            return null;
        var words = sentence.Words;
        var isCased = NameJudge.IsCased(sentence.Span);
        var composes = (Vocabulary.Alliance.IsIn(words) || ComprisesBody(words)) && SaysMembers(words, isCased);
        // "The new alliance comprises A and B": in Arabic the alliance stands between.
        if (composes && reading.Language == "ar" && LeadsToNames.Composed.Find(words, out var composed) is >= 0 and var verb)
        {
            var next = verb + composed;
            while (next < words.Length - 1 && (Vocabulary.Alliance.At(words, next) > 0 || (next == verb + composed && ComprisesBody(words)) || (next > verb + composed && words[next].Bare != words[next].Key && Vocabulary.Organisations.At(words, next) == 0)))
                next++;
            if (next > verb + composed && MayBegin(words, next))
                return sentence.From(words[next].Start);
        }

        if (LeadingIn.BehindSigning(sentence) is { } signers)
            return signers;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (leads.At(words, i) is not (> 0 and var length) || i + length >= words.Length || !MayBegin(words, i + length))
                continue;
            // "comprises a number of the forces": nobody is named.
            if (LeadingIn.Others.At(words, i - 1) == length + 1)
                continue;
            // "signed the Guild of Rowers": the name began before.
            if (isCased && words[i - 1].IsCapital && OfNames.Contains(words[i].Key))
                continue;
            var before = words[Math.Max(0, i - CueWithin)..(i + length)];
            if (Vocabulary.Signed.IsIn(before) || (composes && SaysMembers(before, isCased)) || AreSeveral(words[..i]))
                return sentence.From(words[i + length].Start);
        }

        return null;
    }

    // "The new observatory comprises the Union A": its verb opens the Arabic sentence, and two words for kinds of bodies stand side by side.
    internal static bool ComprisesBody(ReadOnlySpan<Word> words) =>
        LeadsToNames.Composed.At(words, 0) is > 0 and var verb && verb + 1 < words.Length && words[verb].Bare != words[verb].Key && Vocabulary.Organisations.At(words, verb) > 0 && Vocabulary.Organisations.At(words, verb + 1) > 0;

    private static bool SaysMembers(ReadOnlySpan<Word> words, bool isCased) =>
        LeadsToNames.Composes(words) || (isCased && (Vocabulary.Founders.IsIn(words) || Vocabulary.Members.IsIn(words)));

    // "The organisations are", in a text that says how many speak, or that they do so together; there those who take part do so in what is said.
    private bool AreSeveral(ReadOnlySpan<Word> before) =>
        before.Length <= SubjectWithin && (reading.Told.Any || reading.SpeaksJointly) && (AreBodies(before, before.Length - 1) ? !Vocabulary.Attended.IsIn(before) : reading.SpeaksJointly && !NameJudge.IsCased(before[^1].Key) && AreBodies(before, before.Length - 2) && Vocabulary.Attended.At(before, before.Length - 1) > 0);

    private static bool AreBodies(ReadOnlySpan<Word> words, int at) => at >= 0 && (Vocabulary.Plurals.At(words, at) > 0 || ToldCounts.Counted.At(words, at) > 0);

    // Names begin with a capital, an article before it or not; in scripts without capitals with the kind of a body.
    private bool MayBegin(ReadOnlySpan<Word> words, int at)
    {
        if (!NameJudge.IsCased(words[at].Key))
            return Vocabulary.Organisations.At(words, at) > 0;
        return words[at].IsCapital || (at + 1 < words.Length && InlineList.IsArticle(words[at].Key, reading.Language) && words[at + 1].IsCapital);
    }

    private Piece? Between(Piece sentence, FrozenDictionary<string, TermSet> openings, FrozenDictionary<string, TermSet> closings)
    {
        if (!openings.TryGetValue(reading.Language, out var opening) || !closings.TryGetValue(reading.Language, out var closing))
            return null;
        var words = sentence.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (opening.At(words, i) is not (> 0 and var length) || i + length >= words.Length)
                continue;
            // Where none follows, none follows a later opening either.
            var to = closing.Find(words, out _, i + length + 1);
            if (to < 0)
                return null;
            var between = new Piece(sentence.Line, words[i + length].Start, words[to].Start - words[i + length].Start).Trim(" ,،");
            if (Vocabulary.Organisations.At(words, i + length) > 0 || Separators.Cut(between, Separators.Kind.Comma).Count > Many || PersonsInRow.In(between, reading) is not null)
                return between;
        }

        return null;
    }

    // "A and B together a statement published", in languages whose verb stands last.
    private Piece? BeforeCue(Piece sentence)
    {
        if (Speakers.Including.At(sentence.Words, 0) > 0 || !BehindNames.TryGetValue(reading.Language, out var cues) || cues.Find(sentence.Words, out _, 1) is not (> 0 and var at))
            return null;
        var from = Opening(sentence);
        // "To the statement A and B put their names", "We, A and B, as …"
        var opening = sentence.Words;
        var skipped = Vocabulary.Statement.At(opening, 0) is > 0 and var kind ? kind : Vocabulary.Letter.At(opening, 0) is > 0 and var letter ? letter : Vocabulary.We.GetValueOrDefault(reading.Language)?.At(opening, 0) ?? 0;
        if (from == sentence.Start && skipped > 0 && skipped < opening.Length)
            from = opening[skipped].Start;
        // "A ve B Birliği Başkanı olarak": one person speaks as such.
        if (reading.Language == "tr" && sentence.Words[at].Key == "olarak" && Vocabulary.Roles.At(sentence.Words, at - 1) == 1)
            return null;
        var start = sentence.Words[at].Start;
        return start <= from ? null : new Piece(sentence.Line, from, start - from).Trim(" ,،");
    }

    // "In a joint statement, A and B demand …", "A and B have issued a joint statement"
    private Piece? Subject(Piece sentence)
    {
        if (Speakers.Including.At(sentence.Words, 0) > 0 || Speakers.Inviting.IsIn(sentence.Words) && reading.NamesEvent(reading.Lines[0].Whole))
            return null;
        var from = Opening(sentence);
        var rest = sentence.From(from);
        var verb = VerbIn(rest);
        if (verb <= from)
            return null;
        // "The Quarter Union and …": the article is the sentence's.
        if (rest.Words is [{ Key: "the" }, { IsCapital: true }, ..])
            from = rest.Words[1].Start;
        // "A and B: Joint statement …"
        var region = new Piece(sentence.Line, from, verb - from);
        return (region.Span.IndexOf(": ") is > 0 and var colon ? region.Slice(0, colon) : region).Trim(" ,،");
    }

    private int VerbIn(Piece rest)
    {
        var words = rest.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if ((words[i].IsCapital && NameJudge.IsCased(words[i].Key)) || NameJudge.IsParticle(words, i))
                continue;
            // "Committee of support for the fishers": behind the kind of a body it is no verb's, where names have no capitals.
            if (!NameJudge.IsCased(words[i].Key) && Vocabulary.Organisations.At(words, i - 1) == 1)
                continue;
            if (Vocabulary.SpeakingVerbs.At(words, i) > 0 || Vocabulary.Joint.At(words, i) > 0 || (!NameJudge.IsCased(words[i].Key) && Vocabulary.Letter.At(words, i) > 0) || reading.Says(Vocabulary.ClauseWords, words.Slice(i, 1)))
                return words[i].Start;
        }

        return -1;
    }

    private const int LongestUnknown = 4;

    // A few words, and a body behind the comma.
    private static bool IsBeforeBody(Piece rest) =>
        Separators.Cut(rest, Separators.Kind.Comma) is [{ Words.Length: <= LongestUnknown }, var second, ..] && Vocabulary.Organisations.At(second.Words, 0) > 0;

    private const int LeastOfProse = 8;

    // What a report begins with it is about.
    private bool IsFirstProse(Piece sentence) =>
        sentence.Start == sentence.Line.ReportStart && sentence.Line == firstProse.Value;

    // Below "The text of the statement:" those who make it say so in its first sentence.
    private bool OpensAnnounced(Piece sentence) => sentence.Start == 0 && sentence.Line.Index > 0 && AnnouncesText(reading.Lines[sentence.Line.Index - 1]);

    private static bool AnnouncesText(Line line) => line.Words.Length <= LongestOpening && ListRegion.EndsInColon(line) && (Vocabulary.Kickers.IsIn(line.Words) || Vocabulary.StrongLetter.IsIn(line.Words));

    private readonly Lazy<Line?> firstProse = new(() => reading.Lines.FirstOrDefault(line => !line.IsFurniture && line.Words.Length >= LeastOfProse && line.Text.TrimEnd()[^1] == '.'));

    // "With the flood season upon us, the Quay Watch, …"
    private bool OpensClause(Piece first, Piece second) =>
        NameJudge.IsCased(first.Span) && first.Words.Length > 2 && reading.Says(Vocabulary.FunctionWords, first.Words[..1]) && !InlineList.Articles.Contains(first.Words[0].Key) && MayBegin(second.Words, 0);

    // "We,", and in Turkish "Aşağıda imzası bulunan bizler,".
    private bool EndsInWe(ReadOnlySpan<Word> words) =>
        Vocabulary.We.GetValueOrDefault(reading.Language) is { } we && (reading.Language == "tr" ? we.At(words, words.Length - 1) > 0 : we.IsAll(words));

    private const int LongestOpening = 20;

    // Behind "Today,", "We,", "In a joint statement,", "Ahead of the summit in Geneva,".
    private int Opening(Piece sentence)
    {
        return Separators.Cut(sentence, Separators.Kind.Comma) is [var first, var second, ..] && first.Words.Length <= LongestOpening
            && (EndsInWe(first.Words) || ((Vocabulary.Organisations.Count(first.Words) == 0 || Adjuncts.Faces(first.Words)) && (Vocabulary.Joint.IsIn(first.Words) || Vocabulary.Kickers.IsIn(first.Words) || Vocabulary.Letter.IsIn(first.Words) || NameRuns.Connectives.IsAll(first.Words) || rows.IsAdjunct(first) || OpensClause(first, second))))
            ? second.Start : BehindConnective(sentence);
    }

    // "Today the Quarter Union, …"
    private int BehindConnective(Piece sentence) =>
        NameJudge.IsCased(sentence.Span) && NameRuns.Connectives.At(sentence.Words, 0) is > 0 and var opening && opening < sentence.Words.Length && MayBegin(sentence.Words, opening) ? sentence.Words[opening].Start : sentence.Start;
}
