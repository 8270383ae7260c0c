using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a rounding in a file must look like.</summary>
internal sealed class RoundingDraftValidator : AbstractValidator<RoundingDraft>
{
    public RoundingDraftValidator()
    {
        RuleFor(d => d.Mode).Required();
        RuleFor(d => d.Mode).Word(Words.RoundingModes);
        RuleFor(d => d.Digits).Required();
        RuleFor(d => d.Digits).Custom(static (digits, context) =>
        {
            if (digits is < 0 or > Rounding.MaxDigits)
            {
                context.Fault(TextMessages.DigitsRange, digits.Value.ToText());
            }
        });
    }
}
