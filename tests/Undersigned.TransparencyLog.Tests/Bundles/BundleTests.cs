using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Bundles;

public sealed class BundleTests : IDisposable
{
    private readonly PublishedLog _log = ExampleBundle.Log();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-bundle-");
    private readonly byte[] _bundle;

    public BundleTests() => _bundle = ExampleBundle.Write(_log);

    [Fact]
    public async Task A_bundle_proves_the_text_the_list_and_the_count_from_the_logs_key_alone()
    {
        var report = await Check(_bundle);
        Assert.Empty(report.Findings);
        Assert.Equal(BundleSeal.Whole, report.Seal);
        Assert.Equal(new ListCounts(1, 0, 0, 1, 1, 1, 0), report.List!.Counts);
        Assert.Equal(13, report.ListIndex);
        Assert.Equal([(1, "en"), (1, "fa"), (2, "en")], report.Texts);
        Assert.Equal(2, report.Head.Cosignatures.Count);
        Assert.Equal(["howto.en.txt", "howto.fa.txt"], report.Unchecked);
    }

    [Fact]
    public async Task A_bundle_unpacked_or_packed_again_by_another_program_still_proves_everything_but_its_wrapping()
    {
        var files = ExampleBundle.Unpack(_bundle);
        var report = await Check(ExampleBundle.Pack(files));
        Assert.Empty(report.Findings);
        Assert.Equal(BundleSeal.None, report.Seal);

        var unpacked = Directory.CreateDirectory(Path.Combine(_folder.FullName, "unpacked"));
        foreach (var (name, bytes) in files)
            await File.WriteAllBytesAsync(Path.Combine(unpacked.FullName, name), bytes);
        Assert.Empty((await Check(unpacked.FullName)).Findings);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(_bundle, ExampleBundle.Write(_log));

    [Fact]
    public async Task Flipping_any_byte_of_a_bundle_never_leaves_one_that_holds()
    {
        var number = 0;
        foreach (var flipped in Damage.EveryByte(_bundle))
        {
            // A broken seal is a finding, so the rest of the check is run for some of the bytes only.
            Assert.False(SealHolds(flipped));
            if (number++ % 8 == 0)
                Assert.False(await Holds(flipped));
        }
    }

    [Fact]
    public async Task A_bundle_cut_anywhere_or_with_a_tail_never_holds()
    {
        for (var length = 0; length < _bundle.Length; length += 7)
            Assert.False(await Holds(_bundle[..length]), $"{length} bytes");
        Assert.False(await Holds([.. _bundle, 0]));
    }

    [Theory]
    [InlineData("statement")]
    [InlineData("alliance")]
    public async Task Flipping_any_byte_of_a_file_never_leaves_a_bundle_that_holds_although_no_seal_speaks_of_it(string subject)
    {
        using var alliance = ExampleBundle.AllianceLog();
        var (log, bundle) = subject == "alliance" ? (alliance, ExampleBundle.WriteAlliance(alliance, cosigners: 0)) : (_log, ExampleBundle.Write(_log, cosigners: 0));
        var files = ExampleBundle.Unpack(bundle);
        files[BundleNames.Policy] = "quorum none\n"u8.ToArray();
        // Unpacked, as a forger would seal it anew: one file is written for each flip, not a zip of them all.
        var unpacked = Directory.CreateDirectory(Path.Combine(_folder.FullName, "flipped")).FullName;
        foreach (var (name, bytes) in files)
            await File.WriteAllBytesAsync(Path.Combine(unpacked, name), bytes);
        Assert.True(await Holds(Judge));
        foreach (var name in files.Keys.Where(name => !name.StartsWith("howto", StringComparison.Ordinal)))
        {
            foreach (var flipped in Damage.EveryByte(files[name]))
            {
                await File.WriteAllBytesAsync(Path.Combine(unpacked, name), flipped);
                Assert.False(await Holds(Judge), name);
            }
            await File.WriteAllBytesAsync(Path.Combine(unpacked, name), files[name]);
        }

        Task<BundleReport> Judge() => BundleCheck.Run(BundleFiles.Open(unpacked), [log.Key.Public], null, PublishedLog.Noon);
    }

    [Fact]
    public async Task A_missing_file_never_leaves_a_bundle_that_holds()
    {
        var files = ExampleBundle.Unpack(_bundle);
        foreach (var name in files.Keys.Where(name => !name.StartsWith("howto", StringComparison.Ordinal) && name != BundleNames.Policy))
            Assert.False(await Holds(ExampleBundle.Pack(files.Where(file => file.Key != name))), name);
    }

    [Fact]
    public async Task An_alliances_bundle_proves_its_members_and_by_whose_act_each_membership_ended()
    {
        using var log = ExampleBundle.AllianceLog();
        var report = await BundleCheck.Run(BundleFiles.Open(Save(ExampleBundle.WriteAlliance(log))), [log.Key.Public], log.Policy, PublishedLog.Noon);
        Assert.Empty(report.Findings);
        Assert.Equal(new ListCounts(1, 0, 0, 0, 2, 1, 0), report.List!.Counts);
        Assert.Equal([new(2, 6, MembershipEnd.OwnAct), new(3, 7, MembershipEnd.Recorded), new(4, 8, MembershipEnd.Removed)], report.Chain!.Ended);
        Assert.Empty((await Check(_bundle)).Chain!.Ended); // of signatures only numbers are told
    }

    public static TheoryData<string, string> Forgeries() => new(Forgery.All.Select(forgery => new TheoryDataRow<string, string>(forgery.Subject, forgery.What)));

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task What_a_forger_changed_is_named_with_its_place(string subject, string what)
    {
        var forgery = Forgery.All.Single(one => one.Subject == subject && one.What == what);
        using var alliance = ExampleBundle.AllianceLog();
        var (log, bundle) = subject == "alliance" ? (alliance, ExampleBundle.WriteAlliance(alliance)) : (_log, _bundle);
        var findings = (await BundleCheck.Run(BundleFiles.Open(Save(forgery.Of(bundle))), [log.Key.Public], log.Policy, PublishedLog.Noon)).Findings;
        Assert.Contains(findings, forgery.IsNamedBy);
        // Whatever entry is touched, it is not in the log as it stands there now.
        Assert.Equal(forgery.File == BundleNames.Entries, findings.Any(finding => finding.Fault == Fault.RootDiffers));
    }

    [Fact]
    public async Task An_invented_signature_and_one_shown_twice_are_named()
    {
        var invented = Encoding.UTF8.GetString(PublicOpenings.Block(4, ExampleStatement.Union));
        Assert.Contains(new Finding(Fault.OpeningDiffers, "openings.txt, seq 4"), await Forged(BundleNames.Openings, text => text + invented));
        var twice = Encoding.UTF8.GetString(PublicOpenings.Block(1, ExampleStatement.Leyla));
        Assert.Contains(new Finding(Fault.OpeningMisplaced, "openings.txt, seq 1"), await Forged(BundleNames.Openings, text => text + twice));
    }

    [Fact]
    public async Task A_manifest_of_another_version_is_named()
    {
        var findings = await Forged("manifest-1.txt", _ => ExampleBundle.Text(ExampleStatement.Second.Encode()));
        Assert.Equal((Fault.ManifestDiffers, "manifest-1.txt"), (findings[0].Fault, findings[0].Place));
    }

    [Fact]
    public async Task An_old_list_is_named_also_when_its_place_gives_it_away()
    {
        // Entries after the list, in a bundle whose proof is right: the publisher shows an older list on purpose.
        using var log = new PublishedLog(ExampleStatement.Entries.Take(8));
        long[] indexes = [0, 1, 2, 3, 4, 5, 6, 7];
        var files = ExampleBundle.Unpack(_bundle);
        files[BundleNames.Checkpoint] = log.Head(2).Encode();
        files[BundleNames.Entries] = Encoding.UTF8.GetBytes(string.Concat(log.Entries.Select((e, i) => $"index {i}\n{ExampleBundle.Text(e)}\n")));
        files[BundleNames.Proof] = Encoding.UTF8.GetBytes(string.Concat(log.Tree().BatchProof(indexes).Select(hash => $"{hash}\n")));
        Assert.Contains(new Finding(Fault.ListOld, "entries.txt, seq 5 (index 5)", "+2"), (await Check(ExampleBundle.Seal(files))).Findings);
    }

    [Fact]
    public async Task Entries_that_were_never_logged_are_refused_although_their_chain_is_whole()
    {
        // The operator makes a second chain for one reader: every rule holds, but it is not in the log that witnesses saw.
        using var secret = new PublishedLog(ExampleStatement.Entries.Take(2).Append(ExampleStatement.Entries[^1]));
        var findings = await Forged(BundleNames.Entries, text => text.Replace("index 13\n", "index 12\n", StringComparison.Ordinal).Replace("index 12\n", "index 11\n", StringComparison.Ordinal));
        Assert.NotEmpty(findings);
        findings = await Forged(BundleNames.Entries, text => text.Replace("index 13\n", "index 14\n", StringComparison.Ordinal));
        Assert.Equal(Fault.RootDiffers, Assert.Single(findings).Fault);
    }

    [Fact]
    public async Task The_key_comes_from_the_reader_and_the_bundles_own_key_only_proves_that_it_agrees_with_itself()
    {
        using var other = Notes.TestKey.Log(seed: 9);
        var path = Save(_bundle);
        var findings = (await BundleCheck.Run(BundleFiles.Open(path), [other.Public], null, PublishedLog.Noon)).Findings;
        Assert.Equal([Fault.KeyDiffers, Fault.HeadUnsigned], findings.Select(finding => finding.Fault));
        Assert.True((await BundleCheck.Run(BundleFiles.Open(path), null, null, PublishedLog.Noon)).Holds);
    }

    [Fact]
    public async Task Too_few_witnesses_for_the_policy_in_the_bundle_are_too_few()
    {
        var path = Save(ExampleBundle.Write(_log, cosigners: 1));
        var report = await BundleCheck.Run(BundleFiles.Open(path), [_log.Key.Public], null, PublishedLog.Noon);
        Assert.Equal(Fault.QuorumMissed, Assert.Single(report.Findings).Fault);
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<IReadOnlyList<Finding>> Forged(string name, Func<string, string> change)
    {
        var files = ExampleBundle.Unpack(_bundle);
        var before = ExampleBundle.Text(files[name]);
        var after = change(before);
        Assert.NotEqual(before, after);
        files[name] = Encoding.UTF8.GetBytes(after);
        return (await Check(ExampleBundle.Seal(files))).Findings;
    }

    private Task<BundleReport> Check(byte[] bundle) => Check(Save(bundle));

    private Task<BundleReport> Check(string path) => BundleCheck.Run(BundleFiles.Open(path), [_log.Key.Public], _log.Policy, PublishedLog.Noon);

    private bool SealHolds(byte[] bundle)
    {
        try
        {
            return BundleFiles.Open(Save(bundle)).Seal != BundleSeal.Broken;
        }
        catch (LogFormatException)
        {
            return false;
        }
    }

    private Task<bool> Holds(byte[] bundle) => Holds(() => Check(bundle));

    private static async Task<bool> Holds(Func<Task<BundleReport>> check)
    {
        try
        {
            return (await check()).Holds;
        }
        catch (LogFormatException)
        {
            return false;
        }
    }

    private string Save(byte[] bundle)
    {
        var path = Path.Combine(_folder.FullName, "statement.zip");
        File.WriteAllBytes(path, bundle);
        return path;
    }
}
