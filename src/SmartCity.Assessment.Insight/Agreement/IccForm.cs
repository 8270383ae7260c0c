namespace SmartCity.Assessment.Insight;

/// <summary>
/// One of the six intraclass correlations, with its name in both systems. Equal only by reference; no order.
/// </summary>
/// <remarks>
/// Shrout and Fleiss (1979), Psychological Bulletin 86:420–428, write ICC(model, marks); McGraw and Wong (1996), Psychological Methods 1:30–46, write A for
/// absolute agreement and C for consistency. Here k is the number of raters of the table.
/// </remarks>
public sealed class IccForm
{
    private IccForm(IccModel model, string shroutFleiss, string mcGrawWong, bool isMean) =>
        (Model, ShroutFleiss, McGrawWong, IsMean) = (model, shroutFleiss, mcGrawWong, isMean);

    /// <summary>ICC(1,1), ICC(1): one mark, each unit marked by other raters.</summary>
    public static IccForm OneWay { get; } = new(IccModel.OneWay, "ICC(1,1)", "ICC(1)", false);

    /// <summary>ICC(2,1), ICC(A,1): one mark, the same raters for all; severity counts as disagreement.</summary>
    public static IccForm Agreement { get; } = new(IccModel.Agreement, "ICC(2,1)", "ICC(A,1)", false);

    /// <summary>ICC(3,1), ICC(C,1): one mark, the same raters for all; severity is left out.</summary>
    public static IccForm Consistency { get; } = new(IccModel.Consistency, "ICC(3,1)", "ICC(C,1)", false);

    /// <summary>ICC(1,k), ICC(k): the mean of k marks, each unit marked by other raters.</summary>
    public static IccForm OneWayMean { get; } = new(IccModel.OneWay, "ICC(1,k)", "ICC(k)", true);

    /// <summary>ICC(2,k), ICC(A,k): the mean of k marks; severity counts as disagreement.</summary>
    public static IccForm AgreementMean { get; } = new(IccModel.Agreement, "ICC(2,k)", "ICC(A,k)", true);

    /// <summary>ICC(3,k), ICC(C,k): the mean of k marks; severity is left out. It is Cronbach's alpha.</summary>
    public static IccForm ConsistencyMean { get; } = new(IccModel.Consistency, "ICC(3,k)", "ICC(C,k)", true);

    /// <summary>All six in the order of Shrout and Fleiss: single marks first.</summary>
    public static IReadOnlyList<IccForm> All { get; } = Array.AsReadOnly([OneWay, Agreement, Consistency, OneWayMean, AgreementMean, ConsistencyMean]);

    /// <summary>The name after Shrout and Fleiss.</summary>
    public string ShroutFleiss { get; }

    /// <summary>The name after McGraw and Wong.</summary>
    public string McGrawWong { get; }

    /// <summary>Whether it is about the mean of all raters rather than one mark.</summary>
    public bool IsMean { get; }

    internal IccModel Model { get; }

    /// <summary>Both names.</summary>
    public override string ToString() => $"{ShroutFleiss} = {McGrawWong}";
}
