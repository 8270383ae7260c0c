namespace SmartCity.Assessment.Insight;

/// <summary>Which rules methods keep together when each of them keeps it alone.</summary>
/// <remarks>
/// Alone means: beside the mean of marks without calibration, a mean of aspects, the identity, and ranking by score. What a correction moves for all alike changes no order there, and may
/// change one behind a value function that is not a straight line.
/// </remarks>
internal static class Composition
{
    /// <summary>With fewer digits irrational values are looked upon as rounded.</summary>
    private const int EnoughDigits = 12;

    /// <summary>Rules about names, order of input, records, places and equals: no step undoes what another keeps.</summary>
    private static readonly HashSet<string> Always = ["A1", "A2", "A3", "A4", "A5", "A7", "A9", "D4R", "D9", "E1", "E2", "E4", "E5", "E6", "E7", "E9"];

    /// <summary>Rules that hold of every chain of steps in which a candidate's score is a rising function of their own marks alone.</summary>
    private static readonly HashSet<string> OfOwnMarks = ["B1", "B3", "B6", "C1", "C1L", "C2", "D4", "E3", "E8"];

    /// <summary>The plain methods, beside which every other is looked at.</summary>
    private static readonly HashSet<string> Plain = ["mean", "weightedMean.aspects", "identity", "1224", "1334", "1223", "fractional", "takeAll", "takeNone", "leaveToCommittee"];

    /// <summary>Methods that read marks beside the score: where a better mark does not raise the score, they may count it against its candidate.</summary>
    private static readonly HashSet<string> Turned = ["higherOn", "lowerOn", "moreTopMarks", "fewerTopMarks", "gateAtMost"];

    /// <summary>Why what every method keeps by itself need not be kept by all together; null where it is.</summary>
    public static LocalText? Obstacle(IFairnessRule rule, AssessmentResult result, IReadOnlyCollection<MethodInUse> methods)
    {
        var scheme = result.Scheme;
        if ((Always.Contains(rule.Code) && !(rule.Code == "A7" && MayBeRefused(scheme, methods)))
            || (OfOwnMarks.Contains(rule.Code) && !IsTurned(result, methods) && !methods.Any(ReadsOthers)))
        {
            return null;
        }

        return Others(methods) is { Length: > 1 } others ? Bilingual.Text(
                $"{Listed(others, Language.English)} were not looked at together", $"{Listed(others, Language.Indonesian)} tidak diperiksa bersama-sama")
            : IsRounded(scheme) ? Bilingual.Text("figures are rounded before the score", "angka dibulatkan sebelum menjadi skor")
            : CountsAbsence(scheme) ? Bilingual.Text("an absence counts as the worst mark", "ketiadaan nilai dihitung sebagai nilai terburuk")
            : IsUnlikeTheBench(scheme) || MayBeRefused(scheme, methods) || HasSilent(result, methods) ? Bilingual.Text(
                "weights of zero, deductions, multiplying facts, least numbers of marks, trims, blocks, rounded corrections or roots of negative numbers are among the rules, with which no step was looked at",
                "terdapat bobot nol, pengurangan, faktor pengali, jumlah nilai minimum, pemangkasan, blok, koreksi yang dibulatkan, atau akar bilangan negatif, yang dengannya tidak ada langkah diperiksa")
            : null;
    }

    /// <summary>Whether one criterion more can leave an answer without one: some means have no value below zero, where corrections take marks, and rubrics and value functions may begin.</summary>
    private static bool MayBeRefused(AssessmentScheme scheme, IReadOnlyCollection<MethodInUse> methods) => methods.Any(m => m.Method.Code is "geometric" or "harmonic")
        && (methods.Any(m => m.IsCorrection) || scheme.Tree.Criteria.Any(c => c.Rubric.From is not >= 0 || c.Rubric.Value.Kind != ValueFunction.Identity.Kind));

    /// <summary>Whether a better mark can count against its candidate somewhere: also at a gate with a lower bound where the lower figure is the better one, and under a negative fact.</summary>
    private static bool IsTurned(AssessmentResult result, IReadOnlyCollection<MethodInUse> methods)
    {
        var tree = result.Scheme.Tree;
        return methods.Any(m => Turned.Contains(m.Method.Code))
            || (methods.Any(m => m.Method.Code == "gateAtLeast") && MarkDirection.Of(tree).Values.Contains(Better.Lower))
            || tree.Aspects.OfType<CompositeAspect>().SelectMany(a => a.Children).Select(c => c.TimesFact).OfType<string>()
                .Any(fact => result.Table.Roster.Candidates.Any(c => c.Facts.Any(f => f.Name == fact && f.ToString().StartsWith('-'))));
    }

    /// <summary>Whether somebody marks whose marks weigh nothing.</summary>
    private static bool HasSilent(AssessmentResult result, IReadOnlyCollection<MethodInUse> methods) =>
        methods.Any(m => m.Method.Code == "weightedMean") && result.Table.Panel.Assessors.Any(a => a.Weight == 0);

    /// <summary>Whether figures are rounded before the score: a step up may then come to nothing, and equals be made.</summary>
    private static bool IsRounded(AssessmentScheme scheme) =>
        scheme.Tree.Rounding is not { Mark: null, Consensus: null, Value: null, Contribution: null, Aspect: null, Total: null }
        || scheme.Tree.Aspects.Any(a => a.Rounding is not { Mark: null, Consensus: null, Value: null, Contribution: null, Score: null })
        || scheme.Tree.Aspects.OfType<CompositeAspect>().Any(a => a.Quantised is { Digits: < EnoughDigits })
        || scheme.Tree.Criteria.Any(c => c.Rubric.Value.Kind == ValueKind.Logarithmic);

    /// <summary>Whether something is declared that no method is looked at with: weights of zero, deductions, multiplying facts, least numbers of marks, other trims.</summary>
    private static bool IsUnlikeTheBench(AssessmentScheme scheme) =>
        scheme.Tree.Aspects.OfType<CompositeAspect>().Any(a => a.MayBeAbsent < 1 || a.Children.Any(c => c.Weight <= 0 || c.TimesFact is not null))
        || scheme.Tree.Criteria.Any(c => c.LeastMarks > 1)
        || scheme.Consensus.Exceptions.Select(e => e.Value).Append(scheme.Consensus.General).Any(c => c.Drop > 1 || (c.Drop > 0 && c.TooFew != TooFewToTrim.UseAll))
        || scheme.Calibration.ComparesWithinBlocks
        || (scheme.Calibration.Rounding is { Digits: < EnoughDigits });

    private static bool CountsAbsence(AssessmentScheme scheme) => scheme.Tree.Criteria.Any(c => c.TooFewMarks == AbsenceRule.Worst || c.NotApplicable == AbsenceRule.Worst);

    private static RankingMethod[] Others(IEnumerable<MethodInUse> methods) =>
        [.. methods.Where(m => m.Method.Family == MethodFamily.Calibration ? m.IsCorrection : !Plain.Contains(m.Method.Code)).Select(m => m.Method).DistinctBy(m => m.Code, StringComparer.Ordinal)];

    private static string Listed(IEnumerable<RankingMethod> methods, Language language) => string.Join(", ", methods.Select(m => m.InWords(language)));

    /// <summary>Whether the points or the value of a candidate depend on marks of others.</summary>
    private static bool ReadsOthers(MethodInUse use) => use.IsCorrection || use.Method.Code is "lowestOverOwn" or "ownOverHighest" or "shareOfMean" or "minMax.field";
}
