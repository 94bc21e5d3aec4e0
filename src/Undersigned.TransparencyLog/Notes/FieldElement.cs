using System.Buffers.Binary;

namespace Undersigned.TransparencyLog;

/// <summary>
/// A number modulo 2^255 - 19 in five limbs of 51 bits. Every result has limbs below 2^52, which every operation accepts.
/// Nothing here is secret, so nothing here runs in constant time.
/// </summary>
internal readonly struct FieldElement(ulong limb0, ulong limb1, ulong limb2, ulong limb3, ulong limb4)
{
    private const int LimbBits = 51;
    private const ulong LimbMask = (1UL << LimbBits) - 1;

    private readonly ulong _l0 = limb0;
    private readonly ulong _l1 = limb1;
    private readonly ulong _l2 = limb2;
    private readonly ulong _l3 = limb3;
    private readonly ulong _l4 = limb4;

    public static FieldElement Zero => default;

    public static FieldElement One => new(1, 0, 0, 0, 0);

    /// <summary>Reads 32 little-endian bytes, the top bit left out; false when the number is not below 2^255 - 19 (RFC 8032 section 5.1.3).</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out FieldElement value)
    {
        value = new FieldElement(
            BinaryPrimitives.ReadUInt64LittleEndian(bytes) & LimbMask,
            (BinaryPrimitives.ReadUInt64LittleEndian(bytes[6..]) >> 3) & LimbMask,
            (BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..]) >> 6) & LimbMask,
            (BinaryPrimitives.ReadUInt64LittleEndian(bytes[19..]) >> 1) & LimbMask,
            (BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]) >> 12) & LimbMask
        );
        Span<byte> canonical = stackalloc byte[32];
        value.Write(canonical);
        return canonical[..31].SequenceEqual(bytes[..31]) && canonical[31] == (bytes[31] & 0x7f);
    }

    /// <summary>Writes the number, reduced, as 32 little-endian bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        var t = Carried(_l0, _l1, _l2, _l3, _l4);

        // One more than the number carries out of bit 255 exactly when the number is at least 2^255 - 19.
        var quotient = (t._l0 + 19) >> LimbBits;
        quotient = (t._l1 + quotient) >> LimbBits;
        quotient = (t._l2 + quotient) >> LimbBits;
        quotient = (t._l3 + quotient) >> LimbBits;
        quotient = (t._l4 + quotient) >> LimbBits;

        var l0 = t._l0 + 19 * quotient;
        var l1 = t._l1 + (l0 >> LimbBits);
        var l2 = t._l2 + (l1 >> LimbBits);
        var l3 = t._l3 + (l2 >> LimbBits);
        var l4 = (t._l4 + (l3 >> LimbBits)) & LimbMask;
        (l0, l1, l2, l3) = (l0 & LimbMask, l1 & LimbMask, l2 & LimbMask, l3 & LimbMask);

        BinaryPrimitives.WriteUInt64LittleEndian(bytes, l0 | (l1 << 51));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], (l1 >> 13) | (l2 << 38));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[16..], (l2 >> 26) | (l3 << 25));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[24..], (l3 >> 39) | (l4 << 12));
    }

    public bool IsZero => Equal(this, Zero);

    /// <summary>Whether the reduced number is odd: the "sign" of RFC 8032.</summary>
    public bool IsOdd
    {
        get
        {
            Span<byte> bytes = stackalloc byte[32];
            Write(bytes);
            return (bytes[0] & 1) == 1;
        }
    }

    public static bool Equal(in FieldElement left, in FieldElement right)
    {
        Span<byte> a = stackalloc byte[32];
        Span<byte> b = stackalloc byte[32];
        left.Write(a);
        right.Write(b);
        return a.SequenceEqual(b);
    }

    public static FieldElement operator +(in FieldElement a, in FieldElement b) =>
        Carried(a._l0 + b._l0, a._l1 + b._l1, a._l2 + b._l2, a._l3 + b._l3, a._l4 + b._l4);

    /// <summary>Four times the modulus is added first, so that no limb goes below zero.</summary>
    public static FieldElement operator -(in FieldElement a, in FieldElement b) =>
        Carried(
            a._l0 + 0x1FFFFFFFFFFFB4 - b._l0,
            a._l1 + 0x1FFFFFFFFFFFFC - b._l1,
            a._l2 + 0x1FFFFFFFFFFFFC - b._l2,
            a._l3 + 0x1FFFFFFFFFFFFC - b._l3,
            a._l4 + 0x1FFFFFFFFFFFFC - b._l4
        );

    public static FieldElement operator *(in FieldElement a, in FieldElement b)
    {
        ulong a0 = a._l0, a1 = a._l1, a2 = a._l2, a3 = a._l3, a4 = a._l4;
        ulong b0 = b._l0, b1 = b._l1, b2 = b._l2, b3 = b._l3, b4 = b._l4;

        // What passes 2^255 comes back times 19.
        ulong c1 = b1 * 19, c2 = b2 * 19, c3 = b3 * 19, c4 = b4 * 19;
        var r0 = Wide(a0, b0) + Wide(a1, c4) + Wide(a2, c3) + Wide(a3, c2) + Wide(a4, c1);
        var r1 = Wide(a0, b1) + Wide(a1, b0) + Wide(a2, c4) + Wide(a3, c3) + Wide(a4, c2);
        var r2 = Wide(a0, b2) + Wide(a1, b1) + Wide(a2, b0) + Wide(a3, c4) + Wide(a4, c3);
        var r3 = Wide(a0, b3) + Wide(a1, b2) + Wide(a2, b1) + Wide(a3, b0) + Wide(a4, c4);
        var r4 = Wide(a0, b4) + Wide(a1, b3) + Wide(a2, b2) + Wide(a3, b1) + Wide(a4, b0);
        return Folded(r0, r1, r2, r3, r4);
    }

    public FieldElement Squared()
    {
        ulong a0 = _l0, a1 = _l1, a2 = _l2, a3 = _l3, a4 = _l4;
        ulong d0 = a0 * 2, d1 = a1 * 2, c3 = a3 * 19, c4 = a4 * 19;
        var r0 = Wide(a0, a0) + Wide(d1, c4) + Wide(a2 * 2, c3);
        var r1 = Wide(d0, a1) + Wide(a2 * 2, c4) + Wide(a3, c3);
        var r2 = Wide(d0, a2) + Wide(a1, a1) + Wide(a3 * 2, c4);
        var r3 = Wide(d0, a3) + Wide(d1, a2) + Wide(a4, c4);
        var r4 = Wide(d0, a4) + Wide(d1, a3) + Wide(a2, a2);
        return Folded(r0, r1, r2, r3, r4);
    }

    public FieldElement Negated() => Zero - this;

    /// <summary>This to the power 2^255 - 21, which is 1/this.</summary>
    public FieldElement Inverted()
    {
        var power = PowerOf2To250Minus1(out var eleven);
        return power.Squared(5) * eleven;
    }

    /// <summary>This to the power (p - 5) / 8 = 2^252 - 3, for square roots (RFC 8032 section 5.1.3).</summary>
    public FieldElement PowerForRoot() => PowerOf2To250Minus1(out _).Squared(2) * this;

    private FieldElement PowerOf2To250Minus1(out FieldElement eleven)
    {
        var two = Squared();
        var nine = two.Squared(2) * this;
        eleven = nine * two;
        var e5 = eleven.Squared() * nine; // 2^5 - 1
        var e10 = e5.Squared(5) * e5;
        var e20 = e10.Squared(10) * e10;
        var e40 = e20.Squared(20) * e20;
        var e50 = e40.Squared(10) * e10;
        var e100 = e50.Squared(50) * e50;
        var e200 = e100.Squared(100) * e100;
        return e200.Squared(50) * e50;
    }

    private FieldElement Squared(int times)
    {
        var value = this;
        for (var i = 0; i < times; i++)
            value = value.Squared();
        return value;
    }

    private static UInt128 Wide(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return new UInt128(high, low);
    }

    private static FieldElement Folded(UInt128 r0, UInt128 r1, UInt128 r2, UInt128 r3, UInt128 r4)
    {
        r1 += (ulong)(r0 >> LimbBits);
        r2 += (ulong)(r1 >> LimbBits);
        r3 += (ulong)(r2 >> LimbBits);
        r4 += (ulong)(r3 >> LimbBits);
        var l0 = ((ulong)r0 & LimbMask) + 19 * (ulong)(r4 >> LimbBits);
        var l1 = ((ulong)r1 & LimbMask) + (l0 >> LimbBits);
        return new FieldElement(l0 & LimbMask, l1, (ulong)r2 & LimbMask, (ulong)r3 & LimbMask, (ulong)r4 & LimbMask);
    }

    private static FieldElement Carried(ulong l0, ulong l1, ulong l2, ulong l3, ulong l4) =>
        new(
            (l0 & LimbMask) + 19 * (l4 >> LimbBits),
            (l1 & LimbMask) + (l0 >> LimbBits),
            (l2 & LimbMask) + (l1 >> LimbBits),
            (l3 & LimbMask) + (l2 >> LimbBits),
            (l4 & LimbMask) + (l3 >> LimbBits)
        );
}
