using System.Globalization;
using System.Numerics;
using Fractions;
using SmartCity.Assessment.Tests.Oracle;
using SmartCity.Assessment.Tests.Properties.Instances;
using Xunit;

namespace SmartCity.Assessment.Tests.Properties;

/// <summary>What must not matter: cultures, orders, names, how weights are written, and whether one goes the way at once or stage by stage.</summary>
public sealed class InvarianceTests
{
    private static readonly string[] s_cultures = ["tr-TR", "fa-IR", "fr-FR", "ar-SA", ""];

    private static readonly Shape s_everything = new();

    private static readonly Shape s_nothingAbsent = new()
    {
        IsComplete = true,
        Consensus = [ConsensusKind.Mean, ConsensusKind.Median, ConsensusKind.Highest, ConsensusKind.Lowest],
    };

    [Fact]
    public void The_same_input_gives_the_same_result_in_every_culture() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, random) =>
    {
        var (here, culture) = (instance.Result(), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(random.Pick(s_cultures));
            var there = instance.Result();
            Assert.Equal(here is null ? "refused" : Portrait.Whole(here), there is null ? "refused" : Portrait.Whole(there));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return here is not null;
    });

    [Fact]
    public void The_order_of_candidates_sheets_marks_and_facts_means_nothing() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, random) =>
    {
        var shuffled = instance.Scheme().Assess(
            random.Shuffled(instance.Candidates()).Select(c => new Candidate(
                c.Code, c.Name, random.Shuffled(c.Facts), random.Shuffled(c.Measured).Select(m => (m.Key, m.Value)))),
            random.Shuffled(instance.Sheets()).Select(s => s.Assessor.On(s.Candidate, random.Shuffled(s.Marks).Select(m => (m.Key, m.Value)))));

        return Same.Result(instance.Assess(), shuffled, Portrait.Whole);
    });

    [Fact]
    public void The_order_of_children_is_for_display() => Claim.Holds(s_everything, atLeastPercent: 50, statement: (instance, random) =>
    {
        var turned = instance with { Root = instance.Root.Changed(b => b with { Children = random.Shuffled(b.Children) }) };

        return Same.Result(instance.Assess(), turned.Assess(), Portrait.Outcome) && instance.Nodes.OfType<PlainBranch>().Any(b => b.Children.Count > 1);
    });

    [Fact]
    public void Who_the_assessors_are_means_nothing() => Claim.Holds(s_everything, atLeastPercent: 55, statement: (instance, random) =>
    {
        var names = instance.Assessors.Select(a => a.Code).Zip(random.Shuffled(["zoe", "ani", "Budi", "1", "é"])).ToDictionary(p => p.First, p => p.Second);
        var renamed = instance with
        {
            Assessors = [.. instance.Assessors.Select(a => a with { Code = names[a.Code] })],
            Marks = [.. instance.Marks.Select(m => m with { Assessor = names[m.Assessor] })],
        };

        return Same.Result(instance.Assess(), renamed.Assess(), Portrait.WithoutAssessors) && instance.Assessors.Count > 1;
    });

    [Fact]
    public void What_candidates_are_called_breaks_no_tie_and_makes_none() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, random) =>
    {
        var names = instance.Candidates.Select(c => c.Code).Zip(random.Shuffled(["zoe", "Banjar", "kapuas", "10", "9", "ı"]))
            .ToDictionary(p => p.First, p => p.Second);
        var renamed = instance with
        {
            Candidates = [.. instance.Candidates.Select(c => c with { Code = names[c.Code] })],
            Marks = [.. instance.Marks.Select(m => m with { Candidate = names[m.Candidate] })],
        };

        var (before, after) = (instance.Result(), renamed.Result());
        Assert.Equal(
            before is null ? "refused" : Portrait.Renamed(before, code => names[code]),
            after is null ? "refused" : Portrait.Renamed(after, code => code));
        return before is not null;
    });

    [Fact]
    public void Only_the_ratio_of_weights_matters() => Claim.Holds(
        s_everything with { Aggregations = [Aggregation.Mean, Aggregation.Mean, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Sum] },
        atLeastPercent: 45, statement: (instance, random) =>
    {
        var times = random.Pick([0.1m, 0.5m, 3m, 7m]);
        PlainBranch Heavier(PlainBranch branch)
        {
            var each = random.Pick([0.1m, 0.5m, 2m, 3m, 7m]);
            return HasWeights(branch) ? branch with { Children = [.. branch.Children.Select(c => c with { Weight = c.Weight * each })] } : branch;
        }

        var heavier = instance with
        {
            Root = instance.Root.Changed(Heavier),
            Assessors = [.. instance.Assessors.Select(a => a with { Weight = a.Weight * times })],
        };

        return Same.Result(instance.Assess(), heavier.Assess(), Portrait.Whole)
            && instance.Nodes.OfType<PlainBranch>().Any(b => b.Children.Count > 1 && HasWeights(b));
    });

    [Fact]
    public void A_criterion_split_into_two_halves_weighs_what_it_weighed() => Claim.Holds(
        s_everything with { HasRoundings = false, HasTopMarkBreaks = false, ReadsUnweighted = false }, atLeastPercent: 60, statement: (instance, random) =>
    {
        // Without contribution roundings, which act on each half; and without what counts marks or criteria instead of weighing them.
        var places = instance.Nodes.OfType<PlainBranch>().Where(b => b.Aggregation != Aggregation.Minimum || b.MayBeAbsent == 1)
            .SelectMany(b => b.Children.Where(c => c.Node is PlainLeaf).Select(c => (Parent: b.Code, Leaf: c.Node.Code))).ToArray();
        if (places.Length == 0)
        {
            return false;
        }

        var (parent, leaf) = random.Pick(places);
        PlainBranch Split(PlainBranch branch) => branch.Code != parent ? branch : branch with
        {
            Children = [.. branch.Children.SelectMany(c => c.Node.Code != leaf ? [c] : Halves(c, isMinimum: branch.Aggregation == Aggregation.Minimum))],
        };
        PlainChild[] Halves(PlainChild child, bool isMinimum)
        {
            var half = child with { Weight = isMinimum ? 1 : child.Weight / 2 };
            return [half, half with { Node = child.Node with { Code = "other half" } }];
        }

        var split = instance with
        {
            Root = instance.Root.Changed(Split),
            Marks = [.. instance.Marks, .. instance.Marks.Where(m => m.Criterion == leaf).Select(m => m with { Criterion = "other half" })],
            Candidates = [.. instance.Candidates.Select(c => c with
            {
                Measured = [.. c.Measured, .. c.Measured.Where(m => m.Criterion == leaf).Select(m => m with { Criterion = "other half" })],
            })],
        };
        return Same.Standings(instance, split);
    });

    [Fact]
    public void A_criterion_of_weight_zero_has_no_say() => Claim.Holds(
        s_everything with { HasTopMarkBreaks = false, ReadsUnweighted = false }, atLeastPercent: 50, statement: (instance, random) =>
    {
        var parents = instance.Nodes.OfType<PlainBranch>().Where(HasWeights).ToArray();
        if (parents.Length == 0)
        {
            return false;
        }

        PlainMark OfFirstAssessor(PlainCandidate candidate) => new(instance.Assessors[0].Code, candidate.Code, "idle", MarkState.Scored, random.Next(5));
        PlainMeasurement Measured() => new("idle", MeasurementState.Measured, random.Next(5));
        var parent = random.Pick(parents).Code;
        var idle = random.Next(2) == 0 ? new PlainLeaf("idle") { IsMeasured = true } : new PlainLeaf("idle") { Consensus = PlainConsensus.Mean };
        var more = instance with
        {
            Root = instance.Root.Changed(b => b.Code != parent ? b : b with { Children = [.. b.Children, new PlainChild(idle, 0)] }),
            Marks = idle.IsMeasured ? instance.Marks : [.. instance.Marks, .. instance.Candidates.Select(OfFirstAssessor)],
            Candidates = idle.IsMeasured ? [.. instance.Candidates.Select(c => c with { Measured = [.. c.Measured, Measured()] })] : instance.Candidates,
        };
        return Same.Standings(instance, more);
    });

    [Fact]
    public void An_assessor_without_marks_has_no_say() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, random) =>
    {
        var idle = new Assessor("idle", weight: 5);
        var blank = idle.On(random.Pick(instance.Candidates).Code, instance.Leaves.Where(l => !l.IsMeasured).Select(l => (l.Code, Mark.Missing)));
        var scheme = instance.Scheme();
        var without = scheme.Assess(instance.Candidates(), instance.Sheets());

        // There may be a finding that says so.
        var named = scheme.Assess(AssessmentInput.Of(instance.Candidates(), instance.Sheets(), [idle]));
        return Same.Result(without, named, r => Portrait.Whole(r.Selection, r.Ledger))
            & Same.Result(without, scheme.Assess(instance.Candidates(), [.. instance.Sheets(), blank]), Portrait.Outcome);
    });

    [Fact]
    public void The_number_of_a_recused_mark_is_never_read() => Claim.Holds(s_everything, atLeastPercent: 60, statement: (instance, random) =>
    {
        var (assessor, candidate) = (random.Pick(instance.Assessors).Code, random.Pick(instance.Candidates).Code);
        bool IsRecused(PlainMark mark) => mark.State is MarkState.Scored or MarkState.NotApplicable && mark.Assessor == assessor && mark.Candidate == candidate;
        ScoreSheet Sheet(ScoreSheet sheet, decimal number)
        {
            var isTheirs = sheet.Assessor.Code == assessor;
            var inConflict = new Assessor(sheet.Assessor.Code, weight: sheet.Assessor.Weight, conflicts: isTheirs ? [Conflict.WithCandidate(candidate)] : []);
            return inConflict.On(sheet.Candidate, sheet.Marks.Select(m =>
                (m.Key, isTheirs && sheet.Candidate == candidate && m.Value.State == MarkState.Scored ? Mark.Scored(number) : m.Value)));
        }

        Validated<AssessmentResult> InConflict(decimal number) =>
            instance.Scheme(ConflictRule.Recuse).Assess(instance.Candidates(), instance.Sheets().Select(s => Sheet(s, number)));

        var recused = instance with { Marks = [.. instance.Marks.Select(m => IsRecused(m) ? m with { State = MarkState.Recused, Points = 0 } : m)] };
        var low = InConflict(1);
        Same.Result(low, InConflict(3), Portrait.Whole);
        return Same.Result(low, recused.Assess(), r => Portrait.Whole(r.Selection, r.Ledger)) && instance.Marks.Any(IsRecused);
    });

    [Fact]
    public void A_tree_of_means_is_the_flat_mean_with_the_products_of_its_weights() => Claim.Holds(
        s_nothingAbsent with { Aggregations = [Aggregation.Mean], HasRoundings = false, GatesInTen = 0, BreaksInTen = 0 },
        atLeastPercent: 50, statement: (instance, _) =>
    {
        // With something left out the two differ: the others of its own aspect are re-weighted, and a flat tree knows only one aspect.
        if (instance.Root is not PlainBranch root)
        {
            return false;
        }

        var shares = Flat(root, 1).ToArray();
        var whole = shares.Select(s => s.Share.Denominator).Aggregate((a, b) => a * b / BigInteger.GreatestCommonDivisor(a, b));
        var flat = instance with { Root = root with { Children = [.. shares.Select(s => new PlainChild(s.Leaf, (decimal)(s.Share * whole).Numerator))] } };
        return Same.Standings(instance, flat, "total") && root.Children.Any(c => c.Node is PlainBranch);
    });

    [Fact]
    public void Stage_by_stage_one_comes_to_the_same_result() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, _) =>
    {
        var whole = instance.Assess();
        var tree = AspectTree.Of(InLibrary.Node(instance.Root), InLibrary.Plan(instance.Roundings));
        var roster = Roster.Of(instance.Candidates(), InLibrary.Facts()).Value;
        var panel = Panel.Of(tree, roster, instance.Sheets()).Value;
        var table = PerformanceTable.From(panel, InLibrary.Consensus(instance)).Value;
        if (ScoreBoard.From(table).TryGetValue(out var board)
            && Screening.Of(board, instance.Gates.Select(InLibrary.Gate)).TryGetValue(out var screening)
            && Ranking.Of(screening, InLibrary.Ranking(instance.Ranking)).TryGetValue(out var ranking)
            && Selection.Of(ranking, InLibrary.Quota(instance.Places)).TryGetValue(out var selection))
        {
            if (!whole.IsValid)
            {
                // A scheme asks for every fact beforehand; a stage only when it comes to need it.
                Assert.All(whole.Findings.Where(f => f.Kind == FindingKind.Error), f => Assert.Equal("facts.needed", f.Code));
                return false;
            }

            Assert.Equal(Portrait.Whole(whole.Value.Selection, whole.Value.Ledger), Portrait.Whole(selection, Ledger.Of(selection)));
            return true;
        }

        Assert.False(whole.IsValid);
        return false;
    });

    [Fact]
    public void From_its_own_table_a_scheme_comes_to_the_same_result() => Claim.Holds(s_everything, atLeastPercent: 75, statement: (instance, _) =>
    {
        var scheme = instance.Scheme();
        var roster = Roster.Of(instance.Candidates(), scheme.Facts).Value;
        var table = PerformanceTable.From(Panel.Of(scheme.Tree, roster, instance.Sheets(), scheme.Conflicts).Value, scheme.Consensus).Value;

        return Same.Result(scheme.Assess(instance.Candidates(), instance.Sheets()), scheme.Assess(table), Portrait.Whole);
    });

    private static bool HasWeights(PlainBranch branch) => branch.Aggregation is Aggregation.Mean or Aggregation.Geometric or Aggregation.Harmonic;

    private static IEnumerable<(PlainLeaf Leaf, Fraction Share)> Flat(PlainBranch branch, Fraction share)
    {
        var total = (Fraction)branch.Children.Sum(c => c.Weight);
        return branch.Children.SelectMany(c => c.Node is PlainBranch inner
            ? Flat(inner, share * c.Weight / total)
            : [((PlainLeaf)c.Node, share * c.Weight / total)]);
    }
}
