using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a test of a fact in a file must look like.</summary>
internal sealed class FactTestDraftValidator : AbstractValidator<FactTestDraft>
{
    public FactTestDraftValidator()
    {
        RuleFor(d => d.Fact).Required();
        RuleFor(d => d.Fact).Reference(SchemeMessages.FactUnknown);
        RuleFor(d => d.OneOf).NoNulls();
        RuleFor(d => d.AtLeast).PlainNumber();
        RuleFor(d => d.AtMost).PlainNumber();
        RuleFor(d => d).ExactlyOne(
            ("is", d => d.Is), ("isNot", d => d.IsNot), ("atLeast", d => d.AtLeast), ("atMost", d => d.AtMost), ("oneOf", d => d.OneOf), ("before", d => d.Before));
    }
}
