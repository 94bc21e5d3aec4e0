using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells labels of a page that name no signatories: who speaks, whom to ask.</summary>
internal static class Labels
{
    private const int LongestOpenLabel = 2;

    /// <summary>What stands above names of others.</summary>
    public static readonly TermSet NotSignatories = new(
        "locations|venues|places|meeting points|veranstaltungsorte|orte|treffpunkte|standorte|lieux|lieux de rendez-vous|lugares|puntos de encuentro|luoghi|locais|platser|plaatsen|in cooperation with|in collaboration with|in partnership with|partners|with the support of|in zusammenarbeit mit|partner|en partenariat avec|en collaboration avec|en colaboración con|in collaborazione con|i samarbete med|medarrangörer|huvudarrangör|deltagande organisationer|talare är|işbirliğiyle|katkılarıyla|با همکاری|بالتعاون مع|بالشراكة مع|committee of|central executive committee|vorstand|bureau|comité directeur|junta directiva|speakers|speaker|panel|panelists|panellists|moderation|moderator|moderated by|programme|program|agenda|contact|contacts|media contact|further reading|sources|notes|links|photos|team|editors|redner*|referent*|mitwirkende|programm|kontakt|pressekontakt|quellen|intervenants|intervenantes|orateurs|programme|animation|sources|ponentes|participan|intervienen|programa|contacto|fuentes|oradores|relatori|intervengono|interverranno|programma|contatti|konuşmacılar|moderatör|iletişim|kaynaklar|talare|medverkande|kontakt|sprekers|axêver|es sprechen|gäste|künstler*|artists|artistes|invités|invitées|invitados|invitadas|artistas|sanatçılar|sanatçı|ospiti|artisti|artister|gäster|gasten|kunstenaars|guests|guest speakers|with guests|hunermend|hunermendên|هنرمندان|مهمانان|الضيوف|سخنرانان|سخنران|سخنرانها|گرداننده|برنامه|تماس|منابع|المتحدثون|المشاركون في الندوة|البرنامج|للتواصل|المصادر|قسەکەران|ομιλητές"
            .Split('|'));

    private const int LinesAbove = 3;
    private const int LongestLabel = 8;

    /// <summary>Whether a label above a line says that those below it speak, perform or help; others may stand between: "Programme / There speak / members of the council".</summary>
    public static bool HeadOthers(IReadOnlyList<Line> lines, int first)
    {
        if (!lines[first].IsListed && NotSignatories.IsAll(lines[first].Words))
            return true;
        for (var i = first - 1; i >= Math.Max(0, first - LinesAbove) && lines[i].Words.Length <= LongestLabel && lines[i] is { IsListed: false, Text: [.., not ('.' or '!')] }; i--)
        {
            // "Contact: Ada Weber, 555 01 02 03": it has named whom it heads.
            if (lines[i].HasAddress)
                return false;
            if (i == first - 1 ? NotSignatories.IsIn(lines[i].Words) : NotSignatories.IsAll(lines[i].Words))
                return true;
            if (lines[i].BlankBefore > 0)
                return false;
        }

        return false;
    }

    /// <summary>What stands before those who hold a gathering.</summary>
    public static readonly TermSet Organisers = new(
        ["organised by", "organized by", "organiser*", "organizer*", "hosted by", "called by", "veranstalt*", "organisiert von", "organisé par", "organisée par", "organisateur*", "organisatrice*", "organiza", "organizan", "organizado por", "organizada por", "convoca", "convocan", "organizzato da", "organizzata da", "organizzano", "arrangör*", "arrangeras av", "georganiseerd door", "organisatie", "διοργάνωση", "düzenleyen*", "organizasyon", "amadekar*", "ڕێکخەر", "برگزار کننده*", "برگزارکننده*", "الجهة المنظمة", "تنظيم", "organizator*"]);

    /// <summary>What stands above those a letter is sent to.</summary>
    public static readonly TermSet Addressees = new(["to", "to the", "cc", "bcc", "copy", "copy to", "copies to", "addressed to", "recipients", "an", "an die", "an den", "empfänger", "adressaten", "kopie an", "à", "à l'attention de", "destinataires", "copie", "copie à", "a", "al", "a la", "para", "destinatarios", "copia", "con copia a", "aan", "till", "destinatari", "per conoscenza", "sayın"]);

    /// <summary>A word or two that nothing knows, as may stand above bodies.</summary>
    public static bool IsOpenLabel(Line label) =>
        label.Words.Length <= LongestOpenLabel && !Addressees.IsAll(label.Words) && !NotSignatories.IsIn(label.Words) && !Vocabulary.Attended.IsIn(label.Words) && !Vocabulary.Events.IsIn(label.Words) && !Vocabulary.WhereLabels.IsIn(label.Words) && !Vocabulary.WhenLabels.IsIn(label.Words);

    /// <summary>"The joint council:" above those of whom it is made up.</summary>
    public static bool IsBody(Line label, NameJudge judge) =>
        !label.IsListed && label.Words.Length <= LongestLabel && judge.Clauses(label.Words) == 0 && Vocabulary.Organisations.Count(label.Words) > 0 && judge.Of(label.Whole.Trim(":："), listed: true) is { Kind: NameKind.Organisation, Likeness: >= 0.5 };
}
