namespace SmartCity.Assessment.Insight;

/// <summary>A procedure does not behave as one, or a rule throws: nothing can be said about its fairness. Equal by content; no order.</summary>
public sealed record ProcedureFault
{
    internal ProcedureFault(string procedure, ProcedureFaultKind kind, string detail, string? rule = null) => (Procedure, Kind, Detail, Rule) = (procedure, kind, detail, rule);

    /// <summary>The name of the procedure.</summary>
    public string Procedure { get; }

    /// <summary>The code of the rule that threw; null for a fault of the procedure.</summary>
    public string? Rule { get; }

    /// <summary>What it did.</summary>
    public ProcedureFaultKind Kind { get; }

    /// <summary>What is known about it, such as the exception's type and message; in English.</summary>
    public string Detail { get; }

    /// <summary>The fault as a sentence.</summary>
    public LocalText Text => Kind switch
    {
        ProcedureFaultKind.Threw => Bilingual.Text($"The procedure '{Procedure}' threw {Detail}.", $"Prosedur '{Procedure}' melempar {Detail}."),
        ProcedureFaultKind.Nondeterministic => Bilingual.Text(
            $"The procedure '{Procedure}' answers differently when it is given the same again: {Detail}.", $"Prosedur '{Procedure}' menjawab lain ketika diberi masukan yang sama: {Detail}."),
        ProcedureFaultKind.RuleThrew => Bilingual.Text($"The rule '{Rule}', held against the procedure '{Procedure}', threw {Detail}.", $"Aturan '{Rule}', yang diujikan pada prosedur '{Procedure}', melempar {Detail}."),
        ProcedureFaultKind.MutatedInput => Bilingual.Text($"The procedure '{Procedure}' changes the input that it is given.", $"Prosedur '{Procedure}' mengubah masukan yang diberikan kepadanya."),
        _ => Bilingual.Text($"The procedure '{Procedure}' gave no proper outcome: {Detail}.", $"Prosedur '{Procedure}' tidak memberi hasil yang sah: {Detail}."),
    };

    /// <summary>The fault in English.</summary>
    public override string ToString() => Text.In(Language.English, string.Empty);
}
