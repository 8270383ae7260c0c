using System.Globalization;
using System.Runtime.ExceptionServices;

namespace SmartCity.Assessment.Insight;

/// <summary>A1.</summary>
internal sealed class Determinism : IFairnessRule
{
    private const int Threads = 4;

    private static readonly string[] Cultures = ["tr-TR", "fa-IR", "fr-FR"];

    public string Code => "A1";

    public LocalText Name => Bilingual.Text("determinism", "determinisme");

    public LocalText Statement => Bilingual.Text(
        "The same marks under the same rules give the same result: again, on several threads at once, and wherever a computer is set up.",
        "Nilai yang sama dengan aturan yang sama memberi hasil yang sama: bila diulang, di beberapa utas sekaligus, dan di komputer dengan pengaturan apa pun.");

    public string Formal => "F(I) = F(I), run again, on 4 threads at once and under the cultures tr-TR, fa-IR and fr-FR; of a scheme the written result, byte for byte";

    public IEnumerable<RuleTrial> Trials(FairnessInstance instance)
    {
        var here = CultureInfo.InvariantCulture;
        yield return Trial(instance, "run again", "dijalankan lagi", 1, here);
        yield return Trial(instance, $"run on {Threads} threads at once", $"dijalankan di {Threads} utas sekaligus", Threads, here);
        foreach (var culture in Cultures)
        {
            yield return Trial(instance, $"run under the culture {culture}", $"dijalankan dengan budaya {culture}", 1, CultureOf(culture));
        }
    }

    private static RuleTrial Trial(FairnessInstance instance, string english, string indonesian, int threads, CultureInfo culture) => RuleTrial.Look(
        () => Bilingual.Text(english, indonesian), before => Judge(instance, before, threads, culture)).ReadingRefusals();

    private static RuleJudgement Judge(FairnessInstance instance, ProcedureOutcome before, int threads, CultureInfo culture)
    {
        foreach (var (outcome, fault, text) in RunElsewhere(instance, threads, culture))
        {
            if (fault is not null)
            {
                return RuleJudgement.Violated(fault.Text);
            }

            var judgement = SameOutcome.Of(before, outcome!);
            if (judgement.Finding == RuleFinding.Violated)
            {
                return judgement;
            }

            if (!before.IsSameAs(outcome!) || text != before.Written)
            {
                return RuleJudgement.Violated(Bilingual.Text("the written results differ", "hasil yang ditulis berbeda"));
            }
        }

        return SameOutcome.SaysSomething(before) ? RuleJudgement.Holds : RuleJudgement.Vacuous;
    }

    private static (ProcedureOutcome? Outcome, ProcedureFault? Fault, string? Text)[] RunElsewhere(FairnessInstance instance, int threads, CultureInfo culture)
    {
        var results = new (ProcedureOutcome?, ProcedureFault?, string?)[threads];
        var thrown = new ExceptionDispatchInfo?[threads];
        var running = Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            try
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                var (outcome, fault) = ProcedureRun.Of(instance.Procedure, instance.Input);
                results[i] = (outcome, fault, outcome?.Written);
            }
#pragma warning disable CA1031 // what leaves a thread of its own ends the process
            catch (Exception e)
#pragma warning restore CA1031
            {
                thrown[i] = ExceptionDispatchInfo.Capture(e);
            }
        })).ToArray();
        Array.ForEach(running, t => t.Start());
        Array.ForEach(running, t => t.Join());
        Array.Find(thrown, e => e is not null)?.Throw();
        return results;
    }

    /// <summary>The culture, or where the machine knows none but the invariant one, one that writes numbers in another way.</summary>
    private static CultureInfo CultureOf(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign) = (",", ".", "−");
            return other;
        }
    }
}
