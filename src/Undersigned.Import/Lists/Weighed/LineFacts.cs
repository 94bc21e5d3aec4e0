using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists.Weighed;

/// <summary>Gathers what each line of a text shows by itself.</summary>
internal sealed class LineFacts
{
    /// <summary>How many values a fact can have.</summary>
    public const int MostValues = 64;

    /// <summary>How many facts with their values there are.</summary>
    public static readonly int Count = Enum.GetValues<LineFact>().Length * MostValues;

    /// <summary>The marks a line may end in.</summary>
    public const string Marks = ".:!?؟,،;؛)»”\"-–";

    private const double SurelyNames = 0.7;
    private const double PerhapsNames = 0.35;
    private const double LikeUnknown = 0.4;
    private const double MostClauses = 0.25;
    private const double FewClauses = 0.1;
    private const int LongestName = 30;
    private const int WordsOfProse = 14;
    private const int LongestLabel = 24;
    private const int LeastParts = 4;
    private const double MostParts = 0.6;

    // Whoever writes so much on one line writes prose, or a row of names, which is looked for elsewhere.
    private const int LongestWeighed = 500;

    // With those of its surroundings.
    private const int FactsOfLine = 80;

    private readonly Reading reading;
    private readonly InlineList inline;
    private readonly GroupHeadings groups;
    private readonly List<int>[] facts;

    public LineFacts(Reading reading, InlineList inline, GroupHeadings groups)
    {
        this.reading = reading;
        this.inline = inline;
        this.groups = groups;
        var keys = reading.Lines.Select(line => Fold.Key(line.Text)).ToList();
        var texts = keys.CountBy(key => key).ToDictionary();
        var count = reading.Lines.Count;
        (facts, Looks, Headings, Likeness) = (new List<int>[count], new LineLook[count], new HeadingKind[count], new double[count]);
        for (var i = 0; i < count; i++)
            facts[i] = OfLine(reading.Lines[i], i, texts[keys[i]]);
    }

    /// <summary>The facts of a line, each as its number.</summary>
    public List<int> this[int line] => facts[line];

    public LineLook[] Looks { get; }

    /// <summary>What each line announces.</summary>
    public HeadingKind[] Headings { get; }

    /// <summary>How like a name, or several, each line is; 0 to 1.</summary>
    public double[] Likeness { get; }

    /// <summary>The number of a fact with its value.</summary>
    public static int Of(LineFact fact, int value = 0) => ((int)fact * MostValues) + value;

    /// <summary>The step of a scale a value has reached: how many of the bounds are not above it.</summary>
    public static int Step(double value, params ReadOnlySpan<double> bounds)
    {
        var step = 0;
        while (step < bounds.Length && value >= bounds[step])
            step++;
        return step;
    }

