using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Fields;

/// <summary>Tells days on which nothing takes place: something is to be done by them, or has been so since, or comes back every year.</summary>
internal static class Deadlines
{
    private const int Reach = 3;

    private static readonly TermSet Until = new(["by", "until", "before", "no later than", "bis", "bis zum", "vor dem", "avant le", "jusqu'au", "d'ici le", "antes del", "hasta el", "antes de", "até", "entro il", "fino al", "senast", "före", "uiterlijk", "voor", "kadar", "heta", "تا", "حتى", "قبل", "تا تاریخ", "every", "each", "cada", "chaque", "jeden", "jedes jahr am", "ogni", "her yıl", "her sal", "هر سال", "كل", "since", "seit", "seit dem", "depuis le", "desde el", "dal", "sedan", "از", "منذ", "لە"]);

    private static readonly TermSet CutOffs = new(["deadline", "closing date", "closes on", "closes", "rsvp", "register by", "please register", "sign up by", "anmeldeschluss", "anmeldung bis", "inscription avant", "inscriptions jusqu'au", "inscripción hasta", "inscripciones hasta", "einsendeschluss", "anmeldefrist", "redaktionsschluss", "date limite", "clôture", "fecha límite", "plazo", "prazo", "data limite", "scadenza", "termine ultimo", "sista dag", "deadline für", "uiterste datum", "son tarih", "son başvuru", "مهلت", "آخرین مهلت", "الموعد النهائي", "آخر موعد", "dawî roj"]);

    private static readonly TermSet Sources = new(["source", "taken from", "reprinted from", "quelle", "entnommen aus", "repris de", "fuente", "tomado de", "visto en", "vu sur", "gesehen bei", "fonte", "källa", "bron", "kaynak", "çavkanî", "سەرچاوە", "منبع", "برگرفته", "برگرفته از", "برگفته", "به نقل از", "نقل از", "المصدر", "نقلا عن"]);

    private static readonly TermSet CalledOff = new(["has been cancelled", "is cancelled", "was cancelled", "been called off", "has been postponed", "is postponed", "abgesagt", "absagen", "fällt aus", "annuler la manifestation", "annuler le rassemblement", "annulons", "est annulée", "est annulé", "est reportée", "est reporté", "cancelada", "cancelado", "aplazada", "desconvocada", "desconvocar", "annullata", "rinviata", "ställs in", "inställd", "afgelast", "iptal edildi", "iptal edilmiştir", "ertelendi", "لغو شد", "لغو گردید", "إلغاء المظاهرة", "إلغاء المسيرة"]);

    /// <summary>"The rally of 15 May has been called off": nobody is to come.</summary>
    public static bool IsCalledOff(Piece sentence) => CalledOff.IsIn(sentence.Words);

    private const int LongestSource = 14;

    /// <summary>"Taken from River News": whether words begin so.</summary>
    public static bool NamesSource(ReadOnlySpan<Word> words) => Sources.At(words, 0) > 0;

    /// <summary>"Source: River News, 16 May 2021": when another page had the text.</summary>
    public static bool IsSource(Line line, Piece date) =>
        line.Words.Length <= LongestSource && Sources.At(line.Words, 0) > 0 && new Piece(line, date.End, line.Text.Length - date.End).Words.Length == 0;

    /// <summary>"Register by 15 May", "since 3 April", "every 24 March": said right before the date.</summary>
    public static bool IsBefore(Line line, Piece date)
    {
        var before = new Piece(line, 0, date.Start).Words;
        for (var i = Math.Max(0, before.Length - Reach); i < before.Length; i++)
        {
            if (Until.At(before, i) is > 0 and var length && i + length == before.Length)
                return true;
        }

        return false;
    }

    /// <summary>"Deadline for abstracts: 15 May, 23:59": said at the head of the line, whatever else it looks like.</summary>
    public static bool IsLabelled(Line line, Piece date)
    {
        var before = new Piece(line, 0, date.Start).Words;
        // The head alone is looked at: a line may hold thousands of dates.
        return CutOffs.Find(before[..Math.Min(before.Length, Reach * 2)], out _) is >= 0 and <= Reach;
    }
}
