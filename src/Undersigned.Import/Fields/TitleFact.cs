namespace Undersigned.Import.Fields;

/// <summary>What one of the first lines of a text shows that tells whether it is the title.</summary>
internal enum TitleFact
{
    // Where it stands, counted from the first line that is more than the name of a site, an issuer or the kind of text.
    StandsBeforeFirst,
    StandsFirst,
    StandsSecond,
    StandsThird,
    StandsFurther,
    StandsBelowProse,
    IsFollowedByBlank,
    StandsAlone,

    // How it is set, and how long it is.
    IsFirstHeading,
    IsHeading,
    IsBold,
    IsInCapitals,
    IsShort,
    IsComfortable,
    IsVeryLong,
    IsLongerThanLineAbove,

    // What it says.
    EndsInColon,
    EndsInComma,
    EndsInStop,
    IsLongSentence,
    HoldsSentences,
    BeginsSmall,
    ContinuesSentence,
    OpensQuote,
    HasClauseWord,
    GreetsSomeone,
    AsksToSign,
    NamesBody,
    HasHour,
    SaysKindOfText,
    IsInOtherScript,

    /// <summary>Three of its words, or their beginnings, come back in the text.</summary>
    ComesBackInText,

    /// <summary>None of its words does.</summary>
    NeverComesBack,
}
