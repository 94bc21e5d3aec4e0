namespace Undersigned.Names.Dates;

/// <summary>Tells the days after which streets, squares and movements are named: Plaza 25 de Mayo, Straße des 17. Juni, میدان هفت تیر.</summary>
internal static class NamesPlaces
{
    private static readonly HashSet<string> Before = Words(
        "plaza plazoleta plazuela calle avenida av avda paseo parque glorieta barrio estación praça praca rua largo ponte place rue avenue boulevard bd bld quai cours pont stade platz straße strasse brücke allee ufer"
        + " piazza piazzale piazzetta via viale corso largo plaça carrer avinguda rambla plein straat laan plac ulica square street road bridge park"
        + " mouvement movimiento movimento bewegung movement hereketa meydana parka"
        + " انقلاب قیام کودتای ثورة انتفاضة انقلاب"
        + " میدان خیابان بلوار پل پارک جنبش گروه سازمان جریان ميدان ساحة شارع جسر حديقة حركة جماعة مەیدانی گۆڕەپانی شەقامی پارکی بزووتنەوەی");

    // Turkish and English name them behind the day.
    private static readonly HashSet<string> Behind = Words(
        "meydanı meydanında caddesi caddesinde sokak sokağı bulvarı parkı parkında köprüsü mahallesi stadyumu stadı üniversitesi street square bridge movement revolution uprising coup massacre devrimi ayaklanması darbesi katliamı bewegung straße strasse platz sokaxê hareketi");

    private static readonly HashSet<string> Between = Words("de del du des da do dos di d la le el l der den dem ' .");

    /// <summary>Whether the word for a street, a square or a movement stands beside a date, whose name it then is.</summary>
    public static bool Near(List<DateToken> tokens, WrittenDate date)
    {
        var before = date.First - 1;
        for (var skipped = 0; skipped < 2 && before >= 0 && Between.Contains(tokens[before].Text) && !tokens[before + 1].LineBefore; skipped++)
            before--;
        if (before >= 0 && !tokens[before + 1].LineBefore && Before.Contains(tokens[before].Text))
            return true;
        // "15. Mai Platz 3" would be an address; a year stands between a day and what merely follows it.
        var behind = date.Last + 1;
        if (behind < tokens.Count && tokens[behind].Is("-") && !tokens[behind].SpaceBefore)
            behind++;
        return date.Year == 0 && behind < tokens.Count && !tokens[behind].LineBefore && Behind.Contains(tokens[behind].Text);
    }

    private static HashSet<string> Words(string list) => [.. list.Split(' ').Select(DateTokens.Fold)];
}
