using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>
/// Finds bodies that a sentence names in a row, as reports on a statement do ("Twelve parties have agreed … it will comprise A, B and C"),
/// and weighs whether they are those who speak. It is asked where nothing else is found.
/// </summary>
internal sealed class Coordinations(Reading reading, NamedOthers others)
{
    private const double Enough = 4;
    private const int MostLines = 80;
    private const int LongestLine = 400;
    private const double Certainty = 0.55;

    private readonly NamesInRow rows = new(reading);

    /// <summary>The weightiest row of names that is enough for a list, or null.</summary>
    public FoundList? Find()
    {
        var lines = reading.Lines.Where(line => !line.IsFurniture && line.Words.Length <= LongestLine).Take(MostLines).ToList();
        var setsHour = lines.Any(line => reading.HourIn(line) is not null && !reading.IsDateLine(line));
        var isJoint = reading.Lines.Take(TopLines).Any(line => Vocabulary.Joint.IsIn(line.Words) || (Vocabulary.Kickers.IsIn(line.Words) && Vocabulary.Plurals.IsIn(line.Words)));
        var first = lines.FindIndex(line => line.Words.Length >= LeastOfProse);
        var found = lines.SelectMany((line, i) => Sentences.Of(line).SelectMany((sentence, k) => rows.In(sentence).Select(names => (Sentence: sentence, Names: names, Opens: i == first && k == 0)))).ToList();
        var saidAgain = found.CountBy(row => KeyOf(row.Names)).Where(row => row.Value > 1).Select(row => row.Key).ToHashSet();
        (double Weight, List<Piece> Names) best = (0, []);
        foreach (var (sentence, names, opens) in found)
        {
            var weight = Weigh(sentence, names, setsHour, isJoint, opens) + (saidAgain.Contains(KeyOf(names)) ? SaidAgain : 0);
            if (weight >= Enough && !others.Are(FoundList.InSentence(names, Certainty)) && (weight > best.Weight || (weight == best.Weight && LettersOf(names) > LettersOf(best.Names))))
                best = (weight, names);
        }

        return best.Names.Count == 0 ? null : FoundList.InSentence(best.Names, Certainty);
    }

    private const int LeastOfProse = 15;
    private const double SaidAgain = 2;

    // Whom a text names together more than once, in whatever order, it is about.
    private static string KeyOf(List<Piece> names) => string.Join('|', names.Select(name => Fold.Key(name.Text)).Order(StringComparer.Ordinal));

    private static int LettersOf(List<Piece> names) => names.Sum(name => name.Length);

    private const int Several = 3;
    private const int Many = 5;
    private const int LongestSlogan = 12;
    private const int LongestHeadline = 24;
    private const int VerbWithin = 5;
    private const int SigningWithin = 12;

    // Each sign that those who are named speak, or do not, has its weight; what is enough was weighed over published texts.
    private double Weigh(Piece sentence, List<Piece> names, bool setsHour, bool isJoint, bool opens)
    {
        var words = sentence.Words;
        var before = new Piece(sentence.Line, sentence.Start, names[0].Start - sentence.Start).Words;
        var after = names[^1].End < sentence.End ? sentence.From(names[^1].End).Words : default;
        var isBehindPlural = before.Length > 0 && !NameJudge.IsCased(names[0].Span) && Vocabulary.Plurals.At(before, before.Length - 1) > 0;
        var areTwo = before.Length > 0 && ToldCounts.IsDual(new Piece(sentence.Line, sentence.Start, names[0].End - sentence.Start).Words, before.Length - 1);
        // Who speaks of "our party" among others issues the text alone.
        if (reading.Language == "ar" && names.Exists(name => name.Words[0].Key is [.., 'ن', 'ا'] own && Vocabulary.Organisations.At(Word.Of(own[..^2]), 0) > 0))
            return 0;
        if (HalvesOfNames.AreQualities(names, reading.Language))
            return 0;
        if (names.Count < Several && !areTwo && !names.TrueForAll(IsBody))
            return 0;
        var known = names.Count(name => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= 0.5 });
        var isAnnounced = reading.Told.Says(names.Count);
        // "Law, justice and peace!" is called out.
        if (words.Length <= LongestSlogan && names[^1].End < names[^1].Line.Text.Length && names[^1].Line.Text[names[^1].End] is '!')
            return 0;
        // "four parties of Algeria, Morocco and Libya"
        if (names.Count > 2 && names.Skip(1).All(name => PlaceReader.Of(name) is not null) && PlaceReader.Of(names[0].From(names[0].Words[^1].Start)) is not null)
            return 0;
        if (names.TrueForAll(name => PlaceReader.Of(name) is not null) && !(Vocabulary.Signed.IsIn(before) && Vocabulary.Plurals.IsIn(before)))
            return 0;

