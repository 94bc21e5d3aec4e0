using System.Numerics;

namespace Undersigned.TransparencyLog;

/// <summary>A point of edwards25519 in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z (RFC 8032 section 5.1.4).</summary>
internal readonly struct EdwardsPoint(FieldElement x, FieldElement y, FieldElement z, FieldElement t)
{
    private static readonly FieldElement D = new(0x34DCA135978A3, 0x1A8283B156EBD, 0x5E7A26001C029, 0x739C663A03CBB, 0x52036CEE2B6FF);
    private static readonly FieldElement TwoD = D + D;
    private static readonly FieldElement RootOfMinusOne = new(
        0x61B274A0EA0B0,
        0xD5A5FC8F189D,
        0x7EF5E9CBD0C60,
        0x78595A6804C9E,
        0x2B8324804FC1D
    );
    private static readonly FieldElement BaseX = new(0x62D608F25D51A, 0x412A4B4F6592A, 0x75B7171A4B31D, 0x1FF60527118FE, 0x216936D3CD6E5);
    private static readonly FieldElement BaseY = new(0x6666666666658, 0x4CCCCCCCCCCCC, 0x1999999999999, 0x3333333333333, 0x6666666666666);

    private readonly FieldElement _x = x;
    private readonly FieldElement _y = y;
    private readonly FieldElement _z = z;
    private readonly FieldElement _t = t;

    public static EdwardsPoint Identity { get; } = new(FieldElement.Zero, FieldElement.One, FieldElement.One, FieldElement.Zero);

    public static EdwardsPoint Base { get; } = new(BaseX, BaseY, FieldElement.One, BaseX * BaseY);

    /// <summary>The generator's odd multiples for digits below 64: B, 3B, … 63B.</summary>
    private static readonly EdwardsPoint[] BaseMultiples = OddMultiples(Base, 1 << (BaseWindow - 2));

    private const int BaseWindow = 7;
    private const int KeyWindow = 5;

    /// <summary>Reads 32 bytes (RFC 8032 section 5.1.3); false for y not below the modulus, no such x, or "minus zero".</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out EdwardsPoint point)
    {
        point = default;
        if (!FieldElement.TryRead(bytes, out var y))
            return false;

        // x^2 = u/v; the candidate root is u v^3 (u v^7)^((p-5)/8).
        var ySquared = y.Squared();
        var u = ySquared - FieldElement.One;
        var v = D * ySquared + FieldElement.One;
        var v3 = v.Squared() * v;
        var x = u * v3 * (u * v3.Squared() * v).PowerForRoot();
        var check = v * x.Squared();
        if (!FieldElement.Equal(check, u))
        {
            if (!FieldElement.Equal(check, u.Negated()))
                return false;
            x *= RootOfMinusOne;
        }

        var odd = bytes[31] >> 7 == 1;
        if (x.IsZero && odd)
            return false;
        if (x.IsOdd != odd)
            x = x.Negated();
        point = new EdwardsPoint(x, y, FieldElement.One, x * y);
        return true;
    }

    /// <summary>The canonical 32 bytes.</summary>
    public void Write(Span<byte> bytes)
    {
        var inverse = _z.Inverted();
        (_y * inverse).Write(bytes);
        if ((_x * inverse).IsOdd)
            bytes[31] |= 0x80;
    }

    public EdwardsPoint Negated() => new(_x.Negated(), _y, _z, _t.Negated());

    public static EdwardsPoint operator +(in EdwardsPoint p, in EdwardsPoint q)
    {
        var a = (p._y - p._x) * (q._y - q._x);
        var b = (p._y + p._x) * (q._y + q._x);
        var c = p._t * TwoD * q._t;
        var zz = p._z * q._z;
        var d = zz + zz;
        FieldElement e = b - a, f = d - c, g = d + c, h = b + a;
        return new EdwardsPoint(e * f, g * h, f * g, e * h);
    }

    public EdwardsPoint Doubled()
    {
        var a = _x.Squared();
        var b = _y.Squared();
        var zz = _z.Squared();
        var h = a + b;
        var e = h - (_x + _y).Squared();
        var g = a - b;
        var f = zz + zz + g;
        return new EdwardsPoint(e * f, g * h, f * g, e * h);
    }

    /// <summary>[a]P + [b]B, both scalars below 2^253, by the interleaved method with signed windows.</summary>
    public static EdwardsPoint Combine(BigInteger a, in EdwardsPoint p, BigInteger b)
    {
        var digitsOfA = SignedWindows(a, KeyWindow);
        var digitsOfB = SignedWindows(b, BaseWindow);
        var multiples = OddMultiples(p, 1 << (KeyWindow - 2));
        var result = Identity;
        for (var bit = digitsOfA.Length - 1; bit >= 0; bit--)
        {
            result = result.Doubled();
            result = WithDigit(result, multiples, digitsOfA[bit]);
            result = WithDigit(result, BaseMultiples, digitsOfB[bit]);
        }
        return result;
    }

    private static EdwardsPoint WithDigit(in EdwardsPoint sum, EdwardsPoint[] oddMultiples, int digit) =>
        digit switch
        {
            0 => sum,
            > 0 => sum + oddMultiples[digit / 2],
            _ => sum + oddMultiples[-digit / 2].Negated(),
        };

    private static EdwardsPoint[] OddMultiples(in EdwardsPoint point, int count)
    {
        var twice = point.Doubled();
        var multiples = new EdwardsPoint[count];
        multiples[0] = point;
        for (var i = 1; i < count; i++)
            multiples[i] = multiples[i - 1] + twice;
        return multiples;
    }

    /// <summary>Digits, lowest bit first, each zero or odd and below 2^(window-1) in size (non-adjacent form).</summary>
    private static sbyte[] SignedWindows(BigInteger scalar, int window)
    {
        const int bits = 256;
        var binary = new byte[bits + 16];
        var bytes = scalar.ToByteArray(isUnsigned: true);
        for (var i = 0; i < bytes.Length * 8; i++)
            binary[i] = (byte)((bytes[i / 8] >> (i % 8)) & 1);

        var digits = new sbyte[bits];
        var carry = 0;
        for (var i = 0; i < bits; i++)
        {
            if (binary[i] + carry is 0 or 2)
                continue; // an even rest: a carry of one with a bit of one stays a carry

            var value = carry;
            for (var j = 0; j < window; j++)
                value += binary[i + j] << j;
            carry = value >> (window - 1);
            digits[i] = (sbyte)(value - (carry << window));
            i += window - 1;
        }
        return digits;
    }
}
