using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a band in a file must look like.</summary>
internal sealed class BandDraftValidator : AbstractValidator<BandDraft>
{
    public BandDraftValidator()
    {
        RuleFor(d => d.Code).Code();
        RuleFor(d => d.AtLeast).PlainNumber();
        RuleFor(d => d.Above).PlainNumber();
        RuleFor(d => d.AtMost).PlainNumber();
        RuleFor(d => d.Below).PlainNumber();
        RuleFor(d => d).NotHere(d => d.AtLeast is not null, ("above", d => d.Above));
        RuleFor(d => d).NotHere(d => d.AtMost is not null, ("below", d => d.Below));
    }
}
