namespace SmartCity.Assessment.Insight;

/// <summary>A value of every parameter of the joint model, or a step from one to another.</summary>
internal sealed class JointPoint
{
    public JointPoint(int candidates, SharedLayout layout)
        : this(new double[candidates], new double[layout.Width], layout)
    {
    }

    private JointPoint(double[] own, double[] shared, SharedLayout layout) => (Own, Shared, Layout) = (own, shared, layout);

    /// <summary>The ability of each candidate.</summary>
    public double[] Own { get; }

    /// <summary>All others, as <see cref="SharedLayout"/> says.</summary>
    public double[] Shared { get; }

    private SharedLayout Layout { get; }

    public CategoryCurve Curve(RaschDesign design) => new(Shared.AsSpan(Layout.Categories, design.CategoryCounts.Length), design.CategoryCounts);

    /// <summary>The largest change of any parameter.</summary>
    public double Largest => Math.Max(Own.Max(Math.Abs), Shared.Max(Math.Abs));

    public JointPoint Plus(JointPoint step, double times)
    {
        var sum = new JointPoint(Own.Length, Layout);
        for (var n = 0; n < Own.Length; n++)
        {
            sum.Own[n] = Own[n] + (times * step.Own[n]);
        }

        for (var f = 0; f < Shared.Length; f++)
        {
            sum.Shared[f] = Shared[f] + (times * step.Shared[f]);
        }

        return sum;
    }
}
