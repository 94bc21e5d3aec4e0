using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Finds the sentences in which a text calls on someone to act.</summary>
internal sealed class CallReader(Reading reading, IReadOnlyCollection<Line> listLines)
{
    private const int MostCalls = 20;
    private const int ShortestCall = 5;

    private static readonly TermSet Calling = new(
    [
        "we call", "we call on", "we call upon", "we urge", "we demand", "we ask", "we appeal", "we invite", "we request", "call on", "calls on", "urge the", "demand that", "must immediately", "we hereby invite",
        "wir fordern", "wir rufen", "wir appellieren", "wir verlangen", "fordern wir", "rufen wir", "wir bitten", "nous appelons", "nous demandons", "nous exigeons", "appelons à", "exhortons", "nous invitons",
        "exigimos", "llamamos a", "hacemos un llamado", "demandamos", "instamos", "convocamos", "exigimos que", "apelamos", "chiediamo", "ci appelliamo", "invitiamo", "facciamo appello", "uppmanar", "vi kräver", "vi uppmanar",
        "talep ediyoruz", "çağırıyoruz", "çağrı yapıyoruz", "istiyoruz", "em daxwaz dikin", "em bang dikin", "bang li", "داوا دەکەین", "داوا لە", "بانگەواز دەکەین",
        "می خواهیم", "میخواهیم", "خواهان", "فرا می خوانیم", "دعوت می کنیم", "دعوت می کند", "خواستاریم", "می طلبیم", "خواستار", "ندعو", "نطالب", "نناشد", "نهيب", "ندعوا", "طالب", "تطالب", "καλούμε", "ζητάμε", "απαιτούμε", "мы требуем", "мы призываем", "призываем", "wzywamy", "żądamy", "apelujemy",
    ]);

    /// <summary>The calls in the order of the text.</summary>
    public List<ReadCall> Read()
    {
        var calls = new List<ReadCall>();
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture && !listLines.Contains(line)))
        {
            foreach (var sentence in Sentences.Of(line))
            {
                var words = sentence.Words;
                if (words.Length < ShortestCall || !Calling.IsIn(words))
                    continue;
                calls.Add(new ReadCall(new Read<string>(sentence.Text, Where.Of(sentence), 0.6)));
                if (calls.Count == MostCalls)
                    return calls;
            }
        }

        return calls;
    }
}
