using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Hashing;

public class Sha256BatchTests
{
    [Fact]
    public void Messages_hashed_together_have_the_digests_that_the_platform_gives_each()
    {
        var random = new Random(20260211);
        var batch = new Sha256Batch();
        for (var round = 0; round < 60; round++)
        {
            // Up to five blocks, so that every length of padding occurs, in mixed order and in counts that do and do not fill the lanes.
            var messages = new byte[random.Next(1, 60)][];
            for (var i = 0; i < messages.Length; i++)
            {
                messages[i] = new byte[round % 3 == 0 ? random.Next(300) : round * 4 + random.Next(2)];
                random.NextBytes(messages[i]);
                messages[i].CopyTo(batch.Add(messages[i].Length));
            }
            Assert.Equal(messages.Length, batch.Count);
            var digests = new Hash[messages.Length];
            batch.Run(digests);
            Assert.Equal(messages.Select(message => Hash.Sha256(message)), digests);
        }
    }

    [Fact]
    public void The_vectors_of_the_standard_come_out_of_every_lane()
    {
        var batch = new Sha256Batch();
        for (var i = 0; i < Sha256Lanes.Count; i++)
            "abc"u8.CopyTo(batch.Add(3));
        var digests = new Hash[Sha256Lanes.Count];
        batch.Run(digests);
        Assert.All(
            digests,
            digest => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Convert.ToHexStringLower(digest.Bytes))
        );
    }

    [Fact]
    public void Openings_computed_together_give_the_commitments_that_each_gives_alone()
    {
        var openings = new List<Opening>();
        for (var i = 0; i < 40; i++)
        {
            var values = SignatureFields.All.ToDictionary(field => field, field => ExampleStatement.Union[field]!);
            values[SignatureField.Role] = new string('ن', i * 9); // from nothing to more than ten blocks
            var whole = Opening.Whole(ExampleStatement.Secret($"seed {i}"), SignatureFields.From(values));
            openings.Add(whole);
            openings.Add(whole.Only([.. SignatureFields.All.Where(field => ((int)field + i) % 3 == 0)]));
        }
        Assert.Equal(openings.Select(opening => opening.Commitment()), FieldCommitments.CombineMany(openings));
        Assert.Equal(openings[0].Commitment(), openings[1].Commitment());
        Assert.Empty(FieldCommitments.CombineMany([]));
    }
}
