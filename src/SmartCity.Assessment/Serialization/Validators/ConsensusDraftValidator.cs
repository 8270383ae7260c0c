using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a consensus in a file must look like.</summary>
internal sealed class ConsensusDraftValidator : AbstractValidator<ConsensusDraft>
{
    public ConsensusDraftValidator()
    {
        RuleFor(d => d.Kind).Required();
        RuleFor(d => d.Kind).Word(Words.ConsensusKinds);
        RuleFor(d => d.Even).Word(Words.EvenMedians);
        RuleFor(d => d.TooFew).Word(Words.TooFewToTrims);
        RuleFor(d => d.Drop).Custom(static (drop, context) =>
        {
            if (drop < 1)
            {
                context.Fault(TextMessages.DropRange, drop.Value.ToText());
            }
        });
        When(d => d.Kind == "median", () => RuleFor(d => d.Even).Required());
        When(Trims, () =>
        {
            RuleFor(d => d.Drop).Required();
            RuleFor(d => d.TooFew).Required();
        });
        RuleFor(d => d).NotHere(d => d.Kind != "median", ("even", d => d.Even));
        RuleFor(d => d).NotHere(d => !Trims(d), ("drop", d => d.Drop), ("tooFew", d => d.TooFew));
    }

    private static bool Trims(ConsensusDraft draft)
    {
        return draft.Kind is "trimmedMean" or "trimmedSum";
    }
}
