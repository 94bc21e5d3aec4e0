using Microsoft.Playwright;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Organisations;

namespace Undersigned.Tests.Browser;

/// <summary>The page that lies in every bundle, opened from the disk with the network off.</summary>
/// <remarks>What a browser makes of a page does not depend on the database: one run looks at it.</remarks>
[Trait("database", "either")]
public sealed class VerifyPageTests(BundleInHand bundle, Chromium chromium) : IClassFixture<BundleInHand>
{
    /// <summary>Changed bytes per run; every one is a whole check in the browser. With --long it is every byte.</summary>
    private const int Flips = 40;

    [Fact]
    public async Task A_true_bundle_holds_and_shows_its_text_and_its_names_with_the_network_off()
    {
        await using var visit = await Open("en");
        await Choose(visit, bundle.Zip);

        var said = await Verdict(visit, "holds");
        Assert.Contains("The key came from what was verified, not from you.", said, StringComparison.Ordinal);
        Assert.Contains("named 2, initials 1, counted 1, sealed 0, withdrawn 1", said, StringComparison.Ordinal);
        Assert.Contains("We ask that every archive in the valley be opened.", said, StringComparison.Ordinal);
        Assert.Contains("Ş. N.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone Again", said, StringComparison.Ordinal);
        Assert.Equal("rtl", await visit.Page.Locator("ol bdi[lang]").First.GetAttributeAsync("dir"));
        Assert.Equal("لیلا احمدی", await visit.Page.Locator("ol bdi[lang]").First.InnerTextAsync());
        Assert.Empty(await visit.AccessibilityFaults());
        Assert.Empty(visit.Errors);
        Assert.Empty(visit.ForeignRequests);
    }

