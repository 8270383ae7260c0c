namespace SmartCity.Assessment.Tests.Oracle;

/// <summary>A break on a node's figure, on the number of top marks beneath a node, or on the difficulty.</summary>
internal sealed record PlainBreak(TieBreakKind Kind, string On, Better Better = Better.Higher, Reading Reading = Reading.Exact)
{
    public override string ToString() => $"{Kind} {On} {Better} {Reading}";
}