        var speaksOfUs = Vocabulary.We.TryGetValue(reading.Language, out var we) && we.IsIn(before);
        var signing = SpeaksOfSigning(words, before, after);
        var weight = 0.0;
        weight += names.Count >= Many ? 2 : names.Count >= Several ? 1 : -1;
        weight -= known * 2 < names.Count && !isAnnounced && !isBehindPlural ? known == 0 ? 4 : 2 : 0;
        // Their full names may stand in another sentence.
        weight -= names.TrueForAll(name => name.Words is [{ IsAllCapitals: true }]) ? 1 : 0;
        weight += areTwo || isBehindPlural ? 1 : 0;
        weight += isAnnounced ? names.Count >= Several ? 3 : 2 : 0;
        // "both sides": two bodies speak, and a row of two is here.
        weight += names.Count == 2 && reading.SpeaksJointly && reading.Told.Says(2) && names.TrueForAll(IsBody) ? 2 : 0;
        weight += signing ? 2 : 0;
        weight += Vocabulary.Joint.IsIn(words) ? 2 : Vocabulary.Kickers.IsIn(words) ? 1 : 0;
        weight += Vocabulary.FoundsAlliance(words) ? 2 : 0;
        weight += LeadsToNames.Composed.IsIn(words) && (speaksOfUs || Vocabulary.Alliance.IsIn(words)) ? 2 : 0;
        // "The memorandum says that A, B and C shall …"
        weight += names.Count >= Several && Agreements.IsIn(before) ? OfAgreement : 0;
        weight += IsSubject(before, after) ? 2 : 0;
        weight += Leads(names, before) ? LeadsIn : 0;
        weight += before.Length > 1 && Speakers.Each.At(before, before.Length - 2) == 2 ? 1 : 0;
        weight += speaksOfUs ? 1 : 0;
        weight += opens ? 1 : 0;
        weight += isJoint ? 1 : 0;
        // Who calls to an hour and a place holds a gathering.
        weight -= setsHour && !signing && !Vocabulary.Joint.IsIn(words) ? 2 : 0;
        // A headline cuts names short.
        weight -= !Leads(names, before) && sentence.Line.Words.Length <= LongestHeadline && sentence.Line.Text.TrimEnd()[^1] is not ('.' or '!' or '?' or '؟' or ':' or '»' or '”' or '"') ? 2 : 0;
        weight -= Vocabulary.Attended.IsIn(words) ? 2 : 0;
        weight -= NamesInRow.IsFacing(before) || (speaksOfUs && IsObject(before)) ? 3 : 0;
        return weight;
    }

    private const double LeadsIn = 5;
    private const double OfAgreement = 3;

    private static readonly TermSet Agreements = new(
        ["memorandum", "memorandum of understanding", "agreement", "pact", "vereinbarung", "absichtserklärung", "abkommen", "protocole d'accord", "accord", "convention", "convenio", "acuerdo", "memorando", "memorándum", "protocolo", "acordo", "convénio", "accordo", "protocollo d'intesa", "conveni", "acord", "overeenkomst", "avtal", "avtalet", "överenskommelse"]);

    // "Orchard Union and River League: Keep the quay open": a headline names who says it.
    private static bool Leads(List<Piece> names, ReadOnlySpan<Word> before) =>
        before.Length == 0 && names[0].Line.Index < TopLines && names[^1].Line.Text.AsSpan(names[^1].End).TrimStart() is [':' or '：', ..];

    private const int TopLines = 6;

    // Two names are a list where both tell that they are bodies.
    private static bool IsBody(Piece name) => NameJudge.IsCased(name.Span) ? Vocabulary.Organisations.Count(name.Words) > 0 || name.Words is [{ IsAllCapitals: true }] or [{ IsAllCapitals: true }, { IsAllCapitals: false }, ..] : Vocabulary.Organisations.At(name.Words, 0) > 0;

    private static bool SpeaksOfSigning(ReadOnlySpan<Word> words, ReadOnlySpan<Word> before, ReadOnlySpan<Word> after) =>
        !Vocabulary.InvitationToSign.IsIn(words)
        && (Vocabulary.Signed.IsIn(before[Math.Max(0, before.Length - SigningWithin)..]) || Vocabulary.Signed.IsIn(after[..Math.Min(after.Length, SigningWithin)]));

    // "We thank the A, the B and the C"
    private bool IsObject(ReadOnlySpan<Word> before)
    {
        var at = before.Length - 1;
        while (at > 0 && InlineList.Articles.Contains(before[at].Key))
            at--;
        return NameJudge.IsCased(before[at].Key) && !before[at].IsCapital && Vocabulary.Plurals.At(before, at) == 0 && Vocabulary.Signed.At(before, at) == 0 && LeadsToNames.Composed.At(before, at) == 0
            && Vocabulary.ClauseWords.GetValueOrDefault(reading.Language)?.At(before, at) is null or 0 && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(before, at) is null or 0;
    }

    // Whether a verb of speaking belongs to them: soon behind them, in Arabic before, and where the verb stands last anywhere behind.
    private bool IsSubject(ReadOnlySpan<Word> before, ReadOnlySpan<Word> after)
    {
        // Whoever stands between the verb and the names is who speaks to them.
        if (reading.Language == "ar" && before[Math.Max(0, before.Length - VerbWithin)..] is var near && Vocabulary.SpeakingVerbs.Find(near, out var length) is >= 0 and var verb)
            return !near[(verb + length)..].ToArray().Any(word => word.Key.EndsWith("ون", StringComparison.Ordinal) || Vocabulary.Roles.At([word], 0) > 0);
        // "… and C for their support": a verb behind a preposition is another's.
        if (after.Length > 0 && NameJudge.IsCased(after[0].Key) && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(after, 0) > 0)
            return false;
        var reach = reading.Language is "fa" or "tr" or "ckb" or "kmr" or "ku" ? after.Length : VerbWithin;
        return Vocabulary.SpeakingVerbs.IsIn(after[..Math.Min(after.Length, reach)]);
    }
}
