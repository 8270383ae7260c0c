namespace SmartCity.Assessment;

/// <summary>A sum of enclosures and of products of them, which is widened once at its end and not at every step.</summary>
/// <remarks>
/// Each addition and each product rounds by at most half a unit in the last place of what it comes to, and that is no more than the magnitudes of all terms together, or by less than
/// the smallest double. N. J. Higham, Accuracy and Stability of Numerical Algorithms (2002), 2.1 and 4.2.
/// </remarks>
internal struct EnclosedSum
{
    // Twice the unit roundoff: a term is rounded when it is multiplied and when it is added. Twice that is taken, since the magnitudes are rounded too.
    private const double Unit = 1.0 / (1L << 52);

    private double low;
    private double high;
    private double magnitude;
    private int terms;

    public void Add(Enclosure term) => AddTerm(term.Low, term.High);

    /// <summary>Adds a product of doubles that are what they stand for.</summary>
    public void Add(double one, double other) => AddTerm(one * other, one * other);

    /// <summary>Adds a product.</summary>
    public void Add(Enclosure one, Enclosure other)
    {
        if (one.Low >= 0 && other.Low >= 0)
        {
            AddTerm(one.Low * other.Low, one.High * other.High);
        }
        else
        {
            Add(one * other);
        }
    }

    /// <summary>What the sum has come to.</summary>
    public readonly Enclosure Total
    {
        get
        {
            var error = (2 * terms * Unit * magnitude) + (terms * double.Epsilon);
            return new Enclosure(Math.BitDecrement(low - error), Math.BitIncrement(high + error));
        }
    }

    private void AddTerm(double least, double most)
    {
        low += least;
        high += most;
        magnitude += Math.Max(Math.Abs(least), Math.Abs(most));
        terms++;
    }
}
