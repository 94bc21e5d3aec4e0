using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using static Undersigned.Import.StatementKind;

namespace Undersigned.Import.Fields;

/// <summary>Tells what kind of text it is: each thing a text shows speaks for some kinds and against others, and the kind with most on its side is it.</summary>
internal sealed class KindReader(Reading reading)
{
    // Two points on its side make a kind e times as likely.
    private const double PointsPerE = 2;

    // Set by hand into the nearest whole point of a logistic regression over published texts of known kind; a point more or less decides none but doubtful texts.
    private static readonly (KindFact Fact, StatementKind Kind, int Points)[] Evidence =
    [
        (KindFact.Any, JointStatement, 3), (KindFact.Any, AllianceFounding, -1), (KindFact.Any, SingleIssuer, -2), (KindFact.Any, EventInvitation, -2),

        (KindFact.NobodySigns, JointStatement, -3), (KindFact.NobodySigns, OpenLetter, -4), (KindFact.NobodySigns, AllianceFounding, -2), (KindFact.NobodySigns, SingleIssuer, 4),
        (KindFact.BodiesSign, JointStatement, 4), (KindFact.BodiesSign, AllianceFounding, 3),
        (KindFact.PersonsSign, JointStatement, 2), (KindFact.PersonsSign, OpenLetter, 5),
        (KindFact.ManyPersonsSign, OpenLetter, 5),
        (KindFact.NamesAreOneLine, OpenLetter, 1),
        (KindFact.ListIsMissing, OpenLetter, 4),

        (KindFact.TitleIsLetter, OpenLetter, 7),
        (KindFact.BeginsWithLetter, OpenLetter, 4),
        (KindFact.SaysLetter, OpenLetter, 4),
        (KindFact.SaysOpenLetter, OpenLetter, 2),
        (KindFact.ListIsOfLetter, OpenLetter, 4),
        (KindFact.AddressesSomeone, OpenLetter, 8),
        (KindFact.TitleIsJoint, JointStatement, 4),
        (KindFact.SaysJoint, JointStatement, 4),
        (KindFact.TitleIsStatement, JointStatement, 1), (KindFact.TitleIsStatement, SingleIssuer, 5),
        (KindFact.SaysStatement, JointStatement, 3), (KindFact.SaysStatement, SingleIssuer, 3),
        (KindFact.IsPetition, OpenLetter, 3), (KindFact.IsPetition, EventInvitation, 2),
        (KindFact.AsksToSign, OpenLetter, 2),

        (KindFact.Founds, AllianceFounding, 6),
        (KindFact.BeginsWithLaunch, AllianceFounding, 3),
        (KindFact.LaunchesAlliance, AllianceFounding, 6),
        (KindFact.ListsMembersOfAlliance, AllianceFounding, 10),
        (KindFact.NamesAllianceBesideBodies, AllianceFounding, 6),

        (KindFact.TitleSetsDay, EventInvitation, 4),
        (KindFact.BeginsWithCall, EventInvitation, 3),
        (KindFact.AnnouncesDay, EventInvitation, 2),
        (KindFact.AnnouncesHour, EventInvitation, 3),
        (KindFact.AnnouncesSeveral, EventInvitation, 3),
        (KindFact.ReportsAnHour, EventInvitation, 3),
    ];

    /// <summary>The kind, and how sure it is, 0 to 1.</summary>
    public (StatementKind Kind, double Sure) Read(Piece? title, List<FoundList> lists, List<Entry> signatories, List<ReadEvent> events)
    {
        var facts = KindFacts.Of(reading, title, lists, signatories, events);
        var points = Enum.GetValues<StatementKind>().ToDictionary(kind => kind, kind => Evidence.Where(of => of.Kind == kind && facts.Contains(of.Fact)).Sum(of => of.Points));
        var likeliest = points.MaxBy(of => of.Value);
        return (likeliest.Key, 1 / points.Values.Sum(other => Math.Exp((other - likeliest.Value) / PointsPerE)));
    }
}
