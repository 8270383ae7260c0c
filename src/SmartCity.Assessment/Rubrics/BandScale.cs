using Ardalis.GuardClauses;

namespace SmartCity.Assessment;

/// <summary>The bands of an index and whether they read its exact or its published figure. Bands do not overlap; gaps are allowed.</summary>
/// <remarks>Equal by content; no order.</remarks>
public sealed record BandScale
{
    private readonly ContentList<Band> bands;

    internal BandScale(Reading reading, IEnumerable<Band> bands)
    {
        Reading = reading;
        this.bands = new ContentList<Band>(bands, nameof(bands));
    }

    /// <summary>Which figure the bands read.</summary>
    public Reading Reading { get; }

    /// <summary>The bands as declared.</summary>
    public IReadOnlyList<Band> Bands => bands;

    /// <summary>Bands that read the exact score.</summary>
    /// <exception cref="SchemeException">A band is empty, codes repeat, or bands overlap.</exception>
    public static BandScale OnExact(params IEnumerable<Band> bands) => Checked(new(Reading.Exact, Guard.Against.Null(bands)));

    /// <summary>Bands that read the published score.</summary>
    /// <exception cref="SchemeException">A band is empty, codes repeat, or bands overlap.</exception>
    public static BandScale OnPublished(params IEnumerable<Band> bands) => Checked(new(Reading.Published, Guard.Against.Null(bands)));

    internal Band? Find(Rational figure) => bands.FirstOrDefault(b => b.Contains(figure));

    internal IEnumerable<Finding> Check()
    {
        if (Reading == Reading.Unweighted)
        {
            yield return SchemeMessages.ReadNotHere.At("read");
        }

        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].IsEmpty)
            {
                yield return SchemeMessages.BandEmpty.At($"list[{i}]", bands[i].Code);
            }

            for (var j = 0; j < i; j++)
            {
                if (!bands[i].IsEmpty && !bands[j].IsEmpty && bands[i].Overlaps(bands[j]))
                {
                    yield return SchemeMessages.BandsOverlap.At($"list[{i}]", bands[i].Code, bands[j].Code);
                }
            }
        }

        var codes = bands.Select((b, i) => (b.Code, $"list[{i}].code")).ToArray();
        foreach (var finding in codes.SelectMany(c => CodeRules.Check(c.Code, c.Item2))
            .Concat(CodeRules.Duplicates(codes, SchemeMessages.BandDuplicate, SchemeMessages.BandAlike)))
        {
            yield return finding;
        }
    }

    private static BandScale Checked(BandScale scale)
    {
        SchemeException.ThrowIfAny(scale.Check());
        return scale;
    }
}
