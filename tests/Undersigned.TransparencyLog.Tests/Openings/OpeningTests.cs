using System.Security.Cryptography;
using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Openings;

public class OpeningTests
{
    /// <summary>LEDGER's formula, computed here a second time with the platform's HMAC.</summary>
    [Fact]
    public void The_commitment_is_the_formula_of_the_ledger()
    {
        var seed = ExampleStatement.Secret("seed of Leyla").ToArray();
        var message = new List<byte>(Encoding.ASCII.GetBytes("undersigned/1 commitment schema 1\n"));
        for (var i = 1; i <= 10; i++)
        {
            var key = HMACSHA256.HashData(seed, Encoding.ASCII.GetBytes($"field/{i}"));
            var value = ExampleStatement.Leyla[(SignatureField)i]!;
            byte[] bound = [.. Encoding.ASCII.GetBytes($"{i}"), 0, .. Encoding.UTF8.GetBytes(value)];
            message.AddRange(HMACSHA256.HashData(key, bound));
        }
        Assert.Equal(SHA256.HashData(message.ToArray()), ExampleStatement.Leyla.Commitment().ToArray());
    }

    [Fact]
    public void Whatever_part_of_a_signature_is_told_the_commitment_stays_the_same()
    {
        var whole = ExampleStatement.Leyla;
        for (var told = 0; told < 1 << 10; told += 7)
        {
            var fields = SignatureFields.All.Where(field => (told >> ((int)field - 1) & 1) == 1).ToArray();
            var part = whole.Only(fields);
            Assert.Equal(whole.Commitment(), part.Commitment());
            Assert.Equal(whole.Commitment(), Opening.Parse(part.ToText()).Commitment());
            Assert.All(SignatureFields.All, field => Assert.Equal(fields.Contains(field) ? whole[field] : null, part[field]));
            Assert.Equal(whole.Commitment(), part.Only([.. fields.Skip(1)]).Commitment());
        }
    }

    [Fact]
    public void Every_changed_field_changes_the_commitment()
    {
        var values = SignatureFields.All.ToDictionary(field => field, field => ExampleStatement.Leyla[field]!);
        foreach (var field in SignatureFields.All)
        {
            var other = new Dictionary<SignatureField, string>(values)
            {
                [field] = field switch
                {
                    SignatureField.Kind => "organisation",
                    SignatureField.Names => "fa=ليلا احمدي",
                    SignatureField.Country => "IQ",
                    SignatureField.Evidence => "claimed",
                    SignatureField.Day => "2026-02-12",
                    _ => values[field] + " ",
                },
            };
            var changed = Opening.Whole(ExampleStatement.Secret("seed of Leyla"), SignatureFields.From(other));
            Assert.NotEqual(ExampleStatement.Leyla.Commitment(), changed.Commitment());
        }
    }

    [Fact]
    public void A_value_moved_from_one_field_to_the_next_changes_the_commitment()
    {
        var seed = ExampleStatement.Secret("any");
        var role = new Dictionary<SignatureField, string> { [SignatureField.Kind] = "person", [SignatureField.Names] = "en=A", [SignatureField.Day] = "2026-02-11" };
        var city = new Dictionary<SignatureField, string>(role) { [SignatureField.City] = "Paris" };
        role[SignatureField.Affiliation] = "Paris";
        Assert.NotEqual(Opening.Whole(seed, SignatureFields.From(role)).Commitment(), Opening.Whole(seed, SignatureFields.From(city)).Commitment());
    }

    [Fact]
    public void Someone_who_knows_every_field_but_no_seed_cannot_recognise_a_hidden_signer()
    {
        var guess = Opening.Whole(
            ExampleStatement.Secret("another seed"),
            SignatureFields.From(SignatureFields.All.ToDictionary(field => field, field => ExampleStatement.Leyla[field]!))
        );
        Assert.NotEqual(ExampleStatement.Leyla.Commitment(), guess.Commitment());

        // The keys of the fields that Łukasz shows do not help with the field that he hides.
        var shown = ExampleStatement.LukaszAsShown.ToText();
        Assert.DoesNotContain(ExampleStatement.Secret("seed of Łukasz").ToBase64(), shown);
        Assert.DoesNotContain("Łukasz", shown);
    }

