namespace SmartCity.Assessment.Insight;

/// <summary>What can be said of one rule about one run, before any mark is changed: whether every method in use keeps it.</summary>
/// <remarks>Immutable. Equal to another only by reference; no order.</remarks>
public sealed class RuleStatement
{
    internal RuleStatement(IFairnessRule rule, RuleStanding standing, IEnumerable<(MethodInUse Use, Claim Claim)> violations, LocalText? inapplicable, LocalText? obstacle)
    {
        (Rule, Standing, Inapplicable, Obstacle) = (rule, standing, inapplicable, obstacle);
        var all = violations.ToArray();
        Violations = Array.AsReadOnly(all.Select(v => v.Claim).Distinct().ToArray());
        Where = Array.AsReadOnly(all.Select(v => v.Use).Distinct().ToArray());
    }

    /// <summary>The rule.</summary>
    public IFairnessRule Rule { get; }

    /// <summary>Proven, tested, not stated, not kept, or without meaning.</summary>
    public RuleStanding Standing { get; }

    /// <summary>The claims that the rule can be violated, each with its example; none when it is kept.</summary>
    public IReadOnlyList<Claim> Violations { get; }

    /// <summary>Where the methods are used that can violate it.</summary>
    public IReadOnlyList<MethodInUse> Where { get; }

    /// <summary>Why the rule has no meaning for the scheme, or nothing to say about its marks; null where it has.</summary>
    public LocalText? Inapplicable { get; }

    /// <summary>Why nothing is claimed of all steps together; null unless <see cref="RuleStanding.NotStated"/>.</summary>
    public LocalText? Obstacle { get; }

    /// <summary>Whether the rule is kept and why, in a sentence for everybody; the rule's own statement comes before it.</summary>
    public LocalText Why => Standing switch
    {
        RuleStanding.Proven => Bilingual.Text("Kept: proven for every step of this scheme.", "Dipatuhi: terbukti untuk setiap langkah skema ini."),
        RuleStanding.Tested => Bilingual.Text("Kept on all contests drawn to test every step of this scheme; not proven.", "Dipatuhi pada semua kontes uji untuk setiap langkah skema ini; belum terbukti."),
        RuleStanding.NotStated => Bilingual.Text(
            $"No step of this scheme violates it by itself; whether all of them together keep it is not claimed: {Obstacle!.In(Language.English, string.Empty)}.",
            $"Tidak ada langkah skema ini yang melanggarnya dengan sendirinya; apakah semuanya bersama-sama mematuhinya, tidak dinyatakan: {Obstacle.In(Language.Indonesian, string.Empty)}."),
        RuleStanding.NotKept => Bilingual.Text($"Not kept: {Listed(Language.English)} can violate it (example {Violations[0].Id}).", $"Tidak dipatuhi: {Listed(Language.Indonesian)} dapat melanggarnya (contoh {Violations[0].Id})."),
        _ => Inapplicable ?? Bilingual.Text("Without meaning for this scheme.", "Tidak berlaku untuk skema ini."),
    };

    /// <summary>Code, name and <see cref="Why"/>, in English.</summary>
    public override string ToString() => $"{Rule.Code} {Rule.Name.In(Language.English, string.Empty)}: {Why.In(Language.English, string.Empty)}";

    private string Listed(Language language) => string.Join(
        ", ", Where.Select(w => w.Method).Distinct().Select(m => m.InWords(language)));
}
