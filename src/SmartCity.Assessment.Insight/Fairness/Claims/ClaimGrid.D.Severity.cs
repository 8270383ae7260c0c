namespace SmartCity.Assessment.Insight;

/// <content>Group D: contests that violate D1 to D3, about severity and use of the scale.</content>
internal static partial class ClaimGrid
{
    private const string CounterexamplesOfSeverity = """
        D1.median.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.lowerMedian.complete | k1: 0 0 / 1 0; places: 1
        D1.upperMedian.complete | k1: 0 0 / 1 0; places: 1
        D1.trimmedMean.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.trimmedSum.complete | k1: 0 0 0 / 0 0 1; places: 1
        D1.highest.complete | k1: 0 0 / 1 0; places: 1
        D1.lowest.complete | k1: 0 0 / 1 0; places: 1
        D1.mean.incomplete | k1: - 0 / 0 -; places: 1
        D1.weightedMean.incomplete | k1: - 0 / 0 -; places: 1
        D1.median.incomplete | k1: - 0 / 0 -; places: 1
        D1.lowerMedian.incomplete | k1: - 0 / 0 -; places: 1
        D1.upperMedian.incomplete | k1: - 0 / 0 -; places: 1
        D1.trimmedMean.incomplete | k1: - 0 / 0 -; places: 1
        D1.trimmedSum.incomplete | k1: - 0 / 0 -; places: 1
        D1.highest.incomplete | k1: - 0 / 0 -; places: 1
        D1.lowest.incomplete | k1: - 0 / 0 -; places: 1
        D1.none.incomplete | k1: - 0 / 0 -; places: 1
        D1.additiveShrunk.incomplete | k1: - 0 / 0 0; places: 2
        D1.meanCentred.incomplete | k1: 3 3 - / 2 4 - / - - 0 / 3 3 -; places: 2
        D1.harmonic.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 1
        D1.minimum.complete | k1: 0 / 0; k2: 0 / 1; k3: 0 / 1; places: 1
        D1.geometric.complete | k1: 0 / 0; k2: 0 / 0; k3: 0 / 1; places: 2
        D1.weightedMean.aspects.incomplete | k2: - / 0; k3: 0 / -; places: 1
        D1.sum.incomplete | k1: - 0 / - 0; k2: - 0 / - 0; k3: - 0 / 0 -; places: 2
        D1.harmonic.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.minimum.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.geometric.incomplete | k1: - / 0; k2: 0 / -; places: 1
        D1.linearCapped.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D1.logarithmic.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.piecewise.complete | k1: 0 / 0; k2: 1 / 0; places: 1
        D1.lowestOverOwn.complete | k1: 10 / 9; k2: 9 / 10; places: 1
        D1.ownOverHighest.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.shareOfMean.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D1.identity.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.linear.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.linearCapped.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.logarithmic.incomplete | k1: 1 / -; k2: - / 1; places: 1
        D1.piecewise.incomplete | k1: 0 / -; k2: - / 0; places: 1
        D1.lowestOverOwn.incomplete | k2: 10 - / - - / - 10; places: 3
        D1.ownOverHighest.incomplete | k2: 1 - / - - / - 1; places: 3
        D1.shareOfMean.incomplete | k2: 1 - / - - / - 1; places: 3
        D1.minMax.field.incomplete | k2: - - / - 0 / 0 -; places: 3
        D1.published.complete | k1: 0 / 0; k2: 3 / 4; seniority: 0 1; places: 1
        D1.moreTopMarks.complete | k1: 0 / 1; k2: 2 / 1; seniority: 0 1; places: 2
        D1.fewerTopMarks.complete | k1: 0 / 1; k2: 2 / 1; seniority: 0 1; places: 2
        D1.1224.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.1334.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.1223.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.fractional.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.published.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.higherOn.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.lowerOn.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.moreTopMarks.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.fewerTopMarks.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.higherFact.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.lowerFact.incomplete | k1: - / 0; k2: 0 / -; seniority: 1 1; places: 2
        D1.gateAtLeast.complete | k1: 0; k2: 0; class: b; places: 1
        D1.gateAtMost.complete | k1: 0; k2: 0; class: b; places: 1
        D1.takeAll.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.takeNone.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.leaveToCommittee.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.reserves.incomplete | k1: - / 0; k2: 0 / -; class: a b; places: 2
        D1.perClass.incomplete | k1: - / 0; k2: 0 / -; class: a a; places: 2
        D1.gateAtLeast.incomplete | k1: - / 0; class: a b; places: 2
        D1.gateAtMost.incomplete | k1: - / 0; class: a b; places: 2
        D2.mean.complete | k1: 0 1 / 1 0; places: 1
        D2.weightedMean.complete | k1: 0 1 / 1 0; places: 1
        D2.median.complete | k1: 0 1 / 1 0; places: 1
        D2.lowerMedian.complete | k1: 0 1 / 1 0; places: 1
        D2.upperMedian.complete | k1: 0 1 / 1 0; places: 1
        D2.trimmedMean.complete | k1: 0 1 / 1 0; places: 1
        D2.trimmedSum.complete | k1: 0 1 / 1 0; places: 1
        D2.highest.complete | k1: 0 1 / 1 0; places: 1
        D2.lowest.complete | k1: 0 1 / 1 0; places: 1
        D2.mean.incomplete | k1: - 0 / 0 1; places: 2
        D2.weightedMean.incomplete | k1: 0 - / 1 0; places: 1
        D2.median.incomplete | k1: - 0 / 0 1; places: 2
        D2.lowerMedian.incomplete | k1: - 0 / 0 1; places: 2
        D2.upperMedian.incomplete | k1: 0 1 / 1 -; places: 1
        D2.trimmedMean.incomplete | k1: - 0 / 0 1; places: 2
        D2.trimmedSum.incomplete | k1: 0 1 / 1 -; places: 1
        D2.highest.incomplete | k1: 0 1 / 1 -; places: 1
        D2.lowest.incomplete | k1: - 0 / 0 1; places: 2
        D2.none.complete | k1: 0 1 / 1 0; places: 1
        D2.additive.complete | k1: 0 1 / 1 0; places: 1
        D2.additiveShrunk.complete | k1: 0 1 / 1 0; places: 1
        D2.auto.complete | k1: 0 1 / 1 0; places: 1
        D2.meanCentred.complete | k1: 0 1 / 1 0; places: 1
        D2.none.incomplete | k1: - 0 / 0 1; places: 2
        D2.additive.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.additiveShrunk.incomplete | k1: - 0 / 0 1; places: 1
        D2.auto.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.meanCentred.incomplete | k1: - 1 0 / 0 0 1; places: 1
        D2.weightedMean.aspects.complete | k1: 0 / 0; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.sum.complete | k1: 0 / 0; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.harmonic.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.minimum.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.geometric.complete | k1: 0 / 1; k2: 0 / 1; k3: 1 / 0; places: 1
        D2.weightedMean.aspects.incomplete | k2: - / 2; k3: 1 / 0; places: 1
        D2.sum.incomplete | k1: - 0 / - 0; k2: - 1 / 0 -; k3: - 0 / - 1; places: 1
        D2.harmonic.incomplete | k2: - / 4; k3: 2 / 0; places: 1
        D2.minimum.incomplete | k1: 0 / 1; k2: - / 0; places: 1
        D2.geometric.incomplete | k2: - / 4; k3: 2 / 0; places: 1
        D2.identity.complete | k1: 0 / 1; k2: 1 / 0; places: 1
        D2.linear.complete | k1: 0 / 1; k2: 1 / 0; places: 1
        D2.linearCapped.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D2.logarithmic.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.piecewise.complete | k1: 0 / 0; k2: 0 / 1; places: 1
        D2.lowestOverOwn.complete | k1: 10 / 9; k2: 9 / 10; places: 1
        D2.ownOverHighest.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.shareOfMean.complete | k1: 1 / 2; k2: 2 / 1; places: 1
        D2.minMax.field.complete | k1: 0 1 / 1 0; k2: 0 0 / 0 0; places: 1
        D2.identity.incomplete | k1: 0 / 1; k2: 3 / -; places: 1
        D2.linear.incomplete | k1: 0 / 1; k2: 3 / -; places: 1
        D2.linearCapped.incomplete | k1: 0 / 1; k2: - / 0; places: 1
        D2.logarithmic.incomplete | k1: 1 / 2; k2: - / 1; places: 1
        D2.piecewise.incomplete | k1: 0 / 1; k2: 3 / -; places: 2
        D2.lowestOverOwn.incomplete | k1: - 10 / 10 9; k2: - - / - -; places: 1
        D2.ownOverHighest.incomplete | k1: - 1 / 1 2; k2: - - / - -; places: 1
        D2.shareOfMean.incomplete | k1: - 1 / 1 2; k2: - - / - -; places: 1
        D2.minMax.field.incomplete | k1: 0 2 / 1 -; k2: - - / - -; places: 1
        D2.1224.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1334.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1223.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.fractional.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.published.complete | k1: 0 / 0; k2: 0 / 2; seniority: 0 1; places: 1
        D2.higherOn.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.lowerOn.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.moreTopMarks.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.fewerTopMarks.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.higherFact.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.lowerFact.complete | k1: 0 / 1; k2: 1 / 0; seniority: 0 2; places: 2
        D2.1224.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.1334.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.1223.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.fractional.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.published.incomplete | k1: - / 1; k2: 1 / 0; seniority: 0 0; places: 2
        D2.higherOn.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.lowerOn.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.moreTopMarks.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.fewerTopMarks.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.higherFact.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.lowerFact.incomplete | k1: 0 / 1; k2: - / 0; seniority: 0 0; places: 2
        D2.takeAll.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.takeNone.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.leaveToCommittee.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.reserves.complete | k1: 0 / 1; k2: 1 / 0; class: a b; places: 2
        D2.perClass.complete | k1: 0 / 1; k2: 1 / 0; class: a a; places: 3
        D2.gateAtLeast.complete | k1: 0 / 1; k2: 0 / 0; class: a b; places: 1
        D2.gateAtMost.complete | k1: 0 / 1; k2: 0 / 0; class: a b; places: 1
        D2.takeAll.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.takeNone.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.leaveToCommittee.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.reserves.incomplete | k1: 0 / 1; k2: - / 0; class: a a; places: 2
        D2.perClass.incomplete | k1: - / 0; k2: 0 / 1; class: a a; places: 2
        D2.gateAtLeast.incomplete | k1: 0 / 1; k2: - / 0; class: a b; places: 2
        D2.gateAtMost.incomplete | k1: 0 / 1; k2: - / 0; class: a b; places: 2
        D3.mean.incomplete | k1: - 1 / 0 1; places: 2
        D3.weightedMean.incomplete | k1: - 1 / 0 1; places: 2
        D3.median.incomplete | k1: - 1 / 0 1; places: 2
        D3.lowerMedian.incomplete | k1: - 0 / 0 1; places: 1
        D3.upperMedian.incomplete | k1: - 0 / 1 0; places: 2
        D3.trimmedMean.incomplete | k1: - 1 / 0 1; places: 2
        D3.trimmedSum.incomplete | k1: - 0 / 1 0; places: 2
        D3.highest.incomplete | k1: - 0 / 1 0; places: 2
        D3.lowest.incomplete | k1: 0 - / 1 0; places: 1
        D3.none.incomplete | k1: - 1 / 0 1; places: 2
        D3.additiveShrunk.incomplete | k1: - 3 / 0 3; places: 2
        D3.meanCentred.incomplete | k1: - 0 / - 1 / 0 0; places: 2
        D3.zScore.incomplete | k1: 1 2 / 0 - / - 0; places: 3
        D3.minMax.incomplete | k1: - 0 / 0 - / 2 1; places: 3
        D3.rankPerAssessor.incomplete | k1: - 0 / - 1 / 0 0; places: 2
        D3.weightedMean.aspects.incomplete | k3: 0 1 / 0 -; places: 2
        D3.sum.incomplete | k1: - 2 / 0 2; k2: 0 - / 0 -; k3: - 0 / - 0; places: 1
        D3.harmonic.incomplete | k1: - 1 / - 1; k2: - 0 / 1 0; k3: 1 - / 1 -; places: 1
        D3.minimum.incomplete | k3: 0 1 / 0 -; places: 2
        D3.geometric.incomplete | k3: 0 1 / 0 -; places: 2
        D3.identity.incomplete | k1: 1 - / 1 0; places: 2
        D3.linear.incomplete | k1: 1 - / 1 0; places: 2
        D3.linearCapped.incomplete | k1: 0 - / 1 0; places: 2
        D3.logarithmic.incomplete | k1: 2 - / 2 1; places: 2
        D3.piecewise.incomplete | k1: 1 - / 1 0; places: 2
        D3.lowestOverOwn.incomplete | k1: 10 - / 10 9; places: 2
        D3.ownOverHighest.incomplete | k1: 2 - / 2 1; places: 2
        D3.shareOfMean.incomplete | k1: 2 - / 2 1; places: 2
        D3.minMax.field.incomplete | k1: 1 - / 1 0; places: 2
        D3.1224.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.1334.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.1223.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.fractional.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.published.incomplete | k1: 1 - / 2 0; seniority: 2 2; places: 2
        D3.higherOn.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.lowerOn.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.moreTopMarks.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.fewerTopMarks.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.higherFact.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.lowerFact.incomplete | k1: - 1 / 0 1; seniority: 1 1; places: 2
        D3.gateAtMost.complete | k1: 0 / 4; k2: 0 / 0; class: a a; places: 1
        D3.takeAll.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.takeNone.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.leaveToCommittee.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.reserves.incomplete | k1: - 1 / 0 1; class: a b; places: 2
        D3.perClass.incomplete | k1: - 2 / 0 2; k2: - 2 / - 2; class: b b; places: 3
        D3.gateAtLeast.incomplete | k1: - 3 / 0 3; class: a b; places: 2
        D3.gateAtMost.incomplete | k1: - / 0 / 4; class: a a b; places: 2
        """;
}
