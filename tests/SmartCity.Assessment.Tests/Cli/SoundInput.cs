namespace SmartCity.Assessment.Tests.Cli;

/// <summary>A small assessment without any finding; three regions, two assessors, one place.</summary>
internal static class SoundInput
{
    public const string Scheme = """
        {
          "format": "smartcity-assessment/scheme/1",
          "code": "readiness",
          "names": { "en": "Readiness", "id": "Kesiapan" },
          "facts": { "region": "text", "population": "number", "pioneer": "flag", "appliedOn": "date" },
          "rubrics": {
            "ten": { "from": "0", "to": "10", "step": "0.5" },
            "grade": { "levels": [ { "code": "low", "points": "1" }, { "code": "high", "points": "2" } ] },
            "money": { "from": "0" }
          },
          "aspects": {
            "code": "total",
            "names": { "en": "Readiness", "id": "Kesiapan" },
            "children": [
              { "code": "government", "weight": "2", "children": [
                { "code": "policy", "names": { "en": "Policy", "id": "Kebijakan" }, "weight": "2", "rubric": "ten" },
                { "code": "security", "rubric": "ten" },
                { "code": "vision", "rubric": "grade" } ] },
              { "code": "budget", "rubric": "money", "source": "measured" }
            ]
          },
          "consensus": { "kind": "mean" },
          "publish": { "digits": 2, "mode": "halfUp" },
          "gates": [ { "code": "min-security", "on": "security", "atLeast": "4" } ],
          "ranking": { "breaks": [ { "on": "policy" } ] },
          "selection": { "places": 1, "reserves": 1, "atCut": "takeAll" }
        }
        """;

    public const string Candidates = """
        code,name,region,population,pioneer,appliedOn
        kapuas,Kapuas,Kalimantan,410400,true,2018-11-05
        banjar,Banjar,Kalimantan,571573,false,2018-11-09
        bima,Bima,Nusa Tenggara,514105,true,2018-12-01

        """;

    public const string Assessors = """
        code,name,institution,weight,conflicts
        ani,Ani,ui,1,
        budi,Budi,bppt,2,fact:region=Nusa Tenggara

        """;

    public const string Scores = """
        assessor,candidate,criterion,mark,state,note
        ani,kapuas,policy,8,,
        ani,kapuas,security,7.5,scored,"good, but late"
        ani,kapuas,vision,high,,
        ani,banjar,policy,9,,
        ani,banjar,security,3,,
        ani,banjar,vision,low,,
        ani,bima,policy,6,,
        ani,bima,security,6,,
        ani,bima,vision,2,,
        budi,kapuas,policy,7,,
        budi,kapuas,security,,missing,
        budi,banjar,policy,abstained,,
        budi,bima,policy,,recused,

        """;

    public const string Table = """
        candidate,budget,total
        kapuas,12.5,missing
        banjar,3,missing
        bima,0,missing

        """;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["scheme.json"] = Scheme,
        ["candidates.csv"] = Candidates,
        ["assessors.csv"] = Assessors,
        ["scores.csv"] = Scores,
        ["table.csv"] = Table,
    };
}
