using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SmartCity.Assessment;

/// <summary>A column of integers of one width.</summary>
/// <typeparam name="T">byte, ushort, int or long.</typeparam>
internal sealed class IntegerColumn<T> : CodeColumn
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly ReadOnlyMemory<T> codes;

    private IntegerColumn(ReadOnlyMemory<T> codes, long denominator, long offset, bool hasAbsent, long highest)
        : base(codes.Length, denominator, offset, hasAbsent, highest) => this.codes = codes;

    /// <summary>What stands in a row without points.</summary>
    public static T Reserved => T.MaxValue;

    public override ColumnWidth Width => Unsafe.SizeOf<T>() switch
    {
        1 => ColumnWidth.Bits8,
        2 => ColumnWidth.Bits16,
        4 => ColumnWidth.Bits32,
        _ => ColumnWidth.Bits64,
    };

    public ReadOnlySpan<T> Codes => codes.Span;

    public static Column Over(ReadOnlyMemory<T> values, long denominator, bool reservedIsAbsent)
    {
        GuardDenominator(denominator);
        var range = CodeRange<T>.Of(values.Span, reservedIsAbsent);
        if (range.Lowest >= 0 && (reservedIsAbsent || range.Highest < long.CreateTruncating(Reserved)))
        {
            return new IntegerColumn<T>(values, denominator, 0, range.HasReserved, range.Highest);
        }

        var (wide, absent) = (new long[values.Length], range.HasReserved ? new bool[values.Length] : []);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] = long.CreateTruncating(values.Span[i]);
            if (absent.Length > 0)
            {
                absent[i] = values.Span[i] == Reserved;
            }
        }

        return ColumnBuilder.Build(wide, denominator, absent);
    }

    /// <summary>Takes over an array whose codes are known to be neither negative nor, unless absent, reserved.</summary>
    public static IntegerColumn<T> Of(T[] codes, long denominator, long offset, bool hasAbsent, long highest) =>
        new(codes, denominator, offset, hasAbsent, highest);

    public override (Rational Lowest, Rational Highest) Range()
    {
        var range = CodeRange<T>.Of(Codes, HasAbsent);
        return (Rational.Of(range.Lowest, Denominator) + Offset, Rational.Of(range.Highest, Denominator) + Offset);
    }

    public override long CodeAt(int row) => long.CreateTruncating(Codes[row]);

    public override bool LiesIn(ReadOnlySpan<byte> memory) => MemoryMarshal.AsBytes(Codes).Overlaps(memory);

    internal override bool IsAbsentAt(int row) => HasAbsent && Codes[row] == Reserved;

    internal override Rational PointsAt(int row) => Rational.Of(CodeAt(row), Denominator) + Offset;

    internal override Column WithOffset(long offset)
    {
        var raised = ((Int128)Offset - offset) * Denominator;
        if (raised == 0)
        {
            return this;
        }

        if (raised + Highest >= long.MaxValue)
        {
            return FractionColumn.From(this, offset);
        }

        var (values, absent) = (new long[Rows], HasAbsent ? new bool[Rows] : []);
        for (var i = 0; i < values.Length; i++)
        {
            if (HasAbsent && Codes[i] == Reserved)
            {
                absent[i] = true;
            }
            else
            {
                values[i] = long.CreateTruncating(Codes[i]) + (long)raised;
            }
        }

        return ColumnBuilder.Narrowest(values, Denominator, offset, absent, Highest + (long)raised);
    }
}
