using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Entries;

public class ManifestTests
{
    [Fact]
    public void A_manifest_is_read_back_as_it_was_written()
    {
        foreach (var manifest in (Manifest[])[ExampleStatement.First, ExampleStatement.Second])
        {
            var again = Manifest.Parse(manifest.Encode());
            Assert.Equal(manifest.Encode(), again.Encode());
            Assert.Equal(manifest.Digest(), again.Digest());
            Assert.Equal(manifest.Texts, again.Texts);
        }
    }

    [Fact]
    public void The_order_in_which_languages_are_given_does_not_change_what_is_signed()
    {
        var texts = ExampleStatement.First.Texts;
        Assert.Equal(ExampleStatement.First.Digest(), new Manifest(1, null, null, texts.Reverse()).Digest());
    }

    [Fact]
    public void Changing_any_byte_of_a_manifest_changes_its_digest_or_is_refused()
    {
        var bytes = ExampleStatement.First.Encode();
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i / 8] ^= (byte)(1 << (i % 8));
            try
            {
                var other = Manifest.Parse(changed);
                Assert.Equal(changed, other.Encode());
                Assert.NotEqual(ExampleStatement.First.Digest(), other.Digest());
            }
            catch (LogFormatException) { }
        }
    }

    [Theory]
    [InlineData("version 1\n", "version 2\n")]
    [InlineData("version 1\n", "version 0\n")]
    [InlineData("version 1\n", "version 01\n")]
    [InlineData("version 1\n", "version 1000001\n")]
    [InlineData("text en", "text EN-")]
    [InlineData("text en", "text e")]
    [InlineData("text en", "text fa")]
    [InlineData("text en", "text xx")]
    [InlineData("ltr", "up")]
    [InlineData("original", "translation")]
    [InlineData("authoritative", "informative")]
    [InlineData("manifest", "entry")]
    [InlineData("\ntext fa", "\n\ntext fa")]
    public void A_manifest_in_another_form_is_refused(string part, string other)
    {
        var text = Encoding.UTF8.GetString(ExampleStatement.First.Encode());
        Assert.Contains(part, text);
        Assert.Throws<LogFormatException>(() => Manifest.Parse(Encoding.UTF8.GetBytes(text.Replace(part, other))));
    }

    [Fact]
    public void The_salt_of_an_embargoed_text_hides_which_text_it_is()
    {
        var open = new Manifest(1, null, null, ExampleStatement.First.Texts);
        var salted = new Manifest(1, null, ExampleStatement.Secret("salt"), ExampleStatement.First.Texts);
        Assert.NotEqual(open.Digest(), salted.Digest());
    }
}
