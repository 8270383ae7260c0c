using Xunit;

namespace SmartCity.Assessment.Tests.Cli;

/// <summary>Well-formed files that say something wrong: each finding names file, line and column, nothing is written, and the exit code is 2.</summary>
public sealed class BadContentTests
{
    [Theory]
    [InlineData("scheme.json", "\"rubric\": \"money\"", "\"rubric\": \"gold\"", "scheme.json:aspects.children[1].rubric: rubric.unknown")]
    [InlineData("scheme.json", "\"code\": \"vision\", \"rubric\": \"grade\"", "\"code\": \"vision\"", "scheme.json:aspects.children[0].children[2].rubric: rubric.none")]
    [InlineData("scheme.json", "\"on\": \"security\"", "\"on\": \"safety\"", "scheme.json:gates[0].on: aspects.unknown")]
    [InlineData("scheme.json", "{ \"on\": \"policy\" }", "{ \"on\": \"politics\" }", "scheme.json:ranking.breaks[0].on: aspects.unknown")]
    [InlineData("scheme.json", "\"code\": \"vision\"", "\"code\": \"policy\"", "scheme.json:aspects.children[0].children[2].code: aspects.duplicate")]
    [InlineData("scheme.json", "\"places\": 1", "\"places\": 0", "scheme.json:selection.places: selection.places-none")]
    [InlineData("scheme.json", "\"places\": 1", "\"places\": 4", "scheme.json:selection.places: selection.more-places")]
    [InlineData("scheme.json", "\"weight\": \"2\", \"rubric\"", "\"weight\": \"-2\", \"rubric\"", "scheme.json:aspects.children[0].children[0].weight: weights.negative")]
    [InlineData("scheme.json", "\"publish\"", "\"publisch\"", "scheme.json:publisch: json.unknown-property")]
    [InlineData("candidates.csv", "bima,Bima", "kapuas,Kapuas,Kalimantan,1,true,2018-11-05\nbima,Bima", "candidates.csv:4:code: candidates.duplicate")]
    [InlineData("candidates.csv", "banjar,Banjar", ",Banjar", "candidates.csv:3:code: code.empty")]
    [InlineData("candidates.csv", "410400", "410.400,00", "candidates.csv:2: file.cell-count")]
    [InlineData("candidates.csv", "410400", "\"410,4\"", "candidates.csv:2:population: number.decimal-comma")]
    [InlineData("candidates.csv", "true,2018-11-05", "yes,2018-11-05", "candidates.csv:2:pioneer: facts.value")]
    [InlineData("candidates.csv", "2018-11-05", "05-11-2018", "candidates.csv:2:appliedOn: facts.value")]
    [InlineData("candidates.csv", "Nusa Tenggara", "", "candidates.csv:4:region: value.empty")]
    [InlineData("assessors.csv", "budi,Budi", "ani,Budi", "assessors.csv:3:code: assessors.duplicate")]
    [InlineData("assessors.csv", "bppt,2,", "bppt,-2,", "assessors.csv:3:weight: assessors.weight-negative")]
    [InlineData("assessors.csv", "fact:region=", "region:", "assessors.csv:3:conflicts: conflicts.form")]
    [InlineData("scores.csv", "ani,banjar,policy", "eko,banjar,policy", "scores.csv:5:assessor: assessors.unknown")]
    [InlineData("scores.csv", "ani,banjar,policy", "ani,bali,policy", "scores.csv:5:candidate: candidates.unknown")]
    [InlineData("scores.csv", "ani,banjar,policy", "ani,banjar,politics", "scores.csv:5:criterion: criteria.unknown")]
    [InlineData("scores.csv", "ani,banjar,policy", "ani,banjar,government", "scores.csv:5:criterion: criteria.is-aspect")]
    [InlineData("scores.csv", "ani,banjar,policy,9", "ani,banjar,budget,9", "scores.csv:5:mark: criteria.measured")]
    [InlineData("scores.csv", "ani,banjar,security,3", "ani,banjar,policy,3", "scores.csv:6:mark: marks.twice")]
    [InlineData("scores.csv", "policy,9,,", "policy,10.5,,", "scores.csv:5:mark: marks.off-scale")]
    [InlineData("scores.csv", "policy,9,,", "policy,9.25,,", "scores.csv:5:mark: marks.off-step")]
    [InlineData("scores.csv", "vision,low,,", "vision,3,,", "scores.csv:7:mark: marks.not-a-level")]
    [InlineData("scores.csv", "policy,9,,", "policy,\"8,5\",,", "scores.csv:5:mark: number.decimal-comma")]
    [InlineData("scores.csv", "policy,9,,", "policy,\"1,000.5\",,", "scores.csv:5:mark: number.thousands")]
    [InlineData("scores.csv", "policy,9,,", "policy,NaN,,", "scores.csv:5:mark: number.not-finite")]
    [InlineData("scores.csv", "policy,9,,", "policy,∞,,", "scores.csv:5:mark: number.not-finite")]
    [InlineData("scores.csv", "policy,9,,", "policy,9e0,,", "scores.csv:5:mark: number.exponent")]
    [InlineData("scores.csv", "policy,9,,", "policy,+9,,", "scores.csv:5:mark: number.plus")]
    [InlineData("scores.csv", "policy,9,,", "policy, 9,,", "scores.csv:5:mark: number.blank")]
    [InlineData("scores.csv", "policy,9,,", "policy,,,", "scores.csv:5:mark: value.empty")]
    [InlineData("scores.csv", "policy,9,,", "policy,9,ill,", "scores.csv:5:state: marks.state-unknown")]
    [InlineData("scores.csv", "policy,9,,", "policy,9,missing,", "scores.csv:5:state: marks.state-contradicts")]
    [InlineData("scores.csv", "budi,bima,policy,,recused,", "budi,bima,policy,5,,", "scores.csv:14:mark: marks.conflict")]
    [InlineData("table.csv", "banjar,3", "bali,3", "table.csv:3:candidate: candidates.unknown")]
    [InlineData("table.csv", "banjar,3", "banjar,-3", "table.csv:3:budget: marks.off-scale")]
    [InlineData("table.csv", "banjar,3,missing", "banjar,3,", "table.csv:3:total: value.empty")]
    [InlineData("table.csv", "banjar,3", "banjar,", "table.csv:3:budget: value.empty")]
    [InlineData("table.csv", "banjar,3", "kapuas,3", "table.csv:3:budget: measured.twice")]
    public void A_fault_is_found_where_it_stands(string file, string from, string to, string expected)
    {
        using var line = CommandLine.WithInput();
        line.Change(file, from, to);
        var answer = line.Run("assess", "in", "--out", "out");
        Assert.Contains(expected, answer.Found);
        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal(["in"], line.List("."));
    }

