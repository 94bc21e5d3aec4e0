using Xunit;

namespace Undersigned.Names.Tests;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("fa-AF", "rtl")]
    [InlineData("ar", "rtl")]
    [InlineData("ckb", "rtl")]
    [InlineData("ckb-IR", "rtl")]
    [InlineData("ku", "ltr")]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("ku-Latn", "ltr")]
    [InlineData("kmr-Arab-IQ", "rtl")]
    [InlineData("ckb-Latn", "ltr")]
    [InlineData("fa-Latn", "ltr")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("azb", "rtl")]
    [InlineData("bal", "rtl")]
    [InlineData("en", "ltr")]
    [InlineData("", "ltr")]
    [InlineData(null, "ltr")]
    public void Direction_follows_the_script_and_else_the_language(string? tag, string direction) => Assert.Equal(direction, Direction.Of(tag));

    [Theory]
    [InlineData("کانون زنان آفتاب", "fa")]
    [InlineData("حزب مردم ايران", "fa")]
    [InlineData("كميته دفاع از كارگران", "fa")]
    [InlineData("جمعية الأفق للثقافة", "ar")]
    [InlineData("اتحاد الصحفيين الأحرار في سوريا", "ar")]
    [InlineData("یەکێتیی مامۆستایانی کوردستان", "ckb")]
    [InlineData("كۆمه\u200cڵه\u200cی هیوا", "ckb")]
    [InlineData("حزب کومەلە کردستان ایران", "fa")]
    [InlineData("Komeleya Jinên Azad", "kmr")]
    [InlineData("Yekîtiya Xwendekaran", "kmr")]
    [InlineData("Özgür Kadınlar Derneği", "tr")]
    [InlineData("Bündnis für Flüchtlinge", "de")]
    [InlineData("Comité de défense des prisonniers", "fr")]
    [InlineData("Asociación de Mujeres Libres", "es")]
    [InlineData("Union of Free Women", "en")]
    [InlineData("Aftab", "en")]
    [InlineData("Σύλλογος", "el")]
    [InlineData("Союз", "ru")]
    [InlineData("Спілка жінок України", "uk")]
    [InlineData("🌹", "und")]
    [InlineData("", "und")]
    public void The_language_is_guessed_from_letters_and_small_words(string text, string language) => Assert.Equal(language, Scripts.Guess(text));

    [Theory]
    [InlineData("Komala کومله حزب", "Arab")]
    [InlineData("Komala Party کومله", "Latn")]
    [InlineData("Ελλάδα", "Grek")]
    [InlineData("42", "Zyyy")]
    [InlineData(null, "Zyyy")]
    public void The_script_is_the_one_most_letters_have(string? text, string script) => Assert.Equal(script, Scripts.Of(text));
}
