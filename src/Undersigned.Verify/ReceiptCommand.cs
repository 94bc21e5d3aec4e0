using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify receipt FILE</c>.</summary>
internal static class ReceiptCommand
{
    private const int MaxFile = 4 * 1024 * 1024;
    private const int MaxText = 16 * 1024 * 1024;

    public static Answer Run(FileInfo file, FileInfo? openingFile, FileInfo? manifestFile, FileInfo[] textFiles, Inputs inputs)
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
        return ReceiptAnswer.Of(checkedReceipt, file.Name, KeySource.User, policy);
    }

    private static string StrictUtf8(byte[] bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            throw new LogFormatException("not UTF-8");
        return Encoding.UTF8.GetString(bytes);
    }
}
