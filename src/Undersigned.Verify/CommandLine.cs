using System.CommandLine;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>The commands and options of the program.</summary>
internal static class CommandLine
{
    /// <summary>All commands; each writes one report and returns its verdict as the exit status.</summary>
    /// <param name="clock">For the age of cosignatures.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes the sentence that says why input could not be used, unless JSON is asked for.</param>
    /// <param name="locale">As in the variable LANG; <c>--lang</c> goes before it.</param>
    public static RootCommand Build(TimeProvider clock, TextWriter output, TextWriter error, string locale)
    {
        var vkey = new Option<string?>("--vkey") { Description = "The log's verifier key, from a source that you trust.", Recursive = true };
        var key = new Option<FileInfo?>("--key") { Description = "A file with verifier keys, one per line.", Recursive = true };
        var policy = new Option<FileInfo?>("--policy") { Description = "A file with logs, witnesses and quorum (C2SP tlog-policy).", Recursive = true };
        var json = new Option<bool>("--json") { Description = "Write JSON.", Recursive = true };
        var lang = new Option<string>("--lang")
        {
            Description = "Language of the report: " + string.Join(" or ", Words.Languages) + ".",
            Recursive = true,
            DefaultValueFactory = _ => Words.Languages.FirstOrDefault(tag => locale.StartsWith(tag, StringComparison.Ordinal), "en"),
        };
        lang.AcceptOnlyFromAmong([.. Words.Languages]);

        var file = new Argument<FileInfo>("FILE") { Description = "The receipt (*.tlog-proof)." };
        var opening = new Option<FileInfo?>("--opening") { Description = "The opening that belongs to the receipt." };
        var manifest = new Option<FileInfo?>("--manifest") { Description = "The manifest of the version that was signed." };
        var text = new Option<FileInfo[]>("--text") { Description = "A copy of a text of that version.", DefaultValueFactory = _ => [] };
        var receipt = new Command("receipt", "Checks that a signature is in the log.") { file, opening, manifest, text };
        receipt.SetAction((parsed, _) =>
            Finish(parsed, "receipt", parsed.GetRequiredValue(file).Name, inputs =>
                Task.FromResult(
                    ReceiptCommand.Run(
                        parsed.GetRequiredValue(file),
                        parsed.GetValue(opening),
                        parsed.GetValue(manifest),
                        parsed.GetRequiredValue(text),
                        inputs
                    )
                )
            )
        );

        var path = new Argument<string>("FILE") { Description = "The bundle: a zip, or the folder it was unpacked to." };
        var bundle = new Command("bundle", "Checks a statement with its whole list.") { path };
        bundle.SetAction((parsed, _) =>
            Finish(parsed, "bundle", parsed.GetRequiredValue(path), inputs => BundleCommand.Run(parsed.GetRequiredValue(path), inputs))
        );

        var source = new Argument<string>("URL-OR-FOLDER") { Description = "Where the log is." };
        var log = new Command("log", "Checks a whole log.") { source };
        log.SetAction((parsed, token) =>
            Finish(parsed, "log", parsed.GetRequiredValue(source), inputs => LogCommand.Run(parsed.GetRequiredValue(source), inputs, token))
        );

        var promised = new Argument<FileInfo>("FILE") { Description = "The promise." };
        var kept = new Argument<string?>("URL-OR-FOLDER") { Description = "The log, to see whether it was kept.", Arity = ArgumentArity.ZeroOrOne };
        var promise = new Command("promise", "Checks the log's word that an at-risk signature will be in it.") { promised, kept };
        promise.SetAction((parsed, token) =>
            Finish(parsed, "promise", parsed.GetRequiredValue(promised).Name, inputs =>
                PromiseCommand.Run(parsed.GetRequiredValue(promised), parsed.GetValue(kept), inputs, token))
        );

        return new RootCommand("Checks receipts, promises, bundles and logs of Undersigned, offline, against the log's public key alone.")
        {
            receipt,
            bundle,
            log,
            promise,
            vkey,
            key,
            policy,
            json,
            lang,
        };

        async Task<int> Finish(ParseResult parsed, string kind, string input, Func<Inputs, Task<Answer>> run)
        {
            var words = Words.In(parsed.GetRequiredValue(lang));
            var now = clock.GetUtcNow();
            var inputs = new Inputs(parsed.GetValue(vkey), parsed.GetValue(key), parsed.GetValue(policy), now);
            var report = await Guarded(kind, input, words, () => run(inputs));
            if (parsed.GetValue(json))
                await output.WriteAsync(Output.Json(report, now));
            else
                await (report.Problem is null ? output : error).WriteAsync(Output.Text(report, words, now));
            return (int)report.Verdict;
        }
    }

    /// <summary>Runs the program; a mistake in the arguments is unusable input.</summary>
    public static async Task<int> Run(RootCommand command, string[] args, TextWriter error)
    {
        var parsed = command.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var mistake in parsed.Errors)
            await error.WriteLineAsync(mistake.Message);
        return (int)AnswerVerdict.Unusable;
    }

    /// <summary>Whatever a stranger's file does, the answer is a sentence.</summary>
    private static async Task<Answer> Guarded(string kind, string input, Words words, Func<Task<Answer>> run)
    {
        try
        {
            return await run();
        }
        catch (UnusableInputException e)
        {
            return new Answer(kind, input) { Problem = words.Say(e.Fact) };
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return new Answer(kind, input) { Problem = words.Say(new Fact("problem-unreadable", ("path", input), ("message", e.Message))) };
        }
        catch (Exception e)
        {
            return new Answer(kind, input) { Problem = words.Say(new Fact("problem-internal", ("message", $"{e.GetType().Name}: {e.Message}"))) };
        }
    }
}
