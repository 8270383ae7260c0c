namespace SmartCity.Assessment.Insight;

/// <summary>Makes a witness smaller, step by step, as long as the rule stays violated on what is left.</summary>
internal static class SmallestWitness
{
    /// <summary>The smallest witness that is found.</summary>
    /// <param name="witness">Where to start.</param>
    /// <param name="attempts">How many smaller instances are tried.</param>
    public static Witness Of(Witness witness, int attempts)
    {
        var smallest = witness;
        var left = attempts;
        while (left > 0 && Smaller(smallest, ref left) is { } smaller)
        {
            smallest = smaller;
        }

        return smallest;
    }

    private static Witness? Smaller(Witness witness, ref int left)
    {
        // A complete design stays complete, an incomplete one incomplete: a witness on the other kind shows something else.
        var isComplete = IsComplete(witness.Instance);
        foreach (var input in SmallerInput.Of(witness.Instance, keepsMarks: isComplete))
        {
            if (left-- <= 0)
            {
                return null;
            }

            var instance = new FairnessInstance(witness.Instance.Procedure, input, witness.Instance.IsThorough);
            if (IsComplete(instance) == isComplete && instance.Fault is null && RuleCheck.FirstViolation(witness.Rule, instance, CheckLimits.EveryTrial).Witness is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsComplete(FairnessInstance instance) =>
        instance.Marks.Count == instance.Input.Candidates.Count * instance.Marks.Select(m => m.Assessor).Distinct(StringComparer.Ordinal).Count() * instance.Marks.Select(m => m.Criterion).Distinct(StringComparer.Ordinal).Count();
}
