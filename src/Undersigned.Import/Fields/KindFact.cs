namespace Undersigned.Import.Fields;

/// <summary>What a text shows that tells of what kind it is.</summary>
internal enum KindFact
{
    /// <summary>Holds for every text: how common each kind is.</summary>
    Any,

    NobodySigns,
    BodiesSign,
    PersonsSign,
    ManyPersonsSign,

    /// <summary>A run of names in one line below the text, as papers print those of readers who write to them.</summary>
    NamesAreOneLine,

    /// <summary>A list of signatories is announced and is not there.</summary>
    ListIsMissing,

    TitleIsLetter,
    BeginsWithLetter,
    SaysLetter,
    SaysOpenLetter,
    ListIsOfLetter,

    /// <summary>"Dear members of the council," above what several sign; invitations greet, too.</summary>
    AddressesSomeone,

    /// <summary>Persons answer what a paper printed: "(Report, 14 May)".</summary>
    AnswersPaper,

    TitleIsJoint,
    SaysJoint,
    TitleIsStatement,
    SaysStatement,
    IsPetition,

    /// <summary>"Seven unions …" among the first lines: the text counts those who speak.</summary>
    CountsBodies,
    AsksToSign,

    /// <summary>Something is founded: in a short line, or beside a word for an alliance.</summary>
    Founds,

    BeginsWithLaunch,
    LaunchesAlliance,
    ListsMembersOfAlliance,

    /// <summary>The sentence that lists the bodies speaks of an alliance apart from their names.</summary>
    NamesAllianceBesideBodies,

    TitleSetsDay,
    BeginsWithCall,
    AnnouncesDay,
    AnnouncesHour,
    AnnouncesSeveral,

    /// <summary>A day with its hour is told among the first lines.</summary>
    BeginsWithHour,

    /// <summary>Who meets where and when is told by others and not by those who call.</summary>
    ReportsAnHour,
}
