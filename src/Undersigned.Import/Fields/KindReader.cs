using Undersigned.Import.Lists;
using Undersigned.Import.Text;

namespace Undersigned.Import.Fields;

/// <summary>Tells what kind of text it is: each thing a text shows speaks for some kinds and against others, and the kind with most on its side is it.</summary>
internal sealed class KindReader(Reading reading)
{
    // Two points on its side make a kind e times as likely.
    private const double PointsPerE = 2;

    // What each fact is worth to a joint statement, an open letter, the founding of an alliance, a single issuer and an invitation: points of a logistic
    // regression over published texts of known kind, rounded, and moved by one where that told more kinds right. Every text was also read as if nobody
    // had been found to sign it, at a twentieth of its weight: a list that is missed must not settle the kind.
    private static readonly (KindFact Fact, int Joint, int Letter, int Founding, int Single, int Event)[] Evidence =
    [
        (KindFact.Any, 2, 0, -1, 0, -3),
        (KindFact.NobodySigns, -2, -2, -1, 5, 1),
        (KindFact.BodiesSign, 4, -1, 2, -3, -2),
        (KindFact.PersonsSign, 2, 4, -1, -2, -2),
        (KindFact.ManyPersonsSign, -3, 5, 0, 0, -1),
        (KindFact.NamesAreOneLine, 0, 1, 0, 0, -1),
        (KindFact.ListIsMissing, 3, 3, 0, -3, -1),
        (KindFact.TitleIsLetter, -2, 3, 0, 0, 0),
        (KindFact.BeginsWithLetter, -2, 3, 0, -1, 0),
        (KindFact.SaysLetter, -2, 5, -1, 0, -1),
        (KindFact.SaysOpenLetter, -1, 2, 0, 0, 0),
        (KindFact.ListIsOfLetter, -1, 2, 0, 0, 0),
        (KindFact.AddressesSomeone, -4, 5, -1, 0, 0),
        (KindFact.AnswersPaper, -2, 4, 0, 0, -2),
        (KindFact.TitleIsJoint, 5, -1, -2, -1, 0),
        (KindFact.SaysJoint, 4, 0, 2, -1, -2),
        (KindFact.TitleIsStatement, 1, 1, -1, 3, -3),
        (KindFact.SaysStatement, 2, -1, 0, 1, -1),
        (KindFact.IsPetition, -2, 2, -1, -2, 2),
        (KindFact.CountsBodies, 1, -1, 3, -2, -2),
        (KindFact.AsksToSign, 0, 2, -1, -1, 0),
        (KindFact.Founds, -3, 0, 6, -1, 0),
        (KindFact.BeginsWithLaunch, -1, -2, 2, 0, 0),
        (KindFact.LaunchesAlliance, -3, -1, 5, 0, -1),
        (KindFact.ListsMembersOfAlliance, -4, 0, 5, -1, 0),
        (KindFact.NamesAllianceBesideBodies, -2, -1, 4, 0, -1),
        (KindFact.TitleSetsDay, -2, -1, 1, -1, 3),
        (KindFact.BeginsWithCall, 1, -1, -2, 0, 1),
        (KindFact.AnnouncesDay, 0, -3, -2, -2, 5),
        (KindFact.AnnouncesHour, -1, 0, -1, -1, 2),
        (KindFact.BeginsWithHour, -1, 0, 0, 0, 3),
        (KindFact.AnnouncesSeveral, 0, 0, 0, -1, 1),
        (KindFact.ReportsAnHour, -2, -1, 0, -1, 3),
    ];

    /// <summary>The kind, and how sure it is, 0 to 1.</summary>
    public (StatementKind Kind, double Sure) Read(Piece? title, List<FoundList> lists, List<Entry> signatories, List<ReadEvent> events)
    {
        var facts = KindFacts.Of(reading, title, lists, signatories, events);
        var held = Evidence.Where(of => facts.Contains(of.Fact)).ToList();
        var points = new Dictionary<StatementKind, int>
        {
            [StatementKind.JointStatement] = held.Sum(of => of.Joint),
            [StatementKind.OpenLetter] = held.Sum(of => of.Letter),
            [StatementKind.AllianceFounding] = held.Sum(of => of.Founding),
            [StatementKind.SingleIssuer] = held.Sum(of => of.Single),
            [StatementKind.EventInvitation] = held.Sum(of => of.Event),
        };
        var likeliest = points.MaxBy(of => of.Value);
        return (likeliest.Key, 1 / points.Values.Sum(other => Math.Exp((other - likeliest.Value) / PointsPerE)));
    }
}
