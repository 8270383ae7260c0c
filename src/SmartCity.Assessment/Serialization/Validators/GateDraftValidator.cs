using FluentValidation;

namespace SmartCity.Assessment;

/// <summary>What a gate in a file must look like.</summary>
internal sealed class GateDraftValidator : AbstractValidator<GateDraft>
{
    public GateDraftValidator()
    {
        RuleFor(d => d.Code).Reference(InputMessages.CodeEmpty);
        RuleFor(d => d.On).Reference(AspectMessages.AspectUnknown);
        RuleFor(d => d.Fact).Reference(SchemeMessages.FactUnknown);
        RuleFor(d => d.OneOf).NoNulls();
        RuleFor(d => d.Read).Word(Words.GateReadings);
        RuleFor(d => d.AtLeast).PlainNumber();
        RuleFor(d => d.Above).PlainNumber();
        RuleFor(d => d.AtMost).PlainNumber();
        RuleFor(d => d.Below).PlainNumber();
        RuleFor(d => d).ExactlyOne(("on", d => d.On), ("fact", d => d.Fact));
        When(d => d.On is not null, () =>
        {
            RuleFor(d => d).ExactlyOne(("atLeast", d => d.AtLeast), ("above", d => d.Above), ("atMost", d => d.AtMost), ("below", d => d.Below));
            RuleFor(d => d).NotHere(_ => true, ("is", d => d.Is), ("isNot", d => d.IsNot), ("oneOf", d => d.OneOf), ("before", d => d.Before));
        });
        When(d => d.On is null && d.Fact is not null, () =>
        {
            RuleFor(d => d).ExactlyOne(
                ("is", d => d.Is), ("isNot", d => d.IsNot), ("atLeast", d => d.AtLeast), ("atMost", d => d.AtMost), ("oneOf", d => d.OneOf), ("before", d => d.Before));
            RuleFor(d => d).NotHere(_ => true, ("above", d => d.Above), ("below", d => d.Below), ("read", d => d.Read));
        });
    }
}
