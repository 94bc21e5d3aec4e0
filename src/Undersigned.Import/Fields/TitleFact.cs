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
    IsBrief,
    IsComfortable,
    IsVeryLong,
    IsLongerThanLineAbove,

    // What stands round about it.

    /// <summary>The line above says what kind of text follows.</summary>
    FollowsKindOfText,

    /// <summary>A day stands right below it.</summary>
    StandsAboveDay,

    // What it says.
    EndsInColon,
    EndsInComma,
    EndsInStop,
    IsLongSentence,
    BeginsSmall,
    GreetsSomeone,
    NamesBody,
    HasHour,
    SaysKindOfText,

    /// <summary>It begins with the kind of text and says more: "Joint statement on the flood".</summary>
    BeginsWithKindOfText,

    /// <summary>All of it is the name of a body that signs, or of several.</summary>
    NamesSigner,

    /// <summary>It begins as an address does: "To the minister".</summary>
    IsAddress,
    IsInOtherScript,

    /// <summary>Most of its words come back.</summary>
    MostComesBack,

    /// <summary>None of its words does.</summary>
    NeverComesBack,
}
