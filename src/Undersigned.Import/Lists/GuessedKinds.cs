namespace Undersigned.Import.Lists;

/// <summary>Settles what those are of whom their names do not tell: what stands between persons is a person, between bodies a body.</summary>
internal static class GuessedKinds
{
    public static void Settle(List<Entry> entries)
    {
        NameKind? before = null;
        for (var i = 0; i < entries.Count;)
        {
            if (!entries[i].IsKindGuessed)
            {
                before = entries[i++].Kind;
                continue;
            }

            var next = entries.FindIndex(i, entry => !entry.IsKindGuessed);
            NameKind? behind = next < 0 ? null : entries[next].Kind;
            for (var end = next < 0 ? entries.Count : next; i < end; i++)
            {
                if (before is null || behind is null || before == behind)
                    entries[i].Kind = before ?? behind ?? entries[i].Kind;
            }
        }
    }
}
