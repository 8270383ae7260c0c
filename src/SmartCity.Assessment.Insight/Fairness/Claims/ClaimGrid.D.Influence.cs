namespace SmartCity.Assessment.Insight;

/// <content>Group D: contests that violate D4 to D9, about who marks whom and what one assessor can do.</content>
internal static partial class ClaimGrid
{
    private const string CounterexamplesOfInfluence = """
        D4.additive.incomplete | k1: - 0 / 0 0; places: 2
        D4.additiveShrunk.incomplete | k1: - 0 / 0 0; places: 2
        D4.auto.incomplete | k1: - 0 / 0 0; places: 2
        D4.meanCentred.incomplete | k1: - 0 / 0 -; places: 1
        D4.lowestOverOwn.incomplete | k2: 10 - / - - / - 10; places: 3
        D4.ownOverHighest.incomplete | k2: - - / - 1 / 1 -; places: 3
        D4.shareOfMean.incomplete | k2: - - / - 1 / 1 -; places: 3
        D4.minMax.field.incomplete | k2: 0 - / - - / - 1; places: 3
        D5.median.complete | k1: 0 0 0 / 0 0 1; places: 1
        D5.lowerMedian.complete | k1: 0 0 / 0 1; places: 1
        D5.upperMedian.complete | k1: 0 0 / 0 1; places: 1
        D5.trimmedMean.complete | k1: 0 0 0 / 0 0 1; places: 1
        D5.trimmedSum.complete | k1: 0 0 / 0 1; places: 1
        D5.highest.complete | k1: 0 0 / 0 1; places: 1
        D5.lowest.complete | k1: 0 0 / 0 1; places: 1
        D5.median.incomplete | k1: - - 0 / 0 0 1; places: 1
        D5.lowerMedian.incomplete | k1: - 0 / 0 1; places: 1
        D5.upperMedian.incomplete | k1: - 0 / 0 1; places: 1
        D5.trimmedMean.incomplete | k1: - - 0 / 0 0 1; places: 1
        D5.trimmedSum.incomplete | k1: - 1 / 1 -; places: 1
        D5.highest.incomplete | k1: - 0 / 0 1; places: 1
        D5.lowest.incomplete | k1: - 0 / 0 1; places: 1
        D5.auto.complete | k1: 2 2 / 0 2; places: 1
        D5.meanCentred.complete | k1: 0 2 / 0 2 / 3 5; places: 1
        D5.zScore.complete | k1: 0 0 / 4 3 / 4 3; places: 2
        D5.minMax.complete | k1: 0 0 / 0 1 / 1 2; places: 2
        D5.rankPerAssessor.complete | k1: 0 1 / 2 2 / 1 0; places: 1
        D5.meanCentred.incomplete | k1: 1 1 / - 3 / 3 -; places: 2
        D5.zScore.incomplete | k1: 0 - / - 0 / 3 3 / 3 3; places: 4
        D5.minMax.incomplete | k1: - 1 / 1 2 / 0 0; places: 1
        D5.rankPerAssessor.incomplete | k1: - 1 / 1 - / 0 0; places: 3
        D5.moreTopMarks.complete | k1: 10 10 / 10 10; k2: 0 0 / 0 0; seniority: 0 0; places: 1
        D5.fewerTopMarks.complete | k1: 10 10 / 10 10; k2: 0 0 / 0 0; seniority: 0 0; places: 1
        D5.moreTopMarks.incomplete | k1: - 10 / 0 - / - 10; k2: - 6 / - - / - 6; seniority: 1 1 1; places: 3
        D5.fewerTopMarks.incomplete | k1: - 10 / 0 - / - 10; k2: - 6 / - - / - 6; seniority: 1 1 1; places: 3
        D6.weightedMean.complete | k1: 0 0 / 1 0; places: 1
        D6.median.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.lowerMedian.complete | k1: 0 1 / 0 2; places: 1
        D6.upperMedian.complete | k1: 0 0 / 0 1; places: 1
        D6.trimmedMean.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.trimmedSum.complete | k1: 0 0 2 / 0 1 3; places: 1
        D6.highest.complete | k1: 0 0 / 0 1; places: 1
        D6.lowest.complete | k1: 0 1 / 0 2; places: 2
        D6.weightedMean.incomplete | k1: - - / 0 0 / 1 0; places: 3
        D6.median.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.lowerMedian.incomplete | k1: - - / 0 1 / 0 2; places: 1
        D6.upperMedian.incomplete | k1: - - / 0 0 / 0 1; places: 1
        D6.trimmedMean.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.trimmedSum.incomplete | k1: - - - / 0 0 2 / 1 0 3; places: 1
        D6.highest.incomplete | k1: - - / 0 0 / 0 1; places: 2
        D6.lowest.incomplete | k1: - - / 0 1 / 0 2; places: 2
        D6.zScore.complete | k1: 0 0 / 0 1 / 1 2; places: 3
        D6.minMax.complete | k1: 0 0 / 0 1 / 1 2; places: 3
        D6.rankPerAssessor.complete | k1: 0 0 / 0 1 / 0 2; places: 3
        D6.zScore.incomplete | k1: - 0 / 0 0 / 1 1; places: 1
        D6.minMax.incomplete | k1: - 0 / 0 1 / 1 2; places: 1
        D6.rankPerAssessor.incomplete | k1: - 0 / 0 0 / 0 1; places: 2
        D6.moreTopMarks.complete | k1: 0 0 / 1 0; k2: 1 1 / 1 1; seniority: 0 0; places: 2
        D6.fewerTopMarks.complete | k1: 0 0 / 0 0; k2: 0 10 / 0 9; seniority: 1 1; places: 2
        D6.moreTopMarks.incomplete | k1: 4 0 / 5 0 / - -; seniority: 2 1 1; places: 1
        D6.fewerTopMarks.incomplete | k1: 3 - / 3 -; k2: 0 10 / 0 9; seniority: 1 0; places: 1
        D6.gateAtMost.complete | k1: 0 0 / 0 2; k2: 0 0 / 0 0; class: a a; places: 1
        D6.gateAtMost.incomplete | k1: 0 0 / 0 2; k2: 0 - / 0 -; class: a b; places: 1
        D7.mean.complete | k1: 0 0 0; places: 1
        D7.weightedMean.complete | k1: 0 0 0; places: 1
        D7.highest.complete | k1: 0 0 0; places: 1
        D7.lowest.complete | k1: 0 1 1; places: 1
        D7.mean.incomplete | k1: - - - / 0 0 0; places: 1
        D7.weightedMean.incomplete | k1: - - - / 0 0 0; places: 1
        D7.highest.incomplete | k1: - - - / 0 0 0; places: 1
        D7.lowest.incomplete | k1: - - - / 0 1 1; places: 1
        D7.none.complete | k1: 0 0 0; places: 1
        D7.additive.complete | k1: 0 0 0; places: 1
        D7.additiveShrunk.complete | k1: 0 0 0; places: 1
        D7.auto.complete | k1: 0 0 0; places: 1
        D7.meanCentred.complete | k1: 0 0 0; places: 1
        D7.zScore.complete | k1: 0 0 0 / 1 1 1; places: 1
        D7.minMax.complete | k1: 0 0 0 / 1 1 1; places: 1
        D7.rankPerAssessor.complete | k1: 0 0 0; places: 1
        D7.none.incomplete | k1: - - - / 0 0 0; places: 1
        D7.additive.incomplete | k1: - - - / 0 0 0; places: 1
        D7.additiveShrunk.incomplete | k1: - - - / 0 0 0; places: 1
        D7.auto.incomplete | k1: - - - / 0 0 0; places: 1
        D7.meanCentred.incomplete | k1: - - - / 0 0 0; places: 1
        D7.zScore.incomplete | k1: 0 - - / - 0 0 / 1 1 1; places: 1
        D7.minMax.incomplete | k1: 0 - - / - 0 0 / 1 1 1; places: 1
        D7.rankPerAssessor.incomplete | k1: - - - / 0 0 0; places: 1
        D9.meanCentred.incomplete | k1: - 0 / 0 -; places: 1
        D9.zScore.incomplete | k1: 0 - / - 0 / - 1 / 1 -; places: 2
        D9.minMax.incomplete | k1: 0 - / - 0 / - 1 / 1 -; places: 2
        D9.rankPerAssessor.incomplete | k1: - 0 / 0 -; places: 1
        """;
}
