using System.Text;
using Undersigned.Features.Ledger;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>How anybody checks this server: the log's head, its key, the commands, and what no log can prove.</summary>
[PublicPage]
public sealed class CheckModel(PublishedLog log, LogKey key, ServerSettings settings) : ReaderPageModel
{
    public PublishedLog.Head? Head { get; private set; }

    public string Key => key.Verifier.ToString();

    public string Checkpoint => Encoding.UTF8.GetString(Head!.Bytes);

    public string LogAddress => $"{settings.PublicUrl}/log";

    public async Task OnGetAsync() => Head = await log.Latest();
}
