namespace Undersigned.Import.Lists.Marked;

/// <summary>What a token shows that tells whether it belongs to the name of somebody who signs. Each is put into a number together with what it was found to be.</summary>
internal enum TokenFact : uint
{
    /// <summary>How the text is written: with capitals, or in which language without them.</summary>
    Script = 1,

    // The word itself and those around it, alone and by two.
    Word,
    WordBefore,
    WordBehind,
    SecondBefore,
    SecondBehind,
    ThirdBefore,
    WordWithBefore,
    WordWithBehind,

    // How it and its neighbours are written.
    Form,
    FormWithBefore,
    FormWithBehind,
    FormOfThree,
    FormOfFive,

    // Parts of the word, its length, how often the text has it.
    TwoLetters,
    ThreeLetters,
    TwoLast,
    ThreeLast,
    Length,
    Times,

    // What word lists know of it and of up to three around it.
    Sense,
    SenseWithForm,
    SensesWithBefore,
    SensesWithBehind,
    SensesOfThree,
    SensesBehindWord,
    SensesBeforeWord,

    // Between which marks or "and" it stands, and how far from them.
    MarkBefore,
    MarkBehind,
    Marks,
    MarksWithForm,

    // The part of the sentence between those marks: whether a body's word is in it or opens it, how many capitals it has.
    Part,
    PartWithMarks,
    PartWithLength,

    // The sentence: its bodies and commas, its words and capitals, where the token stands in it, what else stands before and behind, how it begins and ends, the nearest words that are no names.
    SentenceCounts,
    PartWithCounts,
    FromStart,
    FromEnd,
    PartWithWords,
    PartWithCapitals,
    SaidBefore,
    SaidBehind,
    PartWithSaidBefore,
    PartWithSaidBehind,
    PartWithOpening,
    PartWithSecond,
    PartWithClosing,
    PartWithVerbBefore,
    PartWithVerbBehind,
    MarksWithVerbBefore,
    MarksWithVerbBehind,

    // The text and the line.
    PartWithText,
    EndsOfLine,
    PartWithLine,
    PartWithLineFromEnd,
    PartWithLineLength,
}
