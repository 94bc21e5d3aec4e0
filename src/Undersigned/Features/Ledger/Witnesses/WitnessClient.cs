using System.Globalization;
using System.Net;
using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Witnesses;

/// <summary>Asks one witness to cosign heads, remembering the size it last told.</summary>
internal sealed class WitnessClient(HttpClient http, PolicyWitness witness)
{
    private long _knownSize;
    private long _cosignedSize = -1;

    public PolicyWitness Witness => witness;

    /// <summary>The size of the last head this witness says it has cosigned, larger than ours: it has seen entries that we do not have.</summary>
    public long KnowsMore { get; private set; }

    /// <summary>Whether it says that it has cosigned entries which our log contradicts.</summary>
    public bool Disagrees { get; private set; }

    /// <summary>Whether it says anything of this log that we do not hold.</summary>
    public bool Objects => KnowsMore > 0 || Disagrees;

    /// <summary>Whether it has cosigned our head of this size.</summary>
    public bool HasCosigned(long size) => _cosignedSize == size;

    /// <summary>Whether a request to it is still on its way.</summary>
    public bool IsBusy { get; set; }

    /// <summary>The cosignature on a head, checked; null when the witness refuses, cannot be reached, or sends what does not hold.</summary>
    /// <param name="prove">Gives the consistency proof from an older size to the head.</param>
    /// <exception cref="HttpRequestException">It cannot be reached.</exception>
    public async Task<NoteSignature?> Cosign(SignedNote head, Func<long, Task<IReadOnlyList<Hash>>> prove, CancellationToken cancel)
    {
        var size = Checkpoint.Parse(head.Text).Size;
        Disagrees = false;
        // Twice: the first answer may only tell the size it knows.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var from = Math.Min(_knownSize, size);
            var body = new WitnessBook.AddCheckpoint(from, await prove(from), head).Encode();
            using var content = new StringContent(body, Encoding.UTF8, "text/plain");
            using var answer = await http.PostAsync($"{witness.Url!.TrimEnd('/')}/add-checkpoint", content, cancel);
            var text = await answer.Content.ReadAsStringAsync(cancel);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                _knownSize = size;
                KnowsMore = 0;
                var cosignature = Checked(head, text);
                _cosignedSize = cosignature is null ? -1 : size;
                return cosignature;
            }
            // The proof from what it remembers does not hold for it, or it remembers another head of the same size.
            if (answer.StatusCode == HttpStatusCode.UnprocessableEntity)
                Disagrees = true;
            if (answer.StatusCode != HttpStatusCode.Conflict || !long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var known))
                return null;
            Disagrees = known == from && known == size;
            _knownSize = known;
            KnowsMore = known > size ? known : 0;
            if (Objects)
                return null;
        }
        return null;
    }

    private NoteSignature? Checked(SignedNote head, string lines)
    {
        try
        {
            var note = SignedNote.Parse([.. head.Encode(), .. Encoding.UTF8.GetBytes(lines)]);
            return note.Verify([witness.Key]).Count == 1 ? note.Signatures.Last(s => s.KeyName == witness.Key.Name && s.KeyId == witness.Key.KeyId) : null;
        }
        catch (Exception untrue) when (untrue is LogFormatException or BadSignatureException)
        {
            // Whatever it sent, it is no cosignature of that witness on this head.
            return null;
        }
    }
}
