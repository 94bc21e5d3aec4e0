using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells labels of a page that name no signatories: who speaks, whom to ask.</summary>
internal static class Labels
{
    private const int LongestOpenLabel = 2;

    /// <summary>What stands above names of others.</summary>
    public static readonly TermSet NotSignatories = new(
        "in cooperation with|in collaboration with|in partnership with|partners|with the support of|in zusammenarbeit mit|partner|en partenariat avec|en collaboration avec|en colaboración con|in collaborazione con|i samarbete med|medarrangörer|huvudarrangör|deltagande organisationer|talare är|işbirliğiyle|katkılarıyla|با همکاری|بالتعاون مع|بالشراكة مع|committee of|central executive committee|vorstand|bureau|comité directeur|junta directiva|speakers|speaker|panel|panelists|panellists|moderation|moderator|moderated by|programme|program|agenda|contact|contacts|media contact|further reading|sources|notes|links|photos|team|editors|redner*|referent*|mitwirkende|programm|kontakt|pressekontakt|quellen|intervenants|intervenantes|orateurs|programme|animation|sources|ponentes|participan|intervienen|programa|contacto|fuentes|oradores|relatori|intervengono|interverranno|programma|contatti|konuşmacılar|moderatör|iletişim|kaynaklar|talare|medverkande|kontakt|sprekers|axêver|سخنرانان|سخنران|سخنرانها|گرداننده|برنامه|تماس|منابع|المتحدثون|المشاركون في الندوة|البرنامج|للتواصل|المصادر|قسەکەران|ομιλητές"
            .Split('|'));

    /// <summary>A word or two that nothing knows, as may stand above bodies.</summary>
    public static bool IsOpenLabel(Line label) =>
        label.Words.Length <= LongestOpenLabel && !NotSignatories.IsIn(label.Words) && !Vocabulary.Attended.IsIn(label.Words) && !Vocabulary.Events.IsIn(label.Words) && !Vocabulary.WhereLabels.IsIn(label.Words) && !Vocabulary.WhenLabels.IsIn(label.Words);
}