    [Theory]
    [InlineData("KAPUAS")]
    [InlineData("Kapuas")]
    public void A_code_that_differs_only_by_case_is_found(string code)
    {
        using var line = CommandLine.WithInput();
        line.Change("candidates.csv", "bima,Bima", $"{code},Kapuas,Kalimantan,1,true,2018-11-05\nbima,Bima");
        Assert.Contains("candidates.csv:4:code: candidates.alike", line.Run("validate", "in").Found);
    }

    [Fact]
    public void A_code_in_another_unicode_form_is_found()
    {
        using var line = CommandLine.WithInput();
        line.Change("candidates.csv", "bima,Bima", "kapu\u0061\u0301s,Kapuas,Kalimantan,1,true,2018-11-05\nbima,Bima");
        Assert.Contains("candidates.csv:4:code: code.not-normalized", line.Run("validate", "in").Found);
    }

    [Fact]
    public void A_declared_total_that_differs_is_a_warning_with_both_numbers()
    {
        using var line = CommandLine.WithInput();
        line.Change("table.csv", "kapuas,12.5,missing", "kapuas,12.5,7.5");
        var answer = line.Run("validate", "in");
        Assert.Equal(["table.csv:2:total: declared.differs"], answer.Found);
        Assert.Contains("7.5 was declared", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
        Assert.Equal(0, line.Run("assess", "in").Code);
        var strict = line.Run("assess", "in", "--warnings-as-errors");
        Assert.Equal(1, strict.Code);
        Assert.NotEmpty(strict.Output);
    }

    [Fact]
    public void Findings_speak_Indonesian_too()
    {
        using var line = CommandLine.WithInput();
        line.Change("scores.csv", "policy,9,,", "policy,10.5,,");
        line.Change("candidates.csv", ",region,", ",provinsi,");
        var error = line.Run("validate", "in", "--lang", "id").Error;
        Assert.Contains("galat: candidates.csv:1:provinsi: file.column-unknown: Tidak ada kolom 'provinsi'", error, StringComparison.Ordinal);
        Assert.EndsWith("Tidak ada berkas yang ditulis.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_in_files_do_not_reach_the_screen()
    {
        using var line = CommandLine.WithInput();
        line.Change("scores.csv", "ani,banjar,policy", "ani,\u001b[31mbanjar\u0007,policy");
        line.Change("candidates.csv", "Kapuas", "Ka\u001b[2Jpuas\u202e");
        Assert.DoesNotContain('\u001b', line.Run("validate", "in").Error);
        line.Write("scores.csv", SoundInput.Scores);
        var table = line.Run("assess", "in").Output;
        Assert.DoesNotContain('\u001b', table);
        Assert.DoesNotContain('\u202e', table);
        Assert.Contains("Ka\uFFFD[2Jpuas\uFFFD", table, StringComparison.Ordinal);
    }
}