    [Fact]
    public void An_opening_has_one_spelling_whatever_is_changed_in_it()
    {
        foreach (var text in (string[])[ExampleStatement.Union.ToText(), ExampleStatement.LukaszAsShown.ToText()])
        {
            Assert.Equal(text, Opening.Parse(text).ToText());
            for (var i = 0; i < text.Length; i++)
            {
                OneSpelling(text.Remove(i, 1));
                foreach (var added in " \n\0ا=")
                    OneSpelling(text.Insert(i, added.ToString()));
                Assert.ThrowsAny<LogFormatException>(() => Opening.Parse(text.AsSpan(0, i)));
            }
            Assert.Throws<LogFormatException>(() => Opening.Parse(text + "\n"));
        }
    }

    [Theory]
    [InlineData(SignatureField.Kind, "robot")]
    [InlineData(SignatureField.Kind, "")]
    [InlineData(SignatureField.Names, "")]
    [InlineData(SignatureField.Names, "لیلا")]
    [InlineData(SignatureField.Names, "fa=")]
    [InlineData(SignatureField.Names, "fa=لیلا\nfa=لیلی")]
    [InlineData(SignatureField.Names, "fa=لیلا\nku=Leyla\nen=Leyla")]
    [InlineData(SignatureField.Role, "two\nlines")]
    [InlineData(SignatureField.Role, "\0")]
    [InlineData(SignatureField.Country, "ir")]
    [InlineData(SignatureField.Country, "IRN")]
    [InlineData(SignatureField.Evidence, "E mail")]
    [InlineData(SignatureField.Day, "1404-11-22 ")]
    [InlineData(SignatureField.Day, "11.2.2026")]
    [InlineData(SignatureField.Day, "2026-02-30")]
    [InlineData(SignatureField.Day, "۲۰۲۶-۰۲-۱۱")]
    public void A_value_that_is_not_of_its_form_is_refused(SignatureField field, string value) =>
        Assert.Throws<LogFormatException>(() => SignatureFields.Check(field, value));

    [Fact]
    public void A_value_with_half_a_character_is_refused() =>
        Assert.Throws<LogFormatException>(() => SignatureFields.Check(SignatureField.City, "\uD800"));

    [Fact]
    public void A_name_in_several_languages_has_one_order_with_the_native_form_first()
    {
        var names = NameLines.Join(("ku", "Şîrîn"), [("fa", "شیرین"), ("ar", "شيرين"), ("zh-Hant", "希琳")]);
        Assert.Equal("ku=Şîrîn\nar=شيرين\nfa=شیرین\nzh-Hant=希琳", names);
        Assert.Equal(("ku", "Şîrîn"), NameLines.Split(names)[0]);
        Assert.Equal(names, NameLines.Join(("ku", "Şîrîn"), [("zh-Hant", "希琳"), ("ar", "شيرين"), ("fa", "شیرین")]));
    }

    [Fact]
    public void The_digest_of_the_published_openings_is_that_of_the_text_that_holds_them()
    {
        var text = ExampleStatement.Published.SelectMany(o => PublicOpenings.Block(o.Sequence, o.Opening)).ToArray();
        Assert.Equal(Hash.Sha256(text), PublicOpenings.Digest(ExampleStatement.Published));
        Assert.StartsWith("seq 1\nundersigned/1 opening\n", Encoding.UTF8.GetString(text));
        Assert.Throws<ArgumentException>(() => PublicOpenings.Digest(ExampleStatement.Published.Reverse()));
    }

    private static void OneSpelling(string text)
    {
        try
        {
            Assert.Equal(text, Opening.Parse(text).ToText());
        }
        catch (LogFormatException) { }
    }
}
