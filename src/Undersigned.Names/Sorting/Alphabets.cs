namespace Undersigned.Names;

/// <summary>
/// The alphabets in their readers' order. Each word is a letter (or two letters that are one); <c>/</c> adds what another keyboard
/// writes for the same letter, <c>=</c> forms that come after it where names are otherwise alike. Letters that the alphabet borrows stand beside those they sound like.
/// </summary>
internal static class Alphabets
{
    /// <summary>Persian: alef with madda first, hamza after alef, vav before heh (CLDR's order for fa; the four Persian letters pe, che, zhe, gaf in their places).</summary>
    public const string Persian =
        "آ ا=ٱ ء=أ=إ=ؤ=ئ ب پ ت ث ج چ ح خ د ذ ر=ڕ ز ژ س ش ص ض ط ظ ع غ ف=ڤ ق ک/ك گ ل=ڵ م ن و=ۆ ه/ھ/ہ=ة=ۀ=ە ی/ي/ى=ێ";

    /// <summary>Sorani: ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ وو ھ ە ی ێ, with the Arabic letters of borrowed names beside their like.</summary>
    public const string Sorani =
        "ئ=ء ا=آ=أ=إ=ٱ ب پ ت ث ج چ ح خ د ذ ر ڕ ز ژ س ش ص ض ط ظ ع غ ف ڤ ق ک/ك گ ل ڵ م ن و=ؤ ۆ وو ھ/ه/ہ ە=ة=ۀ ی/ي/ى ێ";

    /// <summary>Kurmanji in Hawar's order; letters of other Latin alphabets stand with their base letter.</summary>
    public const string Kurmanji = "a b c ç d e ê f g h i/ı î j k l m n o p q r s ş t u û v w x y z";

    /// <summary>What a reader of another script expects of Arabic letters, and of Latin ones.</summary>
    public const string OtherArabic = "ئ=ء ا=آ=أ=إ=ٱ ب پ ت ث ج چ ح خ د ذ ر ڕ ز ژ س ش ص ض ط ظ ع غ ف ڤ ق ک/ك گ ل ڵ م ن و=ۆ=ؤ ه/ھ=ة=ۀ=ە ی/ي/ى=ێ";

    /// <summary>The plain Latin alphabet.</summary>
    public const string OtherLatin = "a b c d e f g h i/ı j k l m n o p q r s t u v w x y z";
}
