namespace Undersigned.Import.Lists.Weighed;

/// <summary>
/// What a line shows that tells whether it is one of a list of signatories. A fact has a value from 0 to <see cref="LineFacts.MostValues"/> - 1:
/// a step on a scale, the number of a kind, or 0 where there is nothing to add.
/// </summary>
internal enum LineFact
{
    /// <summary>What the judge of names says of the part that is the name: its kind, and in five steps how like one it is.</summary>
    NamePart,

    /// <summary>What the judge says of the whole line, in four steps.</summary>
    WholeLine,

    /// <summary>Words: 0, 2, 3, 4, 6, 8, 11, 16, 30 and more.</summary>
    Words,

    /// <summary>Words of a sentence: none, 1, 2, 3 and more.</summary>
    ClauseWords,

    /// <summary>The share of such words, in five steps.</summary>
    ClauseShare,

    /// <summary>The mark it ends in, by its place in <see cref="LineFacts.Marks"/>.</summary>
    EndsIn,

    /// <summary>What it begins with: a small letter, a capital, a letter of a script without them, a digit, a mark.</summary>
    BeginsWith,

    /// <summary>The bullet or number before it, by <see cref="Text.MarkerKind"/>.</summary>
    Marker,

    IsHeading,
    IsBold,

    /// <summary>Empty lines before it: none, 1, 2, 3 and more.</summary>
    BlankBefore,

    IsDate,
    HasDate,
    HasHour,
    IsFurniture,

    /// <summary>Words for kinds of bodies: none, 1, 2, 4 and more.</summary>
    BodyWords,

    HasRole,
    HasOffice,
    HasGivenName,
    BeginsWithGivenName,
    BeginsWithHonorific,
    SaysSigned,
    SaysJoint,
    HasSpeakingVerb,
    SaysWe,
    BeginsWithKindOfText,
    Greets,
    IsSlogan,
    NamesEvent,
    IsWhenOrWhere,
    HasLabel,
    IsLabel,
    HasAddress,

    /// <summary>What it announces, by <see cref="HeadingKind"/>, and whether names stand behind its colon.</summary>
    Announces,

    IsGroupHeading,

    /// <summary>Cells of the row it is: 1, 2, 3 and more.</summary>
    Cells,

    /// <summary>How many parts it falls into (2, 3, 4, 6 and more), and whether few, some or most of those are names.</summary>
    Parts,

    HasParenthesis,

    /// <summary>The same words stand on another line, too.</summary>
    StandsAgain,

    IsInCapitals,

    /// <summary>The share of words with a capital, in five steps; none where the script has no capitals.</summary>
    Capitals,

    IsUncased,
    Look,
    LookAbove,
    LookBelow,

    /// <summary>Whether the line above bears the same kind of mark, and whether that is one at all.</summary>
    MarkedLikeAbove,
    MarkedLikeBelow,

    /// <summary>Empty lines below it: none, 1, 2 and more.</summary>
    BlankBelow,

    /// <summary>Where in the text it stands, in six steps.</summary>
    Position,

    /// <summary>Lines of prose above: none, 1, 2, 4 and more.</summary>
    ProseAbove,
    ProseBelow,

    /// <summary>Lines of the run of possible names it stands in: 1, 2, 3, 4, 7, 16 and more.</summary>
    RunLength,

    /// <summary>The share of names in its run, in five steps.</summary>
    RunShare,

    /// <summary>The look of the line above its run.</summary>
    RunAbove,
    RunBelow,

    /// <summary>Sure names in its run: none, 1, 2, 3, 5, 10 and more.</summary>
    RunNames,

    /// <summary>Where in the text its run begins, in five steps.</summary>
    RunPosition,

    /// <summary>The share of names in its run where the text says that several speak; by five more where it does not.</summary>
    RunOfJoint,

    /// <summary>Whether the text says that so many speak as stand in its run.</summary>
    RunIsTold,

    RunIsListed,

    /// <summary>Empty lines before its run: none, 1, 2 and more.</summary>
    RunBlank,

    /// <summary>Lines without an empty one between them that it stands among: 1, 2, 3, 5, 10 and more.</summary>
    BlockLength,

    /// <summary>How like names the lines of that block are, in five steps; by five more where it has two lines, by ten more where it has three and more.</summary>
    BlockShare,

    /// <summary>The look of the line above the block, and in three steps how like names its lines are.</summary>
    BlockAbove,

    /// <summary>It stands in no run of possible names.</summary>
    NoRun,

    /// <summary>What is met first going up: a heading of signatories, another one, prose, or neither.</summary>
    MetAbove,

    /// <summary>The same, with the look of the line.</summary>
    MetAboveLook,

    /// <summary>Whether the text says that several speak, with the look of the line.</summary>
    JointLook,

    /// <summary>Whether a heading of signatories stands anywhere, with the look of the line.</summary>
    SignedLook,

    /// <summary>The text has fields for time and place; with the look of the line.</summary>
    FieldsLook,

    /// <summary>Whether the text says how many speak, with the look of the line.</summary>
    ToldLook,

    /// <summary>Whether some line sets an hour beside a day, and so invites, with the look of the line.</summary>
    HourLook,

    /// <summary>Whether a line above that block says who speaks, organises, attended or is to be asked.</summary>
    BelowOthers,

    /// <summary>The language is written in the Arabic script.</summary>
    IsArabicScript,
}
