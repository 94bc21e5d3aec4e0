using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>The front page: what this is, and the newest statements.</summary>
[PublicPage]
public sealed class FrontModel(Db db) : ReaderPageModel
{
    private const int Shown = 10;

    public IReadOnlyList<Entry> Newest { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task OnGetAsync()
    {
        var newest = await Entries.Read(db, db.Statements, 0, Shown + 1);
        HasMore = newest.Count > Shown;
        Newest = [.. newest.Take(Shown)];
    }
}