    [Fact]
    public async Task Whoever_brings_the_logs_key_learns_that_it_is_that_log_and_another_key_is_refused()
    {
        await using var visit = await Open("en");
        await visit.Page.FillAsync("#key", bundle.Key);
        await Choose(visit, bundle.Zip);
        Assert.Contains("The log's key is the one that you gave.", await Verdict(visit, "holds"), StringComparison.Ordinal);

        await visit.Page.FillAsync("#key", "undersigned.example/log+76ae05b1+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c");
        await visit.Page.PressAsync("#key", "Tab");
        Assert.Contains("The head belongs to another log.", await Verdict(visit, "does-not-hold"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_small_dark_screen_in_Persian_nothing_sticks_out()
    {
        await using var visit = await Open("fa", width: 320, dark: true);
        await Choose(visit, bundle.Zip);

        Assert.Contains("درست است.", await Verdict(visit, "holds"), StringComparison.Ordinal);
        Assert.Equal("rtl", await visit.Page.GetAttributeAsync("html", "dir"));
        Assert.Empty(await visit.SticksOut());
        Assert.Empty(await visit.AccessibilityFaults());
        await visit.Screenshot("verify-fa-320-dark");

        await visit.Page.ClickAsync("text=English");
        Assert.Contains("It holds.", await Verdict(visit, "holds"), StringComparison.Ordinal);
        Assert.Equal("ltr", await visit.Page.GetAttributeAsync("html", "dir"));
    }

    [Fact]
    public async Task Of_an_alliance_the_page_says_who_belongs_to_it_and_who_left_by_its_own_act()
    {
        await using var visit = await Open("en");
        await Choose(visit, bundle.Alliance);
        var said = await Verdict(visit, "holds");
        Assert.Contains("members 2, not shown 0; left by their own act 1, recorded by the alliance as having left 0, removed by the secretariat 0", said, StringComparison.Ordinal);
        Assert.Contains("left by its own act: entry number 4 bears the secret behind its accession.", said, StringComparison.Ordinal);
        Assert.Contains("Members: 2", said, StringComparison.Ordinal);
        Assert.Contains(Founded.Sailors, said, StringComparison.Ordinal);
        Assert.DoesNotContain(Founded.Women, said, StringComparison.Ordinal);
        Assert.DoesNotContain("signatures", said, StringComparison.Ordinal);
        Assert.Empty(await visit.AccessibilityFaults());

        await Refused(visit, BundleInHand.With(bundle.Alliance, "openings.txt", text => text.Replace(Founded.Sailors, Founded.Women, StringComparison.Ordinal)), "The name or another field is not the one that was signed.", "openings.txt, seq ");
        await Refused(visit, BundleInHand.With(bundle.Alliance, "entries.txt", text => text.Remove(text.LastIndexOf("index ", StringComparison.Ordinal))), "The entries do not end with a list.", "entries.txt");
        await visit.Page.ClickAsync("text=فارسی");
        await Choose(visit, bundle.Alliance);
        Assert.Contains("به دست خود رفته است", await Verdict(visit, "holds"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_bundle_does_not_hold_and_the_place_is_named()
    {
        await using var visit = await Open("en");
        var files = BundleInHand.Files(bundle.Zip);

        await Refused(visit, bundle.With("text-1-fa.txt", text => text.Replace("همهٔ", "برخی", StringComparison.Ordinal)), "The text is not the one that was signed.", "text-1-fa.txt");
        await Refused(visit, bundle.With("openings.txt", text => text.Replace("Łukasz", "Lukasz", StringComparison.Ordinal)), "is not the one that was signed.", "openings.txt, seq ");
        await Refused(visit, bundle.With("entries.txt", DropEntry(2)), "An entry is missing, repeated or out of order.", "entries.txt, seq 3");
        await Refused(visit, bundle.With("entries.txt", text => text.Replace("prompt", "shuffled", StringComparison.Ordinal)), "The entry before this one was changed", "entries.txt, seq 1");
        await Refused(visit, bundle.With("manifest-1.txt", text => text.Replace("translation", "original", StringComparison.Ordinal).Replace("informative", "authoritative", StringComparison.Ordinal)), "The manifest is not the one that was signed.", "manifest-1.txt");
        await Refused(visit, bundle.With("proof.txt", text => text + text[..45]), "This is not in the log under the signed head", "proof.txt");
        await Refused(visit, bundle.With("checkpoint", text => text.Replace("/log\n", "/lag\n", StringComparison.Ordinal)), "The head belongs to another log.", "checkpoint");
        await Refused(visit, BundleInHand.Packed(files.Where(file => file.Key != "text-1-en.txt").ToDictionary()), "A text that was signed is missing.", "text-1-en.txt");

        files["openings.txt"] = BundleInHand.Files(bundle.Older)["openings.txt"];
        await Refused(visit, BundleInHand.Packed(files), "The published list is an older one.", "openings.txt");
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Without_its_seal_it_says_that_nothing_speaks_for_the_how_to_and_a_broken_seal_is_named()
    {
        await using var visit = await Open("en");
        var files = BundleInHand.Files(bundle.Zip);
        await Choose(visit, BundleInHand.Packed(files));
        Assert.Contains("That the files not named above are the publisher's", await Verdict(visit, "holds"), StringComparison.Ordinal);

        var changed = bundle.Zip.ToArray();
        changed[changed.AsSpan().IndexOf("how-to-check.en.txt"u8) - 20] ^= 1; // its time, ten bytes into its header: no reader needs it
        await Refused(visit, changed, "The file is not as it was written", "zip");
    }

    [Fact]
    public async Task No_changed_byte_and_no_garbage_is_taken_for_true_or_stops_the_page()
    {
        await using var visit = await Open("en");
        var random = new Random(20260211);
        var bound = BundleInHand.Files(bundle.Zip).Where(file => file.Key is not ("verify.html" or "how-to-check.en.txt" or "how-to-check.fa.txt")).ToDictionary();
        var names = bound.Keys.Order(StringComparer.Ordinal).ToArray();
        foreach (var changed in Marathon.IsOn ? EveryChange(bound) : SomeChanges(bound, names, random))
            Assert.Equal("does-not-hold", await Judge(visit, changed));
        Assert.Equal("does-not-hold", await Judge(visit, []));
        Assert.Equal("does-not-hold", await Judge(visit, bundle.Zip[..^100]));
        Assert.Equal("holds", await Judge(visit, BundleInHand.Packed(bound)));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task A_browser_without_Ed25519_says_so_and_calls_nothing_true()
    {
        await using var visit = await Open("en");
        await visit.Page.EvaluateAsync("() => { crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError')); }");
        await Choose(visit, bundle.Zip);

        var said = await Verdict(visit, "undecided");
        Assert.Contains("this browser does not know Ed25519", said, StringComparison.Ordinal);
        Assert.DoesNotContain("is signed by the log's key", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public async Task The_page_says_what_the_program_says_in_the_same_words(string language)
    {
        await using var visit = await Open(language);
        var page = await visit.Page.EvaluateAsync<Dictionary<string, string>>($"() => WORDS.{language}");
        var program = (await File.ReadAllLinesAsync(Repository.Path("src", "Undersigned.TransparencyLog", "Answers", "Words", $"{language}.txt"), TestContext.Current.CancellationToken))
            .Select(line => line.Split(" = ", 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1]);

        var shared = page.Keys.Where(program.ContainsKey).ToList();
        Assert.True(shared.Count > 40, $"Only {shared.Count} sentences are shared.");
        Assert.All(shared, key => Assert.Equal(program[key], page[key]));
    }

    private async Task<Visit> Open(string language, int width = 1280, bool dark = false)
    {
        var visit = await chromium.Visit(bundle.Page, language, width, dark: dark);
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Open(bundle.Page.AbsoluteUri);
        return visit;
    }

    private static Task Choose(Visit visit, byte[] zip) =>
        visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = "bundle.zip", MimeType = "application/zip", Buffer = zip });

    private static async Task<string> Verdict(Visit visit, string verdict)
    {
        await visit.Page.Locator($"[data-verdict={verdict}]").WaitForAsync();
        return await visit.Page.InnerTextAsync("main");
    }

    private static async Task Refused(Visit visit, byte[] zip, string sentence, string place)
    {
        await visit.Page.ReloadAsync(); // so that no earlier verdict is read
        await Choose(visit, zip);
        await Verdict(visit, "does-not-hold");
        var failures = await visit.Page.Locator("ul.bad li").AllInnerTextsAsync();
        Assert.Contains(failures, failure => failure.Contains(sentence, StringComparison.Ordinal) && failure.Contains(place, StringComparison.Ordinal));
    }

    private static Task<string> Judge(Visit visit, byte[] zip) => visit.Page.EvaluateAsync<string>(
        "async base64 => (await checkBundle(Uint8Array.from(atob(base64), c => c.charCodeAt(0)))).verdict", Convert.ToBase64String(zip));

    // A byte of a file within a bundle that is otherwise in order, and a byte of the bundle itself.
    private IEnumerable<byte[]> SomeChanges(Dictionary<string, byte[]> bound, string[] names, Random random)
    {
        for (var i = 0; i < Flips; i++)
        {
            var name = names[i % names.Length];
            yield return Changed(bound, name, random.Next(bound[name].Length), random.Next(8));
            yield return Flipped(bundle.Zip, random.Next(bundle.Zip.Length), random.Next(8));
        }
    }

    private IEnumerable<byte[]> EveryChange(Dictionary<string, byte[]> bound) =>
        bound.SelectMany(file => Enumerable.Range(0, file.Value.Length).Select(at => Changed(bound, file.Key, at, at % 8)))
            .Concat(Enumerable.Range(0, bundle.Zip.Length).Select(at => Flipped(bundle.Zip, at, at % 8)));

    private static byte[] Changed(Dictionary<string, byte[]> bound, string name, int at, int bit) =>
        BundleInHand.Packed(new Dictionary<string, byte[]>(bound) { [name] = Flipped(bound[name], at, bit) });

    private static byte[] Flipped(byte[] bytes, int at, int bit)
    {
        var flipped = bytes.ToArray();
        flipped[at] ^= (byte)(1 << bit);
        return flipped;
    }

    private static Func<string, string> DropEntry(int number) => text =>
    {
        var blocks = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(blocks.Where((_, i) => i != number).Select(block => block + "\n\n"));
    };
}
