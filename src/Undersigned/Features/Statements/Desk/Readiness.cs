using System.Security.Cryptography;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>One language of a draft as it would be frozen.</summary>
public sealed record FreezingText(string Language, string Title, byte[] Hash, int Size, int Paragraphs, int Calls, bool IsOriginal, bool IsChanged, bool IsFinished);

/// <summary>Something to know before issuing: the key of a sentence and its arguments.</summary>
public sealed record Remark(string Key, params object?[] Arguments);

/// <summary>Decides what would be frozen, what stands against it, and what its author should look at first.</summary>
public sealed record Readiness(IReadOnlyList<FreezingText> Texts, IReadOnlyList<Remark> Obstacles, IReadOnlyList<Remark> Warnings)
{
    /// <summary>What was shown, so that nothing else is issued.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData([.. Texts.SelectMany(text => text.Hash)]));

    /// <summary>Whether the draft says what is in force already.</summary>
    public bool IsInForce { get; private init; }

    public static Readiness Of(Statement statement, Formatter show)
    {
        var texts = statement.Draft.OrderByDescending(t => t.Language == statement.OriginalLanguage).ThenBy(t => t.Id).Select(t => Freeze(t, statement)).ToList();
        var isInForce = statement.Version > 0 && texts.TrueForAll(t => !t.IsChanged) && texts.Count == statement.InForce.Count();
        return new Readiness(texts, [.. FindObstacles(statement, texts, isInForce, show)], [.. FindWarnings(statement, texts, show)]) { IsInForce = isInForce };
    }

    private static FreezingText Freeze(StatementText text, Statement statement)
    {
        var bytes = CanonicalStatement.Bytes(text.Title, text.Body, text.Calls);
        var inForce = statement.InForce.FirstOrDefault(t => t.Language == text.Language);
        return new FreezingText(text.Language, text.Title, SHA256.HashData(bytes), bytes.Length, Prose.Blocks(text.Body).Count, Call.Read(text.Calls).Count,
            IsOriginal: text.Language == statement.OriginalLanguage,
            IsChanged: inForce?.Canonical is not { } frozen || !frozen.AsSpan().SequenceEqual(bytes),
            IsFinished: !string.IsNullOrWhiteSpace(text.Title) && !string.IsNullOrWhiteSpace(text.Body));
    }

    private static IEnumerable<Remark> FindObstacles(Statement statement, List<FreezingText> texts, bool isInForce, Formatter show)
    {
        if (statement.State == StatementState.Closed)
            yield return new Remark("desk.obstacle.closed");
        if (!texts.Exists(t => t.IsOriginal))
            yield return new Remark("desk.obstacle.no-original", show.LanguageName(statement.OriginalLanguage));
        foreach (var text in texts.Where(t => !t.IsFinished))
            yield return new Remark("desk.obstacle.unfinished", show.LanguageName(text.Language));
        if (isInForce)
            yield return new Remark("desk.obstacle.unchanged", statement.Version);
    }

    private static IEnumerable<Remark> FindWarnings(Statement statement, List<FreezingText> texts, Formatter show)
    {
        var original = texts.Find(t => t.IsOriginal);
        foreach (var text in texts.Where(t => original is not null && !t.IsOriginal && t.IsFinished))
        {
            if (text.Paragraphs != original!.Paragraphs)
                yield return new Remark("desk.warning.paragraphs", text.Paragraphs, show.LanguageName(text.Language), show.Number(original.Paragraphs));
            if (text.Calls != original.Calls)
                yield return new Remark("desk.warning.calls", text.Calls, show.LanguageName(text.Language), show.Number(original.Calls));
            if (statement.Version > 0 && original.IsChanged && !text.IsChanged)
                yield return new Remark("desk.warning.left-behind", show.LanguageName(text.Language));
        }
        foreach (var language in Languages.Interface.Where(known => texts.TrueForAll(t => Languages.Find(t.Language)?.Tag != known.Tag)))
            yield return new Remark("desk.warning.no-translation", show.LanguageName(language.Tag));
        foreach (var dropped in statement.InForce.Where(t => texts.TrueForAll(d => d.Language != t.Language)))
            yield return new Remark("desk.warning.dropped", show.LanguageName(dropped.Language));
    }
}