    private List<int> OfLine(Line line, int at, int times)
    {
        var found = new List<int>(FactsOfLine);
        void Is(LineFact fact, bool holds)
        {
            if (holds)
                found.Add(Of(fact));
        }

        void Has(LineFact fact, int value) => found.Add(Of(fact, value));
        var words = line.Words;
        if (words.Length > LongestWeighed)
        {
            Looks[at] = line.IsFurniture ? LineLook.Furniture : LineLook.Prose;
            return found;
        }

        var judge = reading.Judge;
        var part = judge.Of(ListFinder.FirstPart(line.Whole), listed: true);
        var whole = judge.Of(line.Whole, line.IsListed);
        Has(LineFact.NamePart, ((int)part.Kind * 5) + Step(part.Likeness, 0.3, 0.5, 0.7, 0.85));
        Has(LineFact.WholeLine, ((int)whole.Kind * 4) + Step(whole.Likeness, 0.3, 0.5, 0.7));

        var clauses = judge.Clauses(words);
        var share = words.Length == 0 ? 0 : (double)clauses / words.Length;
        Has(LineFact.Words, Step(words.Length, 2, 3, 4, 6, 8, 11, 16, LongestName));
        Has(LineFact.ClauseWords, Step(clauses, 1, 2, 3));
        Has(LineFact.ClauseShare, Step(share, 0.01, FewClauses, 0.2, 0.3));
        var end = line.Text.TrimEnd() is [.., var last] ? last : ' ';
        Has(LineFact.EndsIn, Marks.IndexOf(end, StringComparison.Ordinal) + 1);
        Has(LineFact.BeginsWith, BeginningOf(line.Text));
        Has(LineFact.Marker, (int)line.Marker);
        Is(LineFact.IsHeading, line.HeadingLevel > 0);
        Is(LineFact.IsBold, line.Strong);
        Has(LineFact.BlankBefore, Step(line.BlankBefore, 1, 2, 3));

        var isDate = reading.IsDateLine(line);
        Is(LineFact.IsDate, isDate);
        Is(LineFact.HasDate, !isDate && reading.DatesIn(line).Any());
        Is(LineFact.HasHour, reading.HourIn(line) is not null);
        Is(LineFact.IsFurniture, line.IsFurniture);
        Has(LineFact.BodyWords, Step(Vocabulary.Organisations.Count(words), 1, 2, 4));
        Is(LineFact.HasRole, Vocabulary.Roles.Count(words) > 0);
        Is(LineFact.HasOffice, Vocabulary.Offices.Find(words, out _) >= 0);
        Is(LineFact.HasGivenName, Vocabulary.GivenNames.Count(words) > 0);
        Is(LineFact.BeginsWithGivenName, Vocabulary.GivenNames.At(words, 0) > 0);
        Is(LineFact.BeginsWithHonorific, Vocabulary.Honorifics.At(words, 0) > 0);
        Is(LineFact.SaysSigned, Vocabulary.Signed.IsIn(words));
        Is(LineFact.SaysJoint, Vocabulary.Joint.IsIn(words));
        Is(LineFact.HasSpeakingVerb, Vocabulary.SpeakingVerbs.IsIn(words));
        Is(LineFact.SaysWe, reading.Says(Vocabulary.We, words));
        Is(LineFact.BeginsWithKindOfText, Vocabulary.Kickers.At(words, 0) > 0);
        Is(LineFact.Greets, Vocabulary.Greetings.At(words, 0) > 0);
        Is(LineFact.IsSlogan, words.Length > 0 && NameJudge.IsSlogan(words));
        Is(LineFact.NamesEvent, Vocabulary.Events.IsIn(words));
        Is(LineFact.IsWhenOrWhere, Vocabulary.WhenLabels.At(words, 0) > 0 || Vocabulary.WhereLabels.At(words, 0) > 0);
        Is(LineFact.HasLabel, line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel);
        var isLabel = ListRegion.IsLabel(line);
        Is(LineFact.IsLabel, isLabel);
        Is(LineFact.HasAddress, line.HasAddress);
        var heading = Heading.Of(line, judge);
        Headings[at] = heading.Kind;
        Has(LineFact.Announces, ((int)heading.Kind * 2) + (heading.Tail.IsEmpty ? 0 : 1));
        Is(LineFact.IsGroupHeading, groups.Of(line) is not null);
        Has(LineFact.Cells, Step(line.Cells.Count, 2, 3));
        Is(LineFact.HasParenthesis, line.Text.Contains('(', StringComparison.Ordinal));
        Is(LineFact.StandsAgain, times > 1);
        Is(LineFact.IsInCapitals, words.Length > 0 && Array.TrueForAll(words, word => word.IsAllCapitals || word.IsNumber));
        if (NameJudge.IsCased(line.Text))
            Has(LineFact.Capitals, Step((double)words.Count(word => word.IsCapital) / Math.Max(1, words.Length), 0.3, 0.5, 0.7, 0.9));
        else
            Has(LineFact.IsUncased, 0);

        var like = 0.0;
        if (inline.Split(line.Whole, headed: true) is var (_, parts))
        {
            var named = parts.Count(piece => judge.Of(ListFinder.FirstPart(piece), listed: true).Kind is NameKind.Organisation or NameKind.Person) / (double)parts.Count;
            Has(LineFact.Parts, (Step(parts.Count, 3, LeastParts, 6) * 3) + Step(named, 0.4, SurelyNames));
            like = named * (parts.Count >= LeastParts && named >= MostParts && share < FewClauses ? Math.Max(1, 0.9 / named) : 0.9);
        }

        if (!line.IsFurniture && !isDate && part.IsName && share <= MostClauses && words.Length <= LongestName && end != ':')
            like = Math.Max(like, part.Kind == NameKind.Unknown ? LikeUnknown : part.Likeness);
        Likeness[at] = Math.Min(1, like);
        Looks[at] = line.IsFurniture ? LineLook.Furniture
            : heading.Kind == HeadingKind.Signed ? LineLook.HeadsSigned
            : heading.Kind != HeadingKind.None ? LineLook.HeadsOthers
            : isDate ? LineLook.Date
            : isLabel ? LineLook.Label
            : like >= SurelyNames ? LineLook.Name
            : like >= PerhapsNames ? LineLook.Perhaps
            : words.Length > WordsOfProse || clauses > 1 ? LineLook.Prose
            : part.Kind is NameKind.Role or NameKind.Place or NameKind.Organ ? LineLook.Beside
            : LineLook.Other;
        return found;
    }

    private static int BeginningOf(string text) => text.Length == 0 ? 5
        : char.IsLower(text[0]) ? 0
        : char.IsUpper(text[0]) ? 1
        : char.IsLetter(text[0]) ? 2
        : char.IsDigit(text[0]) ? 3
        : 4;
}
