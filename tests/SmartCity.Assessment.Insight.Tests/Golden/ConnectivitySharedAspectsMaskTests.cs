using Xunit;

namespace SmartCity.Assessment.Insight.Tests.Golden;

/// <summary>Two panels that share only aspects: Eccleston and Hedayat (1974), Annals of Statistics 2, 1238–1255, identification is a rank property.</summary>
public sealed class ConnectivitySharedAspectsMaskTests
{
    private static readonly CaseFile s_case = new("connectivity-shared-aspects-mask");
    private static readonly string[][] s_rows = CaseFile.Rows(s_case.Input.GetProperty("rows"));

    [Fact]
    public void Shared_aspects_join_nothing()
    {
        var connection = Connection.Of(CaseFile.WhoMarkedWhom(s_rows));
        Assert.Equal(s_case.Expected.GetProperty("candidateRaterComponents").GetInt32(), connection.Blocks.Count);
        Assert.Equal(
            (s_case.Expected.GetProperty("parameters").GetInt32(), s_case.Expected.GetProperty("designRank").GetInt32(), s_case.Expected.GetProperty("rankNeeded").GetInt32()),
            (connection.Parameters, connection.DesignRank, connection.RankNeeded));
        Assert.False(connection.IsIdentified);
    }

    [Fact]
    public void One_bridging_mark_identifies_everything()
    {
        var bridge = s_case.Input.GetProperty("bridge").EnumerateArray().Select(b => b.GetString()!).ToArray();
        var connection = Connection.Of(CaseFile.WhoMarkedWhom([.. s_rows, bridge]));
        Assert.True(connection.IsIdentified);
        Assert.Equal(s_case.Expected.GetProperty("afterBridge").GetProperty("designRank").GetInt32(), connection.DesignRank);
        Assert.Equal(["C3"], connection.WeakLinks);
    }
}
