using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a value function in a file must look like.</summary>
internal sealed class ValueDraftValidator : AbstractValidator<ValueDraft>
{
    public ValueDraftValidator()
    {
        RuleFor(d => d.Kind).Required();
        RuleFor(d => d.Kind).Word(Words.ValueKinds);
        RuleFor(d => d.Cap).Word(Words.Caps);
        RuleFor(d => d.Better).Word(Words.Betters);
        RuleFor(d => d.Times).PlainNumber();
        RuleFor(d => d.WhenAllEqual).PlainNumber();
        When(HasGoalposts, () =>
        {
            RuleFor(d => d.Worst).RequiredNumber();
            RuleFor(d => d.Best).RequiredNumber();
        });
        When(d => d.Kind == "logarithmic", () => RuleFor(d => d.Quantised).Required());
        When(d => d.Kind == "piecewise", () => RuleFor(d => d.Knots).Custom(static (knots, context) =>
        {
            if (knots is null || knots.Count < 2)
            {
                context.Fault(SchemeMessages.KnotsTooFew);
            }
        }));
        RuleFor(d => d).NotHere(d => !HasGoalposts(d), ("worst", d => d.Worst), ("best", d => d.Best), ("cap", d => d.Cap));
        RuleFor(d => d).NotHere(d => d.Kind != "logarithmic", ("quantised", d => d.Quantised));
        RuleFor(d => d).NotHere(d => d.Kind != "piecewise", ("knots", d => d.Knots));
        RuleFor(d => d).NotHere(d => d.Kind != "minMax", ("better", d => d.Better), ("whenAllEqual", d => d.WhenAllEqual));
    }

    private static bool HasGoalposts(ValueDraft draft)
    {
        return draft.Kind is "linear" or "logarithmic";
    }
}
