using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify receipt FILE</c>.</summary>
internal static class ReceiptCommand
{
    private const int MaxFile = 4 * 1024 * 1024;
    private const int MaxText = 16 * 1024 * 1024;

    public static Report Run(FileInfo file, FileInfo? openingFile, FileInfo? manifestFile, FileInfo[] textFiles, Inputs inputs)
    {
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        if (keys.Count == 0)
            throw new UnusableInputException(new Fact("problem-no-key"));
        var receipt = Inputs.Named(file.FullName, () => Receipt.Parse(Inputs.Read(file, MaxFile)));
        var opening = openingFile is null ? null : Inputs.Named(openingFile.FullName, () => Opening.Parse(StrictUtf8(Inputs.Read(openingFile, MaxFile))));
        var manifest = manifestFile is null ? null : Inputs.Named(manifestFile.FullName, () => Manifest.Parse(Inputs.Read(manifestFile, MaxFile)));
        var texts = textFiles.Select(text => Inputs.Named(text.FullName, () => new TextFile(text.Name, Inputs.Read(text, MaxText)))).ToList();
        var checkedReceipt = Inputs.Named(file.FullName, () => ReceiptCheck.Check(receipt, keys, policy, inputs.Now, opening, manifest, texts));
        return Describe(checkedReceipt, file.Name, policy);
    }

    private static Report Describe(ReceiptReport receipt, string name, WitnessPolicy? policy)
    {
        var report = new Report("receipt", name) { Head = receipt.Head, Findings = receipt.Findings };
        Heads.Describe(report, receipt.Head, policy, policyIsOwn: false);
        if (receipt.Entry is { } entry)
            report.Facts.Add(new Fact("entry-in-log", ("index", $"{receipt.Index}"), ("kind", entry.Kind), ("seq", $"{entry.Sequence}")));
        if (receipt.Opening is not { } opening)
            report.Claims.Add(new Fact("claim-unopened"));
        else if (opening[SignatureField.Names] is { } names)
            report.Facts.Add(new Fact("opening-agrees", ("name", NameLines.Split(names)[0].Name), ("day", opening[SignatureField.Day] ?? "")));
        else
            report.Facts.Add(new Fact("opening-agrees-hidden"));
        if (receipt.Manifest is { } manifest)
            report.Facts.Add(new Fact("manifest-agrees", ("version", $"{manifest.Version}"), ("languages", string.Join(", ", manifest.Texts.Select(t => t.Language)))));
        else
            report.Claims.Add(new Fact("claim-text"));
        report.Facts.AddRange(receipt.Languages.Select(language => new Fact("text-agrees", ("language", language))));
        report.Claims.Add(new Fact("claim-freshness"));
        return report;
    }

    private static string StrictUtf8(byte[] bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            throw new LogFormatException("not UTF-8");
        return Encoding.UTF8.GetString(bytes);
    }
}
